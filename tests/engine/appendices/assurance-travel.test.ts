import { describe, expect, it } from 'vitest';
import type { Snapshot, SnapshotLevel } from '../../../engine/snapshot/snapshot.ts';
import type { AppendixTable } from '../../../engine/appendices/table.ts';
import { outcomeOf, packOf } from '../../support/packs.ts';
import { workbookOf } from '../recognise/shape.ts';

const NOW = workbookOf({
  name: 'Map',
  rows: [
    ['Area', 'Level 1', 'Level 2', 'Level 3'],
    ['1: Learning', 'Green', 'Red', 'Amber'],
    ['2: Data', 'Red', 'Amber', ''],
    ['3: Standards', 'Amber', 'No assurance', 'Green'],
  ],
});

function level(area: string, at: number, rating: SnapshotLevel['rating']): SnapshotLevel {
  return { area, level: at, rating, controls: null, controlsMark: null };
}

const BEFORE: Snapshot = {
  format: 'panelpack.snapshot/1',
  asAt: '2021-09-30',
  panelDate: null,
  ragRules: 'gip',
  records: [],
  assurance: [
    level('1', 1, 'amber'),
    level('1', 2, 'amber'),
    level('1', 3, 'amber'),
    level('2', 1, 'no-assurance'),
    level('2', 2, 'not-assessed'),
    level('2', 3, 'green'),
    level('3', 2, 'red'),
    level('7', 1, 'red'),
    level('7', 2, 'green'),
  ],
};

function mapAgainst(previous: Snapshot | null): AppendixTable | undefined {
  return packOf([NOW], { only: ['assurance-map'] }, { previous }).tables[0];
}

function directions(previous: Snapshot | null): string[][] {
  return mapAgainst(previous)?.rows.map((row) => row.slice(4).map(({ text }) => text)) ?? [];
}

describe('the direction of travel', () => {
  it('is given for each level in words, with the rating before and its date', () => {
    expect(directions(BEFORE)).toEqual([
      [
        'Confidence up from Amber (30 September 2021)',
        'Confidence down from Amber (30 September 2021)',
        'Unchanged since 30 September 2021',
      ],
      [
        'Confidence up from No assurance (30 September 2021)',
        'First rating',
        'Not assessed, was Green (30 September 2021)',
      ],
      ['First rating', 'Confidence down from Red (30 September 2021)', 'First rating'],
    ]);
  });

  it('is not measured between ratings under different RAG rules', () => {
    const words = directions({ ...BEFORE, ragRules: 'city' });
    expect(words[0]?.[0]).toBe('Not comparable with Amber (30 September 2021)');
    expect(mapAgainst({ ...BEFORE, ragRules: 'city' })?.notes).toContain(
      'The snapshot of 30 September 2021 was taken under other RAG rules (“city”): its ratings are not compared.',
    );
  });

  it('names the snapshot it is against, and an area that is no longer in the map', () => {
    expect(mapAgainst(BEFORE)?.notes.slice(-2)).toEqual([
      'Direction of travel is against the ratings as at 30 September 2021, as the last pack’s snapshot keeps them.',
      'Area 7 was in the map as at 30 September 2021 and is no longer there: level 1 Red, level 2 Green.',
    ]);
  });

  it('is a first rating everywhere without a snapshot, and that is noted', () => {
    expect(directions(null)[0]).toEqual(['First rating', 'First rating', 'First rating']);
    expect(mapAgainst(null)?.notes).toContain('No earlier map was given to compare with.');
  });

  it.each(['2021-12-31', '2022-03-31'])('is refused against a snapshot as at %s', (asAt) => {
    const outcome = outcomeOf([NOW], {}, { previous: { ...BEFORE, asAt } });
    expect(outcome.kind === 'refused' && outcome.why).toMatch(
      /^The previous snapshot is as at .+, which is not before this pack’s 31 December 2021: give the one kept beside the last panel’s pack\.$/,
    );
  });
});
