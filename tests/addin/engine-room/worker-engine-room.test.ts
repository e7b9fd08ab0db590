import { describe, expect, test } from 'vitest';
import type { CheckAsked } from '../../../addin/engine-room/engine-room.ts';
import { makeEngineRoom } from '../../../addin/engine-room/make-engine-room.ts';
import { WorkerEngineRoom } from '../../../addin/engine-room/worker-engine-room.ts';
import type { AskedOfWorker, SaidByWorker } from '../../../addin/engine-room/worker-messages.ts';
import { unwatched, type Run } from '../../../addin/run.ts';
import { NOTHING_KEPT } from '../../../engine/kept/kept-schema.ts';
import { refusalOf } from '../../support/in-excel.ts';

/** A worker that remembers what it was asked and answers when a test says so. */
class StandInWorker extends EventTarget {
  readonly asked: AskedOfWorker[] = [];
  isEnded = false;
  onmessage = null;
  onmessageerror = null;
  onerror = null;

  postMessage(asked: AskedOfWorker): void {
    this.asked.push(asked);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(said: SaidByWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data: said }));
  }

  /** Refuses, for an answer that a test can tell from others. */
  refuse(kind: AskedOfWorker['kind'], message: string): void {
    const { id } = this.asked.findLast((each) => each.kind === kind) ?? { id: 0 };
    this.say({ kind: 'refused', id, code: 'no', message });
  }
}

function open() {
  const workers: StandInWorker[] = [];
  const room = new WorkerEngineRoom(() => {
    const worker = new StandInWorker();
    workers.push(worker);
    return worker;
  });
  return { room, workers };
}

function asking(file: string): CheckAsked {
  const bytes = new Uint8Array();
  return {
    sources: [{ kind: 'bytes', file, bytes }],
    kept: NOTHING_KEPT,
    isOpenWorkbook: true,
    today: '2026-01-09',
  };
}

function stoppable(): { readonly run: Run; readonly stop: () => void } {
  const controller = new AbortController();
  return {
    run: { ...unwatched(), signal: controller.signal },
    stop: () => {
      controller.abort();
    },
  };
}

/** What a browser does to a page that was opened as a file. */
function refuseWorker(): never {
  throw new DOMException('Script cannot be accessed from origin null', 'SecurityError');
}

const PACK = { only: null, edition: 'panel', accessible: false } as const;

describe('an engine room in a worker', () => {
  test('ends its worker when the only thing it was asked is cancelled', async () => {
    const { room, workers } = open();
    const { run, stop } = stoppable();
    const check = room.check(asking('plan.xlsx'), run);
    stop();
    await expect(check).rejects.toThrow();
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  test('loses no pack on its way to a check that is cancelled', async () => {
    const { room, workers } = open();
    const pack = room.makePack(PACK, unwatched());
    const { run, stop } = stoppable();
    const check = room.check(asking('plan.xlsx'), run);
    stop();
    await expect(check).rejects.toThrow();
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([false]);
    workers[0]?.refuse('make-pack', 'The pack’s own answer.');
    await expect(pack).rejects.toThrow('The pack’s own answer.');
  });

  test('checks again what stands on the page before a pack, where a newer check was called off', async () => {
    const { room, workers } = open();
    const plan = asking('plan.xlsx');
    const first = room.check(plan, unwatched());
    const answer = await makeEngineRoom().check(plan, unwatched());
    workers[0]?.say({ kind: 'checked', id: 1, answer });
    await first;
    const { run, stop } = stoppable();
    const second = room.check(asking('other.xlsx'), run);
    stop();
    await expect(second).rejects.toThrow();
    void room.makePack(PACK, unwatched());
    expect(workers.map(({ asked }) => asked)).toEqual([
      [expect.anything(), expect.objectContaining({ asked: asking('other.xlsx') })],
      [{ kind: 'check', id: 3, asked: plan }],
    ]);
  });

  test('says in one sentence that its worker failed, and starts another', async () => {
    const { room, workers } = open();
    const check = room.check(asking('plan.xlsx'), unwatched());
    workers[0]?.dispatchEvent(new Event('error'));
    await expect(check).rejects.toThrow('The check could not be started');
    void room.check(asking('plan.xlsx'), unwatched());
    expect(workers).toHaveLength(2);
  });

  test('says where the page is to be opened where the browser refuses a worker', async () => {
    const room = new WorkerEngineRoom(refuseWorker);
    expect(await refusalOf(room.check(asking('plan.xlsx'), unwatched()))).toEqual({
      code: 'worker-refused',
      message:
        'The browser lets this page check workbooks only at a web address: open it at the one that IT gave you, not as a file from a folder.',
    });
  });
});
