import type { ReactElement, SubmitEvent } from 'react';
import type { PaneSession } from '../../../session/pane-session.ts';
import { FormButtons } from '../../parts/FormButtons.tsx';
import { focusField } from '../../parts/named-field.ts';
import { TextField } from '../../parts/TextField.tsx';
import { useTexts } from '../../parts/use-texts.ts';
import { withPost } from './public-choices.ts';

interface PostFormProps {
  readonly session: PaneSession;
  readonly onClose: () => void;
}

/** The post to print in a public edition in the place of a person’s name. */
export function PostForm({ session, onClose }: PostFormProps): ReactElement {
  const { texts, text, askFirst } = useTexts({ name: '', post: '' });
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const first = askFirst();
    if (first !== null) {
      focusField(event.currentTarget, first);
      return;
    }
    onClose();
    void session.remember(
      (kept) => withPost(kept, texts.name, texts.post),
      `“${texts.name.trim()}” is printed as “${texts.post.trim()}”: generate the pack again.`,
    );
  };
  return (
    <form className="decision" aria-label="A post for a name" noValidate onSubmit={submit}>
      <TextField label="Name in the tracker" {...text('name', 'Enter the name as the tracker writes it.')} />
      <TextField label="Post to print" {...text('post', 'Enter the post, like Head of Custody.')} />
      <FormButtons confirm="Keep the post" onCancel={onClose} />
    </form>
  );
}
