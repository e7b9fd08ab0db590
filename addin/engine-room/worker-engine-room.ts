import type { Pack } from '../../engine/appendices/pack.ts';
import { unwatched, type Run } from '../run.ts';
import type { CheckAsked, Checked, EngineRoom, PackAnswer, PackAsked } from './engine-room.ts';
import { WorkerLine, workerFailed } from './worker-line.ts';

/** An engine room in a worker; cancelling a question may end the worker, and the next one starts another. */
export class WorkerEngineRoom implements EngineRoom {
  readonly #line: WorkerLine;
  #lastChecked: CheckAsked | null = null;
  /** What the worker holds once it has done all that it was asked; null where nobody can tell. */
  #held: CheckAsked | null = null;

  constructor(startWorker: () => Worker) {
    this.#line = new WorkerLine(startWorker, () => {
      this.#held = null;
    });
  }

  /** Starts the worker and has it fetch all that it will need, so that it works with the network off from then on. */
  prepare(): void {
    // What cannot be fetched now is fetched when it is needed, and said if it cannot be then.
    this.#line.ask({ kind: 'prepare' }, unwatched()).catch(() => undefined);
  }

  async check(asked: CheckAsked, run: Run): Promise<Checked> {
    const checked = await this.#hold(asked, run);
    this.#lastChecked = asked;
    return checked;
  }

  async makePack(asked: PackAsked, run: Run): Promise<PackAnswer> {
    if (this.#lastChecked !== null && this.#held !== this.#lastChecked)
      await this.#hold(this.#lastChecked, run);
    const said = await this.#line.ask({ kind: 'make-pack', asked }, run);
    if (said.kind !== 'pack') throw workerFailed();
    return said.answer;
  }

  async writePack(pack: Pack, run: Run): Promise<Uint8Array> {
    const said = await this.#line.ask({ kind: 'write-pack', asked: pack }, run);
    if (said.kind !== 'written') throw workerFailed();
    return said.answer;
  }

  async #hold(asked: CheckAsked, run: Run): Promise<Checked> {
    this.#held = asked;
    try {
      const said = await this.#line.ask({ kind: 'check', asked }, run);
      if (said.kind !== 'checked') throw workerFailed();
      return said.answer;
    } catch (problem) {
      if (this.#held === asked) this.#held = null;
      throw problem;
    }
  }
}
