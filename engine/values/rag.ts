import type { RatedColour } from '../templates/rag-rules.ts';
import { foldText } from './fold.ts';
import { nearestWord } from './nearest-word.ts';
import { remembering } from './remember.ts';

/** A colour word as read. */
export interface RagWord {
  /** Null where the cell holds no colour word that the RAG rules share. */
  readonly colour: RatedColour | null;
  /** The word that was read, as displayed; "" where there is none. */
  readonly word: string;
  /** False for a word that is taken for another: Yellow for Amber (T01). */
  readonly isStandard: boolean;
  /** What the reader must be told, in words; null where nothing. */
  readonly note: string | null;
  /** The colour a misspelt word is nearest to, never applied by itself. */
  readonly suggestion: RatedColour | null;
}

interface KnownWord {
  readonly colour: RatedColour | null;
  readonly isStandard: boolean;
  readonly note: string | null;
}

const standard = (colour: RatedColour): KnownWord => ({ colour, isStandard: true, note: null });
const alias = (colour: RatedColour, note: string | null): KnownWord => ({ colour, isStandard: false, note });
const other = (note: string): KnownWord => ({ colour: null, isStandard: false, note });

const FIVE_POINT_GREEN = alias('amber', 'five-point Amber/Green, read as Amber');
const FIVE_POINT_RED = alias('amber', 'five-point Amber/Red, read as Amber');

/** Colour words, folded, spaces about a slash dropped; blue, grey and black mean different things in different RAG rules (C2, C3). */
const WORDS: ReadonlyMap<string, KnownWord> = new Map([
  ['red', standard('red')],
  ['r', standard('red')],
  ['amber', standard('amber')],
  ['a', standard('amber')],
  ['green', standard('green')],
  ['g', standard('green')],
  ['complete', standard('complete')],
  ['completed', standard('complete')],
  ['white', standard('white')],
  ['w', standard('white')],
  ['yellow', alias('amber', null)],
  ['orange', alias('amber', null)],
  ['amber-yellow', alias('amber', null)],
  ['amber/yellow', alias('amber', null)],
  ['yellow/amber', alias('amber', null)],
  ['y', alias('amber', null)],
  ['amber/green', FIVE_POINT_GREEN],
  ['amber-green', FIVE_POINT_GREEN],
  ['green/amber', FIVE_POINT_GREEN],
  ['green-amber', FIVE_POINT_GREEN],
  ['a/g', FIVE_POINT_GREEN],
  ['g/a', FIVE_POINT_GREEN],
  ['ag', FIVE_POINT_GREEN],
  ['amber/red', FIVE_POINT_RED],
  ['amber-red', FIVE_POINT_RED],
  ['red/amber', FIVE_POINT_RED],
  ['red-amber', FIVE_POINT_RED],
  ['a/r', FIVE_POINT_RED],
  ['r/a', FIVE_POINT_RED],
  ['ar', FIVE_POINT_RED],
  ['blue', other('blue')],
  ['b', other('blue')],
  ['grey', other('grey')],
  ['gray', other('grey')],
  ['black', other('black')],
  ['purple', other('purple')],
]);

/** The circles and squares that a keyboard offers as signs, each with its word. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^[🔴🟥]/u, 'red'],
  [/^[🟠🟡🟧🟨]/u, 'amber'],
  [/^[🟢🟩]/u, 'green'],
  [/^[🔵🟦]/u, 'blue'],
];

const NO_WORD: RagWord = { colour: null, word: '', isStandard: false, note: null, suggestion: null };
const TYPO_OF: ReadonlyMap<string, RatedColour> = new Map([
  ['amber', 'amber'],
  ['green', 'green'],
  ['yellow', 'amber'],
  ['orange', 'amber'],
  ['complete', 'complete'],
  ['completed', 'complete'],
]);
const LONGEST = 200;
const AROUND_WORD = /^[\s"'([*]+|[\s"')\]*.,:;!]+$/g;
const RATING_LABEL = /^(?:rag|brag|rating|status|rag status|rag rating)\s*[:=-]\s*/;
const TREND = /[\s(]*[\u2190-\u21ff\u25b2-\u25bf\u27a1\u2b05-\u2b07][\s)\ufe0f]*$/;
const TREND_BEFORE = /^[\s(]*[\u2190-\u21ff\u25b2-\u25bf\u27a1\u2b05-\u2b07]\ufe0f?[\s)]*/;
const LEADING_WORD =
  /^((?:red|amber|green|yellow|orange|white|blue)(?: ?[/-] ?(?:red|amber|green|yellow))?)\b(?=\s*(?:[-:;,.(\n]|$))/;
const TWO_COLOURS = /^(?:r|red) ?\/ ?(?:g|green)$|^(?:g|green) ?\/ ?(?:r|red)$/;

/** Reads a RAG cell that holds a colour word or letter, alone or before a dash, colon or bracket (T01, C2, C3). */
export function readRagWord(text: string): RagWord {
  return text.length > LONGEST ? NO_WORD : rememberedWord(text);
}

const rememberedWord = remembering((text: string): RagWord => {
  const sign = SIGNS.find(([signs]) => signs.test(text))?.[1];
  if (sign === undefined) return wordIn(text);
  const beside = wordIn(text.replace(/^.\ufe0f?\s*/u, ''));
  return beside.colour === null ? (known(sign, text.trim()) ?? beside) : beside;
});

function wordIn(text: string): RagWord {
  const folded = foldText(text.replace(TREND, '').replace(TREND_BEFORE, ''))
    .replace(RATING_LABEL, '')
    .replace(AROUND_WORD, '');
  if (folded === '') return NO_WORD;
  if (TWO_COLOURS.test(folded)) return { ...NO_WORD, word: text.trim(), note: 'two colours' };
  return known(folded, text.trim()) ?? leading(folded) ?? { ...NO_WORD, suggestion: suggest(folded) };
}

function known(folded: string, shown: string): RagWord | null {
  const found = WORDS.get(folded.replace(/ ?([/-]) ?/g, '$1'));
  return found ? { ...found, word: shown, suggestion: null } : null;
}

function leading(folded: string): RagWord | null {
  const word = LEADING_WORD.exec(folded)?.[1];
  return word === undefined ? null : known(word, word);
}

function suggest(folded: string): RatedColour | null {
  const nearest = nearestWord(folded, [...TYPO_OF.keys()]);
  return nearest === null ? null : (TYPO_OF.get(nearest) ?? null);
}
