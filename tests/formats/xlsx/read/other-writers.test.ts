import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { areaAddress } from '../../../../engine/workbook/address.ts';
import type { Workbook } from '../../../../engine/workbook/workbook.ts';
import {
  hasLibreOffice,
  hasPythonModule,
  inFolder,
  resaveWithLibreOffice,
  runPython,
} from '../../../support/other-programs.ts';
import { cellAt, readBytes } from '../../../support/reading.ts';

const HERE = import.meta.dirname;

function read(bytes: Uint8Array): Workbook {
  const result = readBytes(bytes);
  if (!result.ok) throw new Error(result.error.message);
  return result.workbook;
}

function written(
  script: string,
  pass: (file: string, folder: string) => Uint8Array = (file) => readFileSync(file),
): Workbook {
  return inFolder((folder) => {
    const file = join(folder, 'tracker.xlsx');
    runPython(join(HERE, script), [file]);
    return read(pass(file, folder));
  });
}

/** The facts of write-with-xlsxwriter.py, whoever saved it last. */
function expectTracker(book: Workbook): void {
  const [plan, lists] = book.sheets;
  if (!plan || !lists) throw new Error('Both sheets are wanted');
  const shown = (address: string): unknown[] => {
    const { kind, value, text } = cellAt(plan, address);
    return [kind, value, text];
  };
  expect(shown('B2')).toEqual(['text', 'Review custody – phase 1', 'Review custody – phase 1']);
  expect(shown('C2')).toEqual(['date', 44561, '31/12/2021']);
  expect(shown('D2')).toEqual(['date', 44621, 'Mar-22']);
  expect(cellAt(plan, 'E2')).toMatchObject({ kind: 'blank', look: { fill: 'FFC000', fillBy: 'cell' } });
  expect(cellAt(plan, 'F2').look).toMatchObject({ fill: 'FF0000', fillBy: 'rule' });
  expect(cellAt(plan, 'F3').look.fill).toBe(null);
  expect(shown('A3')).toEqual(['text', '007', '007']);
  expect(cellAt(plan, 'B3')).toMatchObject({ value: 'Q4 risk', raw: 'Q3 Q4 risk', hasBold: true });
  expect(shown('C3')).toEqual(['text', 'yes', 'yes']);
  expect(cellAt(plan, 'C3').formula).toBe('IF(A2="1.1","yes","no")');
  expect(shown('D3')).toEqual(['boolean', true, 'TRUE']);
  expect(shown('E3')).toEqual(['error', '#N/A', '#N/A']);
  expect(shown('A5')).toEqual(['text', 'Notes & <marks>', 'Notes & <marks>']);
  expect(plan.merges.map(areaAddress)).toEqual(['A5:C5']);
  expect(plan.unreadRules.map(areaAddress)).toEqual(['G2:G100']);
  expect(plan.lists.map(({ areas }) => areas.map(areaAddress))).toEqual([['E2:E100']]);
  expect(plan.comments.map(({ cell, text }) => [cell, text.trim()])).toEqual([['A2', 'Ask the lead']]);
  expect(plan.hiddenColumns).toEqual([{ first: 8, last: 9 }]);
  expect(plan.rows.filter((row) => row.isHidden).map((row) => row.number)).toEqual([3]);
  expect([lists.name, lists.state]).toEqual(['Lists', 'hidden']);
  expect(lists.tables.map(({ name, area }) => [name, areaAddress(area)])).toEqual([['Leads', 'A1:B3']]);
  expect(book.definedNames).toContainEqual({ name: 'AsAt', refersTo: 'Plan!$C$2' });
  expect(book.properties).toMatchObject({ title: 'Improvement plan', creator: 'A. Example' });
}

describe.runIf(hasPythonModule('xlsxwriter'))('a tracker by XlsxWriter', () => {
  test('as it is', () => {
    expectTracker(written('write-with-xlsxwriter.py'));
  });

  test.runIf(hasLibreOffice())('saved again by LibreOffice', { timeout: 120_000 }, () => {
    expectTracker(written('write-with-xlsxwriter.py', resaveWithLibreOffice));
  });
});

describe.runIf(hasPythonModule('openpyxl'))('a tracker by openpyxl', () => {
  test('as it is', () => {
    const book = written('write-with-openpyxl.py');
    const [plan, hidden] = book.sheets;
    if (!plan) throw new Error('A sheet is wanted');
    expect(cellAt(plan, 'A2')).toMatchObject({
      value: '1.1',
      look: { fill: '00B050', fillBy: 'rule', font: 'Wingdings', isStruck: true },
    });
    expect(cellAt(plan, 'B3').value).toBe('Train\nall');
    expect(cellAt(plan, 'C2')).toMatchObject({ kind: 'date', value: 44561, text: '31/12/2021' });
    expect(cellAt(plan, 'C3')).toMatchObject({ kind: 'date', text: '2022-03-01 9:30:00' });
    expect(cellAt(plan, 'D2').look).toMatchObject({ fill: 'FF0000', fillBy: 'rule' });
    expect(cellAt(plan, 'D3').look).toMatchObject({ fillBy: 'cell' });
    expect(plan.comments).toEqual([{ cell: 'A2', text: 'Ask the lead' }]);
    expect(plan.autoFilter && areaAddress(plan.autoFilter)).toBe('A1:D3');
    expect(plan.hiddenColumns).toEqual([{ first: 6, last: 6 }]);
    expect(plan.isProtected).toBe(true);
    expect(hidden?.state).toBe('very-hidden');
  });
});
