import { describe, expect, it } from 'vitest';
import { assuranceMap } from '../../../engine/assess/assurance-map.ts';
import type { AreaAssurance } from '../../../engine/recognise/assurance-block.ts';
import { readAreaName } from '../../../engine/recognise/area-name.ts';

function area(name: string, source: AreaAssurance['source']): AreaAssurance {
  return { tracker: 't1', sheet: 'Map', row: 4, area: readAreaName(name), source, levels: new Map() };
}

function pairs(...areas: AreaAssurance[]): (string | undefined)[][] {
  return assuranceMap(areas).map((line) => [line.area.area?.label, line.summary?.area?.label]);
}

describe('an area’s page and its line in the summary', () => {
  it.each([
    { page: 'Area 4: Assurance Controls Level 2 and 1', table: '4: Assurance Controls, Levels 1 and 2' },
    { page: 'Area 5: Data Management', table: 'Data management' },
    { page: 'Data Management', table: '5. Data management' },
  ])('are one area: “$page” and “$table”', ({ page, table }) => {
    expect(pairs(area(page, 'page'), area(table, 'table'))).toHaveLength(1);
  });

  it('with other numbers are two areas, whatever their names', () => {
    expect(pairs(area('1: Data', 'page'), area('2: Data', 'table'))).toEqual([
      ['1: Data', undefined],
      ['2: Data', undefined],
    ]);
  });

  it('stand in the order of their numbers, those without one last', () => {
    expect(pairs(area('Estates', 'table'), area('10: People', 'table'), area('2: Data', 'table'))).toEqual([
      ['2: Data', undefined],
      ['10: People', undefined],
      ['Estates', undefined],
    ]);
  });
});
