import { readUint } from './little-endian.ts';
import { isOleContainer, refusalOfOle } from './ole-container.ts';
import { Refusal } from './refusal.ts';

const LOCAL_ENTRY = 0x04034b50;
const EMPTY_ZIP = 0x06054b50;
const START = 4096;

/** Throws the sentence that fits where the bytes are not a zip file. */
export function sniffFile(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refusal('empty-file');
  if (isOleContainer(bytes)) throw refusalOfOle(bytes);
  const signature = readUint(bytes, 0, 4);
  if (signature === LOCAL_ENTRY) return;
  if (signature === EMPTY_ZIP) throw new Refusal('zip-without-workbook');
  if (isEarlyXls(bytes)) throw new Refusal('old-xls');
  throw refusalOfText(startAsText(bytes));
}

/** Excel 2 to 4 wrote bare records: a BOF of version 0, 2 or 4. */
function isEarlyXls(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 9 && [0, 2, 4].includes(bytes[1] ?? -1) && [4, 6].includes(bytes[2] ?? -1) && bytes[3] === 0
  );
}

function startAsText(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes.subarray(0, START)).trimStart();
}

function refusalOfText(start: string): Refusal {
  if (start === '') return new Refusal('empty-file');
  if (start.startsWith('%PDF')) return new Refusal('pdf-file');
  if (
    /^MIME-Version:/i.test(start) ||
    /^(?:<!--(?:(?!-->)[^])*-->\s*)*<(!doctype\s+html|html|head|body|table|meta)\b/i.test(start)
  ) {
    return new Refusal('html-file');
  }
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return new Refusal('xml-spreadsheet');
  if (/^<\?xml/.test(start) && /<html\b/i.test(start)) return new Refusal('html-file');
  return new Refusal(isPlainText(start) ? 'text-file' : 'not-a-workbook');
}

/** Text has line ends and tabs, and no other control characters; a few wrong bytes are a wrong code page. */
function isPlainText(start: string): boolean {
  return (
    !start.startsWith('{\\rtf') && !start.startsWith('<?xml') && !/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(start)
  );
}
