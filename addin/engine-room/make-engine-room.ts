import type { Pack } from '../../engine/appendices/pack.ts';
import { settingsFrom } from '../../engine/kept/settings-from.ts';
import type { Settings } from '../../engine/settings.ts';
import { builtInTemplates } from '../../templates/index.ts';
import { Refusal } from '../refusal.ts';
import { checkTrackers } from './check-trackers.ts';
import type { CheckAsked, EngineRoom } from './engine-room.ts';
import { nothingChecked } from './nothing-checked.ts';
import type { Held } from './pack-of.ts';

/** The engine room itself, in whichever thread it is called. */
export function makeEngineRoom(): EngineRoom {
  let held: Held | null = null;
  let pack: Pack | null = null;
  return {
    check: (asked, run) =>
      soon(() => {
        const settings = settingsOf(asked);
        const { checked, examinations } = checkTrackers(asked, settings, run);
        held = { settings, examinations };
        return checked;
      }),
    makePack: async (asked, run) => {
      run.onStep({ stage: 'making', done: 0, of: 0 });
      const { packOf } = await fetchPackMaker();
      const answer = packOf(held ?? nothingChecked(), asked);
      pack = answer.kind === 'made' ? answer.pack : null;
      return answer;
    },
    writePack: async (run) => {
      if (pack === null) return nothingChecked();
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

/** A throw becomes a rejection, as whoever asks expects of work that is done elsewhere. */
function soon<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}

function settingsOf({ kept, today }: CheckAsked): Settings {
  const outcome = settingsFrom(kept, { templates: builtInTemplates, today, previous: null, claims: [] });
  if ('slip' in outcome) throw new Refusal('kept-slip', outcome.slip);
  return outcome.settings;
}
