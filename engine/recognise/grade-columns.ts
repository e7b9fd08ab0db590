import { foldHeading } from '../values/fold.ts';
import { asMatch, type Candidate, type ColumnsByField } from './columns.ts';
import { LEAST_WHOLE } from './known-headings.ts';

const LATER = /\b(?:follow up|latest|current|revised)\b/;

/** “Opinion” beside “Follow up opinion”: the second is the grade as it stands, the first the one before it. */
export function gradeBeforeFollowUp(columns: ColumnsByField, couldFeed: readonly Candidate[]): void {
  const grade = columns.get('grade');
  if (!grade || columns.has('previousGrade')) return;
  const other = couldFeed.find(
    ({ field, heading, strength }) =>
      field === 'grade' && strength >= LEAST_WHOLE && isLater(heading.text) !== isLater(grade.heading),
  );
  if (!other) return;
  const match = asMatch(other);
  for (const [field, { column }] of columns) if (column === match.column) columns.delete(field);
  const [first, latest] = isLater(grade.heading) ? [match, grade] : [grade, match];
  columns.set('grade', latest).set('previousGrade', { ...first, field: 'previousGrade' });
}

function isLater(heading: string): boolean {
  return LATER.test(foldHeading(heading));
}
