import { describe, expect, it } from 'vitest';
import { inChunks } from '../../../addin/host/limits.ts';
import { unwatched } from '../../../addin/run.ts';

type Rows = readonly [from: number, to: number];

const TOO_LARGE = Object.assign(new Error('x'), { code: 'ResponsePayloadSizeLimitExceeded' });

function halve([from, to]: Rows): readonly [Rows, Rows] | null {
  if (from === to) return null;
  const middle = Math.floor((from + to) / 2);
  return [
    [from, middle],
    [middle + 1, to],
  ];
}

/** Works rows off while an answer of more than `most` rows is refused; tells every attempt. */
async function tryRows(chunks: readonly Rows[], most: number): Promise<{ tried: string[]; done: string[] }> {
  const tried: string[] = [];
  const done = await inChunks({
    chunks,
    halve,
    run: unwatched(),
    work: ([from, to]) => {
      tried.push(`${from}-${to}`);
      return to - from >= most ? Promise.reject(TOO_LARGE) : Promise.resolve(`${from}-${to}`);
    },
  });
  return { tried, done };
}

describe('inChunks', () => {
  it('works the chunks off in order', async () => {
    const { done } = await tryRows([[1, 4], [5, 8]], 4); // prettier-ignore
    expect(done).toEqual(['1-4', '5-8']);
  });

  it('halves what is too large and all that follows, so that each is refused only once', async () => {
    const { tried, done } = await tryRows([[1, 4], [5, 8]], 2); // prettier-ignore
    expect(done).toEqual(['1-2', '3-4', '5-6', '7-8']);
    expect(tried).toEqual(['1-4', '1-2', '3-4', '5-6', '7-8']);
  });

  it('rejects with what Excel threw where a chunk cannot be smaller', async () => {
    await expect(tryRows([[1, 2]], 0)).rejects.toBe(TOO_LARGE);
  });

  it('tries nothing again that failed for another reason', async () => {
    let attempts = 0;
    const work = (): Promise<never> => {
      attempts += 1;
      return Promise.reject(Object.assign(new Error('x'), { code: 'AccessDenied' }));
    };
    const rows: Rows = [1, 4];
    await expect(inChunks({ chunks: [rows], halve, run: unwatched(), work })).rejects.toThrow('x');
    expect(attempts).toBe(1);
  });

  it('stops between two chunks once it is cancelled', async () => {
    const cancel = new AbortController();
    const reason = new Error('cancelled');
    const done: number[] = [];
    const work = (chunk: number): Promise<void> => {
      done.push(chunk);
      cancel.abort(reason);
      return Promise.resolve();
    };
    const run = { signal: cancel.signal, onStep: () => undefined };
    await expect(inChunks({ chunks: [1, 2], halve: () => null, run, work })).rejects.toBe(reason);
    expect(done).toEqual([1]);
  });

  it('tells after each chunk how many are done', async () => {
    const told: string[] = [];
    await inChunks({
      chunks: [1, 2],
      halve: () => null,
      run: unwatched(),
      work: (chunk) => Promise.resolve(chunk),
      onChunk: (done, of) => told.push(`${done} of ${of}`),
    });
    expect(told).toEqual(['1 of 2', '2 of 2']);
  });
});
