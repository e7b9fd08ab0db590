/** Why a file gives no workbook, for people and for programs. */
export interface ReadError {
  /** Stable, in kebab case: "password-protected". */
  readonly code: string;
  /** One plain sentence: what the file is and what to do. */
  readonly message: string;
}

const AGAIN = 'ask for the file to be saved in Excel and sent again';

const SENTENCES = {
  'empty-file': () => 'This file is empty: ask for it to be sent again.',
  'password-protected': () =>
    'This workbook is password-protected or encrypted by a sensitivity label: open it in Excel, remove the protection and save a copy.',
  'old-xls': () => 'This is an old .xls workbook: open it in Excel and save it as .xlsx.',
  'old-office-file': () =>
    'This is a file of an older Office program, not an .xlsx workbook: open it and save it as .xlsx.',
  'binary-workbook': () => 'This is a binary .xlsb workbook: open it in Excel and save it as .xlsx.',
  'opendocument-file': () =>
    'This is an OpenDocument file (.ods or alike): open it in Excel or LibreOffice and save it as .xlsx.',
  'word-document': () => 'This is a Word document, not a workbook: check which file was meant.',
  'powerpoint-presentation': () =>
    'This is a PowerPoint presentation, not a workbook: check which file was meant.',
  'numbers-document': () => 'This is an Apple Numbers document: export it to Excel as .xlsx.',
  'text-file': () =>
    'This is a text or CSV file under a workbook’s name: open it in Excel and save it as .xlsx.',
  'html-file': () => 'This is a web page under a workbook’s name: open it in Excel and save it as .xlsx.',
  'xml-spreadsheet': () => 'This is an Excel 2003 XML spreadsheet: open it in Excel and save it as .xlsx.',
  'pdf-file': () => 'This is a PDF, not a workbook: ask for the workbook it was made from.',
  'not-a-workbook': () => 'This file is not an Excel workbook: check which file was meant.',
  'zip-without-workbook': () =>
    'This is a zip file without a workbook’s parts: unzip it and give the workbook that is inside.',
  truncated: () => 'This file ends too early, as after a broken download: ask for it to be sent again.',
  'damaged-zip': () => `This workbook’s zip container is damaged: ${AGAIN}.`,
  'damaged-part': (part: string) => `This workbook is damaged in its part “${part}”: ${AGAIN}.`,
  'missing-part': (part: string) => `This workbook lacks its part “${part}”: ${AGAIN}.`,
  'duplicate-part': (part: string) =>
    `This workbook holds two different parts named “${part}”, so what Excel would show is not certain: ${AGAIN}.`,
  'encrypted-zip': () =>
    'This workbook’s parts are encrypted with a zip password: unlock it, open it in Excel and save it as .xlsx.',
  'unknown-compression': (part: string) =>
    `The part “${part}” is compressed in a way that workbooks do not use: ${AGAIN}.`,
  'unsafe-name': (part: string) =>
    `This file holds the name “${part}”, which climbs out of its folder: do not open it, and ask its sender about it.`,
  'document-type': (part: string) =>
    `The part “${part}” holds a DOCTYPE, which no workbook needs and attacks use: do not open it, and ask its sender about it.`,
  'too-many-parts': () =>
    'This workbook holds more parts than Panelpack reads: save a copy with only the tracker’s sheets.',
  'too-many-sheets': () =>
    'This workbook holds more sheets than Panelpack reads: save a copy with only the tracker’s sheets.',
  'part-too-large': (part: string) =>
    `The part “${part}” is larger than Panelpack reads: save a copy with only the tracker’s sheets and rows.`,
  'workbook-too-large': () =>
    'This workbook is larger than Panelpack reads: save a copy with only the tracker’s sheets and rows.',
  'too-many-cells': () =>
    'This workbook has more cells with content than Panelpack reads: save a copy with only the tracker’s sheets and rows.',
  'too-much-text': () =>
    'This workbook shows more text than Panelpack reads: save a copy with only the tracker’s sheets and rows.',
  'too-many-shared-texts': () =>
    'This workbook holds more different texts than Panelpack reads: save a copy with only the tracker’s sheets and rows.',
  'too-many-areas': (part: string) =>
    `The part “${part}” holds more merges, validations or rules than Panelpack reads: save a copy with only the tracker’s cells.`,
  'text-too-long': (part: string) =>
    `The part “${part}” holds a cell with more text than Excel allows: ${AGAIN}.`,
  'no-sheets': () => `This workbook has no sheets: ${AGAIN}.`,
  'reader-failed': () =>
    'Panelpack could not read this workbook, by a fault of its own: save a copy in Excel and try that.',
} as const;

/** The codes of ReadError. */
export type RefusalCode = keyof typeof SENTENCES;

/** Thrown inside the reader where a file cannot be read; it never leaves readWorkbook. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;

  constructor(code: RefusalCode, part = '') {
    super(SENTENCES[code](shorten(part)));
    this.code = code;
  }
}

/** A part's name as a sentence can hold it: printable, and not too long. */
function shorten(part: string): string {
  const printable = part.replace(/[^\x20-\x7e\xa0-\ud7ff]/g, '?');
  return printable.length > 80 ? `${printable.slice(0, 77)}...` : printable;
}
