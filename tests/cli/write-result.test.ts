import { describe, expect, it } from 'vitest';
import type { Output } from '../../cli/host.ts';
import { parseCommandLine } from '../../cli/options.ts';
import { writeResult } from '../../cli/write-result.ts';

const { options } = parseCommandLine(['check', 'plan.xlsx']);

/** Writes three pieces to an output; says which were made, and which it was given. */
function writing(stdout: Pick<Output, 'once'>, takes: boolean) {
  const made: string[] = [];
  const given: string[] = [];
  function* pieces(): Generator<string> {
    for (const piece of ['one', 'two', 'three']) {
      made.push(piece);
      yield piece;
    }
  }
  const write = (text: string): boolean => given.push(text) > 0 && takes;
  const surroundings = { stderr: { write: () => true }, environment: {}, today: '2022-01-10' };
  const done = writeResult(pieces(), options, { ...surroundings, stdout: { ...stdout, write } });
  return { made, given, done };
}

describe('a result that is printed', () => {
  it('goes out piece by piece', async () => {
    const { given, done } = writing({}, true);
    await done;
    expect(given).toEqual(['one', 'two', 'three']);
  });

  it('is made no faster than its reader takes it', async () => {
    const waiting: (() => void)[] = [];
    const { made, given, done } = writing({ once: (_, goOn) => waiting.push(goOn) }, false);
    expect(made).toEqual(['one']);
    waiting.shift()?.();
    await Promise.resolve();
    expect(made).toEqual(['one', 'two']);
    waiting.shift()?.();
    await Promise.resolve();
    waiting.shift()?.();
    await done;
    expect(given).toEqual(['one', 'two', 'three']);
  });
});
