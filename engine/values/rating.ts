import {
  RATED_COLOURS,
  type DisputedColour,
  type RagRules,
  type RatedColour,
} from '../templates/rag-rules.ts';
import { foldText } from './fold.ts';
import { nearestWord } from './nearest-word.ts';
import { readRagFill } from './rag-fill.ts';
import { readRagWord, type RagWord } from './rag.ts';

/** What a lead's rating is read by: all that the RAG rules add to the colours that everyone shares. */
export type RatingScale = Pick<RagRules, 'letters' | 'meanings'>;

/** “G - on track”, “R (overdue)”: as a list to choose from words it. */
const LETTER_BEFORE = /^\s*([RAGB])(?:\s*[-\u2013\u2014:=]\s|\s+\()/;

/** Reads a rating cell's words: the colours that all RAG rules share, then what these rules alone give a meaning (C3). */
export function readRatingWord(text: string, scale: RatingScale): RagWord {
  const shared = readRagWord(text);
  if (shared.colour !== null) return shared;
  const letter = LETTER_BEFORE.exec(text)?.[1];
  if (letter !== undefined) return readRatingWord(letter, scale);
  const colour = meaningOf(shared.note, scale) ?? lettered(text, scale);
  if (colour === null) return { ...shared, suggestion: shared.suggestion ?? slipOf(text, scale) };
  const word = shared.word === '' ? text.trim() : shared.word;
  return { colour, word, isStandard: true, note: null, suggestion: null };
}

/** D3 row 8, where such a word is all that the cell says. */
const CLOSED_WORDS: ReadonlySet<string> = new Set([
  'closed',
  'implemented',
  'done',
  'discharged',
  'delivered',
]);

/** "Closed" in a rating column says Complete in its tracker's own word; null for any other words. */
export function readClosedWord(text: string): RagWord | null {
  if (!CLOSED_WORDS.has(foldText(text))) return null;
  return { colour: 'complete', word: text.trim(), isStandard: true, note: null, suggestion: null };
}

/** The rating that a fill gives by itself: red, amber, green, and blue where these rules have one. White is no rating: sheets are filled with it to hide their grid. */
export function readRatingFill(rgb: string | null, { meanings }: RatingScale): RatedColour | null {
  const fill = readRagFill(rgb);
  if (fill === 'blue') return meanings.blue ?? null;
  return fill === 'white' ? null : fill;
}

/** A shared reading notes a disputed colour by its name, "blue", whether the cell says Blue or B. */
function meaningOf(note: string | null, { meanings }: RatingScale): RatedColour | null {
  return isDisputed(note, meanings) ? (meanings[note] ?? null) : null;
}

/** "Bleu": one slip away from a word that these rules give a meaning. */
function slipOf(text: string, { meanings }: RatingScale): RatedColour | null {
  const nearest = nearestWord(foldText(text), Object.keys(meanings));
  return isDisputed(nearest, meanings) ? (meanings[nearest] ?? null) : null;
}

function isDisputed(note: string | null, meanings: RatingScale['meanings']): note is DisputedColour {
  return note !== null && Object.hasOwn(meanings, note);
}

function lettered(text: string, { letters }: RatingScale): RatedColour | null {
  const folded = foldText(text);
  if (folded.length !== 1) return null;
  return RATED_COLOURS.find((colour) => foldText(letters[colour]) === folded) ?? null;
}
