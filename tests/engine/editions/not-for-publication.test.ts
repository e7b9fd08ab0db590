import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../support/packs.ts';
import { workbookOf } from '../recognise/shape.ts';

const HEADINGS = ['Inspection/Publication', 'Status', 'Force/Thematic', 'Type', 'Met Lead'];

/** The titles that a public edition prints of reports of some types, and what is said before its release. */
function released(...reports: readonly (readonly [status: string, type: string])[]): [string[], string] {
  const rows = reports.map(([status, type], place) => [
    `Report ${String(place + 1)}`,
    status,
    'Force',
    type,
    'Cdr Okafor',
  ]);
  const drawn = workbookOf({
    rows: [['OFFICIAL'], HEADINGS, ...rows, ['Open', 'Report awaited', 'Force', 'Report', 'Cdr Okafor']],
  });
  const made = outcomeOf([drawn], { edition: 'public', only: ['inspections'] });
  if (made.kind === 'refused') throw new Error(made.why);
  return [
    made.pack.tables.flatMap(({ rows: all }) => all.map(([title]) => title?.text ?? '')),
    made.confirms ?? '',
  ];
}

describe('a report stays out of the public edition where its type says', () => {
  test.each([
    'Report but will not be published',
    'Report, shall not be published',
    'Report that is not to be published',
    'Letters that are not to be published',
    'Letter, must not be published',
    'Letter that should not be published',
    'Letter to not be published',
    'Letter not for publication',
    'Letter not for release',
    'Letter, not to be published',
    'Letter that won\u2019t be published',
    'REPORT WILL NOT BE PUBLISHED',
  ])('%s', (type) => {
    expect(released(['Report awaited', type])[0]).toEqual(['Open']);
  });

  test('its status says so', () => {
    expect(released(['Report awaited, not for publication', 'Report'])[0]).toEqual(['Open']);
  });
});

test.each([
  'Report, will not be published until May',
  'Report that will not be published before the summer',
  'Report for publication',
  'Report to be published',
])('it stays in where its type says “%s”', (type) => {
  expect(released(['Report awaited', type])[0]).toEqual(['Report 1', 'Open']);
});

describe('before release', () => {
  const out = ['Report awaited', 'Report but will not be published'] as const;
  test('one that is left out is counted', () => {
    expect(released(out)[1]).toContain('; 1 record that is not for publication is left out');
  });

  test('several are counted', () => {
    expect(released(out, out)[1]).toContain('; 2 records that are not for publication are left out');
  });
});
