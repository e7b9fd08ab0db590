import type { FieldId } from '../templates/fields.ts';
import { readAssurance } from '../values/assurance.ts';
import { isBlank } from '../values/blank.ts';
import { readRagFill } from '../values/rag-fill.ts';
import type { Cell } from '../workbook/workbook.ts';
import type { Sample } from './column-sample.ts';
import { asMatch, type Candidate, type ColumnsByField } from './columns.ts';
import { allColumnsRead } from './tracker.ts';

const LEVELS: readonly { readonly level: FieldId; readonly controls: FieldId }[] = [
  { level: 'level1', controls: 'level1Controls' },
  { level: 'level2', controls: 'level2Controls' },
  { level: 'level3', controls: 'level3Controls' },
];

/**
 * Settles which of two columns under one level's heading is which: "First line" over "Source of assurance" and "RAG" is
 * rated in the one that holds ratings, and the other lists its controls. Arrows beside a rating, or the rating before it,
 * are no controls.
 */
export function ratingsUnderLevels(
  columns: ColumnsByField,
  sample: Sample,
  couldFeed: readonly Candidate[],
): void {
  const isList = columns.has('level');
  for (const { level, controls } of LEVELS) {
    const found = columns.get(level);
    const under = withRatingBeside(level, found?.column, couldFeed);
    if (isList || !found || under.length < 2) continue;
    const rated = under.find(({ heading }) => holdsRatings(sample.get(heading.column) ?? []));
    if (!rated || (rated.heading.column !== found.column && holdsRatings(sample.get(found.column) ?? [])))
      continue;
    if (columns.get('rag')?.column === rated.heading.column) columns.delete('rag');
    columns.set(level, asMatch(rated));
    const taken = allColumnsRead(columns.values());
    const listed = under.find(
      ({ heading }) => !taken.has(heading.column) && !comparesRatings(sample.get(heading.column) ?? []),
    );
    if (listed && !columns.has(controls)) columns.set(controls, { ...asMatch(listed), field: controls });
  }
}

/** The columns headed as one level; where only one is, with the one behind it of several that are headed only “Rating”. */
function withRatingBeside(
  level: FieldId,
  column: number | undefined,
  couldFeed: readonly Candidate[],
): readonly Candidate[] {
  const under = couldFeed.filter(({ field }) => field === level);
  const ratings = couldFeed.filter(({ field }) => field === 'rag');
  const beside = ratings.find(({ heading }) => heading.column - 1 === column);
  if (under.length !== 1 || !beside || ratings.length < 2) return under;
  return [...under, { ...beside, field: level }];
}

/** At least half of the cells that say or show anything. */
function holdsRatings(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell.text) || readRagFill(cell.look.fill) !== null);
  const rated = filled.filter(
    ({ text, look }) =>
      readAssurance(text).rating !== null || (isBlank(text) && readRagFill(look.fill) !== null),
  );
  return rated.length > 0 && rated.length * 2 >= filled.length;
}

/** What stands for a direction of travel: an arrow or another sign, or one of its words. */
const DIRECTION =
  /^(?:[^\p{L}\p{N}]{1,3}|new|same|no change|unchanged|stable|static|up|down|improv(?:ed|ing)|declin(?:ed|ing)|worsen(?:ed|ing)|deteriorat(?:ed|ing))$/iu;

/** Whether a column says how ratings moved, or what they were, in at least half of the cells that say anything. */
function comparesRatings(cells: readonly Cell[]): boolean {
  const filled = cells.filter(({ text }) => !isBlank(text));
  const moved = filled.filter(({ text }) => DIRECTION.test(text.trim()) || isRatingAlone(text));
  return moved.length > 0 && moved.length * 2 >= filled.length;
}

function isRatingAlone(text: string): boolean {
  const { rating, rest } = readAssurance(text);
  return rating !== null && isBlank(rest);
}
