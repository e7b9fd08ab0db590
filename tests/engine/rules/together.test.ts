import { describe, expect, it } from 'vitest';
import { examine } from '../../../engine/examine.ts';
import { exampleWorkbook } from '../../../engine/rules/example-workbook.ts';
import { settingsWith } from '../../support/settings.ts';

/** The queries on leads of a plan whose first actions have no lead, the next “TBC”, and all the others one. */
function askedOf(actions: number, blank: number, unnamed = 0): readonly string[] {
  const leadOf = (place: number): string =>
    place < blank ? '' : place < blank + unnamed ? 'TBC' : 'Cdr Okafor';
  const workbook = exampleWorkbook({
    name: 'a plan',
    headings: ['Ref', 'Action', 'Lead', 'Due date', 'Status'],
    rows: Array.from({ length: actions }, (_, place) => [
      String(place + 1),
      `Renew agreement ${String(place + 1)}`,
      leadOf(place),
      '30 June 2022',
      'Open',
    ]),
    expect: [],
  });
  const { queries } = examine(workbook, settingsWith());
  return queries.filter(({ rule }) => rule === 'action-has-a-lead').map(({ message }) => message);
}

describe('what many actions are asked alike', () => {
  it.each([
    { queries: 10, blank: 10, actions: 10, why: 'ten are not many' },
    { queries: 1, blank: 11, actions: 33, why: 'eleven are, where they are a third of all' },
    { queries: 11, blank: 11, actions: 34, why: 'not where they are fewer' },
    { queries: 100, blank: 100, actions: 400, why: 'so up to a hundred' },
    { queries: 1, blank: 101, actions: 400, why: 'nobody reads more than that' },
  ])('is asked of $blank of $actions in $queries: $why', ({ queries, blank, actions }) => {
    expect(askedOf(actions, blank)).toHaveLength(queries);
  });

  it('is asked apart where the words differ: blank cells, and cells that name nobody', () => {
    expect(askedOf(24, 12, 12)).toEqual([
      'Enter a lead in 12 rows: C2, C3, C4, C5, C6, C7, C8, C9 and 4 more are blank.',
      'Name a lead in 12 rows: C14, C15, C16, C17, C18, C19, C20, C21 and 4 more name nobody.',
    ]);
  });
});
