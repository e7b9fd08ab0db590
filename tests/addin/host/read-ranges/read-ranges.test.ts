import { describe, expect, it } from 'vitest';
import { readRanges } from '../../../../addin/host/read-ranges/read-ranges.ts';
import { unwatched, type Step } from '../../../../addin/run.ts';
import { keptToXml } from '../../../../engine/kept/kept-xml.ts';
import { NOTHING_KEPT } from '../../../../engine/kept/kept-schema.ts';
import { areaAddress, cellAddress, readArea } from '../../../../engine/workbook/address.ts';
import type { Cell, Sheet, Workbook } from '../../../../engine/workbook/workbook.ts';
import { HostBook } from '../../../support/excel-host/host-book.ts';
import type { HostCell } from '../../../support/excel-host/host-cell.ts';
import { newRule } from '../../../support/excel-host/host-rule.ts';
import type { HostSheet } from '../../../support/excel-host/host-sheet.ts';
import { newTable } from '../../../support/excel-host/host-table.ts';
import { FLOOR_AND_CEILING, openExcel, readThroughRanges } from '../../../support/excel-reading.ts';

const HEADINGS = ['Ref', 'Action', 'Lead', 'Timescale', 'Status', 'RAG'];

function cellOf(sheet: HostSheet, address: string): HostCell {
  const area = readArea(address);
  if (!area) throw new Error(address);
  return sheet.touch(area.firstRow, area.firstColumn);
}

function put(sheet: HostSheet, address: string, looks: Partial<HostCell>): void {
  Object.assign(cellOf(sheet, address), looks);
}

function write(sheet: HostSheet, firstRow: number, rows: readonly (readonly (string | number)[])[]): void {
  for (const [down, row] of rows.entries())
    for (const [across, value] of row.entries()) sheet.touch(firstRow + down, across + 1).value = value;
}

/** A workbook with one tracker of actions on “Actions”, its headings in row 1. */
function tracker(records = 3): { readonly book: HostBook; readonly sheet: HostSheet } {
  const book = new HostBook('plan.xlsx', 'Actions');
  const sheet = book.sheet('Actions');
  const rows = Array.from({ length: records }, (_, at) => [
    `1.${at + 1}`,
    `Publish the revised policy on records, part ${at + 1}`,
    'Alex Example',
    'Q3 2021/22',
    'In progress',
    'Amber',
  ]);
  write(sheet, 1, [HEADINGS, ...rows]);
  return { book, sheet };
}

function sheetOf({ sheets }: Workbook, name: string): Sheet {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`“${name}” was not read`);
  return sheet;
}

function cellAt(workbook: Workbook, address: string, name = 'Actions'): Cell | undefined {
  const cells = sheetOf(workbook, name).rows.flatMap((row) => row.cells);
  return cells.find(({ row, column }) => cellAddress(row, column) === address);
}

