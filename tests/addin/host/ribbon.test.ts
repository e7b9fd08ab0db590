import { afterEach, expect, test, vi } from 'vitest';
import { associate, showPane } from '../../../addin/host/ribbon.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

interface RibbonEvent {
  readonly completed: () => void;
}

/** What Office.js is told of ribbon buttons, and the way to click on one. */
function ribbon(): { readonly click: (name: string) => Promise<void>; readonly shown: readonly string[] } {
  const shown: string[] = [];
  const handlers = new Map<string, (event: RibbonEvent) => void>();
  const actions = {
    associate: (name: string, handler: (event: RibbonEvent) => void) => handlers.set(name, handler),
  };
  const showAsTaskpane = (): Promise<void> => {
    shown.push('pane');
    return Promise.resolve();
  };
  vi.stubGlobal('Office', { actions, addin: { showAsTaskpane } });
  return {
    shown,
    click: (name) =>
      new Promise((resolve) => {
        handlers.get(name)?.({ completed: resolve });
      }),
  };
}

test('a button does what is associated with its name, and Excel is told that it ended', async () => {
  const { click } = ribbon();
  const done: string[] = [];
  associate({
    checkWorkbook: () => {
      done.push('checked');
      return Promise.resolve();
    },
  });
  await click('checkWorkbook');
  expect(done).toEqual(['checked']);
});

test('an action that goes wrong opens the pane, and Excel is told that it ended', async () => {
  const { click, shown } = ribbon();
  associate({ checkWorkbook: () => Promise.reject(new Error('no')) });
  await click('checkWorkbook');
  expect(shown).toEqual(['pane']);
});

test('an Excel that cannot open the pane is no trouble', async () => {
  vi.stubGlobal('Office', { addin: { showAsTaskpane: () => Promise.reject(new Error('no')) } });
  await expect(showPane()).resolves.toBeUndefined();
});
