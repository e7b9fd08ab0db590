import { Button } from '@fluentui/react-components';
import type { ReactElement, SubmitEvent } from 'react';
import { lastQuarterEnd } from '../../../../engine/values/calendar.ts';
import { DayField } from '../../parts/DayField.tsx';
import { focusField } from '../../parts/named-field.ts';
import type { PageProps } from '../../page-props.ts';
import { datesNote, datesSaid, withDates } from '../dates-draft.ts';
import { AsAtField } from './AsAtField.tsx';
import { RagRulesField } from './RagRulesField.tsx';
import { useDatesDraft } from './use-dates-draft.ts';
import { YearFields } from './YearFields.tsx';

/** The dates, the years and the RAG rules that a check goes by, to be changed and kept. */
export function DatesForm({ session, state, checked }: PageProps): ReactElement {
  const { kept } = state;
  const inForce = checked?.ragRules.id ?? kept.scheme ?? '';
  const quarterEnd = lastQuarterEnd(session.today());
  const { draft, hasSlip, change, day, askFirst } = useDatesDraft(kept, inForce);
  const save = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const first = hasSlip ? null : askFirst(event.currentTarget);
    if (first !== null) focusField(event.currentTarget, first);
    if (hasSlip || first !== null) return;
    const said = datesSaid(kept, withDates(kept, draft, inForce));
    void session.remember((now) => withDates(now, draft, inForce), said);
  };
  return (
    <form className="form" noValidate onSubmit={save}>
      <AsAtField {...day('asAt')} checked={checked} quarterEnd={quarterEnd} />
      <DayField {...day('panelDate')} label="Panel date" hint={PANEL_DATE} />
      <Note words={datesNote(draft)} />
      <YearFields asAt={checked?.report.asAt ?? kept.asAt ?? quarterEnd} draft={draft} onChange={change} />
      <RagRulesField
        checked={checked}
        chosen={draft.scheme}
        onChoose={(scheme) => {
          change({ scheme });
        }}
      />
      <Button appearance="primary" type="submit" disabledFocusable={hasSlip}>
        {state.check.kind === 'not-checked' ? 'Save' : 'Save and check again'}
      </Button>
      <p className="hint">{session.isInExcel ? KEPT_IN_EXCEL : REMEMBERED}</p>
    </form>
  );
}

/** What is worth a second look and stands in the way of nothing. */
function Note({ words }: { readonly words: string | null }): ReactElement | null {
  if (words === null) return null;
  return (
    <p className="note" role="status">
      {words}
    </p>
  );
}

const PANEL_DATE =
  'The day the panel meets. What falls due by then is counted apart; leave it empty where there is none.';
const KEPT_IN_EXCEL = 'Kept in this workbook, so that whoever opens it next checks by the same dates.';
const REMEMBERED = 'Remembered until this page is closed; nothing is stored.';
