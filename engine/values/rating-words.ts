import { counted } from './counted.ts';
import type { DateCheck, RagRules, Rating } from '../templates/rag-rules.ts';

type Names = RagRules['names'];

/** A lead's rating in the words of the RAG rules; "Not rated" for a blank. */
export function ratingWord(rating: Rating | undefined, names: Names): string {
  return rating === undefined || rating === 'none' ? 'Not rated' : names[rating];
}

/** How many ratings were agreed in the lead’s place: no decision is honoured in silence. */
export function agreedWords(agreed: number): string {
  return `${counted(agreed, 'rating is', 'ratings are')} as agreed on record, in place of the lead’s own`;
}

/** A date check as a word, its colours in those of the RAG rules. */
export function dateCheckWord(check: DateCheck, names: Names): string {
  switch (check) {
    case 'no-concern':
      return 'No concern';
    case 'not-rated':
      return 'Not rated';
    default:
      return names[check];
  }
}

/** What is to be done about a rating that does not fit the dates (D5). */
export const EXPLAIN_OR_CHANGE = 'Explain in the update or change the rating.';
