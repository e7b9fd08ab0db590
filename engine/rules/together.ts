import type { AssessedRecord } from '../assess/assess-record.ts';
import type { FieldText, Tracker } from '../recognise/tracker.ts';
import type { Query } from './query.ts';
import { cellOf, listCells, queryAbout, queryOn, type Asker } from './rule.ts';
import { groupedBy } from '../values/grouped-by.ts';

/** Something asked of one field of one record, and the words to use where it is asked alone: of most of thousands they are never said. */
export interface Asked {
  readonly assessed: AssessedRecord;
  readonly field: FieldText;
  readonly message: () => string;
}

/** The words for many records at once: how many there are, and their cells. */
export type TogetherWords = (rows: number, cells: string) => string;

const MANY = 10;
const TOO_MANY = 100;

/**
 * One query a record; but one a tracker where more than a hundred records are asked the same, or more than ten that
 * are a third of all: then its cause is the column, and nobody reads it 137 times.
 */
export function* askEachOrTogether(
  rule: Asker,
  asked: Iterable<Asked>,
  words: TogetherWords,
): Generator<Query> {
  for (const [tracker, each] of groupedBy(asked, ({ assessed }) => assessed.tracker)) {
    if (areMany(each.length, tracker)) yield askTogether(rule, tracker, each, words);
    else for (const { assessed, field, message } of each) yield queryOn(rule, assessed, field, message());
  }
}

function areMany(rows: number, { records }: Tracker): boolean {
  return rows > TOO_MANY || (rows > MANY && rows * 3 >= records.length);
}

function askTogether(rule: Asker, tracker: Tracker, each: readonly Asked[], words: TogetherWords): Query {
  const cells = each.map(({ field }) => cellOf(field));
  return queryAbout(rule, tracker, cells[0] ?? null, words(each.length, listCells(cells)));
}
