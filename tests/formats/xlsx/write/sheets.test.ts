import { describe, expect, it } from 'vitest';
import { cellAt } from '../../../support/reading.ts';
import { packOf, partOf, sheetOf, tableOf, textsOf, writtenAndRead } from './packs.ts';

const inspections = tableOf({ id: 'inspections', title: 'Overview of publications and inspections' });
const nothing = tableOf({ letter: 'B', title: 'Limited audits', rows: [], marking: 'OFFICIAL' });

describe('the contents sheet', () => {
  it('says what the pack is, and lists its sheets', async () => {
    const pack = packOf({
      tables: [tableOf(), nothing],
      notes: ['Action 1.1 is held at Amber by the panel.'],
    });
    expect(textsOf(await sheetOf(pack, 0))).toEqual([
      ['Appendices to the panel paper of 17 January 2022'],
      ['OFFICIAL - SENSITIVE'],
      ['As at 31 December 2021'],
      ['Panel date: 17 January 2022'],
      ['Edition: panel'],
      ['Action 1.1 is held at Amber by the panel.'],
      ['Appendix', 'Title', 'Marking', 'Rows in the table', 'Sheet'],
      ['A', 'Overdue actions', 'OFFICIAL - SENSITIVE', '2', 'A Overdue actions'],
      ['B', 'Limited audits', 'OFFICIAL', '0', 'B Limited audits'],
    ]);
  });

  it('links to each sheet within the workbook, never outside', async () => {
    const pack = packOf({ tables: [tableOf(), nothing] });
    const links = (await partOf(pack, 'xl/worksheets/sheet1.xml')).match(/<hyperlink .*?\/>/g);
    expect(links).toEqual([
      '<hyperlink ref="E7" location="&apos;A Overdue actions&apos;!A1"/>',
      '<hyperlink ref="E8" location="&apos;B Limited audits&apos;!A1"/>',
    ]);
    expect(await partOf(pack, 'xl/worksheets/_rels/sheet1.xml.rels')).not.toContain('hyperlink');
  });

  it('says where no panel date and no marking were given', async () => {
    const pack = packOf({ panelDate: null, tables: [tableOf({ marking: null })] });
    expect(textsOf(await sheetOf(pack, 0))).toEqual([
      ['Appendices to the panel paper'],
      ['As at 31 December 2021'],
      ['Panel date: not given'],
      ['Edition: panel'],
      ['Appendix', 'Title', 'Marking', 'Rows in the table', 'Sheet'],
      ['A', 'Overdue actions', 'None found', '2', 'A Overdue actions'],
    ]);
  });
});

