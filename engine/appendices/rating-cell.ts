import type { AssessedRecord } from '../assess/assess-record.ts';
import type { AppendixColumn, AppendixTemplate } from '../templates/appendix-template.ts';
import type { RagRules, Rating } from '../templates/rag-rules.ts';
import { agreedWords } from '../values/rating-words.ts';
import type { Edition } from './table.ts';

/** What decides how a rating is printed. */
export interface RatingPrint {
  readonly edition: Edition;
  /** The RAG rules' word for each colour; for a blank, "Not rated by lead". */
  readonly names: RagRules['names'];
}

/** The rating that is printed: the one agreed in the lead's place, else the lead's own; null where the tracker has none. */
export function printedRating({ rag }: AssessedRecord): Rating | null {
  return rag && (rag.decision?.agreed ?? rag.stated);
}

/** A rating's word; the working edition shows the lead's own beside one that was agreed (D5). */
export function ratingText(assessed: AssessedRecord, { edition, names }: RatingPrint): string | null {
  const printed = printedRating(assessed);
  if (printed === null || !assessed.rag) return null;
  const { decision, stated } = assessed.rag;
  if (edition !== 'working' || decision === null) return names[printed];
  const lead = stated === 'none' ? 'not rated by lead' : `lead: ${names[stated]}`;
  return `${names[printed]} (agreed; ${lead})`;
}

/** Whether a column prints a rating, so that its cells have a colour. */
export function showsRating({ shows }: AppendixColumn): boolean {
  return shows.some(({ value }) => value === 'rating' || value === 'rag');
}

/** How many of the ratings shown were agreed in the lead's place: no decision is honoured in silence. */
export function agreedRatingsNote(records: readonly AssessedRecord[], template: AppendixTemplate): string[] {
  const agreed = records.filter(({ rag }) => rag !== null && rag.decision !== null).length;
  if (agreed === 0 || !template.columns.some(showsRating)) return [];
  return [`${agreedWords(agreed)}.`];
}
