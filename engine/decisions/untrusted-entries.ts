import type { Examination } from '../examine.ts';
import { acceptanceEntry, acceptQueries } from './accept-queries.ts';
import type { Decisions } from './decisions.ts';
import type { DecisionEntry } from './entry.ts';
import { unmatchedExtension, unmatchedRating } from './record-entries.ts';

const UNTRUSTED = {
  state: 'untrusted',
  why: 'kept in the workbook, not counted: add --trust-workbook to let it count',
} as const;

/** Decisions that a workbook itself keeps and that count for nothing, as reports list them. */
export function untrustedEntries(
  { ratings, extensions, accepted }: Decisions,
  { workbook, asAt, queries }: Pick<Examination, 'workbook' | 'asAt' | 'queries'>,
): DecisionEntry[] {
  const { met } = acceptQueries(queries, accepted, { file: workbook.file, asAt: asAt.date });
  return [
    ...ratings.map((each) => ({ ...unmatchedRating(each), ...UNTRUSTED })),
    ...extensions.map((each) => ({ ...unmatchedExtension(each), ...UNTRUSTED })),
    ...accepted.map((each) => ({ ...acceptanceEntry(each, met.get(each) ?? 0, asAt.date), ...UNTRUSTED })),
  ];
}
