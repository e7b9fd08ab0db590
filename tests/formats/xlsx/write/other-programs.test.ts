import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../../engine/appendices/pack.ts';
import { writeAppendixWorkbook } from '../../../../formats/xlsx/write/index.ts';
import {
  hasLibreOffice,
  hasPythonModule,
  inFolder,
  resaveWithLibreOffice,
  runPython,
} from '../../../support/other-programs.ts';
import { readBytes } from '../../../support/reading.ts';
import { packOf, tableOf, textsOf } from './packs.ts';

const SCRIPT = join(import.meta.dirname, 'read-appendices-with-openpyxl.py');

const hostile = tableOf({
  letter: 'B',
  title: 'Late & hostile',
  columns: ['Ref', 'Update'],
  rows: [[{ text: '=1+1' }, { text: '<script>alert(1)</script>' }]],
});

const dated = tableOf({
  letter: 'C',
  title: 'Dated',
  columns: ['Ref', 'Current', 'Update date'],
  rows: [
    [{ text: '1.1' }, { text: '30 June 2021', date: '2021-06-30' }, { text: 'Sep-21', date: '2021-09-01' }],
    [{ text: '1.2' }, { text: 'Not recorded' }, { text: '01/12/2021', date: '2021-12-01' }],
  ],
});

/** A pack written to a file, and what becomes of that. */
async function withFile<T>(pack: Pack, use: (file: string, folder: string) => T): Promise<T> {
  const bytes = await writeAppendixWorkbook(pack);
  return inFolder((folder) => {
    const file = join(folder, 'tracker.xlsx');
    writeFileSync(file, bytes);
    return use(file, folder);
  });
}

describe.runIf(hasPythonModule('openpyxl'))('openpyxl', () => {
  it('reads every text, table and page setting', async () => {
    const pack = packOf({ tables: [tableOf(), hostile] });
    const read: unknown = JSON.parse(await withFile(pack, (file) => runPython(SCRIPT, [file])));
    const page = ['landscape', 9, 0];
    expect(read).toMatchObject({
      creator: 'Panelpack',
      lastModifiedBy: 'Panelpack',
      created: '2021-12-31 00:00:00',
      sheets: [
        {
          name: 'Contents',
          types: ['s'],
          merges: [],
          tables: { Contents: 'A6:E8' },
          titles: '$6:$6',
          page,
          links: [`'A Overdue actions'!A1`, `'B Late & hostile'!A1`],
        },
        {
          name: 'A Overdue actions',
          types: ['s'],
          header: 'OFFICIAL - SENSITIVE',
          page,
        },
        {
          name: 'B Late & hostile',
          types: ['s'],
          tables: { Appendix_B_Late_hostile: 'A6:B7' },
          quoted: ['A7'],
          page,
        },
      ],
    });
    expect(JSON.stringify(read)).toContain('["=1+1", "<script>alert(1)</script>"]'.replace(', ', ','));
  });
});

describe.runIf(hasPythonModule('openpyxl'))('openpyxl, of dates', () => {
  it('reads each as the day that its words are, at the left of its cell', async () => {
    const read: unknown = JSON.parse(
      await withFile(packOf({ tables: [dated] }), (file) => runPython(SCRIPT, [file])),
    );
    expect(read).toMatchObject({
      sheets: [
        { name: 'Contents', dates: {} },
        {
          name: 'C Dated',
          types: ['d', 's'],
          dates: {
            B7: ['2021-06-30T00:00:00', '[$-809]d mmmm yyyy', 'left'],
            C7: ['2021-09-01T00:00:00', '[$-409]mmm\\-yy', 'left'],
            C8: ['2021-12-01T00:00:00', '[$-809]dd\\/mm\\/yyyy', 'left'],
          },
        },
      ],
    });
  });
});

describe.runIf(hasLibreOffice())('LibreOffice', () => {
  it('saves it again with its texts and Panelpack’s mark', { timeout: 120_000 }, async () => {
    const pack = packOf({ tables: [tableOf(), hostile] });
    const again = readBytes(await withFile(pack, resaveWithLibreOffice));
    const first = readBytes(await writeAppendixWorkbook(pack));
    if (!again.ok || !first.ok) throw new Error('the workbook was not read');
    expect(again.workbook.isPanelpackOutput).toBe(true);
    expect(again.workbook.sheets.map(textsOf)).toEqual(first.workbook.sheets.map(textsOf));
    expect(again.workbook.sheets.map(({ tables }) => tables.map(({ name }) => name))).toEqual([
      ['Contents'],
      ['Appendix_A_Overdue_actions'],
      ['Appendix_B_Late_hostile'],
    ]);
  });

  it('shows dates in the words of the paper', { timeout: 120_000 }, async () => {
    const again = readBytes(await withFile(packOf({ tables: [dated] }), resaveWithLibreOffice));
    if (!again.ok) throw new Error('the workbook was not read');
    const sheet = again.workbook.sheets[1];
    expect(sheet?.rows.slice(-2).map(({ cells }) => cells.map(({ kind, text }) => [kind, text]))).toEqual([
      [
        ['text', '1.1'],
        ['date', '30 June 2021'],
        ['date', 'Sep-21'],
      ],
      [
        ['text', '1.2'],
        ['text', 'Not recorded'],
        ['date', '01/12/2021'],
      ],
    ]);
  });

  it('prints it, a page and more for each sheet', { timeout: 120_000 }, async () => {
    const rows = Array.from({ length: 200 }, (_, i) => [
      { text: `1.${i}` },
      { text: 'Review the custody provision and publish the revised standard to all districts' },
    ]);
    const many = tableOf({ letter: 'C', columns: ['Ref', 'Action'], rows });
    const pdf = await withFile(packOf({ tables: [tableOf(), hostile, many] }), (file, folder) => {
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
        stdio: 'pipe',
      });
      return readFileSync(join(folder, 'tracker.pdf'), 'latin1');
    });
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(5);
    expect(pages).toBeLessThan(20);
  });
});
