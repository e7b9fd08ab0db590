import { NOTHING_KEPT } from '../../../engine/kept/kept-schema.ts';
import { readKept } from '../../../engine/kept/kept-xml.ts';
import { settingsFrom } from '../../../engine/kept/settings-from.ts';
import { findBlocks, type Block } from '../../../engine/recognise/blocks.ts';
import { headingIndexOf } from '../../../engine/recognise/heading-index.ts';
import { isPeriodHeading } from '../../../engine/recognise/quarter-ratings.ts';
import { recognise } from '../../../engine/recognise/recognise.ts';
import type { Tracker } from '../../../engine/recognise/tracker.ts';
import type { Settings } from '../../../engine/settings.ts';
import type { FieldId, FieldKind } from '../../../engine/templates/fields.ts';
import type { TrackerTemplate } from '../../../engine/templates/tracker-template.ts';
import type { Area, Row, Sheet, Workbook } from '../../../engine/workbook/workbook.ts';
import { builtInTemplates } from '../../../templates/index.ts';
import { isInside } from '../../../engine/workbook/address.ts';

/** Kinds of field whose cells say something by their colour or, of ticks, by their font. */
const WANTED: ReadonlySet<FieldKind> = new Set(['status', 'rag', 'assurance', 'tick']);
/** As far as the engine takes a lone text for a section's heading. */
const LONGEST_HEADING = 80;
const MOST_HEADINGS = 500;

/**
 * Where a look is worth its bytes, sheet by sheet in order: the columns that may hold status, rating, assurance or
 * ticks under recognised headings, and texts alone in their row, which are headings where they are bold or coloured.
 */
export function lookTargets(workbook: Workbook): readonly (readonly Area[])[] {
  if (workbook.isPanelpackOutput) return [];
  const settings = settingsOf(workbook.kept);
  const { trackers } = recognise(workbook, settings);
  const index = headingIndexOf(settings.templates.trackers);
  return workbook.sheets.map((sheet) => {
    if (sheet.state !== 'visible' || sheet.isPanelpackOutput || sheet.rows.length === 0) return [];
    const blocks = findBlocks(sheet, settings.templates.trackers, index);
    const own = trackers.filter((tracker) => tracker.sheet === sheet);
    return targetsOn(sheet, blocks, own);
  });
}

/** The workbook’s own corrections count, as they may name columns that nobody would recognise. */
function settingsOf(kept: string | null): Settings {
  const basis = { templates: builtInTemplates, today: '2000-01-01', previous: null, claims: [] };
  const read = kept === null ? { kept: NOTHING_KEPT } : readKept(kept);
  const chosen = 'kept' in read ? read.kept : NOTHING_KEPT;
  const result = settingsFrom({ ...NOTHING_KEPT, ...(chosen.columns && { columns: chosen.columns }) }, basis);
  const plain = 'settings' in result ? result : settingsFrom(NOTHING_KEPT, basis);
  if ('settings' in plain) return plain.settings;
  throw new Error(plain.slip);
}

function targetsOn(sheet: Sheet, blocks: readonly Block[], trackers: readonly Tracker[]): Area[] {
  const ofBlocks = blocks.flatMap((block) => {
    const rows = sheet.rows.slice(block.bodyStart, block.bodyEnd);
    return [...columnRuns(columnsOf(block), bodyOf(sheet, block)), ...loneTexts(rows)];
  });
  const ofTrackers = trackers.flatMap((tracker) =>
    columnRuns(wantedColumns(tracker), { first: tracker.headerRows[1] + 1, last: tracker.area.lastRow }),
  );
  return [...ofBlocks, ...ofTrackers.filter((area) => !ofBlocks.some((other) => contains(other, area)))];
}

/** First and last row of a body; rows without words are in it, as ratings may be colours alone. */
interface BodyRows {
  readonly first: number;
  readonly last: number;
}

function bodyOf({ rows }: Sheet, { header, bodyEnd }: Block): BodyRows {
  const next = rows[bodyEnd]?.number;
  return { first: header.lastRow + 1, last: next === undefined ? (rows.at(-1)?.number ?? 0) : next - 1 };
}

function contains(outer: Area, inner: Area): boolean {
  return (
    isInside(outer, inner.firstRow, inner.firstColumn) && isInside(outer, inner.lastRow, inner.lastColumn)
  );
}

/**
 * Every column that any fitting template could read a colour from, those of earlier dates and "Q1" to "Q4" included: the
 * colours may yet decide which template fits, and which quarter counts.
 */
function columnsOf({ fits, header }: Block): ReadonlySet<number> {
  const candidates = fits.flatMap(({ template, plan }) =>
    [...plan.couldFeed, ...plan.history].filter(({ field }) => isWanted(template, field)),
  );
  const headings = [...candidates.map(({ heading }) => heading), ...header.headings.filter(isPeriodHeading)];
  return new Set(headings.map(({ column }) => column));
}

function wantedColumns({ template, columns }: Tracker): ReadonlySet<number> {
  return new Set(columns.filter(({ field }) => isWanted(template, field)).map(({ column }) => column));
}

function isWanted(template: TrackerTemplate, field: FieldId): boolean {
  return template.fields.some((each) => each.field === field && WANTED.has(each.kind));
}

/** One area for columns that stand together. */
function columnRuns(columns: ReadonlySet<number>, { first, last }: BodyRows): Area[] {
  const runs: Area[] = [];
  if (last < first) return runs;
  for (const column of [...columns].sort((one, other) => one - other)) {
    const before = runs.at(-1);
    if (before?.lastColumn === column - 1) runs[runs.length - 1] = { ...before, lastColumn: column };
    else runs.push({ firstRow: first, firstColumn: column, lastRow: last, lastColumn: column });
  }
  return runs;
}

function loneTexts(rows: readonly Row[]): Area[] {
  const lone: Area[] = [];
  for (const { cells } of rows) {
    const [only, ...others] = cells.filter(({ text }) => text.trim() !== '');
    if (only?.kind !== 'text' || others.length > 0 || only.text.length > LONGEST_HEADING) continue;
    const { row, column } = only;
    lone.push({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });
    if (lone.length === MOST_HEADINGS) break;
  }
  return lone;
}
