import type { AssessedRecord } from '../assess/assess-record.ts';
import type { Tracker } from '../recognise/tracker.ts';
import type { Query } from './query.ts';
import type { Asker, RecordCheck } from './rule.ts';
import { askEachOrTogether, type Asked, type TogetherWords } from './together.ts';

/** The check of a rule that asks one thing of some records, of each or of all together; null is for one that is fine. */
export function checkTogether(
  rule: Asker,
  askOf: (assessed: AssessedRecord) => Asked | null,
  words: TogetherWords,
): RecordCheck {
  return gathering(askOf, (asked) => askEachOrTogether(rule, asked, words));
}

/** The check of a rule that asks some records about themselves, however many they are. */
export function checkEach(queryOf: (assessed: AssessedRecord) => Query | null): RecordCheck {
  return gathering(queryOf, (queries) => queries);
}

/** The check of a rule that asks once it has gathered what it looks for in each record; null is for one without. */
export function gathering<Found>(
  find: (assessed: AssessedRecord) => Found | null,
  ask: (all: readonly Found[]) => Iterable<Query>,
): RecordCheck {
  const all: Found[] = [];
  const look = (assessed: AssessedRecord): void => {
    const found = find(assessed);
    if (found !== null) all.push(found);
  };
  return { look, ask: () => ask(all) };
}

/** The check of a rule that asks about each tracker apart, in the order of their first records. */
export function checkByTracker(start: (tracker: Tracker) => RecordCheck): RecordCheck {
  const all = new Map<Tracker, RecordCheck>();
  const look = (assessed: AssessedRecord): void => {
    const known = all.get(assessed.tracker);
    const check = known ?? start(assessed.tracker);
    if (!known) all.set(assessed.tracker, check);
    check.look(assessed);
  };
  return { look, ask: () => [...all.values()].flatMap((check) => [...check.ask()]) };
}
