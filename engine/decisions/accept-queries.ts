import type { Query } from '../rules/query.ts';
import type { IsoDate } from '../values/calendar.ts';
import { foldText } from '../values/fold.ts';
import { isForWorkbook } from './decided.ts';
import type { AcceptedQuery } from './decisions.ts';
import type { AcceptanceEntry } from './entry.ts';
import { reviewLapse } from './in-force.ts';
import { canBeAcceptedWhole, isAboutWorkbook } from './whole-workbook.ts';
import { groupedBy } from '../values/grouped-by.ts';

/** The queries that were accepted, and how many queries each acceptance is about, lapsed ones too. */
export interface Acceptances {
  readonly accepted: ReadonlyMap<Query, AcceptedQuery>;
  readonly met: ReadonlyMap<AcceptedQuery, number>;
}

/** Finds the queries of a workbook that were accepted with a reason (D12). */
export function acceptQueries(
  queries: readonly Query[],
  acceptances: readonly AcceptedQuery[],
  { file, asAt }: { readonly file: string; readonly asAt: IsoDate },
): Acceptances {
  const accepted = new Map<Query, AcceptedQuery>();
  const met = new Map<AcceptedQuery, number>();
  const own = acceptances.filter(({ workbook }) => isForWorkbook(workbook, file));
  const byPlace = groupedBy(own, (each) => placeName(each.rule, each.key, each.sheet, each.cell));
  if (byPlace.size === 0) return { accepted, met };
  for (const query of queries) {
    const found = placesOf(query).flatMap((place) => byPlace.get(place) ?? []);
    for (const each of found) met.set(each, (met.get(each) ?? 0) + 1);
    const counting = found.find((each) => reviewLapse(each, asAt) === null);
    if (counting) accepted.set(query, counting);
  }
  return { accepted, met };
}

/**
 * Every way in which an acceptance can name a query: with its key or without, its sheet, its cell. By its rule alone only
 * one about the whole workbook is named.
 */
function placesOf(query: Query): string[] {
  const { rule, key, sheet, cell } = query;
  const whole = placeName(rule, null, null, null);
  if (isAboutWorkbook(query)) return canBeAcceptedWhole(rule) ? [whole] : [];
  const names = [key, null].flatMap((byKey) =>
    [sheet, null].flatMap((bySheet) => [cell, null].map((byCell) => placeName(rule, byKey, bySheet, byCell))),
  );
  return [...new Set(names)].filter((name) => name !== whole);
}

function placeName(rule: string, key: string | null, sheet: string | null, cell: string | null): string {
  const names = [foldText(key ?? ''), foldText(sheet ?? ''), cell === null ? '' : plainAddress(cell)];
  return [rule, ...names].join('\u0000');
}

/** "G21" for "$g$21". */
function plainAddress(cell: string): string {
  return cell.replaceAll('$', '').toUpperCase();
}

/** An acceptance as reports list it, with how many queries it is about. */
export function acceptanceEntry(
  { rule, workbook, key, sheet, cell, by, on, reason, reviewBy }: AcceptedQuery,
  queries: number,
  asAt: IsoDate,
): AcceptanceEntry {
  const why = reviewLapse({ by, on, reason, reviewBy }, asAt);
  const state = why === null ? 'honoured' : 'lapsed';
  const place = { workbook, key, sheet, cell: cell && plainAddress(cell), name: null };
  return { kind: 'acceptance', state, why, rule, queries, ...place, by, on, reason, reviewBy };
}
