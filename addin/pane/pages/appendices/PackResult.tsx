import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Pack } from '../../../../engine/appendices/pack.ts';
import { sayInPane } from '../../../../engine/pane-words/say-in-pane.ts';
import type { Checked } from '../../../engine-room/engine-room.ts';
import { canCancel, type PackChoice, type PackState } from '../../../session/pane-state.ts';
import type { PaneSession } from '../../../session/pane-session.ts';
import { ProgressLine } from '../../parts/ProgressLine.tsx';
import { Section } from '../../parts/Section.tsx';
import { AppendixView } from './AppendixView.tsx';

interface PackResultProps {
  readonly session: PaneSession;
  readonly pack: PackState;
  readonly choice: PackChoice;
  readonly checked: Checked;
}

/** What became of the pack that was asked for, and its tables to read. */
export function PackResult({ session, pack, choice, checked }: PackResultProps): ReactElement | null {
  switch (pack.kind) {
    case 'none':
      return null;
    case 'working':
      return <ProgressLine step={pack.step} onCancel={canCancel(pack) ? session.pack.cancel : null} />;
    case 'refused':
      return <Refused said={sayInPane(pack.message)} />;
    case 'to-confirm':
      return <ToConfirm session={session} pack={pack} choice={choice} checked={checked} />;
    case 'made':
      return <Made session={session} pack={pack} checked={checked} />;
  }
}

type PackAs<Kind extends PackState['kind']> = Extract<PackState, { readonly kind: Kind }>;

interface ToConfirmProps extends PackResultProps {
  readonly pack: PackAs<'to-confirm'>;
}

/** A public edition, to be read before anybody has it. */
function ToConfirm({ session, pack, choice, checked }: ToConfirmProps): ReactElement {
  return (
    <Section title="Read it before it is released">
      <p>Nobody has it yet. By releasing it you confirm that you have read every table below.</p>
      <p>{`Know that ${sayInPane(pack.confirms)}.`}</p>
      <Tables pack={pack.pack} />
      {pack.madeOf === checked ? (
        <Button appearance="primary" onClick={() => void session.pack.confirm(choice)}>
          Release
        </Button>
      ) : (
        <Old />
      )}
    </Section>
  );
}

interface MadeProps extends Pick<PackResultProps, 'session' | 'checked'> {
  readonly pack: PackAs<'made'>;
}

/** A pack that was opened, or put into the workbook, with the way to have it as a file. */
function Made({ session, pack, checked }: MadeProps): ReactElement {
  return (
    <Section title="The pack">
      <p role="status">{pack.said}</p>
      {pack.notOpened === null ? null : <Refused said={pack.notOpened} />}
      {pack.madeOf === checked ? null : <Old />}
      <Button onClick={() => void session.pack.save()}>Save as Excel</Button>
      <Tables pack={pack.pack} />
    </Section>
  );
}

function Refused({ said }: { readonly said: string }): ReactElement {
  return (
    <p className="refused" role="alert">
      {said}
    </p>
  );
}

/** What is shown was made of an earlier check. */
function Old(): ReactElement {
  return (
    <p className="note">
      The workbook was checked again since: generate the pack again to have what changed.
    </p>
  );
}

function Tables({ pack }: { readonly pack: Pack }): ReactElement {
  return (
    <>
      {pack.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {pack.tables.map((table) => (
        <AppendixView key={table.id} table={table} rules={pack.ragRules} />
      ))}
    </>
  );
}
