import { useState } from 'react';
import type { IsoDate } from '../../../engine/values/calendar.ts';
import { WHOLE_DAY } from './day-slip.ts';
import {
  draftSlip,
  EMPTY_DRAFT,
  onRecord,
  type DecisionDraft,
  type DecisionOnRecord,
  type DraftSlip,
} from './decision-draft.ts';

type FieldName = keyof DecisionDraft;

/** One field of the form, for its component. */
interface FieldInForm {
  readonly name: FieldName;
  readonly value: string;
  readonly slip: string | null;
  readonly onChange: (value: string) => void;
}

/** Who decides, why and until when, as it stands in its form. */
interface DecisionInForm {
  readonly field: (name: FieldName) => FieldInForm;
  /**
   * Has the field say what is wrong with it, and gives the first that is to be put right; null where all is well.
   * `isHalfDay` where the day to review by was begun and is not whole.
   */
  readonly askFirst: (isHalfDay: boolean) => FieldName | null;
  /** The decision, once nothing is wrong with it. */
  readonly decide: () => DecisionOnRecord;
}

const HALF_DAY: DraftSlip = { field: 'reviewBy', message: WHOLE_DAY };

/** Who decided last in this pane, so that the next decision need not ask again; it is kept nowhere. */
const lastBy = { value: '' };

/** What is entered for a decision; what is wrong with it is said once it is to be put on record. */
export function useDecisionDraft(today: IsoDate): DecisionInForm {
  const [draft, setDraft] = useState<DecisionDraft>({ ...EMPTY_DRAFT, by: lastBy.value });
  const [slip, setSlip] = useState<DraftSlip | null>(null);
  return {
    field: (name) => ({
      name,
      value: draft[name],
      slip: slip?.field === name ? slip.message : null,
      onChange: (value) => {
        setDraft({ ...draft, [name]: value });
      },
    }),
    askFirst: (isHalfDay) => {
      const found = draftSlip(draft, today) ?? (isHalfDay ? HALF_DAY : null);
      setSlip(found);
      return found?.field ?? null;
    },
    decide: () => {
      lastBy.value = draft.by.trim();
      return onRecord(draft, today);
    },
  };
}
