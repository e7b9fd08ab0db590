import { Refusal } from './refusal.ts';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** An entry of the container's directory: its name in UTF-16 first, the name's length at byte 64. */
const ENTRY_SIZE = 128;

/** Whether the bytes are an OLE container: an old .xls, or any Office file that is encrypted. */
export function isOleContainer(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** The refusal that fits an OLE container: what is inside decides what the user must do. */
export function refusalOfOle(bytes: Uint8Array): Refusal {
  if (holdsStream(bytes, 'EncryptedPackage')) return new Refusal('password-protected');
  if (holdsStream(bytes, 'Workbook') || holdsStream(bytes, 'Book')) return new Refusal('old-xls');
  return new Refusal('old-office-file');
}

/** Looks at every place where a directory entry may stand: sound without following sector chains. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + ENTRY_SIZE <= bytes.length; at += ENTRY_SIZE) {
    if (
      bytes[at] === name.charCodeAt(0) &&
      bytes[at + 64] === (name.length + 1) * 2 &&
      isNameAt(bytes, at, name)
    ) {
      return true;
    }
  }
  return false;
}

function isNameAt(bytes: Uint8Array, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index += 1) {
    if (bytes[at + index * 2] !== name.charCodeAt(index) || bytes[at + index * 2 + 1] !== 0) return false;
  }
  return true;
}
