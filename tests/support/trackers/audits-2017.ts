import type ExcelJS from 'exceljs';
import { fitRow, newBook, setWidths, styleBody, styleHeader, toBytes, writeRow, writeTitle } from './book.ts';
import { type AuditRow, LIMITED_AUDITS_2017, OTHER_AUDITS_2017 } from './audits-2017-rows.ts';

const HEADINGS = [
  'Ref',
  'Audit title',
  'Grade',
  'Previous grade',
  'Published',
  'Follow up',
  'Lead',
  'Governance',
  'Update',
  'On track',
  'Status',
];
const WIDTHS = [6, 40, 12, 12, 14, 14, 24, 28, 70, 10, 10];
const PACKED_HEADINGS = ['Ref', 'Title/Published/Owner', 'Update', 'On track'];
const PACKED_WIDTHS = [6, 36, 72, 10];
/** The refs that each page of the packed table ends with. */
const PAGE_ENDS = [4, 8, 12];

/** The 23 audits in tracker order: the limited ones keep the paper's order, with others between them. */
export const AUDITS_2017: readonly AuditRow[] = [
  ...LIMITED_AUDITS_2017.slice(0, 3),
  ...OTHER_AUDITS_2017.slice(0, 4),
  ...LIMITED_AUDITS_2017.slice(3, 12),
  ...OTHER_AUDITS_2017.slice(4),
  ...LIMITED_AUDITS_2017.slice(12),
];

/** A register of 23 audits on sheet "Audits": header in row 3, rows 4-26, 14 limited and open. */
export async function audits2017(): Promise<Uint8Array> {
  const book = newBook('2017-03-20');
  const sheet = book.addWorksheet('Audits');
  setWidths(sheet, WIDTHS);
  writeTitle(sheet, 1, 'Internal audit tracker');
  styleHeader(writeRow(sheet, 3, HEADINGS));
  AUDITS_2017.forEach((audit, index) => {
    const values = [audit.ref, audit.title, audit.grade, audit.previousGrade, audit.published];
    const rest = [audit.followUp, audit.lead, audit.governance, audit.update, audit.onTrack, audit.status];
    const row = writeRow(sheet, 4 + index, [...values, ...rest]);
    styleBody(row, HEADINGS.length);
    fitRow(row, [...values, ...rest].map(String), WIDTHS);
    if (audit.wingdings) row.getCell(10).font = { name: 'Wingdings', size: 12 };
  });
  return toBytes(book);
}

/**
 * The 14 limited audits as the paper prints them, on sheet "Appendix D" under the marking: title, dates, lead and
 * governance in one cell, header repeated per page, refs 5-12 over several rows with a blank Ref.
 */
export async function auditsPacked2017(): Promise<Uint8Array> {
  const book = newBook('2017-03-20');
  const sheet = book.addWorksheet('Appendix D');
  setWidths(sheet, PACKED_WIDTHS);
  writeTitle(sheet, 1, 'Restricted', 11);
  writeTitle(sheet, 2, 'Limited audits: update');
  let at = 4;
  styleHeader(writeRow(sheet, at, PACKED_HEADINGS));
  for (const audit of LIMITED_AUDITS_2017) {
    at = writePacked(sheet, at + 1, audit);
    if (PAGE_ENDS.includes(audit.ref)) {
      at += 1;
      styleHeader(writeRow(sheet, at, PACKED_HEADINGS));
    }
  }
  return toBytes(book);
}

/** Writes one packed audit and returns its last row. */
function writePacked(sheet: ExcelJS.Worksheet, at: number, audit: AuditRow): number {
  const lines = packedLines(audit);
  if (audit.ref < 5 || audit.ref > 12) return writeLine(sheet, at, audit, lines.join('\n'), audit.update);
  const titles = lines.flatMap((line) => wrap(line, 34));
  const updates = wrap(audit.update, 80);
  const rows = Math.max(titles.length, updates.length);
  for (let index = 0; index < rows; index += 1) {
    const key = index === 0 ? audit : null;
    writeLine(sheet, at + index, key, titles[index] ?? '', updates[index] ?? '');
  }
  return at + rows - 1;
}

function writeLine(
  sheet: ExcelJS.Worksheet,
  at: number,
  audit: AuditRow | null,
  title: string,
  update: string,
): number {
  const row = writeRow(sheet, at, [audit?.ref ?? null, title, update, audit?.onTrack ?? null]);
  styleBody(row, PACKED_HEADINGS.length);
  fitRow(row, ['', title, update], PACKED_WIDTHS);
  if (audit?.wingdings === true) row.getCell(4).font = { name: 'Wingdings', size: 12 };
  return at;
}

function packedLines(audit: AuditRow): readonly string[] {
  const followUp = audit.followUp === '' ? [] : [`Follow Up: ${audit.followUp}`];
  const dates = [`Published: ${audit.published}`, ...followUp];
  return [audit.title, ...dates, `Lead: ${audit.lead}`, `Governance: ${audit.governance}`];
}

/** Breaks a text into lines of whole words, as a page would. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
