import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Pack } from '../../../engine/appendices/pack.ts';
import type { PackChoice, PackState } from '../../session/pane-state.ts';
import type { PaneSession } from '../../session/pane-session.ts';
import { ProgressLine } from '../parts/ProgressLine.tsx';
import { Section } from '../parts/Section.tsx';
import { AppendixView } from './AppendixView.tsx';

interface PackResultProps {
  readonly session: PaneSession;
  readonly pack: PackState;
  readonly choice: PackChoice;
}

/** What became of the pack that was asked for, and its tables to read. */
export function PackResult({ session, pack, choice }: PackResultProps): ReactElement | null {
  switch (pack.kind) {
    case 'none':
      return null;
    case 'working':
      return <ProgressLine step={pack.step} onCancel={null} />;
    case 'refused':
      return (
        <p className="refused" role="alert">
          {pack.message}
        </p>
      );
    case 'to-confirm':
      return (
        <Section title="Read it before it is released">
          <p>Nobody has it yet. By releasing it you confirm that you have read every table below.</p>
          <p>{`Know that ${pack.confirms}.`}</p>
          <Tables pack={pack.pack} />
          <Button appearance="primary" onClick={() => void session.pack.confirm(choice)}>
            Release
          </Button>
        </Section>
      );
    case 'made':
      return (
        <Section title="The pack">
          <p role="status">{pack.said}</p>
          <Button onClick={() => void session.pack.save()}>Save as Excel</Button>
          <Tables pack={pack.pack} />
        </Section>
      );
  }
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
