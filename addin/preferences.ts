/** How a person likes the pane to work, whatever the workbook. */
export interface PanePreferences {
  /** In Excel: a pack opens on sheets of the open workbook in place of a new one. */
  readonly packHere: boolean;
}

/** Where preferences are remembered between sittings; nothing of a workbook goes there. */
export interface PreferenceStore {
  readonly read: () => Promise<PanePreferences>;
  readonly write: (preferences: PanePreferences) => Promise<void>;
}

export const USUAL_PREFERENCES: PanePreferences = { packHere: false };

/** Preferences that last as long as the page. */
export function forgetfulPreferences(): PreferenceStore {
  let preferences = USUAL_PREFERENCES;
  return {
    read: () => Promise.resolve(preferences),
    write: (changed) => {
      preferences = changed;
      return Promise.resolve();
    },
  };
}
