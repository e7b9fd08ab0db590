import { asRefusal } from '../session/as-refusal.ts';
import type { Run } from '../run.ts';
import { fetchAllForPacks, makeEngineRoom } from './make-engine-room.ts';
import type { AskedOfWorker, SaidByWorker } from './worker-messages.ts';

/** The worker’s side: the engine room itself, asked by messages. */
const room = makeEngineRoom();

function say(said: SaidByWorker): void {
  postMessage(said);
}

async function answer(asked: AskedOfWorker): Promise<SaidByWorker> {
  const { id } = asked;
  const run: Run = {
    signal: new AbortController().signal,
    onStep: (step) => {
      say({ kind: 'step', id, step });
    },
  };
  switch (asked.kind) {
    case 'prepare':
      await fetchAllForPacks();
      return { kind: 'prepared', id };
    case 'check':
      return { kind: 'checked', id, answer: await room.check(asked.asked, run) };
    case 'make-pack':
      return { kind: 'pack', id, answer: await room.makePack(asked.asked, run) };
    case 'write-pack':
      return { kind: 'written', id, answer: await room.writePack(asked.asked, run) };
  }
}

let last: Promise<unknown> = Promise.resolve();

/** One piece of work after another: a pack is made of the check that was asked for before it. Fetching holds nothing up. */
function inTurn(asked: AskedOfWorker): Promise<SaidByWorker> {
  if (asked.kind === 'prepare') return answer(asked);
  const mine = last.then(() => answer(asked));
  last = mine.catch(() => undefined);
  return mine;
}

addEventListener('message', ({ data: asked }: MessageEvent<AskedOfWorker>) => {
  inTurn(asked)
    .catch((problem: unknown): SaidByWorker => {
      const { code, message } = asRefusal(problem);
      return { kind: 'refused', id: asked.id, code, message };
    })
    .then(say, () => undefined);
});
