import type { Run, Step } from '../run.ts';

/** Work of one kind, of which only the newest run counts: to begin one calls off the one before it. */
export class NewestRun {
  #newest: AbortController | null = null;

  /** Begins a run; what it still tells once it was called off is dropped. */
  begin(onStep: (step: Step) => void): Run {
    this.callOff();
    const controller = new AbortController();
    this.#newest = controller;
    const { signal } = controller;
    return {
      signal,
      onStep: (step) => {
        if (!signal.aborted) onStep(step);
      },
    };
  }

  /** Calls off the newest run, if there is one. */
  callOff(): void {
    this.#newest?.abort();
  }
}
