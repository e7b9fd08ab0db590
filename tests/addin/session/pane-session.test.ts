import { describe, expect, test } from 'vitest';
import { makeEngineRoom } from '../../../addin/engine-room/make-engine-room.ts';
import { Refusal } from '../../../addin/refusal.ts';
import { makePaneSession, type PaneSession } from '../../../addin/session/pane-session.ts';
import type { Kept } from '../../../engine/kept/kept-schema.ts';
import { lastChecked, USUAL_PACK } from '../../../addin/session/pane-state.ts';
import { StandInClock, StandInHost, StandInWorkbook } from '../../support/pane-stand-in.ts';

const PLAN = 'improvement-plan-flat.xlsx';

function open(workbook: StandInWorkbook | null = new StandInWorkbook()) {
  const host = new StandInHost(PLAN, workbook);
  const clock = new StandInClock();
  const session = makePaneSession({ host, room: makeEngineRoom(), clock });
  return { host, clock, session, workbook };
}

function inExcel() {
  const workbook = new StandInWorkbook();
  return { ...open(workbook), workbook };
}

function recordsIn(session: PaneSession): number | undefined {
  return lastChecked(session.state())?.report.totals.records;
}

describe('a check', () => {
  test('reads the workbook and shows its report', async () => {
    const { session } = open();
    await session.check();
    expect(session.state().check.kind).toBe('checked');
    expect(recordsIn(session)).toBeGreaterThan(0);
  });

  test('that is called off leaves what was checked before, marked as old', async () => {
    const { session, host } = open();
    await session.check();
    let letGo = (): void => undefined;
    host.gate = new Promise((resolve) => {
      letGo = resolve;
    });
    const second = session.check();
    session.cancel();
    letGo();
    await second;
    expect(session.state().check).toMatchObject({ kind: 'checked', isStale: true });
    expect(session.state().notice?.message).toBe('The check was cancelled; nothing was changed.');
  });

  test('that a newer one overtakes is dropped, and only the newer is shown', async () => {
    const { session, host } = open();
    let letGo = (): void => undefined;
    host.gate = new Promise((resolve) => {
      letGo = resolve;
    });
    const first = session.check();
    host.gate = Promise.resolve();
    host.file = 'inspections-register.xlsx';
    await session.check();
    letGo();
    await first;
    expect(lastChecked(session.state())?.report.workbooks.map(({ file }) => file)).toEqual([
      'inspections-register.xlsx',
    ]);
  });

  test('that Excel refuses says why in one sentence and keeps what was known', async () => {
    const { session, host } = open();
    await session.check();
    const before = recordsIn(session);
    host.gate = Promise.reject(new Refusal('cell-edit', 'Press Enter in Excel first.'));
    await session.check();
    expect(session.state().check).toMatchObject({ kind: 'refused', message: 'Press Enter in Excel first.' });
    expect(recordsIn(session)).toBe(before);
  });

  test('that fails in a way nobody foresaw never shows a stack trace', async () => {
    const { session, host } = open();
    host.gate = Promise.reject(new TypeError('undefined is not a function at x.js:1:2'));
    await session.check();
    const { check } = session.state();
    expect(check.kind === 'refused' ? check.message : '').toBe(
      'Something went wrong that Panelpack did not expect; nothing was changed. Save the workbook and try again.',
    );
  });
});

describe('after an edit', () => {
  test('the workbook is checked again once it has been quiet for 800 milliseconds', async () => {
    const { session, host, clock, workbook } = inExcel();
    await session.start();
    await session.check();
    workbook.edit();
    clock.pass(799);
    expect(host.reads).toBe(1);
    workbook.edit();
    clock.pass(799);
    expect(host.reads).toBe(1);
    clock.pass(1);
    expect(host.reads).toBe(2);
  });

  test('nothing is checked that nobody has asked to check', async () => {
    const { session, host, clock, workbook } = inExcel();
    await session.start();
    workbook.edit();
    clock.pass(5000);
    expect(host.reads).toBe(0);
  });

  test('a workbook whose check took longer than a second only says that it was edited', async () => {
    const { session, host, clock, workbook } = inExcel();
    await session.start();
    const check = session.check();
    clock.time = 1500;
    await check;
    workbook.edit();
    clock.pass(800);
    expect(host.reads).toBe(1);
    expect(session.state().check).toMatchObject({ kind: 'checked', isStale: true });
  });
});

