import { longDate } from '../../engine/values/calendar.ts';
import { listWords } from '../../engine/values/list-words.ts';
import type { Checked, EngineRoom, PackAnswer } from '../engine-room/engine-room.ts';
import type { Run, Step } from '../run.ts';
import type { OpenWorkbook, PackOpened, TrackerHost } from '../tracker-host.ts';
import { asRefusal } from './as-refusal.ts';
import type { PackState } from './pane-state.ts';

/** A pack that is made and nowhere to be seen yet. */
export type ReadyPack = Pick<Extract<PackAnswer, { kind: 'made' }>, 'pack' | 'file' | 'lapsed'> & {
  /** The check that it was made of; null where none is known. */
  readonly madeOf: Checked | null;
};

interface OpenParts {
  readonly host: TrackerHost;
  readonly room: EngineRoom;
}

const WRITING: Step = { stage: 'writing', done: 0, of: 0 };
const OPENING: Step = { stage: 'opening', done: 0, of: 0 };

/** Opens a pack in Excel, as a workbook or on sheets here; outside Excel it is there to be read and saved. */
export async function openReadyPack(
  parts: OpenParts,
  ready: ReadyPack,
  here: boolean,
  run: Run,
): Promise<PackState> {
  const { openWorkbook } = parts.host;
  if (ready.pack.tables.length === 0) return { kind: 'refused', message: NOTHING_TO_MAKE };
  if (openWorkbook === null) return madeOf(ready, '.', null);
  run.onStep(here ? OPENING : WRITING);
  run.signal.throwIfAborted();
  try {
    const opened = await openIn(openWorkbook, parts.room, ready, here, run);
    return madeOf(ready, whereTo(opened), null);
  } catch (problem) {
    return madeOf(ready, '.', `${asRefusal(problem).message} Or save the pack as a file of its own.`);
  }
}

/** The pack’s workbook is written only where Excel asks for it; from then on Excel cannot be stopped. */
function openIn(
  workbook: OpenWorkbook,
  room: EngineRoom,
  { pack }: ReadyPack,
  here: boolean,
  run: Run,
): Promise<PackOpened> {
  const bytes = async (): Promise<Uint8Array> => {
    const written = await room.writePack(pack, run);
    run.onStep(OPENING);
    return written;
  };
  return workbook.openPack({ pack, bytes }, { here });
}

function madeOf(
  { pack, file, lapsed, madeOf: checked }: ReadyPack,
  where: string,
  notOpened: string | null,
): PackState {
  const tables = pack.tables.length === 1 ? 'One appendix' : `${String(pack.tables.length)} appendices`;
  const said = [`${tables} as at ${longDate(pack.asAt)}${where}`, ...lapsed].join(' ');
  return { kind: 'made', pack, file, said, notOpened, madeOf: checked };
}

const NOTHING_TO_MAKE =
  'No appendix could be made: no table here was recognised that feeds one. “Which column is which” shows what was looked at.';

function whereTo(opened: PackOpened): string {
  switch (opened.kind) {
    case 'new-workbook':
      return ', in a new workbook: save it where you want it.';
    case 'sheets':
      return `, in this workbook on ${listWords(opened.sheets)}.${opened.why === null ? '' : ` ${opened.why}`}`;
  }
}
