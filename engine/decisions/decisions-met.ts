import type { Query } from '../rules/query.ts';
import type { Examined } from '../rules/rule.ts';
import { acceptanceEntry, acceptQueries } from './accept-queries.ts';
import type { Decided } from './decided.ts';
import type { AcceptedQuery, AgreedExtension, RatingDecision } from './decisions.ts';
import type { DecisionEntry } from './entry.ts';
import { recordEntries } from './record-entries.ts';

/** Any decision that can meet something in a workbook. */
export type Decision = RatingDecision | AgreedExtension | AcceptedQuery;

/** What was decided on one workbook, and what became of it. */
export interface DecisionsMet {
  /** Queries accepted with a reason that still counts. */
  readonly accepted: ReadonlyMap<Query, AcceptedQuery>;
  /** Every decision that is about something in this workbook, honoured or not: ratings, extensions, acceptances. */
  readonly entries: readonly DecisionEntry[];
  /** The decisions that the entries are of: what is in none of a run's workbooks met nothing. */
  readonly met: ReadonlySet<Decision>;
}

/** Tells what became of every decision that is about something in a workbook. */
export function decisionsMet(
  { workbook, settings, asAt, records }: Examined,
  decided: Decided,
  queries: readonly Query[],
): DecisionsMet {
  const { accepted, met } = acceptQueries(queries, settings.decisions.accepted, {
    file: workbook.file,
    asAt: asAt.date,
  });
  const reckoning = { asAt: asAt.date, names: settings.ragRules.names };
  const entries = new Map<Decision, DecisionEntry>(recordEntries(records, decided, reckoning));
  for (const [decision, count] of met) entries.set(decision, acceptanceEntry(decision, count, asAt.date));
  return { accepted, entries: [...entries.values()], met: new Set(entries.keys()) };
}