describe('an edit that Excel could not be asked about at first', () => {
  test('is heard once a check could be made', async () => {
    const { session, host, clock, workbook } = inExcel();
    workbook.isBusy = true;
    await session.start();
    workbook.isBusy = false;
    await session.check();
    workbook.edit();
    clock.pass(800);
    expect(host.reads).toBe(2);
  });
});

describe('an edit while a long check runs', () => {
  test('marks what that check shows as old', async () => {
    const { session, host, clock, workbook } = inExcel();
    await session.start();
    const first = session.check();
    clock.time = 1500;
    await first;
    let letGo = (): void => undefined;
    host.gate = new Promise((resolve) => {
      letGo = resolve;
    });
    const second = session.check();
    workbook.edit();
    clock.pass(800);
    letGo();
    await second;
    expect(session.state().check).toMatchObject({ kind: 'checked', isStale: true });
  });
});

describe('what a person decides', () => {
  test('is kept in the workbook and counts at once', async () => {
    const { session, workbook } = inExcel();
    await session.start();
    await session.check();
    await session.remember((kept) => ({ ...kept, asAt: '2025-12-31' }), 'The as-at date is kept.');
    expect(workbook.keeps).toEqual({ format: 'panelpack.kept/1', asAt: '2025-12-31' });
    expect(lastChecked(session.state())?.report.asAt).toBe('2025-12-31');
  });

  test('does not count where the workbook could not keep it', async () => {
    const { session, workbook } = inExcel();
    await session.start();
    await session.check();
    const asAt = lastChecked(session.state())?.report.asAt;
    workbook.refuses = new Refusal('protected', 'This workbook is protected.');
    await session.remember((kept) => ({ ...kept, asAt: '2024-03-31' }), 'Kept.');
    expect(session.state().notice).toEqual({ kind: 'refused', message: 'This workbook is protected.' });
    expect(lastChecked(session.state())?.report.asAt).toBe(asAt);
  });

  test('takes the place of no other decision, of a colleague’s or made at the same moment', async () => {
    const { session, workbook } = inExcel();
    await session.start();
    workbook.keeps = { format: 'panelpack.kept/1', scheme: 'gip' };
    await Promise.all([
      session.remember((kept) => ({ ...kept, asAt: '2025-12-31' }), 'The as-at date is kept.'),
      session.remember((kept) => ({ ...kept, panelDate: '2026-01-20' }), 'The panel date is kept.'),
    ]);
    expect(workbook.keeps).toEqual({
      format: 'panelpack.kept/1',
      scheme: 'gip',
      asAt: '2025-12-31',
      panelDate: '2026-01-20',
    });
  });

  test('and is nothing new is not written, and the pane says so in place of what it would have changed', async () => {
    const { session, workbook } = inExcel();
    const written: Kept[] = [];
    Object.assign(workbook, { keep: (kept: Kept) => Promise.resolve(written.push(kept)) });
    await session.remember((kept) => ({ ...kept, asAt: undefined, columns: [] }), 'The dates are kept.');
    expect(written).toEqual([]);
    expect(session.state().notice).toEqual({
      kind: 'done',
      message: 'Nothing was changed.',
    });
  });

  test('and is nothing new outside Excel says so too', async () => {
    const { session } = open(null);
    await session.remember((kept) => ({ ...kept, panelDate: undefined }), 'The dates are remembered.');
    expect(session.state().notice?.message).toBe('Nothing was changed.');
  });

  test('never overwrites what stands there and cannot be understood', async () => {
    const { session, workbook } = inExcel();
    workbook.slip = 'What Panelpack keeps here could not be read: nothing of it counts.';
    await session.remember((kept) => ({ ...kept, asAt: '2025-12-31' }), 'The as-at date is kept.');
    expect(workbook.keeps).toEqual({ format: 'panelpack.kept/1' });
    expect(session.state().notice?.message).toMatch(/^Nothing was kept: .* choose “Remove everything”\.$/);
  });

  test('is read again when the workbook is opened', async () => {
    const { session, workbook } = inExcel();
    workbook.keeps = { format: 'panelpack.kept/1', asAt: '2025-09-30', panelDate: '2025-10-20' };
    await session.start();
    await session.check();
    expect(lastChecked(session.state())?.report).toMatchObject({
      asAt: '2025-09-30',
      panelDate: '2025-10-20',
    });
  });

  test('counts too where a colleague decided it since', async () => {
    const { session, workbook } = inExcel();
    await session.start();
    await session.check();
    workbook.keeps = { format: 'panelpack.kept/1', asAt: '2025-06-30' };
    await session.check();
    expect(lastChecked(session.state())?.report.asAt).toBe('2025-06-30');
  });

  test('is said to be unreadable where somebody has broken it, and the check goes on', async () => {
    const { session, workbook } = inExcel();
    workbook.slip = 'What Panelpack keeps here could not be read: nothing of it counts.';
    await session.start();
    expect(session.state().notice?.message).toBe(
      'What Panelpack keeps here could not be read: nothing of it counts.',
    );
    await session.check();
    expect(session.state().check.kind).toBe('checked');
  });
});

