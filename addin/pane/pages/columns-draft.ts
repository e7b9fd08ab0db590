import type { KeptColumns } from '../../../engine/kept/change-kept.ts';
import type { Kept } from '../../../engine/kept/kept-schema.ts';
import type { SheetColumns, TrackerColumns } from '../../../engine/pane-words/column-view.ts';
import type { FieldId } from '../../../engine/templates/fields.ts';
import { LAST_ROW } from '../../../engine/workbook/address.ts';

/** One sheet’s fields as they stand on the page. */
export interface ColumnsDraft {
  /** "" as Panelpack recognises it, "none" to leave it out, else a template’s id. */
  readonly template: string;
  /** Header rows as typed, 1-based; "" where none is known. */
  readonly firstRow: string;
  readonly lastRow: string;
  /** The letters of the columns that feed each field, in the order in which they are filled; none for no column. */
  readonly letters: Letters;
}

/** Column letters by field. */
export type Letters = ReadonlyMap<FieldId, readonly string[]>;

/** A sheet, the file it is in where the page was given files, and what was said of it before. */
export interface SheetPlace {
  readonly view: SheetColumns;
  /** Null in Excel: what a workbook keeps is about itself, also once its file is renamed. */
  readonly file: string | null;
  readonly before: KeptColumns | null;
}

/** What was said of a sheet; null where nothing was. */
export function saidOf(kept: Kept, sheet: string, file: string | null): KeptColumns | null {
  return kept.columns?.findLast((each) => isAbout(each, sheet, file)) ?? null;
}

function isAbout({ sheet, workbook }: KeptColumns, of: string, file: string | null): boolean {
  return sheet === of && (workbook === undefined || file === null || workbook === file);
}

/** What is kept once a sheet was corrected; null goes back to what Panelpack recognises. */
export function withSheet(
  kept: Kept,
  { view: { sheet }, file }: Pick<SheetPlace, 'view' | 'file'>,
  columns: KeptColumns | null,
): Kept {
  const others = (kept.columns ?? []).filter((each) => !isAbout(each, sheet, file));
  return { ...kept, columns: columns === null ? others : [...others, columns] };
}

/** The one table of a sheet; null where it has none, or several that no word on the sheet could tell apart. */
export function onlyTracker({ trackers }: SheetColumns): TrackerColumns | null {
  return trackers.length === 1 ? (trackers[0] ?? null) : null;
}

/** The fields of a sheet as it was read. */
export function columnsDraft({ view, before }: SheetPlace): ColumnsDraft {
  const tracker = onlyTracker(view);
  const rows = tracker?.headerRows ?? before?.headerRows ?? ['', ''];
  return {
    template: before?.template ?? '',
    firstRow: String(rows[0]),
    lastRow: String(rows[1]),
    letters: lettersOf(tracker),
  };
}

/** What the fields of a sheet are known by: they are filled anew where it was read another way, and for no less. */
export function draftName(place: SheetPlace): string {
  const { letters, ...draft } = columnsDraft(place);
  return JSON.stringify([place.before, onlyTracker(place.view)?.template, draft, [...letters]]);
}

/** The columns that feed each field as it was read. */
export function lettersOf(tracker: TrackerColumns | null): Letters {
  if (tracker === null) return new Map();
  return new Map<FieldId, readonly string[]>([
    ...tracker.columns.map(
      ({ field, letter, earlier }) => [field, [...earlier.map((each) => each.letter), letter]] as const,
    ),
    ...tracker.missing.map(({ field }) => [field, NO_LETTERS] as const),
  ]);
}

const NO_LETTERS: readonly string[] = [];

/** Why the fields cannot be saved as they stand, in one sentence; null where they can. */
export function draftSlip({ template, firstRow, lastRow }: ColumnsDraft): string | null {
  if (template === 'none') return null;
  if (firstRow === '' && lastRow === '')
    return template === '' ? null : 'Enter the row that holds the headings.';
  const [first, last] = rowsOf({ firstRow, lastRow });
  if (!isRow(first) || !isRow(last)) return 'Enter the header rows as whole numbers from 1.';
  return first <= last ? null : 'Enter the first header row before the last.';
}

function isRow(row: number): boolean {
  return Number.isInteger(row) && row >= 1 && row <= LAST_ROW;
}

function rowsOf({ firstRow, lastRow }: Pick<ColumnsDraft, 'firstRow' | 'lastRow'>): [number, number] {
  return [Number(firstRow === '' ? lastRow : firstRow), Number(lastRow === '' ? firstRow : lastRow)];
}

/** Whether the fields ask for another table than the one that was read: its columns are found anew then. */
export function isOtherTable(place: SheetPlace, draft: ColumnsDraft): boolean {
  const was = columnsDraft(place);
  const tracker = onlyTracker(place.view);
  const template = draft.template === '' ? tracker?.template : draft.template;
  return (
    tracker === null ||
    template !== tracker.template ||
    draft.firstRow !== was.firstRow ||
    draft.lastRow !== was.lastRow
  );
}

/**
 * What to keep of a sheet: what differs from what Panelpack recognises, and columns it only guessed, which saving them
 * confirms; null where there is nothing of either.
 */
export function correctionOf(place: SheetPlace, draft: ColumnsDraft): KeptColumns | null {
  const { view, file } = place;
  const base = { ...(file === null ? {} : { workbook: file }), sheet: view.sheet };
  if (draft.template === 'none') return { ...base, template: 'none' };
  const isOther = isOtherTable(place, draft);
  const table = tableOf(place, draft, isOther);
  const columns = isOther ? {} : changedLetters(place, draft);
  const hasColumns = Object.keys(columns).length > 0;
  if (table === null && !hasColumns) return null;
  return { ...base, ...(table ?? {}), ...(hasColumns ? { columns } : {}) };
}

type Table = Pick<KeptColumns, 'template' | 'headerRows'>;

/** A template counts only together with its header rows. */
function tableOf({ view }: SheetPlace, draft: ColumnsDraft, isOther: boolean): Table | null {
  const template = draft.template === '' ? onlyTracker(view)?.template : draft.template;
  const hasRows = draft.firstRow !== '' || draft.lastRow !== '';
  if (template === undefined || !hasRows || (!isOther && draft.template === '')) return null;
  return { template, headerRows: rowsOf(draft) };
}

type SaidColumns = NonNullable<KeptColumns['columns']>;

function changedLetters({ view, before }: SheetPlace, { letters }: ColumnsDraft): SaidColumns {
  const tracker = onlyTracker(view);
  const read = lettersOf(tracker);
  const said = before?.template === 'none' ? {} : (before?.columns ?? {});
  const unsure = tracker?.columns.filter(({ sure }) => sure === 'low').map(({ field }) => field);
  const changed = [...letters].filter(
    ([field, chosen]) => chosen.join() !== read.get(field)?.join() || unsure?.includes(field),
  );
  return {
    ...said,
    ...Object.fromEntries(
      changed.map(([field, chosen]) => [field, namedColumn(chosen, tracker?.several.includes(field))]),
    ),
  };
}

/** Where there may be several, a list is all of them; one letter alone would keep the ones found before it. */
function namedColumn(chosen: readonly string[], isSeveral = false): string | string[] | null {
  const [only] = chosen;
  if (only === undefined) return null;
  return isSeveral ? [...chosen] : only;
}
