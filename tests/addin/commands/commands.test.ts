import { expect, test } from 'vitest';
import { checkWorkbook } from '../../../addin/commands/check-workbook.ts';
import { generateAppendices } from '../../../addin/commands/generate-appendices.ts';
import { removeHighlights } from '../../../addin/commands/remove-highlights.ts';
import type { PanePreferences } from '../../../addin/preferences.ts';
import type { PackChoice, PackState } from '../../../addin/session/pane-state.ts';
import { makePaneStore } from '../../../addin/session/pane-store.ts';
import { overdueTable, packWith } from '../../support/in-excel.ts';

/** A session that writes down what is asked of it; generating ends in `outcome`. */
function session(outcome: PackState = { kind: 'none' }, preferences: PanePreferences = { packHere: false }) {
  const asked: string[] = [];
  const store = makePaneStore();
  store.set({ preferences });
  const note = (what: string) => (): Promise<void> => {
    asked.push(what);
    return Promise.resolve();
  };
  return {
    asked,
    showPane: note('show pane'),
    session: {
      state: store.state,
      goTo: (page: string) => {
        asked.push(`go to ${page}`);
      },
      check: note('check'),
      removeHighlights: note('remove highlights'),
      pack: {
        generate: ({ only, edition, here }: PackChoice): Promise<void> => {
          asked.push(
            `generate ${only === null ? 'all' : 'some'} for the ${edition} ${here ? 'here' : 'in a new workbook'}`,
          );
          store.set({ pack: outcome });
          return Promise.resolve();
        },
        confirm: note('confirm'),
        cancel: () => undefined,
        save: note('save'),
      },
    },
  };
}

test('Check workbook opens the pane on its first screen, then checks', async () => {
  const parts = session();
  await checkWorkbook(parts);
  expect(parts.asked).toEqual(['show pane', 'go to start', 'check']);
});

test('Generate appendices makes all of them without opening the pane', async () => {
  const parts = session({
    kind: 'made',
    pack: packWith([overdueTable()]),
    file: 'pack.xlsx',
    said: 'One.',
    notOpened: null,
    madeOf: null,
  });
  await generateAppendices(parts);
  expect(parts.asked).toEqual(['generate all for the panel in a new workbook']);
});

test('Generate appendices goes by where the person wants packs', async () => {
  const parts = session({ kind: 'refused', message: 'Press Enter in Excel.' }, { packHere: true });
  await generateAppendices(parts);
  expect(parts.asked[0]).toBe('generate all for the panel here');
});

test('Generate appendices opens the pane on the sentence that says why there is no pack', async () => {
  const parts = session({ kind: 'refused', message: 'Press Enter in Excel.' });
  await generateAppendices(parts);
  expect(parts.asked).toEqual([
    'generate all for the panel in a new workbook',
    'go to appendices',
    'show pane',
  ]);
});

test('Remove highlights opens the pane, which says how many went', async () => {
  const parts = session();
  await removeHighlights(parts);
  expect(parts.asked).toEqual(['remove highlights', 'show pane']);
});
