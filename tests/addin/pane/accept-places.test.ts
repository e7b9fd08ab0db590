import { describe, expect, test } from 'vitest';
import {
  canBeAccepted,
  withAcceptedPlaces,
  type PlacesAccepted,
} from '../../../addin/pane/pages/queries/accept-places.ts';
import { NOTHING_KEPT } from '../../../engine/kept/kept-schema.ts';
import type { CardPlace } from '../../../engine/pane-words/card-place.ts';

const PLACE: CardPlace = {
  workbook: 'plan.xlsx',
  sheet: 'Actions',
  cell: 'G10',
  key: '2/2.1',
  query: 0,
  where: 'Actions!G10',
  record: '2.1 Record each cell check',
  leads: [],
  message: 'Enter a lead for action 2.1.',
  fix: '',
};
const WHOLE: CardPlace = { ...PLACE, key: null, sheet: null, cell: null };
const DECISION = { by: 'AC Quill', on: '2026-01-09', reason: 'the board owns it' };

/** Places of a rule, of which none shares its key with another record. */
function accepting(rule: string, places: readonly CardPlace[]): PlacesAccepted {
  return { rule, places, sharesKey: () => false };
}

describe('accepting queries', () => {
  test('names a record by its key, so that it holds when rows move', () => {
    const kept = withAcceptedPlaces(NOTHING_KEPT, accepting('action-has-a-lead', [PLACE]), DECISION);
    expect(kept.acceptedQueries).toEqual([
      { rule: 'action-has-a-lead', key: '2/2.1', sheet: 'Actions', ...DECISION },
    ]);
  });

  test('names a record that shares its key by its cell as well, so that the other is still asked about', () => {
    const what = { ...accepting('action-has-a-lead', [PLACE]), sharesKey: () => true };
    const kept = withAcceptedPlaces(NOTHING_KEPT, what, DECISION);
    expect(kept.acceptedQueries).toEqual([
      { rule: 'action-has-a-lead', key: '2/2.1', sheet: 'Actions', cell: 'G10', ...DECISION },
    ]);
  });

  test('names anything else by its cell', () => {
    const kept = withAcceptedPlaces(
      NOTHING_KEPT,
      accepting('no-draft-marks', [{ ...PLACE, key: null }]),
      DECISION,
    );
    expect(kept.acceptedQueries).toEqual([
      { rule: 'no-draft-marks', sheet: 'Actions', cell: 'G10', ...DECISION },
    ]);
  });

  test('keeps each place of a line on its own', () => {
    const places = [PLACE, { ...PLACE, key: '2/2.2', cell: 'G11' }];
    const kept = withAcceptedPlaces(NOTHING_KEPT, accepting('action-has-a-lead', places), DECISION);
    expect(kept.acceptedQueries?.map(({ key }) => key)).toEqual(['2/2.1', '2/2.2']);
  });

  test('says of one about the whole workbook that it is', () => {
    const kept = withAcceptedPlaces(NOTHING_KEPT, accepting('as-at-date-is-stated', [WHOLE]), DECISION);
    expect(kept.acceptedQueries).toEqual([{ rule: 'as-at-date-is-stated', about: 'workbook', ...DECISION }]);
  });

  test('leaves out that no tracker was found: nothing was checked', () => {
    expect(canBeAccepted('tracker-is-recognised', WHOLE)).toBe(false);
    expect(canBeAccepted('tracker-is-recognised', { ...WHOLE, sheet: 'Estates', cell: 'A1' })).toBe(true);
    const kept = withAcceptedPlaces(NOTHING_KEPT, accepting('tracker-is-recognised', [WHOLE]), DECISION);
    expect(kept.acceptedQueries ?? []).toEqual([]);
  });
});
