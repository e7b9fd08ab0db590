import type { ReactElement } from 'react';
import type { Step } from '../../run.ts';
import { stepWords } from '../step-words.ts';
import { CancelButton } from './CancelButton.tsx';

interface ProgressLineProps {
  readonly step: Step;
  /** Null where the work cannot be called off. */
  readonly onCancel: (() => void) | null;
}

/** How far a piece of work is, in words and as a bar, with the way to call it off. */
export function ProgressLine({ step, onCancel }: ProgressLineProps): ReactElement {
  const words = stepWords(step);
  const known = step.of > 1 ? { value: step.done, max: step.of } : {};
  return (
    <div className="progress-line">
      <p>{words}</p>
      <progress aria-label={words} {...known} />
      {onCancel === null ? null : <CancelButton onCancel={onCancel} />}
    </div>
  );
}
