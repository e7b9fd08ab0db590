import type { ReactElement } from 'react';
import type { Checked } from '../../../engine-room/engine-room.ts';
import { Choices } from '../../parts/Choices.tsx';

interface RagRulesFieldProps {
  /** Null before the first check, which brings the rules there are. */
  readonly checked: Checked | null;
  /** The id of the rules to go by. */
  readonly chosen: string;
  readonly onChoose: (scheme: string) => void;
}

/** The RAG rules to go by, each with what it says. */
export function RagRulesField({ checked, chosen, onChoose }: RagRulesFieldProps): ReactElement {
  if (checked === null) return <p className="hint">Check the workbook to choose other RAG rules.</p>;
  const options = checked.schemes.map(({ id, title, description }) => ({
    value: id,
    words: title,
    hint: description,
  }));
  return <Choices legend="RAG rules" options={options} chosen={chosen} onChoose={onChoose} />;
}
