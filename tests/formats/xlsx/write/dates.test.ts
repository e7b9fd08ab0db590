import { describe, expect, it } from 'vitest';
import type { AppendixTableCell } from '../../../../engine/appendices/table.ts';
import type { Cell } from '../../../../engine/workbook/workbook.ts';
import type { Pack } from '../../../../engine/appendices/pack.ts';
import { innerWidth } from '../../../../formats/xlsx/write/page.ts';
import { planSheets } from '../../../../formats/xlsx/write/plan-sheets.ts';
import { textWidth } from '../../../../formats/xlsx/write/text-width.ts';
import { packOf, sheetOf, tableOf } from './packs.ts';

/** How a cell of a table stands in the file. */
async function written(cell: AppendixTableCell): Promise<Pick<Cell, 'kind' | 'value' | 'text'> | undefined> {
  const table = tableOf({ columns: ['Ref', 'Current'], rows: [[{ text: '1.1' }, cell]] });
  const found = (await sheetOf(packOf({ tables: [table] }), 1)).rows.at(-1)?.cells[1];
  return found && { kind: found.kind, value: found.value, text: found.text };
}

describe('a date in a table', () => {
  it.each([
    ['30 June 2021', '2021-06-30', 44377],
    ['01 September 2021', '2021-09-01', 44440],
    ['30/06/2021', '2021-06-30', 44377],
    ['1/9/2021', '2021-09-01', 44440],
    ['30/06/21', '2021-06-30', 44377],
    ['2021-06-30', '2021-06-30', 44377],
    ['30.06.2021', '2021-06-30', 44377],
    ['30-06-2021', '2021-06-30', 44377],
    ['1 Sep 2021', '2021-09-01', 44440],
    ['01 Sep 2021', '2021-09-01', 44440],
    ['1-Sep-21', '2021-09-01', 44440],
    ['01-Sep-2021', '2021-09-01', 44440],
    ['Sep-21', '2021-09-13', 44452],
    ['Sep 2021', '2021-09-13', 44452],
    ['September 2021', '2021-09-13', 44452],
    ['1 March 1900', '1900-03-01', 61],
    ['31 December 9999', '9999-12-31', 2958465],
  ])('shown as %s is its serial in a format that says the same', async (text, date, value) => {
    expect(await written({ text, date })).toEqual({ kind: 'date', value, text });
  });

  it.each([
    ['6/30/2021', '2021-06-30'],
    ['30 JUNE 2021', '2021-06-30'],
    ['30 June', '2021-06-30'],
    ['by 30 June 2021', '2021-06-30'],
    ['30 June 2021 14:00', '2021-06-30'],
    ['30 June 2021', '2021-06-29'],
    ['28 February 1900', '1900-02-28'],
    ['Nov 21', '2021-11-21'],
  ])('shown as %s stays text where no format says just that of %s', async (text, date) => {
    expect(await written({ text, date })).toEqual({ kind: 'text', value: text, text });
  });

  it('that is none stays text, though it reads like one', async () => {
    expect(await written({ text: '30 June 2021' })).toEqual({
      kind: 'text',
      value: '30 June 2021',
      text: '30 June 2021',
    });
  });
});

/** Columns of dates beside a text that wants all of the page, and what room the dates need. */
function crowded(said: Partial<Pack>): { readonly widths: number[]; readonly needed: number } {
  const date = { text: '30 September 2021', date: '2021-09-30' };
  const long = { text: 'The working group met and agreed the next stage. '.repeat(20) };
  const columns = ['Original', 'Current', 'Raised', 'Updated', 'Closed', 'Action', 'Update'];
  const table = tableOf({ columns, rows: [[date, date, date, date, date, long, long]] });
  const widths = planSheets(packOf({ tables: [table], ...said }))[1]?.grid?.widths ?? [];
  const size = said.isAccessible === true ? 12 : 10;
  return { widths: widths.slice(0, 5), needed: textWidth(date.text, { size, isBold: false }) };
}

describe('a column with dates', () => {
  it.each([false, true])('is never too narrow for one on one line, accessible %s', (isAccessible) => {
    const { widths, needed } = crowded({ isAccessible });
    expect(widths).toHaveLength(5);
    expect(widths.filter((width) => innerWidth(width) < needed)).toEqual([]);
  });
});

describe('a date beside a text too long for one row', () => {
  it('is a date in the first of its rows, and words below', async () => {
    const long = { text: 'The working group met and agreed the next stage. '.repeat(250) };
    const table = tableOf({
      columns: ['Ref', 'Current', 'Update'],
      rows: [[{ text: '1.1' }, { text: '30 June 2021', date: '2021-06-30' }, long]],
    });
    const rows = (await sheetOf(packOf({ tables: [table] }), 1)).rows.filter(({ cells }) =>
      cells[0]?.text.startsWith('1.1'),
    );
    expect(rows.slice(0, 2).map(({ cells }) => [cells[1]?.kind, cells[1]?.text])).toEqual([
      ['date', '30 June 2021'],
      ['text', 'As above'],
    ]);
  });
});
