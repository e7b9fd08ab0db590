import { rememberingLast } from './remember.ts';

const ASCII = /^[\t\n\r\x20-\x7e]*$/;
/** Plain letters with the dashes, quotes and bullets that Word and Excel put in as somebody types. */
const AS_WORD_TYPES = /^[\t\n\r\x20-\x7e\u2013\u2014\u2018\u2019\u201c\u201d\u2022]*$/;
const RUNS_OF_SPACE = /\s{2,}|[^\S ]/g;
const ANY_SPACE = /[\s\p{Cc}]+/gu;
const UNSEEN = /[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0]/gu;
const DASHES = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g;
const SINGLE_QUOTES = /[\u2018-\u201b\u2032\u00b4\u02bc\uff07]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb\uff02]/g;
const LOOK_ALIKE_BLOCKS = /[\u0370-\u052f]/g;

/** Cyrillic and Greek letters that print like a Latin one (the 2017 paper's "Туре" is four of them). */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [
    ['АВЕЅІЈКМНОРСТУХаеѕіјкморстух', 'ABESIJKMHOPCTYXaesijkmopctyx'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαεικνορτυχ', 'ABEZHIKMNOPTYXaeikvoptux'],
  ].flatMap(([from = '', to = '']) =>
    Array.from(from, (letter, index): [string, string] => [letter, to.charAt(index)]),
  ),
);

/** Text as it is compared: compatibility forms, look-alikes, dashes, quotes, case and spaces made one (T25, T31). */
export function foldText(text: string): string {
  if (ASCII.test(text)) return foldAscii(text);
  return AS_WORD_TYPES.test(text) ? foldAscii(plainMarks(text)) : foldAnyScript(text);
}

/** The same of an update: the rules that read it do so one after the other. */
export const foldUpdate = rememberingLast(foldText);

function foldAscii(text: string): string {
  return text.replace(RUNS_OF_SPACE, ' ').trim().toLowerCase();
}

function plainMarks(text: string): string {
  return text.replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(DASHES, '-');
}

function foldAnyScript(text: string): string {
  return foldLetters(foldLetters(text)).replace(ANY_SPACE, ' ').trim();
}

/** Done twice: a letter unfolded by the first pass may meet a mark that composes with it. */
function foldLetters(text: string): string {
  return text
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(DASHES, '-')
    .replace(LOOK_ALIKE_BLOCKS, (letter) => LOOK_ALIKES.get(letter) ?? letter)
    .toLowerCase()
    .normalize('NFKC');
}

const PUNCTUATION = /[^\p{L}\p{N}\p{M}%]+/gu;
const PLAIN_HEADING = /^[a-z0-9 ]*$/;

/** A heading as it is compared: folded, brackets and punctuation made spaces; "%" stays, and so does a heading that is nothing else ("#"). */
export function foldHeading(text: string): string {
  const folded = foldText(text);
  if (PLAIN_HEADING.test(folded)) return folded;
  return folded.replace(PUNCTUATION, ' ').trim() || folded;
}

const WIDE_SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g;

/** Text with plain dashes and spaces, case and line breaks kept: for readers that split before they fold. */
export function plainText(text: string): string {
  return ASCII.test(text)
    ? text
    : text.replace(DASHES, '-').replace(SINGLE_QUOTES, "'").replace(WIDE_SPACES, ' ');
}
