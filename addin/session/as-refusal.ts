import { Refusal } from '../refusal.ts';

/** Whatever went wrong as one plain sentence: nobody is shown a stack trace or a browser’s own words. */
export function asRefusal(problem: unknown): Refusal {
  if (problem instanceof Refusal) return problem;
  return new Refusal(
    'unexpected',
    'Something went wrong that Panelpack did not expect; nothing was changed. Save the workbook and try again.',
  );
}
