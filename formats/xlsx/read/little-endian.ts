/** Reads an unsigned number of 2 or 4 bytes, lowest byte first; missing bytes count as 0. */
export function readUint(bytes: Uint8Array, at: number, length: 2 | 4): number {
  let value = 0;
  for (let index = length - 1; index >= 0; index -= 1) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
}

/** Reads 8 bytes, lowest first; exact below 2^53, which is all that a file here can need. */
export function readUint64(bytes: Uint8Array, at: number): number {
  return readUint(bytes, at + 4, 4) * 2 ** 32 + readUint(bytes, at, 4);
}
