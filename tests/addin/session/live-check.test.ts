import { describe, expect, test } from 'vitest';
import { makeEngineRoom } from '../../../addin/engine-room/make-engine-room.ts';
import { makePaneSession } from '../../../addin/session/pane-session.ts';
import type { CheckState } from '../../../addin/session/pane-state.ts';
import { StandInClock, StandInHost, StandInWorkbook } from '../../support/pane-stand-in.ts';

/** A pane whose first check has begun and waits for Excel until it is let go. */
async function duringTheFirstCheck() {
  const workbook = new StandInWorkbook();
  const host = new StandInHost('improvement-plan-flat.xlsx', workbook);
  const clock = new StandInClock();
  const session = makePaneSession({ host, room: makeEngineRoom(), clock });
  const shown: CheckState[] = [];
  session.subscribe(() => shown.push(session.state().check));
  await session.start();
  let letGo = (): void => undefined;
  host.gate = new Promise((resolve) => {
    letGo = resolve;
  });
  const check = session.check();
  return { workbook, host, clock, session, shown, check, letGo };
}

describe('edits during a slow first check', () => {
  test('let it end, and one check follows them all', async () => {
    const { workbook, host, clock, session, shown, check, letGo } = await duringTheFirstCheck();
    for (let edits = 0; edits < 3; edits += 1) {
      workbook.edit();
      clock.pass(800);
    }
    expect(host.reads).toBe(1);
    letGo();
    await check;
    expect(host.reads).toBe(2);
    expect(shown.flatMap((each) => (each.kind === 'checked' ? [each.isStale] : []))).toEqual([true, false]);
    expect(session.state().check).toMatchObject({ kind: 'checked', isStale: false });
  });

  test('are followed by a check also where it ends before it has been quiet', async () => {
    const { workbook, host, clock, check, letGo } = await duringTheFirstCheck();
    clock.pass(5000);
    workbook.edit();
    letGo();
    await check;
    clock.pass(800);
    expect(host.reads).toBe(2);
  });

  test('are said and not followed once it is known to take long', async () => {
    const { workbook, host, clock, session, check, letGo } = await duringTheFirstCheck();
    clock.pass(5000);
    letGo();
    await check;
    workbook.edit();
    clock.pass(800);
    expect(host.reads).toBe(1);
    expect(session.state().check).toMatchObject({ kind: 'checked', isStale: true });
  });

  test('are followed by nothing where it is cancelled', async () => {
    const { workbook, host, clock, session, check, letGo } = await duringTheFirstCheck();
    workbook.edit();
    clock.pass(800);
    session.cancel();
    letGo();
    await check;
    expect(host.reads).toBe(1);
    expect(session.state().check.kind).toBe('not-checked');
  });

  test('are known to a check that is asked for meanwhile, which nothing follows', async () => {
    const { workbook, host, clock, session, check, letGo } = await duringTheFirstCheck();
    workbook.edit();
    clock.pass(800);
    const again = session.check();
    letGo();
    await Promise.all([check, again]);
    expect(host.reads).toBe(2);
    expect(session.state().check).toMatchObject({ kind: 'checked', isStale: false });
  });
});
