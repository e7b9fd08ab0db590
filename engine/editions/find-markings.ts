import type { Examination } from '../examine.ts';
import type { Tracker } from '../recognise/tracker.ts';
import { isBlank } from '../values/blank.ts';
import { readMarkingIn, type Marking } from '../values/marking.ts';
import { cellAddress } from '../workbook/address.ts';
import type { Row, Sheet } from '../workbook/workbook.ts';

/** A marking, and where it stands: a cell, a page header, or the file’s own properties. */
export type FoundMarking = Marking & { readonly cell: string };

/** The markings of a workbook: of each sheet that was looked through, and of the whole file. */
export interface Markings {
  readonly bySheet: ReadonlyMap<string, readonly FoundMarking[]>;
  /** Those of the file’s properties and of sheets without a tracker, such as a cover: they hold for every sheet. */
  readonly ofFile: readonly FoundMarking[];
}

/** Finds every marking above and below the tables of a workbook, on its pages and in its properties: none may be dropped (D13). */
export function findMarkings({ workbook, recognition }: Examination): Markings {
  const bySheet = new Map<string, readonly FoundMarking[]>();
  const ofFile: FoundMarking[] = inProperties(workbook.properties);
  for (const { sheet: name, texts } of recognition.titles) {
    const trackers = recognition.trackers.filter(({ sheet }) => sheet.name === name);
    const lastRow = trackers.reduce((last, { area }) => Math.max(last, area.lastRow), 0);
    const sheet = workbook.sheets.find((each) => each.name === name);
    const foot = sheet && trackers.length > 0 ? footCells(sheet, lastRow) : [];
    const within = sheet ? cellsLeftOut(sheet, trackers) : [];
    const pages = (sheet?.pageTexts ?? []).map((text) => ({ text, cell: 'page header' }));
    const found = [...texts, ...within, ...foot, ...pages].flatMap(({ text, cell }) => asFound(text, cell));
    if (trackers.length > 0) bySheet.set(name, found);
    else ofFile.push(...found);
  }
  return { bySheet, ofFile: [...ofFile, ...secretsNotShown(workbook)] };
}

const TOP_ROWS = 10;

/** A secret on a hidden sheet is still in the file; other markings of hidden sheets mark nothing that is printed. */
function secretsNotShown({ sheets, isPanelpackOutput }: Examination['workbook']): FoundMarking[] {
  if (isPanelpackOutput) return [];
  return sheets
    .filter(({ state }) => state !== 'visible')
    .flatMap(({ rows }) => rows.slice(0, TOP_ROWS))
    .flatMap(({ cells }) => cells)
    .flatMap((cell) => asFound(cell.text, cellAddress(cell.row, cell.column)))
    .filter(({ standing }) => standing === 'refused');
}

function asFound(text: string, cell: string): FoundMarking[] {
  const marking = readMarkingIn(text);
  return marking === null ? [] : [{ ...marking, cell }];
}

function inProperties({
  title,
  subject,
  keywords,
  category,
}: Examination['workbook']['properties']): FoundMarking[] {
  return [title, subject, keywords, category].flatMap((text) => asFound(text ?? '', 'file properties'));
}

const FOOT_ROWS = 30;
const MOST_FOOT_CELLS = 4;

/** Cells of the few rows below a sheet’s last table, where a page repeats its marking. */
function footCells({ rows }: Sheet, lastRow: number): TextIn[] {
  return textsOf(rows.slice(-FOOT_ROWS).filter(({ number }) => number > lastRow));
}

/** Cells of the rows within tables that are no records: a page repeats its marking where it ends. */
function cellsLeftOut({ rows }: Sheet, trackers: readonly Tracker[]): TextIn[] {
  const left = new Set(trackers.flatMap(({ leftOut }) => leftOut.map(({ row }) => row)));
  return left.size === 0 ? [] : textsOf(rows.filter(({ number }) => left.has(number)));
}

type TextIn = Readonly<Record<'text' | 'cell', string>>;

function textsOf(rows: readonly Row[]): TextIn[] {
  return rows
    .map(({ cells }) => cells.filter((cell) => !isBlank(cell.text)))
    .filter((filled) => filled.length <= MOST_FOOT_CELLS)
    .flat()
    .map(({ text, row, column }) => ({ text, cell: cellAddress(row, column) }));
}
