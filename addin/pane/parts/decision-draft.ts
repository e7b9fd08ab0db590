import { longDate, type IsoDate } from '../../../engine/values/calendar.ts';
import { daySlip } from './day-slip.ts';

/** What a person writes for a decision to be put on record; every field "" while it is empty. */
export interface DecisionDraft {
  readonly by: string;
  readonly reason: string;
  readonly reviewBy: string;
}

export const EMPTY_DRAFT: DecisionDraft = { by: '', reason: '', reviewBy: '' };

/** What is to be put right in each field of a draft; "" where nothing is. */
export function draftSlips({ by, reason, reviewBy }: DecisionDraft, today: IsoDate): DecisionDraft {
  return {
    by: by.trim() === '' ? 'Enter who decided it: a name or a post.' : '',
    reason: reason.trim() === '' ? 'Enter the reason, as the panel may read it.' : '',
    reviewBy: reviewSlip(reviewBy, today),
  };
}

function reviewSlip(day: string, today: IsoDate): string {
  if (day !== '' && day < today) return `Enter a day from ${longDate(today)} on, or leave it empty.`;
  return daySlip(day, false) ?? '';
}

/** The first field to put right; null where the draft can be put on record. */
export function firstSlip({ by, reason, reviewBy }: DecisionDraft): keyof DecisionDraft | null {
  if (by !== '') return 'by';
  if (reason !== '') return 'reason';
  return reviewBy === '' ? null : 'reviewBy';
}

/** Who decided, when, why and until when, as the workbook keeps it. */
export interface DecisionOnRecord {
  readonly by: string;
  readonly on: IsoDate;
  readonly reason: string;
  readonly reviewBy?: IsoDate;
}

/** A draft without a slip, put on record on a day. */
export function onRecord({ by, reason, reviewBy }: DecisionDraft, on: IsoDate): DecisionOnRecord {
  const written = { by: by.trim(), on, reason: reason.trim() };
  return reviewBy === '' ? written : { ...written, reviewBy };
}
