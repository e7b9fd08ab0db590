import { Button } from '@fluentui/react-components';
import { useState, type ReactElement, type SubmitEvent } from 'react';
import type { PaneSession } from '../../../session/pane-session.ts';
import { TextField } from '../../parts/TextField.tsx';
import { withPost } from './public-choices.ts';

interface PostFormProps {
  readonly session: PaneSession;
  readonly onClose: () => void;
}

/** The post to print in a public edition in the place of a person’s name. */
export function PostForm({ session, onClose }: PostFormProps): ReactElement {
  const [name, setName] = useState('');
  const [post, setPost] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setIsAsked(true);
    if (name.trim() === '' || post.trim() === '') return;
    onClose();
    void session.remember(
      (kept) => withPost(kept, name, post),
      `“${name.trim()}” is printed as “${post.trim()}”: generate the pack again.`,
    );
  };
  const slip = (value: string, words: string): string | null =>
    isAsked && value.trim() === '' ? words : null;
  return (
    <form className="decision" aria-label="A post for a name" noValidate onSubmit={submit}>
      <TextField
        label="Name in the tracker"
        value={name}
        slip={slip(name, 'Enter the name as the tracker writes it.')}
        onChange={setName}
      />
      <TextField
        label="Post to print"
        value={post}
        slip={slip(post, 'Enter the post, like Head of Custody.')}
        onChange={setPost}
      />
      <div className="row">
        <Button type="submit" appearance="primary" size="small">
          Keep the post
        </Button>
        <Button size="small" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
