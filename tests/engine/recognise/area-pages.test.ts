import { describe, expect, it } from 'vitest';
import { recognise, type Recognition } from '../../../engine/recognise/recognise.ts';
import type { ExampleCell } from '../../../engine/rules/rule.ts';
import { settingsWith } from '../../support/settings.ts';
import { workbookOf } from './shape.ts';

type Line = readonly ExampleCell[];

function recognised(...rows: readonly Line[]): Recognition {
  return recognise(workbookOf({ name: 'Areas', rows }), settingsWith());
}

describe('a form without a heading over it', () => {
  const form = (aim: string): Line[] => [
    ['Aim', 'Governance area owner', 'Working lead(s)'],
    [aim, 'Director of Data', 'Head of Records'],
  ];
  /** Each form's aim with its area. */
  const areas = (...rows: readonly Line[]): (string | undefined)[][] =>
    recognised(...rows).trackers.flatMap(({ records }) =>
      records.map(({ area, fields }) => [fields.get('aim')?.text, area?.label]),
    );
  const heading = (text: string): Line => [`Governance improvement ${text}`];

  it('does not take the name of the next area’s page', () => {
    const rows = [...form('Better data'), [], heading('area 6: Standards'), ...form('Higher standards')];
    expect(areas(...rows)).toEqual([['Higher standards', '6: Standards']]);
  });

  it('takes that of the plan below it', () => {
    const first = [heading('area 4: Audit'), ...form('Fewer gaps'), []];
    expect(areas(...first, ...form('Better data'), [], heading('plan 5: Data'))).toEqual([
      ['Fewer gaps', '4: Audit'],
      ['Better data', '5: Data'],
    ]);
  });
});

describe('an area of the assurance map', () => {
  it('whose ratings are words of another scale stands in it, not assessed', () => {
    const { assurance } = recognised(
      ['Area', 'Level 1', 'Level 2', 'Level 3'],
      ['1: Learning', 'Amber', 'Green', 'Amber'],
      ['2: Data', 'Adequate', 'Adequate', 'Adequate'],
    );
    const ratings = assurance.map(({ area, levels }) => [
      area?.label,
      ...Array.from(levels.values(), ({ rating }) => rating),
    ]);
    expect(ratings).toEqual([
      ['1: Learning', 'amber', 'green', 'amber'],
      ['2: Data', 'not-assessed', 'not-assessed', 'not-assessed'],
    ]);
  });

  it.each([
    { controls: '• Weekly board; chaired by the DAC\n• Dip samples\nby the supervisors', count: 2 },
    { controls: '1. Weekly board; chaired by the DAC\n2. Dip samples', count: 2 },
    { controls: 'Weekly board; dip samples', count: 2 },
    { controls: 'Weekly board\nDip samples\nNone', count: 2 },
  ])('has one control a bullet, else one a line or semicolon: $controls', ({ controls, count }) => {
    const { assurance } = recognised(
      ['Area', 'Level 1', 'Level 1 controls', 'Level 2', 'Level 3'],
      ['1: Learning', 'Amber', controls, 'Green', 'Amber'],
    );
    expect(assurance[0]?.levels.get(1)?.controls).toHaveLength(count);
  });

  it('is none behind a blank row', () => {
    const { assurance } = recognised(
      ['Area', 'Level 1', 'Level 2', 'Level 3'],
      ['1: Learning', 'Amber', 'Green', 'Amber'],
      [],
      ['Key', 'Red', 'Amber', 'Green'],
    );
    expect(assurance.map(({ area }) => area?.label)).toEqual(['1: Learning']);
  });
});
