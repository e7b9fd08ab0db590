import type { ReactElement } from 'react';
import type { PaneSession } from '../../../session/pane-session.ts';
import { Opens } from '../../parts/Opens.tsx';
import { Section } from '../../parts/Section.tsx';
import { MarkingForm } from './MarkingForm.tsx';
import { PostForm } from './PostForm.tsx';

interface PublicChoicesProps {
  readonly session: PaneSession;
  /** The markings found, verbatim; null where none was. */
  readonly marking: string | null;
}

/** What a public edition may ask of a person: posts for names, and current markings for those that are not. */
export function PublicChoices({ session, marking }: PublicChoicesProps): ReactElement {
  return (
    <Section title="For the public edition">
      <p className="hint">Kept with everything else under “What Panelpack keeps here”.</p>
      <div className="row">
        <Opens title="A post for a name…">{(close) => <PostForm session={session} onClose={close} />}</Opens>
      </div>
      <div className="row">
        <Opens title="Replace a marking…">
          {(close) => <MarkingForm session={session} marking={marking} onClose={close} />}
        </Opens>
      </div>
    </Section>
  );
}
