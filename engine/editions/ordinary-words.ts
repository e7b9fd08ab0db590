import type { Examination } from '../examine.ts';
import { isNoWord } from './given-names.ts';
import type { NameIndex } from './name-index.ts';
import { peopleFields } from './names-in-leads.ts';
import { gapBefore, joinsName, withoutUnseen, wordsIn, type WordIn } from './words-in.ts';

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

/** Whether a folded word is ordinary in any paper, whatever the trackers write. */
export function isAlwaysOrdinary(folded: string): boolean {
  return ALWAYS.has(folded);
}

/**
 * Words that the trackers also write without a capital, such as “training”: a name alone is not told from them. A
 * known name that somebody wrote small, “anya quill”, makes no ordinary words of its own.
 */
export function ordinaryWords(examinations: readonly Examination[], index: NameIndex): OrdinaryWords {
  const found = new Set(ALWAYS);
  for (const { template, records } of examinations.flatMap(({ recognition }) => recognition.trackers)) {
    const people = peopleFields(template);
    for (const { fields } of records)
      for (const [field, { text }] of fields)
        if (!people.has(field)) addLowerCase(withoutUnseen(text), found, index);
  }
  return found;
}

function addLowerCase(text: string, found: Set<string>, index: NameIndex): void {
  const words = wordsIn(text);
  for (const [place, word] of words.entries()) {
    if (word.isCapital || word.text.length < 2 || found.has(word.folded) || !standsFree(text, word)) continue;
    if (isNoWord(word.folded)) continue;
    if (index.find([word.folded]) === undefined || !isOfWholeName(text, words, place, index))
      found.add(word.folded);
  }
}

/** Whether a word and its neighbour are the first and the last of a name that is known. */
function isOfWholeName(text: string, words: readonly WordIn[], place: number, index: NameIndex): boolean {
  return [place, place + 1].some((second) => {
    const pair = words.slice(second - 1, second + 1).map(({ folded }) => folded);
    return (
      pair.length === 2 &&
      !pair.some(isAlwaysOrdinary) &&
      joinsName(gapBefore(text, words, second)) &&
      index.find(pair) !== undefined
    );
  });
}

/** A word of a sentence, and no part of an address or a file’s name. */
function standsFree(text: string, { start, end }: WordIn): boolean {
  return (
    /^[\s("'\u2018\u201c]?$/.test(text.charAt(start - 1)) &&
    /^(?:[,.;:!?]?(?:\s|$)|[)"'\u2019\u201d])/.test(text.slice(end, end + 2))
  );
}
