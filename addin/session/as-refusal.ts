import { Refusal } from '../refusal.ts';

/** What the pane's loader throws where a script of its own is no longer, or not now, to be had. */
const NOT_FETCHED = 'ChunkLoadError';

/** Whatever went wrong as one plain sentence: nobody is shown a stack trace or a browser’s own words. */
export function asRefusal(problem: unknown): Refusal {
  if (problem instanceof Refusal) return problem;
  if (problem instanceof Error && problem.name === NOT_FETCHED)
    return new Refusal(
      'not-fetched',
      'A part of Panelpack could not be fetched; nothing was changed. See that you are online, close this pane and open it again.',
    );
  return new Refusal(
    'unexpected',
    'Something went wrong that Panelpack did not expect; nothing was changed. Save the workbook and try again.',
  );
}
