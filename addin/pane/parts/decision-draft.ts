import { longDate, type IsoDate } from '../../../engine/values/calendar.ts';

/** What a person writes for a decision to be put on record; every field "" while it is empty. */
export interface DecisionDraft {
  readonly by: string;
  readonly reason: string;
  readonly reviewBy: string;
}

export const EMPTY_DRAFT: DecisionDraft = { by: '', reason: '', reviewBy: '' };

/** What is to be put right in a draft, and in which of its fields. */
export interface DraftSlip {
  readonly field: keyof DecisionDraft;
  readonly message: string;
}

/** The first thing to put right; null where the draft can be put on record. */
export function draftSlip(draft: DecisionDraft, today: IsoDate): DraftSlip | null {
  if (draft.by.trim() === '') return { field: 'by', message: 'Enter who decided it: a name or a post.' };
  if (draft.reason.trim() === '')
    return { field: 'reason', message: 'Enter the reason, as the panel may read it.' };
  if (draft.reviewBy !== '' && draft.reviewBy < today)
    return { field: 'reviewBy', message: `Enter a day from ${longDate(today)} on, or leave it empty.` };
  return null;
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