describe('the sheet of a table', () => {
  it('stands as it is printed: title, marking, date, notes, source, table', async () => {
    const sheet = await sheetOf(packOf(), 1);
    expect(sheet.name).toBe('A Overdue actions');
    expect(textsOf(sheet)).toEqual([
      ['Appendix A: Overdue actions'],
      ['OFFICIAL - SENSITIVE'],
      ['As at 31 December 2021'],
      ['30 rows read, 2 shown, 28 left out.'],
      ['Source: plan.xlsx, sheet Actions, A4:G34'],
      ['Ref', 'Action', 'Lead', 'Rating'],
      ['1.1', 'Review custody', 'Alex Example', 'Red'],
      ['1.2', 'Train all staff', 'Sam Sample', 'Amber'],
    ]);
    expect(sheet.tables).toEqual([
      {
        name: 'Appendix_A_Overdue_actions',
        area: { firstRow: 6, firstColumn: 1, lastRow: 8, lastColumn: 4 },
        headerRows: 1,
        totalsRows: 0,
      },
    ]);
  });

  it('says so where there is nothing to report, without an empty table', async () => {
    const sheet = await sheetOf(packOf({ tables: [nothing] }), 1);
    expect(textsOf(sheet).at(-1)).toEqual(['Nothing to report.']);
    expect(sheet.tables).toEqual([]);
  });

  it('leaves no cell of its table blank', async () => {
    const rows = [[{ text: '1.1' }, { text: ' ' }, { text: '' }]];
    const sheet = await sheetOf(packOf({ tables: [tableOf({ rows })] }), 1);
    expect(textsOf(sheet).at(-1)).toEqual(['1.1', 'Not stated', 'Not stated', 'Not stated']);
  });

  it('breaks a line that is wider than the page into the row below, and merges nothing', async () => {
    const source = Array.from({ length: 6 }, (_, i) => `improvement-plan-${i}.xlsx, sheet Plan, A4:G34`).join(
      '; ',
    );
    const sheet = await sheetOf(packOf({ tables: [tableOf({ source })] }), 1);
    const above = textsOf(sheet).slice(4, -3).flat();
    expect(above.length).toBeGreaterThan(1);
    expect(above.join(' ')).toBe(`Source: ${source}`);
    expect(sheet.merges).toEqual([]);
  });

  it('gives headings that Excel takes: on one line, none blank, none twice', async () => {
    const columns = ['Ref', 'ref', '', 'Original and\ncurrent deadline'];
    const sheet = await sheetOf(packOf({ tables: [tableOf({ columns })] }), 1);
    expect(textsOf(sheet)[5]).toEqual(['Ref', 'ref (2)', 'Column 3', 'Original and current deadline']);
  });

  it('shows numbers as words of the paper, without Excel’s green corners', async () => {
    const rows = [[{ text: '45' }, { text: '007' }, { text: '2.10' }, { text: '1/2' }]];
    const pack = packOf({ tables: [tableOf({ rows })] });
    expect((await sheetOf(pack, 1)).rows.at(-1)?.cells.map(({ kind, value }) => [kind, value])).toEqual([
      ['text', '45'],
      ['text', '007'],
      ['text', '2.10'],
      ['text', '1/2'],
    ]);
    expect(await partOf(pack, 'xl/worksheets/sheet2.xml')).toContain('numberStoredAsText="1"');
  });
});

describe('names of sheets', () => {
  it.each([
    ['Overdue actions', 'A Overdue actions'],
    ['Overview of publications and inspections', 'A Overview of publications'],
    ['Leads’ plan: [2021/22] *?\\', 'A Leads plan 2021 22'],
    ['Über-Prüfung & Ähnliches', 'A Über-Prüfung & Ähnliches'],
    [`'`, 'A'],
    ['Wordwithoutanyspacesthatislongerthanasheetname', 'A Wordwithoutanyspacesthatislon'],
  ])('%s', async (title, name) => {
    expect((await sheetOf(packOf({ tables: [tableOf({ title })] }), 1)).name).toBe(name);
  });

  it('are each given once, whatever their case', async () => {
    const tables = [tableOf({ letter: 'a' }), tableOf(), inspections];
    expect((await writtenAndRead(packOf({ tables }))).sheets.map(({ name }) => name)).toEqual([
      'Contents',
      'a Overdue actions',
      'A Overdue actions (2)',
      'A Overview of publications',
    ]);
  });
});

describe('document properties', () => {
  it('name Panelpack and the as-at date, and nobody', async () => {
    const pack = packOf();
    expect((await writtenAndRead(pack)).properties).toEqual({
      title: 'Appendices to the panel paper of 17 January 2022',
      subject: 'As at 31 December 2021, panel edition',
      creator: 'Panelpack',
      keywords: null,
      category: null,
    });
    const core = await partOf(pack, 'docProps/core.xml');
    expect(core).toContain('<cp:lastModifiedBy>Panelpack</cp:lastModifiedBy>');
    expect(core.match(/>[^<]*T00:00:00Z</g)).toEqual(['>2021-12-31T00:00:00Z<', '>2021-12-31T00:00:00Z<']);
    expect(await partOf(pack, 'docProps/app.xml')).toContain('<Company></Company>');
  });
});

describe('Panelpack’s mark', () => {
  it('is known by its own reader, which takes no appendix for a tracker', async () => {
    expect((await writtenAndRead(packOf())).isPanelpackOutput).toBe(true);
  });
});

describe('ratings', () => {
  it('stand as a word before their fill', async () => {
    const sheet = await sheetOf(packOf(), 1);
    const { text, look } = cellAt(sheet, 'D7');
    expect([text, look.fill, look.fillBy]).toEqual(['Red', 'FFC7CE', 'cell']);
  });
});
