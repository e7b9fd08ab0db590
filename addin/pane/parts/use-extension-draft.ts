import { useState } from 'react';
import type { RecordReport } from '../../../engine/report/report-schema.ts';
import type { IsoDate } from '../../../engine/values/calendar.ts';
import { extensionDraft, extensionSlips, firstWrong, type ExtensionDraft } from './extension-decision.ts';

type DayName = keyof ExtensionDraft;

/** One day of the form, for its field. */
interface DayInForm {
  readonly name: DayName;
  readonly value: string;
  readonly slip: string | null;
  readonly onChange: (value: string) => void;
}

/** The days of an extension as they stand in their form. */
interface ExtensionInForm {
  readonly draft: ExtensionDraft;
  readonly day: (name: DayName) => DayInForm;
  /** Has the fields say from now on what is wrong, and gives the first that is to be put right. */
  readonly askFirst: () => DayName | null;
}

/** The days to enter for an extension; what is wrong with them is said once it is to be recorded. */
export function useExtensionDraft(record: RecordReport, today: IsoDate): ExtensionInForm {
  const [draft, setDraft] = useState<ExtensionDraft>(() => extensionDraft(record, today));
  const [isAsked, setIsAsked] = useState(false);
  const slips = extensionSlips(draft, record, today);
  return {
    draft,
    day: (name) => ({
      name,
      value: draft[name],
      slip: isAsked ? slips[name] : null,
      onChange: (value) => {
        setDraft({ ...draft, [name]: value });
      },
    }),
    askFirst: () => {
      setIsAsked(true);
      return firstWrong(slips);
    },
  };
}