describe.each(FLOOR_AND_CEILING)('with ExcelApi %s, ranges give', (requirementSet) => {
  const options = { requirementSet };

  it('every sheet in tab order with its state, the empty and the hidden ones too', async () => {
    const { book } = tracker();
    book.addSheet('Lists').visibility = 'Hidden';
    book.addSheet('Old').visibility = 'VeryHidden';
    const { sheets } = await readThroughRanges(book, options);
    expect(sheets.map(({ name, state, rows }) => [name, state, rows.length])).toEqual([
      ['Actions', 'visible', 4],
      ['Lists', 'hidden', 0],
      ['Old', 'very-hidden', 0],
    ]);
  });

  it('a chart sheet as a sheet without cells, and the others whole', async () => {
    const { book } = tracker();
    book.addSheet('Chart1').kind = 'chart';
    const { sheets } = await readThroughRanges(book, options);
    expect(sheets.map(({ name, kind, rows }) => [name, kind, rows.length])).toEqual([
      ['Actions', 'worksheet', 4],
      ['Chart1', 'chart', 0],
    ]);
  });

  it('the workbook’s name, properties and defined names', async () => {
    const { book } = tracker();
    book.properties.title = 'OFFICIAL';
    book.names.push({
      name: 'Ratings',
      refersTo: '=Lists!$A$1:$A$3',
      comment: '',
      visible: true,
      sheet: null,
    });
    const { file, properties, definedNames } = await readThroughRanges(book, options);
    expect(file).toBe('plan.xlsx');
    expect(properties).toEqual({
      title: 'OFFICIAL',
      subject: null,
      creator: null,
      keywords: null,
      category: null,
    });
    expect(definedNames).toEqual([{ name: 'Ratings', refersTo: 'Lists!$A$1:$A$3' }]);
  });

  it('merges, hidden rows and columns, the filter and tables', async () => {
    const { book, sheet } = tracker();
    const area = readArea('A2:A3');
    if (area) sheet.merges = [area];
    sheet.hiddenRows.add(3);
    sheet.hiddenColumns.add(3).add(4);
    sheet.autoFilter = readArea('A1:F4');
    const table = readArea('A1:F4');
    if (table) sheet.tables.push(newTable('1', 'Actions', table));
    const read = sheetOf(await readThroughRanges(book, options), 'Actions');
    expect(read.merges.map(areaAddress)).toEqual(['A2:A3']);
    expect(read.rows.map(({ number, isHidden }) => [number, isHidden])).toEqual([
      [1, false],
      [2, false],
      [3, true],
      [4, false],
    ]);
    expect(read.hiddenColumns).toEqual([{ first: 3, last: 4 }]);
    expect(read.autoFilter && areaAddress(read.autoFilter)).toBe('A1:F4');
    expect(read.tables).toEqual([{ name: 'Actions', area: table, headerRows: 1, totalsRows: 0 }]);
  });

  it('more merges than Excel gives of one range', async () => {
    const { book, sheet } = tracker(1300);
    sheet.merges = Array.from({ length: 600 }, (_, at) => ({
      firstRow: 2 * at + 2,
      firstColumn: 1,
      lastRow: 2 * at + 3,
      lastColumn: 1,
    }));
    expect(sheetOf(await readThroughRanges(book, options), 'Actions').merges).toHaveLength(600);
  });

  it('the sources of lists', async () => {
    const { book, sheet } = tracker();
    const [status, rag] = [readArea('E2:E4'), readArea('F2:F4')];
    if (status) sheet.lists.push({ areas: [status], source: 'Lists!$A$1:$A$3' });
    if (rag) sheet.lists.push({ areas: [rag], source: '"Red,Amber,Green"' });
    const { lists } = sheetOf(await readThroughRanges(book, options), 'Actions');
    expect(lists).toEqual([
      { areas: [status], source: 'Lists!$A$1:$A$3' },
      { areas: [rag], source: '"Red,Amber,Green"' },
    ]);
  });

  it('a protected sheet as it stands, and leave it protected', async () => {
    const { book, sheet } = tracker();
    sheet.isProtected = true;
    book.isProtected = true;
    const workbook = await readThroughRanges(book, options);
    expect(sheetOf(workbook, 'Actions').rows).toHaveLength(4);
    expect([workbook.isProtected, sheetOf(workbook, 'Actions').isProtected]).toEqual([true, true]);
    expect([book.isProtected, sheet.isProtected]).toEqual([true, true]);
  });

  it('what ends at the last cell with content, however far formats reach', async () => {
    const { book, sheet } = tracker();
    put(sheet, 'XFD1048576', { fill: '#FFFFFF', pattern: 'Solid' });
    const read = sheetOf(await readThroughRanges(book, options), 'Actions');
    expect(read.rows.map(({ number, cells }) => [number, cells.at(-1)?.column])).toEqual([
      [1, 6],
      [2, 6],
      [3, 6],
      [4, 6],
    ]);
  });

  it('the fills of status and rating cells as they are, none where there is none, and white where somebody chose it', async () => {
    const { book, sheet } = tracker();
    put(sheet, 'F2', { fill: '#FFC000', pattern: 'Solid' });
    put(sheet, 'F3', { value: '', fill: '#00b050', pattern: 'Solid' });
    put(sheet, 'F4', { fill: '#FFFFFF', pattern: 'Solid' });
    put(sheet, 'B2', { fill: '#FF0000', pattern: 'Solid' });
    const workbook = await readThroughRanges(book, options);
    const fills = ['E2', 'F2', 'F3', 'F4'].map((address) => {
      const { fill, fillBy } = cellAt(workbook, address)?.look ?? {};
      return [address, fill, fillBy];
    });
    expect(fills).toEqual([
      ['E2', null, 'none'],
      ['F2', 'FFC000', 'cell'],
      ['F3', '00B050', 'cell'],
      ['F4', 'FFFFFF', 'cell'],
    ]);
    expect(cellAt(workbook, 'B2')?.look.fill).toBeNull();
  });

  it('the fills below quarters, which may be ratings, and below those of earlier ones', async () => {
    const { book, sheet } = tracker();
    write(sheet, 1, [['Ref', 'Action', 'Lead', 'Timescale', 'Q1', 'Q2', 'Q2 RAG', 'Q3 RAG']]);
    for (const at of ['E2', 'F2', 'G2', 'H2'])
      put(sheet, at, { value: '', fill: '#FFC000', pattern: 'Solid' });
    const workbook = await readThroughRanges(book, options);
    const fills = ['E2', 'F2', 'G2', 'H2'].map((address) => cellAt(workbook, address)?.look.fill);
    expect(fills).toEqual(['FFC000', 'FFC000', 'FFC000', 'FFC000']);
  });

  it('the font of ticks and the bold of headings between records', async () => {
    const { book, sheet } = tracker();
    write(sheet, 1, [['Ref', 'Title', 'Lead', 'Published', 'Grade', 'On track']]);
    put(sheet, 'F2', { value: 'ü', font: { ...cellOf(sheet, 'F2').font, name: 'Wingdings' } });
    for (const column of ['A', 'C', 'D', 'E', 'F']) put(sheet, `${column}3`, { value: '' });
    put(sheet, 'B3', { value: 'Limited assurance', font: { ...cellOf(sheet, 'B3').font, bold: true } });
    const workbook = await readThroughRanges(book, options);
    expect(cellAt(workbook, 'B3')?.hasBold).toBe(true);
    expect(cellAt(workbook, 'F2')?.look.font).toBe('Wingdings');
  });

  it('dates of a workbook that counts from 1904', async () => {
    const { book, sheet } = tracker();
    put(sheet, 'D2', { value: 43099, numberFormat: 'dd/mm/yyyy', text: '31/12/2021' });
    const workbook = await readThroughRanges(book, options);
    expect(workbook.date1904).toBe(true);
    expect(cellAt(workbook, 'D2')).toMatchObject({ kind: 'date', value: 43099, text: '31/12/2021' });
  });

  it('what the workbook keeps, and which sheets Panelpack made', async () => {
    const { book } = tracker();
    const xml = keptToXml({ ...NOTHING_KEPT, panelDate: '2022-01-17' });
    book.customXmlParts.push({ id: '{kept}', xml });
    book.addSheet('Overdue').customProperties.set('panelpack', '1 A1:B2 - overdue');
    const workbook = await readThroughRanges(book, options);
    expect(workbook.kept).toBe(xml);
    expect(workbook.sheets.map(({ isPanelpackOutput }) => isPanelpackOutput)).toEqual([false, true]);
  });

  it('the newest of what it keeps, where workbooks were put together', async () => {
    const { book } = tracker();
    const [older, newer] = ['2021-10-17', '2022-01-17'].map((panelDate) =>
      keptToXml({ ...NOTHING_KEPT, panelDate }),
    );
    book.customXmlParts.push({ id: '{1}', xml: older ?? '' }, { id: '{2}', xml: newer ?? '' });
    expect((await readThroughRanges(book, options)).kept).toBe(newer);
  });

  it('what the heads and feet of pages print, each once and without its codes', async () => {
    const { book, sheet } = tracker();
    sheet.page.headersFooters.centerHeader = '&"Arial,Bold"&12OFFICIAL-SENSITIVE';
    sheet.page.headersFooters.rightFooter = 'Page &P';
    sheet.page.firstPage.leftFooter = 'Draft for the board';
    sheet.page.evenPages.centerHeader = 'OFFICIAL-SENSITIVE';
    const read = await readThroughRanges(book, options);
    expect(sheetOf(read, 'Actions').pageTexts).toEqual(['OFFICIAL-SENSITIVE', 'Page', 'Draft for the board']);
  });

  it('that Panelpack made the whole workbook', async () => {
    const { book } = tracker();
    book.customProperties.set('Panelpack', 'appendices');
    expect((await readThroughRanges(book, options)).isPanelpackOutput).toBe(true);
  });

  it('a tracker all the same where Excel refuses what can be missed', async () => {
    const { book } = tracker();
    const { host } = openExcel(book, options);
    host.faults.refuse('Range.GetSpecialCellsOrNullObject', 'GeneralException');
    host.faults.refuse('CustomXmlPartCollection.GetByNamespace', 'GeneralException');
    expect(sheetOf(await readRanges(unwatched()), 'Actions').rows).toHaveLength(4);
  });

  it('that what pages print is unknown where Excel does not say', async () => {
    const { book } = tracker();
    openExcel(book, options).host.faults.refuse('PageLayout.HeadersFooters', 'GeneralException');
    const sheet = sheetOf(await readRanges(unwatched()), 'Actions');
    expect([sheet.pageTexts, sheet.rows.length]).toEqual([null, 4]);
  });
});

