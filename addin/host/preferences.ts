import { z } from 'zod';

/** What a person prefers of the pane, on this computer; nothing of a workbook is among it. */
interface Preferences {
  /** Where a pack opens. */
  readonly whereToOpen: 'new-workbook' | 'here';
  readonly edition: 'working' | 'panel' | 'public';
  readonly accessible: boolean;
}

type PreferenceKey = keyof Preferences;

const SCHEMAS: { readonly [Key in PreferenceKey]: z.ZodType<Preferences[Key]> } = {
  whereToOpen: z.enum(['new-workbook', 'here']),
  edition: z.enum(['working', 'panel', 'public']),
  accessible: z.boolean(),
};

/** The name under which the browser stores them. */
const CONTAINER = 'panelpack';

/** A preference; null where none was stored, it is not understood, or the browser stores nothing here. */
export async function readPreference<Key extends PreferenceKey>(key: Key): Promise<Preferences[Key] | null> {
  try {
    const stored: unknown = (await openStorage()).get(key);
    const read = SCHEMAS[key].safeParse(stored);
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Stores a preference; where the browser stores nothing it holds for as long as the pane is open. */
export async function writePreference<Key extends PreferenceKey>(
  key: Key,
  value: Preferences[Key],
): Promise<void> {
  try {
    (await openStorage()).set(key, value);
  } catch {
    // A preference that cannot be stored is asked for again next time.
  }
}

/** The helpers are archived and large: they are fetched when a preference is first asked for, and only for this. */
async function openStorage(): Promise<PreferenceStore> {
  const { Storage } = await import('@microsoft/office-js-helpers');
  return new Storage<unknown>(CONTAINER);
}

interface PreferenceStore {
  get(key: string): unknown;
  set(key: string, value: unknown): unknown;
}
