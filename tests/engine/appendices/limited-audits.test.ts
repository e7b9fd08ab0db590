import { describe, expect, it } from 'vitest';
import { buildAppendices } from '../../../engine/appendices/build-appendices.ts';
import type { AppendixTable } from '../../../engine/appendices/table.ts';
import { examine } from '../../../engine/examine.ts';
import { settingsWith } from '../../support/settings.ts';
import { workbookOf } from '../recognise/shape.ts';

const AUDITS = ['Overtime', 'Vetting', 'Fleet', 'Seized property', 'Cash handling'];

/** The table of five audits with these grades, at first and at follow-up. */
function limited(
  [first, later]: readonly [string, string],
  ...grades: readonly [string, string][]
): AppendixTable | undefined {
  const rows = [
    ['Ref', 'Audit', 'Sponsor', 'Final report', first, later, 'Comments'],
    ...grades.map((pair, place) => [
      String(place + 1),
      AUDITS[place] ?? '',
      'ACC Quell',
      '12/05/2021',
      ...pair,
      'Actions are being taken forward.',
    ]),
  ];
  const examination = examine(workbookOf({ rows }), settingsWith({ asAt: '2021-12-31' }));
  return buildAppendices([examination], { only: ['limited-audits'], edition: 'panel' })[0];
}

function shown(table: AppendixTable | undefined): readonly (readonly (string | undefined)[])[] | undefined {
  return table?.rows.map(([ref, , grades]) => [ref?.text, grades?.text]);
}

describe('limited audits', () => {
  it.each([
    ['Original opinion', 'Follow up opinion'],
    ['Opinion', 'Follow-up opinion'],
    ['Assurance level', 'Revised assurance level'],
    ['Audit opinion', 'Current opinion'],
  ])('are told by “%s” until “%s” gives another', (...headings) => {
    const table = limited(
      headings,
      ['Limited', ''],
      ['Limited', 'Not yet due'],
      ['Limited', 'Substantial'],
      ['Reasonable', ''],
      ['Reasonable', 'Limited'],
    );
    expect(shown(table)).toEqual([
      ['1', 'Limited'],
      ['2', 'Limited, then Not yet due'],
      ['5', 'Reasonable, then Limited'],
    ]);
    expect(table?.notes.join(' ')).not.toContain('no grade');
  });

  it('are those with no assurance too', () => {
    const headings = ['Original opinion', 'Follow up opinion'] as const;
    expect(shown(limited(headings, ['No assurance', ''], ['Substantial', '']))).toEqual([
      ['1', 'No assurance'],
    ]);
  });
});
