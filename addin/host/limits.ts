import type { Run } from '../run.ts';
import { isTooLarge } from './errors.ts';

/** What one request or answer may weigh in Excel on the web, in bytes. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** Cells that Excel hands over or takes in one operation, and all that ranges are read of. */
export const MOST_CELLS = 5_000_000;

/** Cells asked for in one answer: at 200 bytes a cell, values, formulas and formats weigh two fifths of what is allowed. */
export const CELLS_A_CHUNK = 10_000;

/** Cells whose look is asked for in one answer: own and displayed colours with their font weigh 300 bytes a cell. */
export const LOOKS_A_CHUNK = 10_000;

export interface Chunked<Chunk, Result> {
  readonly chunks: readonly Chunk[];
  /** Deals with one chunk, in one sync. */
  readonly work: (chunk: Chunk) => Promise<Result>;
  /** Two smaller chunks in its place; null where it cannot be smaller. */
  readonly halve: (chunk: Chunk) => readonly [Chunk, Chunk] | null;
  /** Whether a smaller chunk might pass after this refusal: where Excel says that it was too large, if not given. */
  readonly mayHalve?: (error: unknown) => boolean;
  readonly run: Run;
  /** Called after each chunk with how many are done, of how many. */
  readonly onChunk?: (done: number, of: number) => void;
}

/**
 * Works chunk by chunk, in order. What Excel finds too large is halved and tried again, and so is all that follows;
 * rejects with what Excel threw where a chunk cannot be smaller, and with the signal’s reason once aborted.
 */
export async function inChunks<Chunk, Result>(chunked: Chunked<Chunk, Result>): Promise<Result[]> {
  const results: Result[] = [];
  let waiting = [...chunked.chunks];
  for (let [chunk] = waiting; chunk !== undefined; [chunk] = waiting) {
    chunked.run.signal.throwIfAborted();
    const answer = await attempt(chunked, chunk);
    if (answer.kind === 'halved') {
      waiting = waiting.flatMap((each) => chunked.halve(each) ?? [each]);
      continue;
    }
    results.push(answer.result);
    waiting.shift();
    chunked.onChunk?.(results.length, results.length + waiting.length);
  }
  return results;
}

type Answer<Result> = { readonly kind: 'done'; readonly result: Result } | { readonly kind: 'halved' };

async function attempt<Chunk, Result>(
  { work, halve, mayHalve = isTooLarge }: Chunked<Chunk, Result>,
  chunk: Chunk,
): Promise<Answer<Result>> {
  try {
    return { kind: 'done', result: await work(chunk) };
  } catch (error) {
    if (mayHalve(error) && halve(chunk) !== null) return { kind: 'halved' };
    throw error;
  }
}
