import { describe, expect, test, vi } from 'vitest';
import { applyFixes } from '../../../addin/host/fixes/apply-fixes.ts';
import { openPack } from '../../../addin/host/open-pack.ts';
import { watchEdits } from '../../../addin/host/watch-edits.ts';
import { EXCELS, madePack, openTracker, overdueTable, packWith } from '../../support/in-excel.ts';

describe.each(EXCELS)('edits, ExcelApi %s', (requirementSet) => {
  test('are told, the user’s and a colleague’s', async () => {
    const { book, host } = openTracker({ requirementSet });
    const onEdit = vi.fn();
    await watchEdits(onEdit);
    book.edit('Plan 1', 'E2', 'Red');
    book.edit('Plan 1', 'E3', 'Red', 'colleague');
    await host.quiet();
    expect(onEdit).toHaveBeenCalledTimes(2);
  });

  test('Panelpack’s own writes are none', async () => {
    const { host } = openTracker({ requirementSet });
    const onEdit = vi.fn();
    await watchEdits(onEdit);
    await applyFixes([{ sheet: 'Plan 1', cell: 'E2', from: 'Yellow', to: 'Amber' }]);
    await openPack(madePack(packWith([overdueTable()])), { here: true });
    await host.quiet();
    expect(onEdit).not.toHaveBeenCalled();
  });

  test('are heard again after a write that Excel refused', async () => {
    const { book, host } = openTracker({ requirementSet });
    const onEdit = vi.fn();
    await watchEdits(onEdit);
    const protectLater = (left: number) => (): void => {
      if (left === 0) book.sheet('Plan 1').isProtected = true;
      else host.faults.beforeNext(protectLater(left - 1));
    };
    host.faults.beforeNext(protectLater(2));
    await applyFixes([{ sheet: 'Plan 1', cell: 'E2', from: 'Yellow', to: 'Amber' }]);
    book.sheet('Plan 1').isProtected = false;
    book.edit('Plan 1', 'E3', 'Red');
    await host.quiet();
    expect(onEdit).toHaveBeenCalledTimes(1);
  });

  test('are told no more once stopped', async () => {
    const { book, host } = openTracker({ requirementSet });
    const onEdit = vi.fn();
    const stop = await watchEdits(onEdit);
    await stop();
    book.edit('Plan 1', 'E2', 'Red');
    await host.quiet();
    expect(onEdit).not.toHaveBeenCalled();
  });
});
