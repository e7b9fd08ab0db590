import { afterEach, describe, expect, it, vi } from 'vitest';
import { readFileBytes } from '../../../addin/host/read-file.ts';
import { unwatched, type Run, type Step } from '../../../addin/run.ts';
import { stubOffice, type DocumentSeen, type DocumentSetup } from '../../support/office-document.ts';

const MEGABYTE = 1024 * 1024;

function put(setup: DocumentSetup): DocumentSeen {
  const { office, seen } = stubOffice(setup);
  vi.stubGlobal('Office', office);
  return seen;
}

/** Nine megabytes, no two slices alike. */
const NINE_MEGABYTES = new Uint8Array(9 * MEGABYTE);
for (let at = 0; at < NINE_MEGABYTES.length; at += 997) NINE_MEGABYTES[at] = at % 251;

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the open workbook’s own bytes', () => {
  it('come whole and in order from slices of 4 MB, and the file is closed', async () => {
    const bytes = NINE_MEGABYTES;
    const seen = put({ bytes });
    const read = await readFileBytes(unwatched());
    expect(Buffer.compare(read, bytes)).toBe(0);
    expect(seen).toEqual({ opened: 1, closed: 1, mostOpen: 1, slices: [0, 1, 2], sliceSize: 4 * MEGABYTE });
  });

  it('tell slice by slice how far they are', async () => {
    put({ bytes: NINE_MEGABYTES });
    const steps: Step[] = [];
    await readFileBytes({ ...unwatched(), onStep: (step) => steps.push(step) });
    expect(steps.map(({ stage, done, of }) => `${stage} ${done} of ${of}`)).toEqual([
      'fetching 0 of 3',
      'fetching 1 of 3',
      'fetching 2 of 3',
      'fetching 3 of 3',
    ]);
  });

  it('are refused in a sentence where Excel does not give them', async () => {
    put({ bytes: new Uint8Array(10), refusesWith: 11001 });
    await expect(readFileBytes(unwatched())).rejects.toMatchObject({
      name: 'Refusal',
      code: 'file-not-given',
      message:
        'Excel does not hand over this workbook as a file: save it, and open the saved file in Panelpack outside Excel.',
    });
  });

  it('are refused where a slice fails, and the file is closed', async () => {
    const seen = put({ bytes: NINE_MEGABYTES, failsAt: { slice: 1, code: 5001 } });
    await expect(readFileBytes(unwatched())).rejects.toMatchObject({ code: 'file-not-given' });
    expect(seen).toMatchObject({ opened: 1, closed: 1, slices: [0, 1] });
  });

  it('stop at once when cancelled, and the file is closed', async () => {
    const cancel = new AbortController();
    const reason = new Error('cancelled');
    const seen = put({
      bytes: NINE_MEGABYTES,
      onSlice: (index) => {
        if (index === 1) cancel.abort(reason);
      },
    });
    const run: Run = { signal: cancel.signal, onStep: () => undefined };
    await expect(readFileBytes(run)).rejects.toBe(reason);
    await settled();
    expect(seen).toMatchObject({ opened: 1, closed: 1, slices: [0, 1] });
  });

  it('are not even opened for a run that was cancelled before', async () => {
    const seen = put({ bytes: NINE_MEGABYTES });
    const signal = AbortSignal.abort(new Error('cancelled'));
    await expect(readFileBytes({ signal, onStep: () => undefined })).rejects.toThrow('cancelled');
    await settled();
    expect(seen.opened).toBe(0);
  });

  it('are asked for one file after the other, as Office keeps only two open', async () => {
    const seen = put({ bytes: NINE_MEGABYTES });
    await Promise.all([1, 2, 3].map(() => readFileBytes(unwatched())));
    expect(seen).toMatchObject({ opened: 3, closed: 3, mostOpen: 1 });
  });

  it('can be read again after a refusal', async () => {
    put({ bytes: new Uint8Array(10), refusesWith: 11001 });
    await readFileBytes(unwatched()).catch(() => undefined);
    put({ bytes: Uint8Array.of(80, 75, 3, 4) });
    expect([...(await readFileBytes(unwatched()))]).toEqual([80, 75, 3, 4]);
  });
});
