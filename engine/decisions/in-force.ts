import type { RagAssessment } from '../assess/assess-rag.ts';
import type { Deadline } from '../assess/deadline.ts';
import type { RagRules } from '../templates/rag-rules.ts';
import { longDate, type IsoDate } from '../values/calendar.ts';
import { dateCheckWord, ratingWord } from '../values/rating-words.ts';
import type { AgreedExtension, OnRecord, RatingDecision } from './decisions.ts';

/** What a rating decision is measured against: what the lead says now, and what the dates show now. */
export type RatingNow = Pick<RagAssessment, 'stated' | 'dateCheck'>;

/** When decisions are looked at, and in whose words a rating is said. */
export interface Reckoning {
  readonly asAt: IsoDate;
  readonly names: RagRules['names'];
}

/** The latest rating decision that still counts; null with none. */
export function ratingInForce(
  decisions: readonly RatingDecision[] | undefined,
  now: RatingNow,
  reckoning: Reckoning,
): RatingDecision | null {
  return decisions?.find((decision) => ratingLapse(decision, now, reckoning) === null) ?? null;
}

/** Why a rating decision no longer counts; null while it does (D5). */
export function ratingLapse(
  decision: RatingDecision,
  now: RatingNow,
  { asAt, names }: Reckoning,
): string | null {
  const { stated, dateCheck } = decision;
  const expired = reviewLapse(decision, asAt);
  if (expired !== null) return expired;
  if (stated !== null && stated !== now.stated)
    return `the lead’s rating was ${ratingWord(stated, names)} then, and is now ${ratingWord(now.stated, names)}`;
  if (dateCheck !== null && dateCheck !== now.dateCheck)
    return `the date check was ${dateCheckWord(dateCheck, names)} then, and is now ${dateCheckWord(now.dateCheck, names)}`;
  return null;
}

/** The latest extension that still counts; null with none. */
export function extensionInForce(
  extensions: readonly AgreedExtension[] | undefined,
  deadline: Deadline,
  asAt: IsoDate,
): AgreedExtension | null {
  return extensions?.find((extension) => extensionLapse(extension, deadline, asAt) === null) ?? null;
}

/** Why an agreed extension no longer counts; null while it does. */
export function extensionLapse(
  extension: AgreedExtension,
  { original, cell }: Pick<Deadline, 'original' | 'cell'>,
  asAt: IsoDate,
): string | null {
  const expired = reviewLapse(extension, asAt);
  if (expired !== null) return expired;
  if (original === null || extension.deadline >= original) return null;
  return `${cell} already gives a later deadline, ${longDate(original)}`;
}

/** A review date has passed from the day after it. */
export function reviewLapse({ reviewBy }: OnRecord, asAt: IsoDate): string | null {
  if (reviewBy === null || reviewBy >= asAt) return null;
  return `its review date, ${longDate(reviewBy)}, has passed`;
}
