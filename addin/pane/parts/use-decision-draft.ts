import { useState } from 'react';
import type { IsoDate } from '../../../engine/values/calendar.ts';
import { WHOLE_DAY } from './day-slip.ts';
import {
  draftSlips,
  EMPTY_DRAFT,
  firstSlip,
  onRecord,
  type DecisionDraft,
  type DecisionOnRecord,
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
   * Has the fields say from now on what is wrong with them, and gives the first that is to be put right; null where all
   * is well. `isHalfDay` where the day to review by was begun and is not whole.
   */
  readonly askFirst: (isHalfDay: boolean) => FieldName | null;
  /** The decision, once nothing is wrong with it. */
  readonly decide: () => DecisionOnRecord;
}

/** Who decided last in this pane, so that the next decision need not ask again; it is kept nowhere. */
const lastBy = { value: '' };

/** What is entered for a decision; what is wrong with it is said once it is to be put on record. */
export function useDecisionDraft(today: IsoDate): DecisionInForm {
  const [draft, setDraft] = useState<DecisionDraft>({ ...EMPTY_DRAFT, by: lastBy.value });
  const [asked, setAsked] = useState<{ readonly isHalfDay: boolean } | null>(null);
  const slipsWhere = (isHalfDay: boolean): DecisionDraft => {
    const slips = draftSlips(draft, today);
    return isHalfDay ? { ...slips, reviewBy: WHOLE_DAY } : slips;
  };
  const slips = asked === null ? EMPTY_DRAFT : slipsWhere(asked.isHalfDay);
  return {
    field: (name) => ({
      name,
      value: draft[name],
      slip: slips[name] === '' ? null : slips[name],
      onChange: (value) => {
        setDraft({ ...draft, [name]: value });
        // A day that is heard of is whole.
        if (name === 'reviewBy' && asked !== null) setAsked({ isHalfDay: false });
      },
    }),
    askFirst: (isHalfDay) => {
      setAsked({ isHalfDay });
      return firstSlip(slipsWhere(isHalfDay));
    },
    decide: () => {
      lastBy.value = draft.by.trim();
      return onRecord(draft, today);
    },
  };
}
