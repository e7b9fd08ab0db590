import { beforeAll, describe, expect, test } from 'vitest';
import { makeEngineRoom } from '../../../addin/engine-room/make-engine-room.ts';
import type { Checked } from '../../../addin/engine-room/engine-room.ts';
import { highlightPlaces } from '../../../addin/pane/pages/queries/highlight-places.ts';
import { queryBook } from '../../../addin/pane/pages/queries/query-book.ts';
import { ratingsOffered } from '../../../addin/pane/parts/rating-decision.ts';
import { whyRecord } from '../../../addin/pane/parts/why-record.ts';
import { unwatched } from '../../../addin/run.ts';
import { NOTHING_KEPT } from '../../../engine/kept/kept-schema.ts';
import type { CardPlace } from '../../../engine/pane-words/card-place.ts';
import { exampleBytes } from '../../support/pane-stand-in.ts';

const FILE = 'improvement-plan-flat.xlsx';

let checked: Checked;
beforeAll(async () => {
  const sources = [{ kind: 'bytes', file: FILE, bytes: exampleBytes(FILE) }] as const;
  checked = await makeEngineRoom().check(
    { sources, kept: NOTHING_KEPT, today: '2026-01-09', isOpenWorkbook: true },
    unwatched(),
  );
});

function placesOf(rule: string): CardPlace[] {
  return checked.cards.groups
    .flatMap(({ cards }) => cards)
    .filter((card) => card.rule === rule)
    .flatMap(({ lines }) => lines.flatMap(({ places }) => places));
}

describe('the places on the cards', () => {
  test('lead to their record', () => {
    const [place] = placesOf('rating-fits-the-dates');
    expect(place && queryBook(checked.report).recordAt(place)?.record.ref).toBe('2.2');
  });

  test('share their key where two rows of a sheet have one reference', () => {
    const book = queryBook(checked.report);
    const sharing = placesOf('rating-fits-the-dates').filter((place) => book.sharesKey(place));
    expect(sharing.map(({ where }) => where)).toEqual(['Actions!G11']);
  });

  test('lead to the change that is offered there', () => {
    const book = queryBook(checked.report);
    const fixes = placesOf('status-is-a-rag-colour').map((place) => book.fixAt(place));
    expect(fixes).toContainEqual({ sheet: 'Actions', cell: 'G17', from: 'Yellow', to: 'Amber' });
  });

  test('lead to no change where none is offered', () => {
    const [place] = placesOf('rating-fits-the-dates');
    expect(place && queryBook(checked.report).fixAt(place)).toBe(null);
  });

  test('are highlighted once a cell, as gravely as they are asked about', () => {
    const places = highlightPlaces(checked.cards);
    const names = places.map(({ sheet, cell }) => `${sheet}!${cell}`);
    expect(names).toEqual([...new Set(names)]);
    expect(places.find(({ cell }) => cell === 'G11')?.severity).toBe('error');
  });
});

describe('why a record is rated as it is', () => {
  test('is said with the cells that say so', () => {
    const [place] = placesOf('rating-fits-the-dates');
    const found = place && queryBook(checked.report).recordAt(place);
    const why = found && whyRecord(found.record, found.workbook, checked);
    expect(why?.words).toContain('the lead rates it Amber (the fill of G11)');
    expect(why?.cells).toEqual(['G11', 'E11']);
  });

  test('is said at the date of its own workbook', () => {
    const [place] = placesOf('rating-fits-the-dates');
    const found = place && queryBook(checked.report).recordAt(place);
    const why = found && whyRecord(found.record, { ...found.workbook, asAt: '2021-10-15' }, checked);
    expect(why?.words).toContain('at 15 October 2021 the dates show');
  });

  test('can be answered by agreeing any rating but a blank', () => {
    expect(ratingsOffered(checked.ragRules).map(({ word }) => word)).toEqual([
      'Red',
      'Amber',
      'Green',
      'Complete',
      'White',
    ]);
  });
});