describe('colours that rules give', () => {
  function ruled(): HostBook {
    const { book, sheet } = tracker();
    const area = readArea('F2:F4');
    if (area) sheet.rules.push(newRule('{rule-1}', [area], 'CellValue'));
    put(sheet, 'F2', { ruleFill: '#FF0000' });
    put(sheet, 'F3', { fill: '#FFC000', pattern: 'Solid' });
    return book;
  }

  it('are read where this Excel tells them', async () => {
    const workbook = await readThroughRanges(ruled(), { requirementSet: '1.19' });
    expect(cellAt(workbook, 'F2')?.look).toMatchObject({ fill: 'FF0000', fillBy: 'rule' });
    expect(cellAt(workbook, 'F3')?.look).toMatchObject({ fill: 'FFC000', fillBy: 'cell' });
    expect(cellAt(workbook, 'F4')?.look).toMatchObject({ fill: null, fillBy: 'none' });
    expect(workbook.unseen).toEqual(['rich-text', 'comments', 'fonts']);
  });

  it('are named as unseen where it does not', async () => {
    const workbook = await readThroughRanges(ruled(), { requirementSet: '1.18' });
    expect(cellAt(workbook, 'F2')?.look).toMatchObject({ fill: null, fillBy: 'none' });
    expect(sheetOf(workbook, 'Actions').unreadRules.map(areaAddress)).toEqual(['F2:F4']);
    expect(workbook.unseen).toEqual(['rich-text', 'comments', 'fonts', 'rule-colours']);
  });
});

