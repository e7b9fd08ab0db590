import { isBlank } from '../values/blank.ts';
import type { IsoDate } from '../values/calendar.ts';
import { compareText } from '../values/compare-text.ts';
import { readTimescale } from '../values/timescale.ts';
import type { Cell } from '../workbook/workbook.ts';
import { ANY_YEAR } from './any-year.ts';
import type { Sample } from './column-sample.ts';
import { asMatch, type Candidate, type ColumnsByField } from './columns.ts';
import { asOneMatch, inOrder } from './several-columns.ts';
import { allColumnsRead, columnsRead, type ColumnMatch } from './tracker.ts';

/**
 * Adds the columns whose headings are those of a deadline only above dates, each in its place among those already found:
 * "Extension 2" is one more revised deadline where dates stand below it, and a telephone's or a count where they do not.
 */
export function datesUnderExtensions(
  columns: ColumnsByField,
  sample: Sample,
  couldFeed: readonly Candidate[],
): void {
  const taken = allColumnsRead(columns.values());
  const due = new Map(
    (sample.get(columns.get('deadline')?.column ?? 0) ?? []).map((cell) => [cell.row, cell]),
  );
  const dated = couldFeed.filter(({ whereDated, heading: { column } }) => {
    const cells = sample.get(column) ?? [];
    return whereDated && !taken.has(column) && holdsDates(cells) && liesBehind(due, cells);
  });
  for (const field of new Set(dated.map((candidate) => candidate.field))) {
    const found = columns.get(field);
    const read = new Set(found ? columnsRead(found) : []);
    const all = couldFeed.filter(
      (each) => each.field === field && (read.has(each.heading.column) || dated.includes(each)),
    );
    const one = asOneMatch(inOrder(all).map(matchOf));
    if (one) columns.set(field, one);
  }
}

function matchOf(candidate: Candidate): ColumnMatch {
  const match = asMatch(candidate);
  if (!candidate.whereDated) return match;
  return { ...match, sure: 'medium', why: `it holds dates under “${match.heading.trim()}”` };
}

/** Six in ten of the cells that say anything; "TBC" and "N/A" may stand in for any column. */
function holdsDates(cells: readonly Cell[]): boolean {
  let dates = 0;
  let others = 0;
  for (const cell of cells) {
    if (isBlank(cell.text)) continue;
    const says = saysADate(cell);
    if (says === true) dates++;
    if (says === false) others++;
  }
  return dates > 0 && dates * 10 >= (dates + others) * 6;
}

/** A later deadline stands behind the first; the day on which it was asked for or granted mostly before it. */
function liesBehind(due: ReadonlyMap<number, Cell>, cells: readonly Cell[]): boolean {
  const orders = cells.map((cell) => order(due.get(cell.row), cell));
  return orders.filter((each) => each < 0).length >= orders.filter((each) => each > 0).length;
}

/** Below 0 where the first cell's day comes first; 0 where the two cannot be told apart. */
function order(first: Cell | undefined, second: Cell): number {
  if (first?.kind === 'date' && second.kind === 'date') return Number(first.value) - Number(second.value);
  const [a, b] = [endOf(first), endOf(second)];
  return a === null || b === null ? 0 : compareText(a, b);
}

function endOf(cell: Cell | undefined): IsoDate | null {
  return cell?.kind === 'text' ? readTimescale(cell.text, ANY_YEAR).end : null;
}

/** Null where it says that there is no date, or none yet; a bare number may count or call. */
function saysADate({ kind, text }: Cell): boolean | null {
  if (kind === 'date') return true;
  if (kind !== 'text' || /^[\d\s+]*$/.test(text)) return false;
  const read = readTimescale(text, ANY_YEAR);
  if (read.end !== null) return true;
  return read.kind === 'tbc' || read.kind === 'not-applicable' ? null : false;
}
