import type { ReactElement } from 'react';
import type { ChaseLetter } from '../../../engine/pane-words/chase-letter.ts';
import { counted } from '../../../engine/values/counted.ts';
import { CopyText } from '../parts/CopyText.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';

interface ChaseLettersProps {
  readonly letters: readonly ChaseLetter[];
}

/** A letter to each lead, folded until it is opened, and all of them as one text. */
export function ChaseLetters({ letters }: ChaseLettersProps): ReactElement {
  return (
    <>
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
    </>
  );
}

function LetterView({ letter }: { readonly letter: ChaseLetter }): ReactElement {
  const name = letter.lead ?? 'the tracker’s owner';
  return (
    <Disclosure
      title={letter.lead ?? 'Rows without a lead, and the tracker as a whole'}
      note={asksAbout(letter)}
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

/** "2 rows, 1 query"; what there is none of is left out. */
function asksAbout({ records, queries }: ChaseLetter): string {
  const said = [
    records === 0 ? '' : counted(records, 'row'),
    queries === 0 ? '' : counted(queries, 'query', 'queries'),
  ];
  return said.filter((part) => part !== '').join(', ');
}

function asText({ lead, subject, body }: ChaseLetter): string {
  return [`To: ${lead ?? 'the tracker’s owner'}`, `Subject: ${subject}`, '', body].join('\n');
}
