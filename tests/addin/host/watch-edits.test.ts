import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../addin/host/fixes/apply-fixes.ts';
import { openPack } from '../../../addin/host/open-pack.ts';
import { watchEdits } from '../../../addin/host/watch-edits.ts';
import type { Edit } from '../../../addin/tracker-host.ts';
import { EXCELS, madePack, openTracker, overdueTable, packWith } from '../../support/in-excel.ts';

/** Waits until every event has been delivered and followed up. */
async function settled(host: ReturnType<typeof openTracker>['host']): Promise<void> {
  await host.quiet();
  await new Promise((resolve) => setTimeout(resolve, 20));
}

describe.each(EXCELS)('edits, ExcelApi %s', (requirementSet) => {
  test('are told with their sheet, the user’s and a colleague’s', async () => {
    const { book, host } = openTracker({ requirementSet });
    const edits: Edit[] = [];
    await watchEdits((edit) => edits.push(edit));
    book.edit('Plan 1', 'E2', 'Red');
    book.edit('Plan 1', 'E3', 'Red', 'colleague');
    await settled(host);
    expect(edits).toEqual([
      { sheet: 'Plan 1', by: 'me' },
      { sheet: 'Plan 1', by: 'colleague' },
    ]);
  });

  test('Panelpack’s own writes are none', async () => {
    const { host } = openTracker({ requirementSet });
    const edits: Edit[] = [];
    await watchEdits((edit) => edits.push(edit));
    await applyFixes([{ sheet: 'Plan 1', cell: 'E2', from: 'Yellow', to: 'Amber' }]);
    await openPack(madePack(packWith([overdueTable()])), { here: true });
    await settled(host);
    expect(edits).toEqual([]);
  });

  test('are heard again after a write that Excel refused', async () => {
    const { book, host } = openTracker({ requirementSet });
    const edits: Edit[] = [];
    await watchEdits((edit) => edits.push(edit));
    const protectLater = (left: number) => (): void => {
      if (left === 0) book.sheet('Plan 1').isProtected = true;
      else host.faults.beforeNext(protectLater(left - 1));
    };
    host.faults.beforeNext(protectLater(2));
    await applyFixes([{ sheet: 'Plan 1', cell: 'E2', from: 'Yellow', to: 'Amber' }]);
    book.sheet('Plan 1').isProtected = false;
    book.edit('Plan 1', 'E3', 'Red');
    await settled(host);
    expect(edits).toEqual([{ sheet: 'Plan 1', by: 'me' }]);
  });

  test('are told no more once stopped', async () => {
    const { book, host } = openTracker({ requirementSet });
    const edits: Edit[] = [];
    const stop = await watchEdits((edit) => edits.push(edit));
    await stop();
    book.edit('Plan 1', 'E2', 'Red');
    await settled(host);
    expect(edits).toEqual([]);
  });
});
