import { describe, expect, it } from 'vitest';
import { LinkedBooks } from '../../../../addin/host/read-ranges/linked-books.ts';

describe('links to other workbooks', () => {
  it.each([
    ['[leads.xlsx]Sheet1!$A$1', '[1]Sheet1!$A$1'],
    ["'C:\\Plans\\[leads.xlsx]Sheet 1'!A1", "'[1]Sheet 1'!A1"],
    ["SUM('https://example.org/plans/[leads.xlsx]Leads'!A1:A9)", "SUM('[1]Leads'!A1:A9)"],
    ['[leads.xlsx]A!B2+[leads.xlsx]B!B2', '[1]A!B2+[1]B!B2'],
    ['[leads.xlsx]A!B2+[plan.xlsm]B!B2', '[1]A!B2+[2]B!B2'],
  ])('stand in %s as in a file', (formula, numbered) => {
    expect(new LinkedBooks().number(formula)).toBe(numbered);
  });

  it.each([['SUM(Actions[Days])'], ['Actions[[#This Row],[Due]]'], ['A1+B1']])(
    'do not stand in %s',
    (formula) => {
      const links = new LinkedBooks();
      expect(links.number(formula)).toBe(formula);
      expect(links.names).toEqual([]);
    },
  );

  it('are listed once each, in the order they were met', () => {
    const links = new LinkedBooks();
    links.number("'C:\\Plans\\[leads.xlsx]Sheet1'!A1");
    links.number('[plan.xlsx]Sheet1!A1+[leads.xlsx]Sheet1!A2');
    expect(links.names).toEqual(['leads.xlsx', 'plan.xlsx']);
  });
});
