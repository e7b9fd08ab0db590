import { isForWorkbook } from '../decisions/decided.ts';
import type { Decision } from '../decisions/decisions-met.ts';
import type { AcceptedQuery, Decisions } from '../decisions/decisions.ts';
import type { AcceptanceEntry, DecisionEntry } from '../decisions/entry.ts';
import { unmatchedExtension, unmatchedRating } from '../decisions/record-entries.ts';
import { fileName } from '../values/file-name.ts';
import { foldHeading, foldText } from '../values/fold.ts';
import { nearestWord } from '../values/nearest-word.ts';

/** A workbook of the run: which keys its records have, and whether it could be read. */
export interface WorkbookRead {
  readonly file: string;
  /** Null where it could be read. */
  readonly error: object | null;
  readonly records: readonly { readonly key: string }[];
}

/** Decisions that are about nothing in any workbook that was read, each with what may be wrong: a typo is never silent. */
export function unmatchedDecisions(
  { ratings, extensions, accepted }: Decisions,
  met: ReadonlySet<Decision>,
  workbooks: readonly WorkbookRead[],
): DecisionEntry[] {
  const why = explainer(workbooks.filter(({ error }) => error === null));
  const unmet = <D extends Decision>(decisions: readonly D[]): D[] =>
    decisions.filter((decision) => !met.has(decision));
  return [
    ...unmet(ratings).map((each) => ({ ...unmatchedRating(each), why: why(each) })),
    ...unmet(extensions).map((each) => ({ ...unmatchedExtension(each), why: why(each) })),
    ...unmet(accepted).map((each) => ({ ...unmatchedAcceptance(each), why: why(each) })),
  ];
}

function unmatchedAcceptance(accepted: AcceptedQuery): AcceptanceEntry {
  return { kind: 'acceptance', state: 'unmatched', why: null, ...accepted, name: null, queries: 0 };
}

/** Every key is compared with a slip in a title, so only so many slips are looked into. */
const MOST_GUESSED = 20;

/** Says why a decision met nothing. The keys are only gathered where there is one to explain. */
function explainer(workbooks: readonly WorkbookRead[]): (decision: Decision) => string {
  let keys: KnownKeys | null = null;
  let guesses = 0;
  return (decision) => {
    const { workbook, sheet, key } = decision;
    if (workbooks.length === 0) return 'no workbook could be read';
    // A report names a file with its folder where two have one name.
    if (workbook !== null && !workbooks.some(({ file }) => isForWorkbook(workbook, fileName(file))))
      return `no workbook “${workbook}” was read here`;
    keys ??= gatherKeys(workbooks);
    if (key !== null && !keys.whole.has(foldText(key)))
      return `no record read here has that key${guess(key, keys, guesses++ < MOST_GUESSED)}`;
    if ('rule' in decision)
      return 'its rule asks nothing there now; if that has been put right, take the decision out';
    return `no record${sheet === null ? '' : ` on the sheet “${sheet}”`} has that key there`;
  };
}

interface KnownKeys {
  /** Folded. */
  readonly whole: ReadonlySet<string>;
  /** Keys by their words alone, and by what stands after the area. */
  readonly likely: ReadonlyMap<string, string>;
}

function gatherKeys(workbooks: readonly WorkbookRead[]): KnownKeys {
  const keys = workbooks.flatMap(({ records }) => records.map(({ key }) => key));
  const likely = new Map<string, string>();
  for (const key of keys) {
    likely.set(foldHeading(key.slice(key.indexOf('/') + 1)), key);
    likely.set(foldHeading(key), key);
  }
  return { whole: new Set(keys.map(foldText)), likely };
}

/** Someone left out the area, wrote the title with its punctuation, or made one slip in its words. */
function guess(key: string, { whole, likely }: KnownKeys, looksFurther: boolean): string {
  const named = likely.get(foldHeading(key)) ?? (looksFurther ? nearestTitle(foldText(key), whole) : null);
  return named === null ? '' : `; did you mean “${named}”?`;
}

/** Numbers are one slip from each other without being meant. */
function nearestTitle(key: string, keys: ReadonlySet<string>): string | null {
  return /\p{L}{4}/u.test(key) ? nearestWord(key, [...keys]) : null;
}
