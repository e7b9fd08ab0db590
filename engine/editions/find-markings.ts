import type { Tracker } from '../recognise/tracker.ts';
import type { Examined } from '../rules/rule.ts';
import { isBlank } from '../values/blank.ts';
import { readMarkingIn, type Marking } from '../values/marking.ts';
import { cellAddress } from '../workbook/address.ts';
import type { Row, Sheet } from '../workbook/workbook.ts';

/** A marking, and where it stands: a cell, a page header, or the file’s own properties, which are on no sheet. */
export type FoundMarking = Marking & { readonly sheet: string | null; readonly cell: string };

/** What stands in the place of a cell where a marking is printed at the head or foot of every page. */
export const PAGE_HEADER = 'page header';

/** The markings of a workbook: of each sheet that was looked through, and of the whole file. */
export interface Markings {
  readonly bySheet: ReadonlyMap<string, readonly FoundMarking[]>;
  /** Those of the file’s properties and of sheets without a tracker, such as a cover: they hold for every sheet. */
  readonly ofFile: readonly FoundMarking[];
}

/** Finds every marking above and below the tables of a workbook, on its pages and in its properties: none may be dropped (D13). */
export function findMarkings({
  workbook,
  recognition,
}: Pick<Examined, 'workbook' | 'recognition'>): Markings {
  const bySheet = new Map<string, readonly FoundMarking[]>();
  const ofFile: FoundMarking[] = inProperties(workbook.properties);
  for (const { sheet: name, texts } of recognition.titles) {
    const trackers = recognition.trackers.filter(({ sheet }) => sheet.name === name);
    const sheet = workbook.sheets.find((each) => each.name === name);
    const beside = sheet && trackers.length > 0 ? cellsBesideRecords(sheet, trackers) : [];
    const pages = (sheet?.pageTexts ?? []).map((text) => ({ text, cell: PAGE_HEADER }));
    const found = [...texts, ...beside, ...pages].flatMap(({ text, cell }) => asFound(text, name, cell));
    if (trackers.length > 0) bySheet.set(name, found);
    else ofFile.push(...found);
  }
  return { bySheet, ofFile: [...ofFile, ...secretsNotShown(workbook)] };
}

const TOP_ROWS = 10;

/** A secret on a hidden sheet is still in the file; other markings of hidden sheets mark nothing that is printed. */
function secretsNotShown({ sheets, isPanelpackOutput }: Examined['workbook']): FoundMarking[] {
  if (isPanelpackOutput) return [];
  return sheets
    .filter(({ state }) => state !== 'visible')
    .flatMap(({ name, rows }) => rows.slice(0, TOP_ROWS).map((row) => ({ name, row })))
    .flatMap(({ name, row }) =>
      row.cells.flatMap((cell) => asFound(cell.text, name, cellAddress(cell.row, cell.column))),
    )
    .filter(({ standing }) => standing === 'refused');
}

function asFound(text: string, sheet: string | null, cell: string): FoundMarking[] {
  const marking = readMarkingIn(text);
  return marking === null ? [] : [{ ...marking, sheet, cell }];
}

function inProperties({
  title,
  subject,
  keywords,
  category,
}: Examined['workbook']['properties']): FoundMarking[] {
  return [title, subject, keywords, category].flatMap((text) => asFound(text ?? '', null, 'file properties'));
}

const FOOT_ROWS = 30;
const MOST_FOOT_CELLS = 4;

/** Cells of the few rows below a sheet’s last table, and of rows within that are no records: a page repeats its marking where it ends. */
function cellsBesideRecords({ rows }: Sheet, trackers: readonly Tracker[]): TextIn[] {
  const lastRow = trackers.reduce((last, { area }) => Math.max(last, area.lastRow), 0);
  const left = new Set(trackers.flatMap(({ leftOut }) => leftOut.map(({ row }) => row)));
  const foot = rows.length - FOOT_ROWS;
  return textsOf(rows.filter(({ number }, place) => left.has(number) || (number > lastRow && place >= foot)));
}

type TextIn = Readonly<Record<'text' | 'cell', string>>;

function textsOf(rows: readonly Row[]): TextIn[] {
  return rows
    .map(({ cells }) => cells.filter((cell) => !isBlank(cell.text)))
    .filter((filled) => filled.length <= MOST_FOOT_CELLS)
    .flat()
    .map(({ text, row, column }) => ({ text, cell: cellAddress(row, column) }));
}
