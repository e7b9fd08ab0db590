import { describe, expect, it } from 'vitest';
import { packOf, partOf, tableOf, writtenAndRead } from './packs.ts';

const SHEETS = ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'];

describe.each(SHEETS)('a printed sheet: %s', (name) => {
  it('is A4 across, one page wide and as many tall as it needs', async () => {
    const sheet = await partOf(packOf(), name);
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toMatch(
      /<pageSetup paperSize="9" orientation="landscape" [^>]*fitToWidth="1" fitToHeight="0"/,
    );
  });

  it('carries its marking above and below, and its page’s number', async () => {
    const sheet = await partOf(packOf(), name);
    const marking = '&amp;C&amp;10&amp;&quot;Arial,Bold&quot;OFFICIAL - SENSITIVE';
    expect(sheet).toContain(`<oddHeader>${marking}</oddHeader>`);
    const footer = /<oddFooter>(.*)<\/oddFooter>/.exec(sheet)?.[1] ?? '';
    expect(footer).toContain(marking);
    expect(footer).toMatch(/Page &amp;P of &amp;N$/);
  });

  it('keeps its header in sight', async () => {
    expect(await partOf(packOf(), name)).toMatch(
      /<pane ySplit="6" topLeftCell="A7" activePane="bottomLeft" state="frozen"\/>/,
    );
  });
});

describe('printed pages', () => {
  it('repeat the header row of each table', async () => {
    const tables = [tableOf(), tableOf({ letter: 'B', title: 'Nothing', rows: [] })];
    expect((await writtenAndRead(packOf({ tables }))).definedNames).toEqual([
      { name: '_xlnm.Print_Titles', refersTo: `'Contents'!$6:$6` },
      { name: '_xlnm.Print_Titles', refersTo: `'A Overdue actions'!$6:$6` },
    ]);
  });

  it('carry the number alone where no marking was given', async () => {
    const sheet = await partOf(packOf({ tables: [tableOf({ marking: null })] }), SHEETS[1] ?? '');
    expect(sheet).not.toContain('<oddHeader>');
    expect(sheet).toContain('Page &amp;P of &amp;N</oddFooter>');
  });
});

describe('a header that would fill a small screen', () => {
  it('is not frozen', async () => {
    const notes = Array.from({ length: 14 }, (_, i) => `Note ${i}.`);
    expect(await partOf(packOf({ tables: [tableOf({ notes })] }), SHEETS[1] ?? '')).not.toContain('<pane');
  });
});

describe('the working edition', () => {
  it('has filters, the others none', async () => {
    const table = 'xl/tables/table2.xml';
    expect(await partOf(packOf({ edition: 'working' }), table)).toContain('<autoFilter ref="A6:D8">');
    expect(await partOf(packOf({ edition: 'panel' }), table)).not.toContain('autoFilter');
    expect(await partOf(packOf({ edition: 'public' }), table)).not.toContain('autoFilter');
  });
});

describe('the accessible format (C13)', () => {
  const pack = packOf({ isAccessible: true, edition: 'working' });

  it('says so on the contents sheet', async () => {
    const texts = (await writtenAndRead(pack)).sheets[0]?.rows.flatMap(({ cells }) =>
      cells.map(({ text }) => text),
    );
    expect(texts).toContain('Edition: working, accessible format');
  });

  it.each(SHEETS)('has no page header or footer, no frozen row and the cursor in A1: %s', async (name) => {
    const sheet = await partOf(pack, name);
    expect(sheet).not.toMatch(/headerFooter|<pane/);
    expect(sheet).toContain('<selection activeCell="A1" sqref="A1"/>');
  });

  it('opens on its first sheet', async () => {
    expect(await partOf(pack, 'xl/workbook.xml')).not.toMatch(/activeTab="[1-9]/);
  });

  it('has no fills, no filters and no merges, and carries the marking in a cell', async () => {
    const book = await writtenAndRead(pack);
    const cells = book.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(new Set(cells.map(({ look }) => look.fill))).toEqual(new Set([null]));
    expect(book.sheets.flatMap(({ merges, autoFilter }) => [...merges, autoFilter])).toEqual([null, null]);
    expect(await partOf(pack, 'xl/tables/table1.xml')).not.toContain('autoFilter');
    expect(book.sheets.map(({ rows }) => rows[1]?.cells.map(({ text }) => text))).toEqual([
      ['OFFICIAL - SENSITIVE'],
      ['OFFICIAL - SENSITIVE'],
    ]);
  });

  it('is set in 12 points', async () => {
    const styles = await partOf(pack, 'xl/styles.xml');
    expect(styles).not.toContain('<sz val="10"/>');
    expect(styles).toContain('<sz val="12"/>');
  });
});
