import { z } from 'zod';
import { USUAL_PREFERENCES, type PreferenceStore } from '../preferences.ts';

/** What may stand in the browser’s store; whoever else writes there is not believed. */
const STORED = z.object({ packHere: z.boolean() });

/** The names under which the browser stores them. */
const CONTAINER = 'panelpack';
const KEY = 'preferences';

/** Preferences in the browser’s own store, on this computer; where the browser stores nothing they last as long as the pane. */
export const storedPreferences: PreferenceStore = {
  read: async () => {
    try {
      const read = STORED.safeParse((await openStorage()).get(KEY));
      return read.success ? read.data : USUAL_PREFERENCES;
    } catch {
      return USUAL_PREFERENCES;
    }
  },
  write: async (preferences) => {
    try {
      (await openStorage()).set(KEY, preferences);
    } catch {
      // A preference that cannot be stored is asked for again next time.
    }
  },
};

/** The helpers are archived: they are fetched for this alone, and only in Excel. */
async function openStorage(): Promise<Storage> {
  const helpers = await import(/* webpackChunkName: "page-preferences" */ '@microsoft/office-js-helpers');
  return new helpers.Storage<unknown>(CONTAINER);
}

interface Storage {
  get(key: string): unknown;
  set(key: string, value: unknown): unknown;
}
