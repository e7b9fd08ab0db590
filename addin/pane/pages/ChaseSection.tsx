import { useMemo, useState, type ReactElement } from 'react';
import { chaseList } from '../../../engine/pane-words/chase-list.ts';
import type { CheckedPageProps } from '../page-props.ts';
import { Section } from '../parts/Section.tsx';
import { ChaseLetters } from './ChaseLetters.tsx';
import { DayField } from '../parts/DayField.tsx';
import { usualReturnBy } from './return-by.ts';

/** What to ask each lead, as a letter each to copy into an email. */
export function ChaseSection({ session, checked }: CheckedPageProps): ReactElement | null {
  const { report, nouns: templates } = checked;
  const usual = usualReturnBy(report.panelDate, session.today());
  const [returnBy, setReturnBy] = useState(usual.day);
  const [slip, setSlip] = useState<string | null>(null);
  const isReady = returnBy !== '' && slip === null;
  const letters = useMemo(
    () => (isReady ? chaseList(report, { returnBy, templates }) : []),
    [report, templates, returnBy, isReady],
  );
  if (isReady && letters.length === 0) return null;
  return (
    <Section title="Ask the leads">
      <DayField
        label="Return by"
        hint={returnBy === usual.day ? usual.why : 'The day by which the letters ask for an answer.'}
        value={returnBy}
        slip={returnBy === '' && slip === null ? 'Enter the day by which an answer is needed.' : slip}
        onChange={(day, why) => {
          setReturnBy(day);
          setSlip(why);
        }}
      />
      <ChaseLetters letters={letters} />
    </Section>
  );
}
