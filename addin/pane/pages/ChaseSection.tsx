import { useMemo, useState, type ReactElement } from 'react';
import type { ChaseLetter } from '../../../engine/pane-words/chase-letter.ts';
import { chaseList } from '../../../engine/pane-words/chase-list.ts';
import { counted } from '../../../engine/values/counted.ts';
import type { CheckedPageProps } from '../page-props.ts';
import { CopyText } from '../parts/CopyText.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';
import { Section } from '../parts/Section.tsx';
import { DayField } from './DayField.tsx';
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
      {letters.map((letter) => (
        <LetterView key={letter.lead ?? ''} letter={letter} />
      ))}
      {letters.length < 2 ? null : (
        <Disclosure title="All in one text" note={counted(letters.length, 'letter')} isOpenFirst={false}>
          {() => (
            <CopyText
              text={letters.map(asText).join('\n\n\n')}
              label="All letters"
              button="Copy all"
              rows={10}
            />
          )}
        </Disclosure>
      )}
    </Section>
  );
}

function LetterView({ letter }: { readonly letter: ChaseLetter }): ReactElement {
  const name = letter.lead ?? 'the tracker’s owner';
  return (
    <Disclosure
      title={letter.lead ?? 'Rows without a lead, and the tracker as a whole'}
      note={`${counted(letter.records, 'row')}, ${counted(letter.queries, 'query', 'queries')}`}
      isOpenFirst={false}
    >
      {() => (
        <>
          <p>{`Subject: ${letter.subject}`}</p>
          <CopyText text={letter.body} label={`Letter to ${name}`} button={`Copy for ${name}`} rows={10} />
        </>
      )}
    </Disclosure>
  );
}

function asText({ lead, subject, body }: ChaseLetter): string {
  return [`To: ${lead ?? 'the tracker’s owner'}`, `Subject: ${subject}`, '', body].join('\n');
}
