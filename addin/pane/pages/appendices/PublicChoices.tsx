import type { ReactElement } from 'react';
import type { PaneSession } from '../../../session/pane-session.ts';
import { Opens } from '../../parts/Opens.tsx';
import { Section } from '../../parts/Section.tsx';
import { MarkingForm } from './MarkingForm.tsx';
import { PostForm } from './PostForm.tsx';

interface PublicChoicesProps {
  readonly session: PaneSession;
  /** The markings found in whose place another can be chosen, verbatim. */
  readonly markings: readonly string[];
}

/** What a public edition may ask of a person: posts for names, and current markings for those that are not. */
export function PublicChoices({ session, markings }: PublicChoicesProps): ReactElement {
  return (
    <Section title="For the public edition">
      <p className="hint">Kept with everything else under “What Panelpack keeps here”.</p>
      <div className="row">
        <Opens title="A post for a name…">{(close) => <PostForm session={session} onClose={close} />}</Opens>
      </div>
      {markings.length === 0 ? (
        <p className="hint">No marking was found here that another could replace.</p>
      ) : (
        <div className="row">
          <Opens title="Replace a marking…">
            {(close) => <MarkingForm session={session} markings={markings} onClose={close} />}
          </Opens>
        </div>
      )}
    </Section>
  );
}
