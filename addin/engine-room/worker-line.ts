import { Refusal } from '../refusal.ts';
import type { Run } from '../run.ts';
import type { AskedOfWorker, SaidByWorker } from './worker-messages.ts';

/** A question before it has its number. */
export type Question = AskedOfWorker extends infer A
  ? A extends AskedOfWorker
    ? Omit<A, 'id'>
    : never
  : never;

interface Asker {
  readonly run: Run;
  readonly resolve: (said: SaidByWorker) => void;
  readonly reject: (problem: unknown) => void;
}

/**
 * The line to a worker, which starts with the first question. Cancelling ends the worker, and the next question starts
 * another; where something else is being asked as well, the cancelled question only goes unheard, so that a pack on its
 * way is not lost with a check.
 */
export class WorkerLine {
  readonly #startWorker: () => Worker;
  /** Told when a worker is gone, with all that it held. */
  readonly #onEnd: () => void;
  readonly #askers = new Map<number, Asker>();
  #worker: Worker | null = null;
  #lastId = 0;

  constructor(startWorker: () => Worker, onEnd: () => void) {
    this.#startWorker = startWorker;
    this.#onEnd = onEnd;
  }

  /** Rejects with a Refusal, or with the run’s own reason where it was cancelled. */
  async ask(question: Question, run: Run): Promise<SaidByWorker> {
    run.signal.throwIfAborted();
    const id = ++this.#lastId;
    const onAbort = (): void => {
      this.#cancel(id, run.signal.reason);
    };
    run.signal.addEventListener('abort', onAbort);
    try {
      return await new Promise<SaidByWorker>((resolve, reject) => {
        this.#askers.set(id, { run, resolve, reject });
        this.#running().postMessage({ ...question, id });
      });
    } finally {
      run.signal.removeEventListener('abort', onAbort);
    }
  }

  #running(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = started(this.#startWorker);
    worker.addEventListener('message', ({ data: said }: MessageEvent<SaidByWorker>) => {
      this.#hear(said);
    });
    worker.addEventListener('error', () => {
      this.#end(workerFailed());
    });
    this.#worker = worker;
    return worker;
  }

  #hear(said: SaidByWorker): void {
    const asker = this.#askers.get(said.id);
    if (said.kind === 'step') {
      asker?.run.onStep(said.step);
      return;
    }
    this.#askers.delete(said.id);
    if (said.kind === 'refused') asker?.reject(new Refusal(said.code, said.message));
    else asker?.resolve(said);
  }

  #cancel(id: number, reason: unknown): void {
    if (this.#askers.size < 2) {
      this.#end(reason);
      return;
    }
    this.#askers.get(id)?.reject(reason);
    this.#askers.delete(id);
  }

  #end(problem: unknown): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#onEnd();
    for (const { reject } of this.#askers.values()) reject(problem);
    this.#askers.clear();
  }
}

/** A browser that refuses a worker outright shows the page as a file from a disk or a share. */
function started(startWorker: () => Worker): Worker {
  try {
    return startWorker();
  } catch {
    throw new Refusal(
      'worker-refused',
      'The browser lets this page check workbooks only at a web address: open it at the one that IT gave you, not as a file from a folder.',
    );
  }
}

/** A worker that could not be fetched, stopped, or answered something else than it was asked. */
export function workerFailed(): Refusal {
  return new Refusal(
    'worker-failed',
    'The check could not be started: open this pane again, and check the network if it still fails.',
  );
}
