import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Edition } from '../../../../engine/appendices/table.ts';
import type { PaneSession } from '../../../session/pane-session.ts';
import { Choices } from '../../parts/Choices.tsx';
import { TickBox } from '../../parts/TickBox.tsx';
import type { AppendixWanted, WantedPack } from './use-pack-choice.ts';

interface PackFormProps {
  readonly session: PaneSession;
  readonly wanted: WantedPack;
  readonly isWorking: boolean;
}

/** What goes into a pack, for whom and where it opens. */
export function PackForm({ session, wanted, isWorking }: PackFormProps): ReactElement {
  const { choice, appendices, want, setEdition, setAccessible } = wanted;
  const isEmpty = !appendices.some(({ isWanted }) => isWanted);
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) void session.pack.generate(choice);
      }}
    >
      <WhichAppendices appendices={appendices} onWant={want} />
      <Choices legend="Edition" options={EDITIONS} chosen={choice.edition} onChoose={setEdition} />
      <TickBox
        words="Accessible format"
        hint="Words alone: no fills, frozen panes, filters or page headers."
        isTicked={choice.accessible}
        onTick={setAccessible}
      />
      {session.isInExcel ? <WhereItOpens session={session} here={choice.here} /> : null}
      <Button appearance="primary" type="submit" disabledFocusable={isEmpty || isWorking}>
        Generate pack
      </Button>
      {isEmpty ? <p className="hint">Choose at least one appendix.</p> : null}
    </form>
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

interface WhichAppendicesProps {
  readonly appendices: readonly AppendixWanted[];
  readonly onWant: WantedPack['want'];
}

function WhichAppendices({ appendices, onWant }: WhichAppendicesProps): ReactElement {
  return (
    <fieldset className="choices">
      <legend>Made from what was read here</legend>
      {appendices.map(({ id, title, isWanted, isInEdition }) => (
        <TickBox
          key={id}
          words={title}
          hint={isInEdition ? null : 'In the working edition only.'}
          isTicked={isWanted}
          isDisabled={!isInEdition}
          onTick={(isTicked) => {
            onWant(id, isTicked);
          }}
        />
      ))}
    </fieldset>
  );
}

/** In Excel alone: whether the pack is a workbook of its own. */
function WhereItOpens({
  session,
  here,
}: Pick<PackFormProps, 'session'> & { readonly here: boolean }): ReactElement {
  return (
    <Choices
      legend="Open it in"
      options={PLACES}
      chosen={here ? 'here' : 'new'}
      onChoose={(place) => void session.prefer({ packHere: place === 'here' })}
    />
  );
}

const PLACES = [
  { value: 'new', words: 'A new workbook', hint: 'This workbook stays as it is.' },
  {
    value: 'here',
    words: 'Sheets of this workbook',
    hint: 'On sheets of Panelpack’s own, refreshed each time. Your sheets stay as they are.',
  },
] as const;
