import type { Stage, Step } from '../run.ts';

const STAGES: Readonly<Record<Stage, string>> = {
  fetching: 'Getting the workbook',
  reading: 'Reading the sheets',
  checking: 'Checking every row',
  making: 'Making the appendices',
  writing: 'Writing the workbook',
  opening: 'Opening it in Excel',
};

/** How far a piece of work is, in words: "Reading the sheets (2 of 3)…". */
export function stepWords({ stage, done, of }: Step): string {
  const far = of > 1 ? ` (${String(Math.min(done + 1, of))} of ${String(of)})` : '';
  return `${STAGES[stage]}${far}…`;
}
