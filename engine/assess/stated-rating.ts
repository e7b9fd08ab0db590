import type { FieldText, TrackerRecord } from '../recognise/tracker.ts';
import type { RagRules, Rating } from '../templates/rag-rules.ts';
import type { RagWord } from '../values/rag.ts';
import { readClosedWord, readRatingFill, readRatingWord } from '../values/rating.ts';
import { cellAddress } from '../workbook/address.ts';
import { saysComplete } from './agreement.ts';

/** The rating that the lead gives, never overwritten, and what says it. */
export interface StatedRating {
  readonly stated: Rating;
  readonly statedBy: 'text' | 'fill' | 'rule' | 'none';
  /** What the cell's words say; null where the tracker has no rating column. */
  readonly word: RagWord | null;
  /** The colour of the cell's fill, whatever its words say; null for none that rates. */
  readonly filled: Rating | null;
  /** "G5"; null where the tracker has no rating column. */
  readonly cell: string | null;
}

const NO_RATING: StatedRating = { stated: 'none', statedBy: 'none', word: null, filled: null, cell: null };

/** Reads the lead's rating: from the words first, then from the fill (D5); “Closed” leaves a colour its say. */
export function statedRating(record: TrackerRecord, rules: RagRules): StatedRating {
  const field = record.fields.get('rag');
  return field ? ratingIn(field, rules) : NO_RATING;
}

function ratingIn({ text, look, row, column }: FieldText, rules: RagRules): StatedRating {
  const word = readRatingWord(text, rules);
  const filled = readRatingFill(look.fill, rules);
  const cell = cellAddress(row, column);
  if (word.colour !== null) return { stated: word.colour, statedBy: 'text', word, filled, cell };
  const fillBy = look.fillBy === 'rule' ? 'rule' : 'fill';
  if (filled !== null) return { stated: filled, statedBy: fillBy, word, filled, cell };
  const closed = readClosedWord(text);
  if (closed) return { stated: 'complete', statedBy: 'text', word: closed, filled, cell };
  return { stated: 'none', statedBy: 'none', word, filled, cell };
}

/** One cell holds status and rating: Blue under rules where it is Complete says both. */
export function isRatedComplete(record: TrackerRecord, { stated }: StatedRating, rules: RagRules): boolean {
  const [rag, status] = [record.fields.get('rag'), record.fields.get('status')];
  const isOneCell = rag?.row === status?.row && rag?.column === status?.column;
  return isOneCell && saysComplete(stated, rules);
}
