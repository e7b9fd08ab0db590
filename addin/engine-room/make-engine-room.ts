import { checkTrackers } from './check-trackers.ts';
import type { EngineRoom } from './engine-room.ts';
import { nothingChecked } from './nothing-checked.ts';
import type { Held } from './pack-of.ts';

/** The engine room itself, in whichever thread it is called. */
export function makeEngineRoom(): EngineRoom {
  let held: Held | null = null;
  return {
    check: async (asked, run) => {
      const { checked, ...examined } = await checkTrackers(asked, run);
      held = examined;
      return checked;
    },
    makePack: async (asked, run) => {
      run.onStep({ stage: 'making', done: 0, of: 0 });
      const { packOf } = await fetchPackMaker();
      return packOf(held ?? nothingChecked(), asked);
    },
    writePack: async (pack, run) => {
      run.onStep({ stage: 'writing', done: 0, of: 0 });
      const { writeAppendixWorkbook } = await fetchWriter();
      return writeAppendixWorkbook(pack);
    },
  };
}

/** What makes and writes packs is by far the heaviest part: it is fetched when it is first wanted. */
const fetchPackMaker = () => import(/* webpackChunkName: "writer-pack" */ './pack-of.ts');
const fetchWriter = () => import(/* webpackChunkName: "writer" */ '../../formats/xlsx/write/index.ts');

/** Fetches it before it is wanted, so that packs are made and written with the network off too. */
export async function fetchAllForPacks(): Promise<void> {
  const exceljs = import(/* webpackChunkName: "writer-exceljs" */ 'exceljs');
  await Promise.all([fetchPackMaker(), fetchWriter(), exceljs]);
}
