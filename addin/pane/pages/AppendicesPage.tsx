import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import type { Edition } from '../../../engine/appendices/table.ts';
import type { AppendixOffered } from '../../engine-room/engine-room.ts';
import type { PackChoice, PackState } from '../../session/pane-state.ts';
import type { CheckedPageProps } from '../page-props.ts';
import { Empty } from '../parts/Empty.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { joinMarkings } from '../../../engine/values/marking.ts';
import { Choices } from './Choices.tsx';
import { PublicChoices } from './PublicChoices.tsx';
import { PackResult } from './PackResult.tsx';

/** “Appendices”: choose, generate, read, save and copy them. */
export function AppendicesPage(props: CheckedPageProps): ReactElement {
  const { session, checked } = props;
  return (
    <>
      <PageHeading>Appendices</PageHeading>
      {checked.appendices.length === 0 ? (
        <Empty said="No appendix can be made: no table here was recognised that feeds one.">
          <Button
            onClick={() => {
              session.goTo('columns');
            }}
          >
            Which column is which
          </Button>
        </Empty>
      ) : (
        <PackForm {...props} />
      )}
    </>
  );
}

const EDITIONS: readonly { readonly value: Edition; readonly words: string; readonly hint: string }[] = [
  { value: 'panel', words: 'Panel', hint: 'For the panel’s papers.' },
  {
    value: 'working',
    words: 'Working',
    hint: 'For the team: with what was read as what, and what is still to be put right.',
  },
  {
    value: 'public',
    words: 'Public',
    hint: 'For publication: posts in the place of names below chief officer. A person reads it before it is released.',
  },
];

function PackForm({ session, state, checked }: CheckedPageProps): ReactElement {
  const made = madePack(state.pack);
  const result = useShownOnceDone(state.pack.kind);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [edition, setEdition] = useState<Edition>(made?.edition ?? 'panel');
  const [accessible, setAccessible] = useState(made?.isAccessible ?? false);
  const offered = checked.appendices.filter((each) => !each.workingOnly || edition === 'working');
  const wanted = offered.filter(({ id }) => !left.has(id)).map(({ id }) => id);
  const choice: PackChoice = {
    only: wanted.length === offered.length ? null : wanted,
    edition,
    accessible,
    here: state.preferences.packHere,
  };
  return (
    <>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted.length > 0) void session.pack.generate(choice);
        }}
      >
        <WhichAppendices offered={checked.appendices} {...{ edition, left, setLeft }} />
        <Choices legend="Edition" options={EDITIONS} chosen={edition} onChoose={setEdition} />
        <label className="choice">
          <input
            type="checkbox"
            checked={accessible}
            onChange={({ target }) => {
              setAccessible(target.checked);
            }}
          />
          <span>
            Accessible format
            <span className="hint">Words alone: no fills, frozen panes, filters or page headers.</span>
          </span>
        </label>
        {session.isInExcel ? (
          <Choices
            legend="Open it in"
            options={PLACES}
            chosen={state.preferences.packHere ? 'here' : 'new'}
            onChoose={(place) => void session.prefer({ packHere: place === 'here' })}
          />
        ) : null}
        <Button
          appearance="primary"
          type="submit"
          disabledFocusable={wanted.length === 0 || state.pack.kind === 'working'}
        >
          Generate pack
        </Button>
        {wanted.length === 0 ? <p className="hint">Choose at least one appendix.</p> : null}
      </form>
      {edition === 'public' ? (
        <PublicChoices
          session={session}
          marking={joinMarkings(checked.report.workbooks.map(({ marking }) => marking))}
        />
      ) : null}
      <div ref={result} className="pack-result">
        <PackResult session={session} pack={state.pack} choice={choice} checked={checked} />
      </div>
    </>
  );
}

/** The choices fill the pane: what became of them is brought into view once it is there. */
function useShownOnceDone(kind: PackState['kind']): RefObject<HTMLDivElement | null> {
  const result = useRef<HTMLDivElement>(null);
  const before = useRef(kind);
  useEffect(() => {
    if (before.current === 'working' && kind !== 'working') result.current?.scrollIntoView();
    before.current = kind;
  }, [kind]);
  return result;
}

const PLACES = [
  { value: 'new', words: 'A new workbook', hint: 'This workbook stays as it is.' },
  {
    value: 'here',
    words: 'Sheets of this workbook',
    hint: 'On sheets of Panelpack’s own, refreshed each time. Your sheets stay as they are.',
  },
] as const;

function madePack(state: PackState) {
  return state.kind === 'made' || state.kind === 'to-confirm' ? state.pack : null;
}

interface WhichAppendicesProps {
  readonly offered: readonly AppendixOffered[];
  readonly edition: Edition;
  /** Ids of those that the person has unticked. */
  readonly left: ReadonlySet<string>;
  readonly setLeft: (left: ReadonlySet<string>) => void;
}

function WhichAppendices({ offered, edition, left, setLeft }: WhichAppendicesProps): ReactElement {
  return (
    <fieldset className="choices">
      <legend>Made from what was read here</legend>
      {offered.map(({ id, title, workingOnly }) => {
        const isOut = workingOnly && edition !== 'working';
        return (
          <label key={id} className="choice">
            <input
              type="checkbox"
              disabled={isOut}
              checked={!isOut && !left.has(id)}
              onChange={({ target }) => {
                setLeft(new Set(target.checked ? [...left].filter((each) => each !== id) : [...left, id]));
              }}
            />
            <span>
              {title}
              {isOut ? <span className="hint">In the working edition only.</span> : null}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
