import { expect, test, vi } from 'vitest';
import { openPack } from '../../../addin/host/open-pack.ts';
import {
  EXCELS,
  madePack,
  namesOf,
  openTracker,
  overdueTable,
  packWith,
  valuesOf,
} from '../../support/in-excel.ts';

// An Excel that shows years of another calendar, though the format asks for a British one.
vi.mock(import('../../support/excel-host/cell-text.ts'), async (original) => {
  const { displayText, ...rest } = await original();
  return {
    ...rest,
    displayText: (...asked) => displayText(...asked).replace('1902', '2445'),
  };
});

test.each(EXCELS)(
  'dates stay words where the date system is not known, ExcelApi %s',
  async (requirementSet) => {
    const { book } = openTracker({ requirementSet });
    const rows = [[{ text: '1.1' }, { text: '30 June 2021', date: '2021-06-30' }]];
    const pack = packWith([overdueTable({ columns: ['Ref', 'Current'], rows })]);
    await openPack(madePack(pack), { here: true });
    await openPack(madePack(pack), { here: true });
    expect(valuesOf(book.sheet('A Overdue actions')).at(-1)).toEqual(['1.1', '30 June 2021']);
    expect(book.sheet('A Overdue actions').cellAt(7, 2)?.numberFormat).toBe('@');
    expect(namesOf(book)).toEqual(['Plan 1', 'Contents', 'A Overdue actions']);
  },
);
