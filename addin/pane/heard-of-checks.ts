import type { CheckState } from '../session/pane-state.ts';

const STARTED = 'Checking the workbook…';
const STALE = 'The workbook was edited since it was checked.';

/**
 * What somebody who hears the pane is told once the check stands otherwise: that one they asked for began, and what came
 * of it; of one that followed an edit only a verdict that changed. "" where there is nothing to say: a first check is
 * heard from the heading, which takes the keyboard, and a refusal from its alert.
 */
export function heardOf(before: CheckState, now: CheckState): string {
  switch (now.kind) {
    case 'not-checked':
    case 'refused':
      return '';
    case 'working':
      return now.isAsked && now.before !== null ? STARTED : '';
    case 'checked':
      return before.kind === 'working' ? verdictHeard(before, now) : now.isStale ? STALE : '';
  }
}

type Working = Extract<CheckState, { readonly kind: 'working' }>;
type Settled = Extract<CheckState, { readonly kind: 'checked' }>;

function verdictHeard({ isAsked, before }: Working, { checked, isStale }: Settled): string {
  // A check that was cancelled or came to nothing leaves what stood before.
  if (before === null || before === checked) return isStale && !isAsked ? STALE : '';
  const isNew = before.first.verdict !== checked.first.verdict;
  return isAsked || isNew ? checked.first.verdict : '';
}
