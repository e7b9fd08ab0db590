import { describe, expect, it } from 'vitest';
import type { AppendixTable } from '../../../../engine/appendices/table.ts';
import { packOf, partOf, sheetOf, tableOf, textsOf } from './packs.ts';

const COLUMNS = ['Ref', 'Action', 'Lead', 'Latest update', 'Rating'];

function update(letters: number): string {
  const sentence = 'The working group met and agreed the next stage with the board; vetting is under way. ';
  return (
    sentence
      .repeat(Math.ceil(letters / sentence.length))
      .slice(0, letters - 4)
      .trim() + ' END'
  );
}

function actions(updates: readonly string[]): AppendixTable {
  const rows = updates.map((text, place) => [
    { text: `1.${place + 1}` },
    { text: 'Review the custody provision and publish the standard' },
    { text: 'Alex Example' },
    { text },
    { text: 'Amber', rag: 'amber' as const },
  ]);
  return tableOf({ columns: COLUMNS, rows });
}

async function heights(table: AppendixTable): Promise<number[]> {
  const sheet = await partOf(packOf({ tables: [table] }), 'xl/worksheets/sheet2.xml');
  return Array.from(sheet.matchAll(/<row [^>]* ht="([\d.]+)"/g), ([, height]) => Number(height));
}

async function widths(table: AppendixTable): Promise<number[]> {
  const sheet = await partOf(packOf({ tables: [table] }), 'xl/worksheets/sheet2.xml');
  return Array.from(sheet.matchAll(/<col min="(\d+)" max="(\d+)" width="([\d.]+)"/g)).flatMap(
    ([, min, max, width]) => Array.from({ length: Number(max) - Number(min) + 1 }, () => Number(width)),
  );
}

describe('rows', () => {
  it('have a height each, tall enough for their text and never above Excel’s 409 points', async () => {
    const all = await heights(actions(['Short', update(300), update(32_767)]));
    expect(all.every((height) => height > 0 && height <= 409)).toBe(true);
  });

  it('of one line are lower than rows of many', async () => {
    const [short = 0, long = 0] = (await heights(actions(['Short', update(900)]))).slice(-2);
    expect(long).toBeGreaterThan(short * 2);
  });
});

describe('a text too long for one row', () => {
  const table = actions([update(200), update(9000), 'Short']);

  it('goes on below, under its reference, and nothing of it is lost', async () => {
    const sheet = await sheetOf(packOf({ tables: [table] }), 1);
    const rows = textsOf(sheet).filter(([ref]) => ref?.startsWith('1.2'));
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.slice(1).map(([ref]) => ref)).toEqual(rows.slice(1).map(() => '1.2 (continued)'));
    expect(rows.map((row) => row[3]).join(' ')).toBe(update(9000));
    expect(rows[1]?.slice(1, 3)).toEqual(['As above', 'As above']);
    expect(rows.map((row) => row[4])).toEqual(rows.map(() => 'Amber'));
  });

  it('is said above the table, and counted as one row', async () => {
    const pack = packOf({ tables: [table] });
    expect(textsOf(await sheetOf(pack, 1)).flat()).toContain(
      '1 row is too long for one row of a sheet: it goes on in the row below, marked “(continued)”.',
    );
    expect(textsOf(await sheetOf(pack, 0)).at(-1)?.[3]).toBe('3');
  });

  it('keeps line breaks, and is cut inside a word only where the word is wider than its column', async () => {
    const lines =
      Array.from({ length: 120 }, (_, i) => `${i + 1}. Agreed`).join('\n') + '\n' + 'x'.repeat(4000);
    const sheet = await sheetOf(packOf({ tables: [actions([lines])] }), 1);
    const parts = textsOf(sheet).filter(([ref]) => ref?.startsWith('1.1'));
    expect(
      parts
        .map((row) => row[3])
        .join('')
        .replace(/\n/g, ''),
    ).toBe(lines.replace(/\n/g, ''));
  });

  it('in the first column goes on there', async () => {
    const rows = [[{ text: update(9000) }, { text: 'Short' }]];
    const sheet = await sheetOf(packOf({ tables: [tableOf({ columns: ['Update', 'Lead'], rows })] }), 1);
    const parts = textsOf(sheet)
      .slice(-20)
      .filter((row) => row.length === 2 && row[0] !== 'Update');
    expect(parts.map(([text]) => text?.replace(/^\(continued\) /, '')).join(' ')).toBe(update(9000));
    expect(parts.at(-1)).toEqual([expect.stringMatching(/^\(continued\) .*END$/s), 'As above']);
  });

  it('just above the first page’s end is cut so that its header does not stand alone', async () => {
    const notes = Array.from({ length: 12 }, (_, i) => `Note ${i + 1}.`);
    const all = await heights({ ...actions([update(2400)]), notes });
    const header = 3 + notes.length + 1;
    const firstPage = all.slice(0, header + 2).reduce((sum, height) => sum + height, 0);
    expect(firstPage).toBeLessThanOrEqual(483);
  });
});

describe('columns', () => {
  it('fill an A4 page, the long one wide and the reference narrow', async () => {
    const all = await widths(actions([update(300), update(900), update(120)]));
    const total = all.reduce((sum, width) => sum + width, 0);
    expect(total).toBeGreaterThan(140);
    expect(total).toBeLessThan(147);
    const [ref = 0, action = 0, , long = 0] = all;
    expect(ref).toBeLessThan(15);
    expect(long).toBeGreaterThan(action);
  });

  it('keep every ordinary word whole', async () => {
    const columns = Array.from({ length: 12 }, (_, i) => `Accountability ${i}`);
    const all = await widths(tableOf({ columns, rows: [columns.map((text) => ({ text }))] }));
    expect(all.every((width) => width > 13)).toBe(true);
  });

  it('are chosen once for 2,000 rows', async () => {
    const all = await widths(actions(Array.from({ length: 2000 }, (_, i) => update(100 + (i % 7) * 60))));
    expect(all).toHaveLength(5);
  });
});