describe('a pack', () => {
  test('that is made takes away what was said before, which may have asked for it', async () => {
    const { session } = inExcel();
    await session.start();
    await session.check();
    await session.remember(
      (kept) => ({ ...kept, posts: { 'A Quill': 'Head' } }),
      'The post is kept: generate the pack again.',
    );
    await session.pack.generate(USUAL_PACK);
    expect(session.state().notice).toBe(null);
  });

  test('checks the workbook first where nobody has, and opens beside it', async () => {
    const { session, workbook, host } = inExcel();
    await session.pack.generate(USUAL_PACK);
    expect(host.reads).toBe(1);
    expect(workbook.opened.map(({ here }) => here)).toEqual([false]);
    expect(session.state().pack).toMatchObject({ kind: 'made' });
  });

  test('is made anew of a workbook that was edited since its check', async () => {
    const { session, clock, host, workbook } = inExcel();
    await session.start();
    const check = session.check();
    clock.time = 1500;
    await check;
    workbook.edit();
    clock.pass(800);
    await session.pack.generate(USUAL_PACK);
    expect(host.reads).toBe(2);
  });

  test('is not made where its check is cancelled', async () => {
    const { session, workbook, host } = inExcel();
    await session.check();
    let letGo = (): void => undefined;
    host.gate = new Promise((resolve) => {
      letGo = resolve;
    });
    const edited = session.check();
    const made = session.pack.generate(USUAL_PACK);
    session.cancel();
    letGo();
    await Promise.all([edited, made]);
    expect(session.state().pack).toEqual({
      kind: 'refused',
      message: 'No pack was made, as the check before it was not finished: generate it again.',
    });
    expect(workbook.opened).toEqual([]);
  });

  test('waits for the newer check where one overtakes its own', async () => {
    const { session, host } = inExcel();
    const made = session.pack.generate(USUAL_PACK);
    host.file = 'inspections-register.xlsx';
    await session.check();
    await made;
    const { pack } = session.state();
    expect(pack.kind === 'made' ? pack.madeOf : null).toBe(lastChecked(session.state()));
    expect(lastChecked(session.state())?.report.workbooks.map(({ file }) => file)).toEqual([
      'inspections-register.xlsx',
    ]);
  });

  test('asked for twice at once is made once', async () => {
    const { session, workbook } = inExcel();
    await session.check();
    await Promise.all([session.pack.generate(USUAL_PACK), session.pack.generate(USUAL_PACK)]);
    expect(workbook.opened).toHaveLength(1);
  });

  test('is saved outside Excel as a workbook of its own', async () => {
    const { session, host } = open(null);
    await session.check();
    await session.pack.generate(USUAL_PACK);
    await session.pack.save();
    expect(host.saved.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^panel-pack-\d{4}-\d\d-\d\d\.xlsx$/),
    ]);
    expect([...(host.saved[0]?.bytes.subarray(0, 2) ?? [])]).toEqual([0x50, 0x4b]);
  });

  test('that is cancelled is not opened, and the pane says so', async () => {
    const { session, workbook, host } = inExcel();
    let letGo = (): void => undefined;
    host.gate = new Promise((resolve) => {
      letGo = resolve;
    });
    const made = session.pack.generate(USUAL_PACK);
    session.pack.cancel();
    letGo();
    await made;
    expect(session.state().pack).toEqual({ kind: 'none' });
    expect(session.state().notice?.message).toBe('The pack was cancelled; nothing was changed.');
    expect(workbook.opened).toEqual([]);
  });

  test('that Excel is opening already is not cancelled: it comes', async () => {
    const { session, workbook } = inExcel();
    await session.check();
    const seen: string[] = [];
    session.subscribe(() => {
      const { pack } = session.state();
      if (pack.kind === 'working') seen.push(pack.step.stage);
      if (pack.kind === 'working' && pack.step.stage === 'opening') session.pack.cancel();
    });
    await session.pack.generate({ ...USUAL_PACK, here: true });
    expect(seen.at(-1)).toBe('opening');
    expect(workbook.opened).toHaveLength(1);
    expect(session.state().pack.kind).toBe('made');
  });

  test('of the public edition waits until a person has read it', async () => {
    const { session, workbook } = inExcel();
    await session.check();
    const choice = { ...USUAL_PACK, edition: 'public' } as const;
    await session.pack.generate(choice);
    expect(session.state().pack.kind).toBe('to-confirm');
    expect(workbook.opened).toEqual([]);
    await session.pack.confirm(choice);
    expect(session.state().pack.kind).toBe('made');
    expect(workbook.opened).toHaveLength(1);
  });

  test('of the public edition is not released once the workbook was edited', async () => {
    const { session, workbook } = inExcel();
    await session.start();
    await session.check();
    const choice = { ...USUAL_PACK, edition: 'public' } as const;
    await session.pack.generate(choice);
    workbook.edit();
    await session.pack.confirm(choice);
    expect(session.state().pack).toEqual({
      kind: 'refused',
      message:
        'The workbook was edited since these tables were made: generate the pack again and read it again.',
    });
    expect(workbook.opened).toEqual([]);
  });

  test('that Excel will not open says so, and is there to be saved', async () => {
    const { session, workbook } = inExcel();
    await session.check();
    workbook.refuses = new Refusal('protected', 'This workbook is protected.');
    await session.pack.generate(USUAL_PACK);
    expect(session.state().pack).toMatchObject({
      kind: 'made',
      notOpened: 'This workbook is protected. Or save the pack as a file of its own.',
    });
  });
});

describe('highlights', () => {
  test('are counted when they are made and when they are taken away', async () => {
    const { session } = inExcel();
    await session.highlight([{ sheet: 'Plan', cell: 'D9', severity: 'error' }]);
    expect(session.state().notice?.message).toBe('1 cell highlighted.');
    await session.removeHighlights();
    expect(session.state().notice?.message).toBe(
      '1 highlight removed; the cells’ own colours were never changed.',
    );
    await session.removeHighlights();
    expect(session.state().notice?.message).toBe('There were no highlights to remove.');
  });
});