describe('a large tracker', () => {
  it('takes a constant number of syncs and one a chunk of cells and of looks, none heavier than 5 MB', async () => {
    const { book } = tracker(10_000);
    const { host } = openExcel(book);
    await readRanges(unwatched());
    const cells = Math.ceil((10_001 * 6) / 10_000);
    const looks = Math.ceil((10_000 * 2) / 10_000);
    expect(host.requests.length).toBeLessThanOrEqual(8 + cells + looks);
    expect(Math.max(...host.requests.map(({ answerBytes }) => answerBytes))).toBeLessThan(2_000_000);
    expect(Math.max(...host.requests.map(({ bytes }) => bytes))).toBeLessThan(20_000);
  });

  it('takes no more syncs for more sheets', async () => {
    const { book } = tracker();
    const { host: few } = openExcel(book);
    await readRanges(unwatched());
    for (let number = 1; number <= 20; number += 1) write(book.addSheet(`Area ${number}`), 1, [HEADINGS]);
    const { host: many } = openExcel(book);
    await readRanges(unwatched());
    expect(many.requests).toHaveLength(few.requests.length);
  });

  it('is read in smaller pieces where Excel finds an answer too large', async () => {
    const { book } = tracker(200);
    const { host } = openExcel(book);
    host.faults.payloadLimit = 30_000;
    const workbook = await readRanges(unwatched());
    expect(sheetOf(workbook, 'Actions').rows).toHaveLength(201);
    expect(cellAt(workbook, 'B201')?.text).toBe('Publish the revised policy on records, part 200');
  });

  it('is refused where one cell is too large', async () => {
    const { book } = tracker();
    const { host } = openExcel(book);
    host.faults.refuse('Range.GetRowProperties', 'ResponsePayloadSizeLimitExceeded');
    await expect(readRanges(unwatched())).rejects.toMatchObject({ name: 'Refusal', code: 'too-large' });
  });

  it('is refused in a sentence beyond five million cells', async () => {
    const { book, sheet } = tracker();
    put(sheet, 'Z1000000', { value: 'End' });
    await expect(readThroughRanges(book)).rejects.toMatchObject({
      code: 'too-large',
      message:
        'This workbook holds more than Excel hands over at once: save a copy with only the tracker’s sheets and rows, then check the workbook there.',
    });
  });

  it('tells how far it is, and stops between two chunks once cancelled', async () => {
    const { book } = tracker(5000);
    const { host } = openExcel(book);
    const cancel = new AbortController();
    const reason = new Error('cancelled');
    const steps: Step[] = [];
    const onStep = (step: Step): void => {
      steps.push(step);
      if (step.done === 1) cancel.abort(reason);
    };
    await expect(readRanges({ signal: cancel.signal, onStep })).rejects.toBe(reason);
    expect(steps).toEqual([{ stage: 'fetching', done: 1, of: 5 }]);
    expect(host.requests.length).toBeLessThanOrEqual(5);
  });
});

describe('a workbook that cannot be read now', () => {
  it('says to press Enter while a cell is edited, whatever language Excel speaks', async () => {
    const { book } = tracker();
    const { host } = openExcel(book, { language: 'de' });
    host.faults.cellEditMode = true;
    await expect(readRanges(unwatched())).rejects.toMatchObject({
      name: 'Refusal',
      code: 'cell-being-edited',
      message: 'Press Enter in Excel to finish the cell you are editing, then check the workbook again.',
    });
  });

  it('says so where a sheet was deleted between two syncs', async () => {
    const { book } = tracker();
    book.addSheet('Old');
    const { host } = openExcel(book);
    host.faults.beforeNext(() => {
      host.faults.beforeNext(() => {
        book.sheets.pop();
      });
    });
    await expect(readRanges(unwatched())).rejects.toMatchObject({ code: 'not-there' });
  });
});
