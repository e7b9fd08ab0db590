import { describe, expect, it } from 'vitest';
import type { Examination } from '../../../engine/examine.ts';
import { examined, tally } from '../../support/examining.ts';
import { assuranceTable2022 } from '../../support/trackers/assurance-table.ts';
import { planPages2022 } from '../../support/trackers/plan-2022-pages.ts';

function ratings({ assurance }: Examination): Record<string, number> {
  return tally(assurance.flatMap(({ area }) => [...area.levels.values()].map(({ rating }) => rating)));
}

function controls({ assurance }: Examination): (number | undefined)[][] {
  return assurance.map(({ area }) => [...area.levels.values()].map((level) => level.controls?.length));
}

const T22_1 = [
  [2, 7, 1],
  [6, 5, 4],
  [5, 8, 6],
  [1, 3, 5],
  [5, 3, 4],
  [7, 6, 3],
];

const LAYOUTS = [
  { layout: 'a table of letters', bytes: () => assuranceTable2022() },
  { layout: 'a table of colours only', bytes: () => assuranceTable2022({ colourOnly: true }) },
  {
    layout: 'a table with the controls in its cells',
    bytes: () => assuranceTable2022({ controls: 'in-cells' }),
  },
  { layout: 'a table with a row for each level', bytes: () => assuranceTable2022({ controls: 'long' }) },
  { layout: 'area pages', bytes: () => planPages2022() },
  { layout: 'area pages on one sheet', bytes: () => planPages2022({ oneSheet: true }) },
  { layout: 'area pages coloured only', bytes: () => planPages2022({ colourOnly: true }) },
];

describe.each(LAYOUTS)('the assurance map as $layout', ({ bytes }) => {
  it('has eighteen ratings: thirteen amber, five green', async () => {
    expect(ratings(await examined(bytes()))).toEqual({ amber: 13, green: 5 });
  });
});

describe.each(LAYOUTS.slice(2))('the controls of $layout', ({ bytes }) => {
  it('are eighty-one, area by area and level by level', async () => {
    expect(controls(await examined(bytes()))).toEqual(T22_1);
    expect(T22_1.flat().reduce((sum, count) => sum + count, 0)).toBe(81);
  });
});

describe('an assurance map without a place for controls', () => {
  it('says that it has none, not that there are nought', async () => {
    const { assurance } = await examined(assuranceTable2022({ controls: 'none' }));
    expect(assurance[0]?.area.levels.get(1)?.controls).toBeNull();
  });
});

describe('the summary and the area pages', () => {
  it('are paired by area number, and the page wins where they differ', async () => {
    const { assurance } = await examined(planPages2022({ summaryMismatch: true }));
    const five = assurance.find(({ area }) => area.area?.number === '5');
    expect([five?.area.levels.get(3)?.rating, five?.summary?.levels.get(3)?.rating]).toEqual([
      'green',
      'amber',
    ]);
  });

  it('names the area whose heading is missing from its plan’s heading', async () => {
    const { assurance } = await examined(planPages2022());
    expect(assurance.map(({ area }) => area.area?.label)).toContain('5: Data Management');
  });
});
