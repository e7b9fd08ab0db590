import { Refusal } from '../refusal.ts';
import { unwatched, type Run } from '../run.ts';
import type { CheckAsked, Checked, EngineRoom } from './engine-room.ts';
import type { AskedOfWorker, SaidByWorker } from './worker-messages.ts';

type Waiting = {
  readonly run: Run;
  readonly resolve: (said: SaidByWorker) => void;
  readonly reject: (problem: unknown) => void;
};

type Asked = AskedOfWorker extends infer A ? (A extends AskedOfWorker ? Omit<A, 'id'> : never) : never;

/** An engine room in a worker. */
export interface WorkerEngineRoom extends EngineRoom {
  /** Starts the worker and has it fetch all that it will need, so that it works with the network off from then on. */
  readonly prepare: () => void;
}

/**
 * An engine room in a worker, made when it is first needed. Cancelling ends the worker, and the next question starts
 * another; where the worker is asked something else as well, it only goes unheard.
 */
export function makeWorkerEngineRoom(startWorker: () => Worker): WorkerEngineRoom {
  let worker: Worker | null = null;
  let lastId = 0;
  let lastChecked: CheckAsked | null = null;
  /** What the worker holds once it has done all that it was asked; null where nobody can tell. */
  let held: CheckAsked | null = null;
  const waiting = new Map<number, Waiting>();

  function end(problem: unknown): void {
    worker?.terminate();
    worker = null;
    held = null;
    for (const { reject } of waiting.values()) reject(problem);
    waiting.clear();
  }

  /** A pack on its way must not be lost with a check. */
  function leave(id: number, problem: unknown): void {
    waiting.get(id)?.reject(problem);
    waiting.delete(id);
  }

  function hear({ data: said }: MessageEvent<SaidByWorker>): void {
    const asker = waiting.get(said.id);
    if (said.kind === 'step') {
      asker?.run.onStep(said.step);
      return;
    }
    waiting.delete(said.id);
    if (said.kind === 'refused') asker?.reject(new Refusal(said.code, said.message));
    else asker?.resolve(said);
  }

  function running(): Worker {
    if (worker !== null) return worker;
    worker = started(startWorker);
    worker.addEventListener('message', hear);
    worker.addEventListener('error', () => {
      end(new Refusal('worker-failed', WORKER_FAILED));
    });
    return worker;
  }

  async function ask(asked: Asked, run: Run): Promise<SaidByWorker> {
    run.signal.throwIfAborted();
    const id = ++lastId;
    const onAbort = (): void => {
      if (waiting.size > 1) leave(id, run.signal.reason);
      else end(run.signal.reason);
    };
    run.signal.addEventListener('abort', onAbort);
    try {
      return await new Promise<SaidByWorker>((resolve, reject) => {
        waiting.set(id, { run, resolve, reject });
        running().postMessage({ ...asked, id });
      });
    } finally {
      run.signal.removeEventListener('abort', onAbort);
    }
  }

  async function hold(asked: CheckAsked, run: Run): Promise<Checked> {
    held = asked;
    try {
      const said = await ask({ kind: 'check', asked }, run);
      return said.kind === 'checked' ? said.answer : unexpected();
    } catch (problem) {
      if (held === asked) held = null;
      throw problem;
    }
  }

  return {
    prepare: () => {
      // What cannot be fetched now is fetched when it is needed, and said if it cannot be then.
      ask({ kind: 'prepare' }, unwatched()).catch(() => undefined);
    },
    check: async (asked, run) => {
      const checked = await hold(asked, run);
      lastChecked = asked;
      return checked;
    },
    makePack: async (asked, run) => {
      if (lastChecked !== null && held !== lastChecked) await hold(lastChecked, run);
      const said = await ask({ kind: 'make-pack', asked }, run);
      return said.kind === 'pack' ? said.answer : unexpected();
    },
    writePack: async (pack, run) => {
      const said = await ask({ kind: 'write-pack', asked: pack }, run);
      return said.kind === 'written' ? said.answer : unexpected();
    },
  };
}

/** A browser that refuses a worker outright shows the page as a file from a disk or a share. */
function started(startWorker: () => Worker): Worker {
  try {
    return startWorker();
  } catch {
    throw new Refusal('worker-refused', WORKER_REFUSED);
  }
}

const WORKER_REFUSED =
  'The browser lets this page check workbooks only at a web address: open it at the one that IT gave you, not as a file from a folder.';

const WORKER_FAILED =
  'The check could not be started: open this pane again, and check the network if it still fails.';

function unexpected(): never {
  throw new Refusal('worker-failed', WORKER_FAILED);
}
