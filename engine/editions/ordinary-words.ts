import type { Examination } from '../examine.ts';
import { wordsIn, type WordIn } from './words-in.ts';

/** Names that are ordinary words in any paper: a month, a rating, a verb that often begins a sentence, a word of our own titles. */
const ALWAYS: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'red amber green blue white black brown grey gray yellow complete ' +
    'will mark bill grant frank dean grace hope joy faith rose art major young long short ' +
    'north south east west hall ward court church street lane hill police force panel plan page law day ' +
    'appendix overview publications inspections limited audits assurance map overdue actions governance improvement level ratings'
  ).split(' '),
);

/** The words that are ordinary here, although they may be somebody’s name. */
export type OrdinaryWords = ReadonlySet<string>;

/** Words that the trackers also write without a capital, such as “training”: a name alone is not told from them. */
export function ordinaryWords(examinations: readonly Examination[]): OrdinaryWords {
  const found = new Set(ALWAYS);
  for (const { recognition } of examinations)
    for (const { template, records } of recognition.trackers) {
      const people = new Set(
        template.fields.filter(({ kind }) => kind === 'people').map(({ field }) => field),
      );
      for (const { fields } of records)
        for (const [field, { text }] of fields) if (!people.has(field)) addLowerCase(text, found);
    }
  return found;
}

function addLowerCase(text: string, found: Set<string>): void {
  for (const word of wordsIn(text))
    if (!word.isCapital && word.text.length > 1 && standsFree(text, word)) found.add(word.folded);
}

/** A word of a sentence, and no part of an address or a file’s name. */
function standsFree(text: string, { start, end }: WordIn): boolean {
  return (
    /^[\s("'\u2018\u201c]?$/.test(text.charAt(start - 1)) &&
    /^(?:[,.;:!?]?(?:\s|$)|[)"'\u2019\u201d])/.test(text.slice(end, end + 2))
  );
}
