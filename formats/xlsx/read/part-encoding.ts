import { Refusal } from './refusal.ts';

const DECLARATION = /^<\?xml[^>]*\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/;

/** A part's bytes as UTF-8 without byte order mark, whatever encoding it came in; most are that already. */
export function asUtf8(bytes: Uint8Array, part: string): Uint8Array {
  const encoding = findEncoding(bytes);
  if (encoding === 'utf-8') return bytes[0] === 0xef && bytes[1] === 0xbb ? bytes.subarray(3) : bytes;
  return new TextEncoder().encode(decode(bytes, encoding, part));
}

function decode(bytes: Uint8Array, encoding: string, part: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    throw new Refusal('damaged-part', part);
  }
}

function findEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const start = new TextDecoder().decode(bytes.subarray(0, 200));
  const declared = DECLARATION.exec(start)?.[1]?.toLowerCase() ?? 'utf-8';
  return declared === 'us-ascii' || declared === 'utf8' ? 'utf-8' : declared;
}
