/** Bytes as text, one letter for each: Node does in a fifth of the time what a decoder does. */
export function lettersOfBytes({ buffer, byteOffset, length }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, length).toString('latin1');
}
