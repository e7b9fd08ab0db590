/** What a long piece of work tells while it runs, and how it is stopped. */
export interface Run {
  /** Aborted when the person cancels: the work rejects with the signal’s reason. */
  readonly signal: AbortSignal;
  readonly onStep: (step: Step) => void;
}

/** How far a piece of work is, for the progress bar. */
export interface Step {
  readonly stage: Stage;
  /** Parts of this stage done, of `of`; both 0 where nobody can tell. */
  readonly done: number;
  readonly of: number;
}

/** In their order: bytes or ranges from Excel, our reading of them, the check, then a pack, which Excel opens. */
export type Stage = 'fetching' | 'reading' | 'checking' | 'making' | 'writing' | 'opening';

/** A run that nobody watches or stops. */
export function unwatched(): Run {
  return { signal: new AbortController().signal, onStep: () => undefined };
}
