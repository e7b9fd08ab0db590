import { mannerOf, type Manner } from './manner.ts';
import { joinMarkings } from '../../../engine/appendices/source.ts';
import type { AppendixTable } from '../../../engine/appendices/table.ts';
import { longDate } from '../../../engine/values/calendar.ts';
import type { AppendixPack } from './appendix-pack.ts';
import { lineText } from './cell-text.ts';
import { layGrid, type Grid } from './lay-grid.ts';
import { ratingFill, shownText } from './rating-cell.ts';
import { CONTENTS, sheetName, tableName } from './sheet-names.ts';
import type { BodyCell, SheetPlan } from './sheet-plan.ts';
import { heightOfLines, topLines, type TopTexts } from './top-lines.ts';

/** Every sheet of a pack, the contents first. */
export function planSheets(pack: AppendixPack): SheetPlan[] {
  const manner = mannerOf(pack);
  const names = namesOf(pack.tables);
  const tables = pack.tables.map((table, place) => layTableSheet(table, names[place] ?? '', pack, manner));
  return [layContents(pack, names, manner), ...tables];
}

/** What the whole pack is called: the contents sheet’s heading and the document’s title. */
export function packTitle({ panelDate }: AppendixPack): string {
  return panelDate === null
    ? 'Appendices to the panel paper'
    : `Appendices to the panel paper of ${longDate(panelDate)}`;
}

function namesOf(tables: readonly AppendixTable[]): string[] {
  const taken = new Set<string>();
  return tables.map((table) => {
    const name = sheetName(table, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

function layContents(pack: AppendixPack, names: readonly string[], manner: Manner): SheetPlan {
  const { asAt, panelDate, edition, isAccessible, tables } = pack;
  const markings = tables.flatMap(({ marking }) => marking?.split('; ') ?? []);
  const texts = {
    title: packTitle(pack),
    marking: joinMarkings(markings),
    lines: [
      `As at ${longDate(asAt)}`,
      `Panel date: ${panelDate === null ? 'not given' : longDate(panelDate)}`,
      `Edition: ${edition}${isAccessible ? ', accessible format' : ''}`,
      ...pack.notes,
    ],
  };
  const rows = tables.map((table, place) => contentsRow(table, names[place] ?? ''));
  const grid = { name: CONTENTS, columns: ['Appendix', 'Title', 'Marking', 'Rows shown', 'Sheet'], rows };
  return laySheet({ name: CONTENTS, texts, grid, footer: `As at ${longDate(asAt)}` }, manner);
}

function contentsRow({ letter, title, marking, rows }: AppendixTable, sheet: string): BodyCell[] {
  const texts = [letter, title, marking ?? 'None found', String(rows.length)];
  const plain = texts.map((text) => ({ text: shownWords(text), fill: null, sheet: null }));
  return [...plain, { text: sheet, fill: null, sheet }];
}

function layTableSheet(table: AppendixTable, name: string, pack: AppendixPack, manner: Manner): SheetPlan {
  const { letter, title, marking, asAt, notes, source, columns } = table;
  const texts = {
    title: `Appendix ${letter}: ${title}`,
    marking,
    lines: [`As at ${longDate(asAt)}`, ...notes, `Source: ${source}`],
  };
  const grid = {
    name: tableName(table),
    columns,
    rows: table.rows.map((row) => bodyRow(row, columns, pack)),
  };
  const footer = `Appendix ${letter}, as at ${longDate(asAt)}`;
  return laySheet({ name, texts, grid, footer }, manner);
}

function bodyRow(
  row: AppendixTable['rows'][number],
  columns: readonly string[],
  { ragRules, isAccessible }: AppendixPack,
): BodyCell[] {
  return columns.map((_, place) => {
    const cell = row[place] ?? { text: '' };
    const fill = isAccessible || cell.rag === undefined ? null : ratingFill(cell.rag, ragRules);
    return { text: shownText(cell, ragRules), fill, sheet: null };
  });
}

function shownWords(text: string): string {
  return lineText(text) || 'Not stated';
}

interface SheetParts {
  readonly name: string;
  readonly texts: TopTexts;
  readonly grid: Grid;
  readonly footer: string;
}

/** Lays a sheet, and says above its table where a row goes on in the row below. */
function laySheet({ name, texts, grid, footer }: SheetParts, manner: Manner): SheetPlan {
  const { marking } = texts;
  const withLines = (more: readonly string[]): SheetPlan['top'] =>
    topLines({ ...texts, lines: [...texts.lines, ...more] }, manner);
  if (grid.rows.length === 0)
    return { name, top: withLines(['Nothing to report.']), grid: null, marking, footer };
  const top = withLines([]);
  const laid = layGrid(grid, heightOfLines(top) + ONE_MORE_LINE, manner);
  const more = laid.continued === 0 ? [] : [continuedNote(laid.continued)];
  return { name, top: withLines(more), grid: laid.plan, marking, footer };
}

/** Points kept for the line about rows that go on below. */
const ONE_MORE_LINE = 20;

function continuedNote(rows: number): string {
  return rows === 1
    ? '1 row is too long for one row of a sheet: it goes on in the row below, marked “(continued)”.'
    : `${String(rows)} rows are too long for one row of a sheet: each goes on in the row below, marked “(continued)”.`;
}
