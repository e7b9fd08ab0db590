import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { PaneSession } from '../../session/pane-session.ts';
import { DecisionForm } from '../parts/DecisionForm.tsx';
import { OpensForm } from '../parts/OpensForm.tsx';
import { Section } from '../parts/Section.tsx';
import { withMarking, withPost } from './public-choices.ts';
import { TextField } from './TextField.tsx';

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
        <OpensForm title="A post for a name…">
          {(close) => <PostForm session={session} onClose={close} />}
        </OpensForm>
      </div>
      <div className="row">
        <OpensForm title="Replace a marking…">
          {(close) => <MarkingForm session={session} marking={marking} onClose={close} />}
        </OpensForm>
      </div>
    </Section>
  );
}

interface FormProps {
  readonly session: PaneSession;
  readonly onClose: () => void;
}

function PostForm({ session, onClose }: FormProps): ReactElement {
  const [name, setName] = useState('');
  const [post, setPost] = useState('');
  const isWhole = name.trim() !== '' && post.trim() !== '';
  return (
    <form
      className="decision"
      aria-label="A post for a name"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWhole) return;
        onClose();
        void session.remember(
          (kept) => withPost(kept, name, post),
          `“${name.trim()}” is printed as “${post.trim()}”: generate the pack again.`,
        );
      }}
    >
      <TextField label="Name in the tracker" value={name} onChange={setName} />
      <TextField label="Post to print" value={post} onChange={setPost} />
      <div className="row">
        <Button type="submit" appearance="primary" size="small" disabledFocusable={!isWhole}>
          Keep the post
        </Button>
        <Button size="small" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function MarkingForm({
  session,
  marking,
  onClose,
}: FormProps & Pick<PublicChoicesProps, 'marking'>): ReactElement {
  const [from, setFrom] = useState(marking ?? '');
  const [to, setTo] = useState('OFFICIAL');
  const isWhole = from.trim() !== '' && to.trim() !== '';
  return (
    <DecisionForm
      title="Replace a marking"
      today={session.today()}
      confirm="Replace it"
      onCancel={onClose}
      onConfirm={(decision) => {
        if (!isWhole) return;
        onClose();
        void session.remember(
          (kept) => withMarking(kept, { from, to }, decision),
          `“${from.trim()}” is printed as “${to.trim()}”: generate the pack again.`,
        );
      }}
    >
      <TextField label="Marking in the workbook" value={from} onChange={setFrom} />
      <TextField label="Marking to print" value={to} onChange={setTo} />
    </DecisionForm>
  );
}
