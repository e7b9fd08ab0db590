import { useId, useState, type ReactElement } from 'react';
import type { SheetColumns } from '../../../engine/pane-words/column-view.ts';
import type { CheckedPageProps } from '../page-props.ts';
import { Empty } from '../parts/Empty.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { Section } from '../parts/Section.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';
import { draftName, saidOf, type SheetPlace } from './columns-draft.ts';
import { changesBetween, columnQuestions, hasQuestion, readWords } from './columns-words.ts';
import { returnFocus } from '../parts/move-focus.ts';
import { SheetCorrection } from './SheetCorrection.tsx';

/** “Which column is which”: how every sheet was read, to be corrected and remembered. */
export function ColumnsPage(props: CheckedPageProps): ReactElement {
  const { checked, session } = props;
  const questions = columnQuestions(checked.columns);
  return (
    <>
      <PageHeading>Which column is which</PageHeading>
      <p>
        {session.isInExcel
          ? 'How each sheet was read. What you correct is kept in this workbook.'
          : 'How each sheet was read. What you correct is remembered until this page is closed.'}
      </p>
      {questions.length === 0 ? null : (
        <Section title="Look at these first">
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </Section>
      )}
      {checked.columns.length === 0 ? <Empty said="No workbook could be read." /> : null}
      {checked.columns.map(({ file, sheets }) => (
        <Section key={file} title={checked.columns.length > 1 ? file : 'Sheets'}>
          {sheets.map((view) => (
            <SheetFold
              key={view.sheet}
              {...props}
              view={view}
              file={session.isInExcel ? null : file}
              isOpenFirst={sheets.length === 1 || hasQuestion(view)}
            />
          ))}
        </Section>
      ))}
    </>
  );
}

interface SheetFoldProps extends CheckedPageProps {
  readonly view: SheetColumns;
  readonly file: string | null;
  readonly isOpenFirst: boolean;
}

function SheetFold({ session, state, checked, view, file, isOpenFirst }: SheetFoldProps): ReactElement {
  const id = useId();
  const [viewBefore, setViewBefore] = useState<SheetColumns | null>(null);
  const place: SheetPlace = { view, file, before: saidOf(state.kept, view.sheet, file) };
  return (
    <div className="sheet">
      <Disclosure
        id={id}
        title={view.sheet}
        note={view.counted ? 'Counted' : 'Not counted'}
        isOpenFirst={isOpenFirst}
      >
        {() => (
          <SheetCorrection
            key={draftName(place)}
            place={place}
            templates={checked.templates}
            onSave={(change, said) => {
              setViewBefore(view);
              void session.remember(change, said).then(() => {
                returnFocus(id);
              });
            }}
          />
        )}
      </Disclosure>
      <p className="quiet">{readWords(view)}</p>
      {viewBefore === null || state.check.kind === 'working' ? null : (
        <p className="note" role="status">
          {changesBetween(viewBefore, view).join(' ')}
        </p>
      )}
    </div>
  );
}
