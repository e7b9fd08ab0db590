import { describe, expect, test } from 'vitest';
import type { Locator } from 'playwright-core';
import type { ExcelWindow } from '../../support/excel-rig/open-in-excel.ts';
import { goTo, inExcelStories, keptIn, openCard, says } from '../../support/excel-rig/stories.ts';

const { checkedPlan } = inExcelStories();

interface AtRating {
  readonly excel: ExcelWindow;
  /** The query on action 2.1, which its lead rates Green and which is overdue. */
  readonly query: Locator;
}

async function atRating(): Promise<AtRating> {
  const excel = await checkedPlan();
  await goTo(excel.page, 'Queries');
  const card = await openCard(excel.page, /^A lead’s rating fits what the dates show 4 queries/);
  const query = card.locator('.place').filter({ hasText: 'Actions!G10' });
  await query.getByRole('button', { name: 'Why?' }).click();
  return { excel, query };
}

describe('“Why?”', () => {
  test('gives one sentence to copy, with the cells that say so', async () => {
    const { query } = await atRating();
    const words = await query.getByLabel('Why it is rated as it is').inputValue();
    expect(words).toMatch(
      /^Action 2\.1 on “Actions”: the lead rates it Green \(the fill of G10\).*due 30 November 2025 \(E10\)/,
    );
  });

  test('leads to each of those cells', async () => {
    const { excel, query } = await atRating();
    await query.getByRole('button', { name: 'Actions!E10' }).click();
    await expect
      .poll(() => excel.book.selection.area)
      .toEqual({ firstRow: 10, firstColumn: 5, lastRow: 10, lastColumn: 5 });
  });
});

test('nothing is decided on a row that shares its reference with another: what to do is said instead', async () => {
  const { page } = await checkedPlan();
  await goTo(page, 'Queries');
  const card = await openCard(page, /^A lead’s rating fits what the dates show 4 queries/);
  const query = card.locator('.place').filter({ hasText: 'Actions!G11' });
  await query.getByRole('button', { name: 'Why?' }).click();
  await query
    .getByText(/^Another row of this sheet has the same reference or title\. Give each its own/)
    .waitFor();
  expect(await query.getByRole('button', { name: /…$/ }).count()).toBe(0);
});

describe('an extension', () => {
  /** The query on action 1.3, whose status moves it from September 2025 to March 2026. */
  async function atExtension(): Promise<AtRating> {
    const excel = await checkedPlan();
    await goTo(excel.page, 'Queries');
    const card = await openCard(excel.page, /^A later deadline has been agreed by someone.* 2 queries/);
    const query = card.locator('.place').filter({ hasText: 'Actions!G7' });
    await query.getByRole('button', { name: 'Record an extension…' }).click();
    return { excel, query };
  }

  async function recorded(): Promise<ExcelWindow> {
    const { excel, query } = await atExtension();
    await query.getByLabel('Agreed on').fill('2025-12-10');
    await query.getByLabel('Decided by').fill('Governance Board');
    await query.getByLabel('Reason').fill('The building works overran.');
    await query.getByRole('button', { name: 'Record it' }).click();
    await says(excel.page, /^The extension to 31 March 2026 is on record; /);
    return excel;
  }

  test('begins with the date that the tracker proposes, and is kept in the workbook', async () => {
    const { book } = await recorded();
    expect(keptIn(book).extensions).toEqual([
      {
        sheet: 'Actions',
        key: '1/1.3',
        deadline: '2026-03-31',
        by: 'Governance Board',
        on: '2025-12-10',
        reason: 'The building works overran.',
      },
    ]);
  });

  test('answers its query, and is left out again under “What Panelpack keeps here”', async () => {
    const { page, book } = await recorded();
    await page.getByRole('heading', { level: 3, name: /^A later deadline has been.* 1 query/ }).waitFor();
    await goTo(page, 'What Panelpack keeps here');
    await says(page, 'Action 1.3: extended to 31 March 2026');
    await page
      .getByRole('button', { name: /^Remove/ })
      .first()
      .click();
    await expect.poll(() => book.customXmlParts).toEqual([]);
  });

  test('to no day is not recorded, and the keyboard is put at what is to be entered', async () => {
    const { excel, query } = await atExtension();
    await query.getByLabel('New deadline').fill('');
    await query.getByRole('button', { name: 'Record it' }).click();
    await says(excel.page, 'Enter the new deadline that was agreed.');
    expect(await query.getByLabel('New deadline').evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
    expect(excel.book.customXmlParts).toEqual([]);
  });

  test('can be recorded under “Why?” of a row that is late', async () => {
    const { query } = await atRating();
    await query.getByRole('button', { name: 'Record an extension…' }).click();
    expect(await query.getByLabel('New deadline').inputValue()).toBe('');
    expect(await query.getByText(/^The first deadline, 30 November 2025, stays on record/).count()).toBe(1);
  });
});

describe('a rating that is agreed', () => {
  async function agreed(): Promise<ExcelWindow> {
    const { excel, query } = await atRating();
    await query.getByRole('button', { name: 'Agree a rating…' }).click();
    await query.getByLabel('Rating', { exact: true }).selectOption('Red');
    await query.getByLabel('Decided by').fill('Alex Example');
    await query.getByLabel('Reason').fill('The paper log is still in use.');
    await query.getByRole('button', { name: 'Agree Red' }).click();
    await says(excel.page, 'Red is agreed; the lead’s own rating is left as it is.');
    return excel;
  }

  test('is kept in the workbook, and the lead’s own cell stays as it is', async () => {
    const { book } = await agreed();
    expect(keptIn(book).ratingDecisions).toEqual([
      expect.objectContaining({ agreed: 'red', stated: 'green', by: 'Alex Example' }),
    ]);
    expect(book.sheet('Actions').cellAt(10, 7)).toMatchObject({ value: 'Mostly complete' });
  });

  test('settles its query, and is what “Why?” and the pack give', async () => {
    const { page } = await agreed();
    await page.getByRole('heading', { level: 3, name: /^A lead’s rating fits.* 3 queries/ }).waitFor();
    await goTo(page, 'Appendices');
    await page.getByRole('button', { name: 'Generate pack' }).click();
    await says(page, /^Action 2\.1 \(Actions!G10\): Red agreed; lead’s rating Green\. Alex Example/);
  });
});
