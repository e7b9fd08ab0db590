import { counted } from '../../engine/values/counted.ts';
import type { FixOutcome } from '../tracker-host.ts';

/** What became of fixes, as one line: how many cells changed, and each reason why others did not. */
export function fixWords(outcomes: readonly FixOutcome[]): string {
  const refused = outcomes.filter((outcome) => outcome.kind === 'refused');
  const changed = outcomes.length - refused.length;
  const reasons = [...new Set(refused.map(({ message }) => message))];
  return [`${changed === 0 ? 'No cell' : counted(changed, 'cell')} changed.`, ...reasons].join(' ');
}
