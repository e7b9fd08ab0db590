/** Starts the worker that checks; webpack makes its file from this very call. */
export function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url));
}
