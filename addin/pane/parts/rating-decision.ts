import type { KeptRating } from '../../../engine/kept/change-kept.ts';
import type { RecordReport } from '../../../engine/report/report-schema.ts';
import { RATINGS, type RagRules, type RatedColour } from '../../../engine/templates/rag-rules.ts';
import type { DecisionOnRecord } from './decision-draft.ts';

/** A rating to agree, with its word in the RAG rules in force. */
export interface RatingOffered {
  readonly rating: RatedColour;
  readonly word: string;
}

/** The ratings that can be agreed, in the order of the RAG rules. */
export function ratingsOffered({ order, names }: RagRules): RatingOffered[] {
  const listed = [...order, ...RATINGS.filter((rating) => !order.includes(rating))];
  return listed.flatMap((rating) => (rating === 'none' ? [] : [{ rating, word: names[rating] }]));
}

/** Whether somebody should agree a rating: the lead’s and the dates disagree. */
export function asksForRating({ rag }: RecordReport): boolean {
  return rag !== undefined && (rag.agreement === 'warn' || rag.agreement === 'error');
}

/** A rating agreed on a record; once the lead rates it differently, it counts no more. */
export function ratingDecided(
  { sheet, key, rag }: RecordReport,
  agreed: RatedColour,
  decision: DecisionOnRecord,
): KeptRating {
  return { sheet, key, agreed, ...(rag === undefined ? {} : { stated: rag.stated }), ...decision };
}
