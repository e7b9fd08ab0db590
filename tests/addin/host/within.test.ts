import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPack } from '../../../addin/host/open-pack.ts';
import { readFileBytes } from '../../../addin/host/read-file.ts';
import { showPane } from '../../../addin/host/ribbon.ts';
import { runExcel } from '../../../addin/host/run-excel.ts';
import { unwatched } from '../../../addin/run.ts';
import { madePack, overdueTable, packWith, refusalOf } from '../../support/in-excel.ts';
import { stubOffice } from '../../support/office-document.ts';

const MINUTE = 60_000;

/** Office’s answer that never comes. */
function never(): Promise<never> {
  return new Promise(() => undefined);
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('an Excel that never answers', () => {
  test('about a new workbook is waited for a minute, then the person is told where to look', async () => {
    const wasRun = vi.fn();
    vi.stubGlobal('Excel', { createWorkbook: never, run: wasRun });
    const refused = refusalOf(openPack(madePack(packWith([overdueTable()])), { here: false }));
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(await refused).toEqual({
      code: 'no-answer',
      message:
        'Look whether the pack stands in a new workbook: Excel has not said for a minute whether it opened one.',
    });
    expect(wasRun).not.toHaveBeenCalled();
  });

  test('to a batch is said to be lost, with what to do', async () => {
    vi.stubGlobal('Excel', { run: never });
    const refused = refusalOf(runExcel('keep this in the workbook', never));
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(await refused).toEqual({
      code: 'excel-lost',
      message:
        'Excel did not answer: see that you are online and the workbook is still open, then keep this in the workbook again.',
    });
  });

  test('does not keep a ribbon button waiting for the pane', async () => {
    vi.stubGlobal('Office', { addin: { showAsTaskpane: never } });
    const shown = showPane();
    await vi.advanceTimersByTimeAsync(10_000);
    await expect(shown).resolves.toBeUndefined();
  });
});

describe('a file that Excel never hands over', () => {
  test('is given up after a minute, and the next one is asked for', async () => {
    const { office } = stubOffice({ bytes: Uint8Array.of(80, 75, 3, 4) });
    const silent = { document: { getFileAsync: () => undefined } };
    vi.stubGlobal('Office', { ...office, context: silent });
    const refused = refusalOf(readFileBytes(unwatched()));
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(await refused).toMatchObject({ code: 'excel-lost' });
    vi.stubGlobal('Office', office);
    const next = readFileBytes(unwatched());
    await vi.advanceTimersByTimeAsync(10);
    expect([...(await next)]).toEqual([80, 75, 3, 4]);
  });
});
