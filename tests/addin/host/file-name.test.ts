import { describe, expect, it } from 'vitest';
import { nameInAddress } from '../../../addin/host/file-name.ts';

describe('a workbook’s name', () => {
  it.each([
    ['C:\\Users\\alex\\Documents\\plan.xlsx', 'plan.xlsx'],
    ['C:\\Users\\alex\\50% done.xlsx', '50% done.xlsx'],
    ['/Users/alex/Improvement plan.xlsm', 'Improvement plan.xlsm'],
    ['https://example.org/sites/audit/Shared%20Documents/plan%202021-22.xlsx?web=1', 'plan 2021-22.xlsx'],
    ['https://example.org/audit/50%25%20done.xlsx', '50% done.xlsx'],
    ['https://example.org/audit/100%.xlsx', '100%.xlsx'],
  ])('stands at the end of %s', (address, name) => {
    expect(nameInAddress(address)).toBe(name);
  });

  it.each([['https://example.org/_layouts/15/Doc.aspx?sourcedoc=plan.xlsx'], [''], [null], ['Book1']])(
    'does not stand in %s',
    (address) => {
      expect(nameInAddress(address)).toBeNull();
    },
  );
});
