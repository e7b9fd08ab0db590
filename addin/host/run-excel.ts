import { unwatched, type Run } from '../run.ts';
import { refusalFrom } from './errors.ts';

/**
 * Runs a batch in Excel; `doing` is what the person asked for, in words that follow "then": "check the workbook".
 * Nothing is tried again: a batch may have written before it failed. Rejects with a Refusal, or with the signal’s
 * reason once the run is aborted.
 */
export async function runExcel<Result>(
  doing: string,
  work: (context: Excel.RequestContext) => Promise<Result>,
  { signal }: Run = unwatched(),
): Promise<Result> {
  signal.throwIfAborted();
  try {
    return await Excel.run(work);
  } catch (error) {
    if (signal.aborted) signal.throwIfAborted();
    throw refusalFrom(error, doing);
  }
}
