import { describe, expect, it } from 'vitest';
import { examine } from '../../../engine/examine.ts';
import { exampleWorkbook } from '../../../engine/rules/example-workbook.ts';
import { settingsWith } from '../../support/settings.ts';

/** A plan with these references in each of its areas; the rule's queries about it. */
function asked(areas: Readonly<Record<string, readonly (number | string)[]>>): readonly string[] {
  const rows = Object.entries(areas).flatMap(([area, refs]) =>
    refs.map((ref) => [
      `Rec ${String(ref)}`,
      area,
      `Renew ${area} ${String(ref)}`,
      'Cdr Okafor',
      'March 2022',
      'Open',
    ]),
  );
  const headings = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'];
  const workbook = exampleWorkbook({ name: 'areas', headings, rows, expect: [] });
  const { queries } = examine(workbook, settingsWith({ asAt: '2021-12-31' }));
  return queries.filter(({ rule }) => rule === 'references-are-unique').map(({ message }) => message);
}

describe('a reference that stands under two areas', () => {
  it('is asked about where the numbers run on from area to area', () => {
    expect(asked({ Custody: [1, 2, 3, 4, 5], Fraud: [5, 7, 8, 9], Vetting: [6, 10] })).toEqual([
      'Give each action its own reference: “Rec 5” is that of A6 and A7, in different areas, yet the numbers run on from area to area.',
    ]);
  });

  it.each([
    { what: 'begin again in each', areas: { Custody: [1, 2, 3, 4, 5, 6, 7], Fraud: [1], Vetting: [1] } },
    { what: 'begin again and are many', areas: { Custody: [1, 2, 3, 4, 5, 6], Fraud: [1, 2, 3, 4] } },
    { what: 'are pending ones, with gaps', areas: { Custody: [2, 7, 12, 30], Fraud: [3, 7, 9, 22] } },
    { what: 'are too few to tell', areas: { Custody: [1, 2], Fraud: [2, 3] } },
    { what: 'are parts of one', areas: { Custody: [1, 2, 3, '4a'], Fraud: ['4b', 5, 6, 7] } },
  ])('is left alone where the numbers $what', ({ areas }) => {
    expect(asked(areas)).toEqual([]);
  });
});
