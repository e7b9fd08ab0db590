import { unwatched, type Run } from '../run.ts';
import { refusal, refusalFrom } from './errors.ts';
import { ANSWERED_WITHIN } from './waits.ts';
import { within } from './within.ts';

interface Patience {
  /** Where the person can cancel it. */
  readonly run?: Run;
  /** How long it may take, in milliseconds; null for as long as it takes. */
  readonly limit?: number | null;
}

/**
 * Runs a batch in Excel; `doing` is what the person asked for, in words that follow "then": "check the workbook".
 * Nothing is tried again: a batch may have written before it failed. Rejects with a Refusal, also where Excel does not
 * answer within the limit, or with the signal’s reason once the run is aborted.
 */
export async function runExcel<Result>(
  doing: string,
  work: (context: Excel.RequestContext) => Promise<Result>,
  { run: { signal } = unwatched(), limit = ANSWERED_WITHIN }: Patience = {},
): Promise<Result> {
  signal.throwIfAborted();
  try {
    const done = Excel.run(work);
    return await (limit === null ? done : within(limit, done, () => refusal('excel-lost', doing)));
  } catch (error) {
    if (signal.aborted) signal.throwIfAborted();
    throw refusalFrom(error, doing);
  }
}
