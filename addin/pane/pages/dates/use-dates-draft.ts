import { useState } from 'react';
import type { Kept } from '../../../../engine/kept/kept-schema.ts';
import { datesDraft, type DatesDraft } from '../dates-draft.ts';

type DayName = 'asAt' | 'panelDate';

/** One day of the form, for its field. */
interface DayInForm {
  readonly value: string;
  readonly slip: string | null;
  readonly onChange: (value: string, slip: string | null) => void;
}

/** The fields of a form as they stand, and the ways to change them. */
interface DatesInForm {
  readonly draft: DatesDraft;
  /** Whether a day will not do, so that nothing can be saved. */
  readonly hasSlip: boolean;
  readonly change: (part: Partial<DatesDraft>) => void;
  readonly day: (name: DayName) => DayInForm;
}

const NO_SLIP = { asAt: null, panelDate: null };

/** The fields for what is kept when the form opens. */
export function useDatesDraft(kept: Kept, schemeInForce: string): DatesInForm {
  const [draft, setDraft] = useState<DatesDraft>(() => datesDraft(kept, schemeInForce));
  const [slips, setSlips] = useState<Readonly<Record<DayName, string | null>>>(NO_SLIP);
  const change = (part: Partial<DatesDraft>): void => {
    setDraft({ ...draft, ...part });
  };
  const day = (name: DayName): DayInForm => ({
    value: draft[name],
    slip: slips[name],
    onChange: (value, slip) => {
      change({ [name]: value });
      setSlips({ ...slips, [name]: slip });
    },
  });
  return { draft, hasSlip: slips.asAt !== null || slips.panelDate !== null, change, day };
}
