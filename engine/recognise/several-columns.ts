import { compareText } from '../values/compare-text.ts';
import type { Candidate } from './columns.ts';
import type { ColumnMatch } from './tracker.ts';

/**
 * The columns of a field that has several, in the order in which they are filled: by the dates in their headings, else
 * by the numbers in them, else from left to right. One without a number is the first: "Revised date", "Revised date 2".
 */
export function inOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  const isDated = candidates.every(({ date }) => date !== '');
  const unnumbered = candidates.filter(({ place }) => place === null).length;
  const placeOf = ({ place }: Candidate): number => (unnumbered > 1 ? 0 : (place ?? 1));
  return [...candidates].sort((a, b) => {
    const byDate = isDated ? compareText(a.date, b.date) : 0;
    return byDate || placeOf(a) - placeOf(b) || a.heading.column - b.heading.column;
  });
}

/** The columns of one field, in the order in which they are filled, as one match: the last, with those before it. */
export function asOneMatch(columns: readonly ColumnMatch[]): ColumnMatch | undefined {
  const matches = columns.map(alone);
  const last = matches.at(-1);
  return last && matches.length > 1 ? { ...last, earlier: matches.slice(0, -1) } : last;
}

function alone({ field, column, heading, headingCell, sure, why }: ColumnMatch): ColumnMatch {
  return { field, column, heading, headingCell, sure, why };
}
