import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { areaAddress, cellAddress, isInside, readArea } from '../../../../engine/workbook/address.ts';
import type { Sheet, Workbook } from '../../../../engine/workbook/workbook.ts';
import { hasPythonModule, runPython } from '../../../support/other-programs.ts';
import { readBytes } from '../../../support/reading.ts';

const CORPUS = join(import.meta.dirname, '../../../../../shared/corpus');
const TRACKERS = join(CORPUS, 'trackers');
const TRICKY = join(CORPUS, 'tricky');
const SCRIPT = join(import.meta.dirname, 'read-with-openpyxl.py');

function filesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => /\.xls[xm]?$/.test(name)) : [];
}

/** The tricky files that are no workbook to read, and why; every other one is read. */
const REFUSED: Readonly<Record<string, string>> = {
  'Cybershied_Project__RAID_Log.xlsx': 'word-document',
  'calamine__pass_protected.xlsx': 'password-protected',
  'excelize__encryptAES.xlsx': 'password-protected',
  'exceljs__invalid-xml.xlsx': 'damaged-part',
  'exceljs__missing-bits.xlsx': 'missing-part',
  'msoffcrypto-tool__example_password.xlsx': 'password-protected',
  'openspout__attack_quadratic_blowup.xlsx': 'document-type',
  'openspout__file_with_no_sheets_in_workbook_xml.xlsx': 'no-sheets',
  'poi__duplicate-filename.xlsx': 'duplicate-part',
  'poi__poc-shared-strings.xlsx': 'damaged-part',
  'poi__protected_passtika.xlsx': 'password-protected',
  'poi__xlsx-corrupted.xlsx': 'damaged-part',
  'readxl__deaths.xls': 'old-xls',
  'xlsx__badfile_noWorksheets.xlsx': 'missing-part',
};

// No file may hang: each ends within ten seconds, where the slowest takes one.
vi.setConfig({ testTimeout: 10_000 });

describe.runIf(existsSync(TRICKY))('tricky files', () => {
  test.each(filesIn(TRICKY))('%s gives its answer in time', (name) => {
    const read = readBytes(readFileSync(join(TRICKY, name)));
    expect(read.ok ? 'read' : read.error.code).toBe(REFUSED[name] ?? 'read');
  });
});

const OtherSheet = z.object({
  name: z.string(),
  cells: z.record(z.string(), z.tuple([z.string(), z.union([z.string(), z.number(), z.boolean()])])),
  links: z.array(z.string()),
  fills: z.record(z.string(), z.string()),
  merges: z.array(z.string()),
  tables: z.record(z.string(), z.string()),
  comments: z.record(z.string(), z.string()),
});
type OtherSheet = z.infer<typeof OtherSheet>;
const OtherBook = z.object({ ok: z.literal(true), sheets: z.array(OtherSheet) });

/** Facts as lines of text, so that a difference reads well. */
function factsOf(sheet: Sheet, isApart: (row: number, column: number) => boolean): string[] {
  const cells = sheet.rows.flatMap((row) => row.cells);
  const kept = cells.filter((cell) => cell.text !== '' && !isApart(cell.row, cell.column));
  return [
    ...kept.map(
      (cell) => `${cellAddress(cell.row, cell.column)} ${cell.kind} ${show(cell.raw ?? cell.value)}`,
    ),
    ...sheet.merges.map((area) => `merge ${areaAddress(area)}`),
    ...sheet.tables.map(({ name, area }) => `table ${name} ${areaAddress(area)}`),
    ...sheet.comments.map(({ cell, text }) => `comment ${cell} ${text}`),
  ].sort();
}

function otherFacts(sheet: OtherSheet, isApart: (row: number, column: number) => boolean): string[] {
  const cells = Object.entries(sheet.cells).filter(
    ([address, [, value]]) => value !== '' && !isUnder(address, isApart),
  );
  return [
    ...cells.map(([address, [kind, value]]) => `${address} ${kind} ${show(value)}`),
    ...sheet.merges.map((area) => `merge ${area}`),
    ...Object.entries(sheet.tables).map(([name, area]) => `table ${name} ${area}`),
    ...Object.entries(sheet.comments).map(([cell, text]) => `comment ${cell} ${text}`),
  ].sort();
}

function isUnder(address: string, isApart: (row: number, column: number) => boolean): boolean {
  const area = readArea(address);
  return area !== null && isApart(area.firstRow, area.firstColumn);
}

/** openpyxl passes dates through its own calendar: equal to the millisecond is equal. */
function show(value: unknown): string {
  return typeof value === 'number' ? String(Number(value.toPrecision(9))) : String(value);
}

/** openpyxl drops what stands under a merge's first cell, and fills blank cells with their links: neither is compared. */
function notComparable(sheet: OtherSheet): (row: number, column: number) => boolean {
  const areas = sheet.merges.map(readArea).filter((area) => area !== null);
  const links = new Set(sheet.links);
  return (row, column) =>
    links.has(cellAddress(row, column)) ||
    areas.some(
      (area) => isInside(area, row, column) && !(area.firstRow === row && area.firstColumn === column),
    );
}

function workbookOf(name: string): Workbook {
  const read = readBytes(readFileSync(join(TRACKERS, name)));
  if (!read.ok) throw new Error(`${name}: ${read.error.message}`);
  return read.workbook;
}

const canCompare = existsSync(TRACKERS) && hasPythonModule('openpyxl');

describe.runIf(canCompare)('public trackers read as openpyxl reads them', () => {
  test.each(filesIn(TRACKERS))('%s', { timeout: 60_000 }, (name) => {
    const other = OtherBook.parse(JSON.parse(runPython(SCRIPT, [join(TRACKERS, name)])));
    const book = workbookOf(name);
    for (const sheet of other.sheets) {
      const own = book.sheets.find((one) => one.name === sheet.name);
      if (!own) throw new Error(`${sheet.name} was not read`);
      const isApart = notComparable(sheet);
      expect(factsOf(own, isApart)).toEqual(otherFacts(sheet, isApart));
      const cells = own.rows.flatMap((row) => row.cells).filter((cell) => cell.look.fillBy !== 'rule');
      const fills = new Map(cells.map((cell) => [cellAddress(cell.row, cell.column), cell.look.fill]));
      for (const [address, fill] of Object.entries(sheet.fills))
        if (fills.has(address)) expect(fills.get(address)).toBe(fill);
    }
  });
});
