import { useState } from 'react';
import type { Kept } from '../../../../engine/kept/kept-schema.ts';
import { WHOLE_DAY } from '../../parts/day-slip.ts';
import { isHalfEntered } from '../../parts/named-field.ts';
import { datesDraft, type DatesDraft } from '../dates-draft.ts';

type DayName = 'asAt' | 'panelDate';

/** One day of the form, for its field. */
interface DayInForm {
  readonly name: DayName;
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
  /** Has the days say which of them are only half entered, and gives the first; null where none is. */
  readonly askFirst: (form: HTMLFormElement) => DayName | null;
}

const DAYS: readonly DayName[] = ['asAt', 'panelDate'];
const NO_SLIP = { asAt: null, panelDate: null };

/** The fields for what is kept when the form opens. */
export function useDatesDraft(kept: Kept, schemeInForce: string): DatesInForm {
  const [draft, setDraft] = useState<DatesDraft>(() => datesDraft(kept, schemeInForce));
  const [slips, setSlips] = useState<Readonly<Record<DayName, string | null>>>(NO_SLIP);
  const [half, setHalf] = useState<readonly DayName[]>([]);
  const change = (part: Partial<DatesDraft>): void => {
    setDraft({ ...draft, ...part });
  };
  const day = (name: DayName): DayInForm => ({
    name,
    value: draft[name],
    slip: slips[name] ?? (half.includes(name) ? WHOLE_DAY : null),
    onChange: (value, slip) => {
      change({ [name]: value });
      setSlips({ ...slips, [name]: slip });
      setHalf(half.filter((each) => each !== name));
    },
  });
  const askFirst = (form: HTMLFormElement): DayName | null => {
    const found = DAYS.filter((name) => isHalfEntered(form, name));
    setHalf(found);
    return found[0] ?? null;
  };
  return { draft, hasSlip: slips.asAt !== null || slips.panelDate !== null, change, day, askFirst };
}
