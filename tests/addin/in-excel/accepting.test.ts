import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ExcelWindow } from '../../support/excel-rig/open-in-excel.ts';
import { check, goTo, inExcelStories, keptIn, openCard, says } from '../../support/excel-rig/stories.ts';

const { open, checkedPlan } = inExcelStories();

/** The sample plan, after its action without a lead was accepted. */
async function accepted(): Promise<ExcelWindow> {
  const excel = await checkedPlan();
  const { page } = excel;
  await goTo(page, 'Queries');
  const card = await openCard(page, 'Every open action names a lead');
  await card.getByRole('button', { name: 'Accept with reason…' }).click();
  await page.getByLabel('Decided by').fill('Alex Example');
  await page.getByLabel('Reason').fill('The post is advertised.');
  await page.getByRole('button', { name: 'Accept', exact: true }).click();
  await says(page, '1 query accepted with a reason.');
  return excel;
}

describe('a query accepted with a reason', () => {
  test('is kept in the one part of the workbook, with who decided it and why', async () => {
    const { book } = await accepted();
    expect(keptIn(book).acceptedQueries).toEqual([
      expect.objectContaining({
        rule: 'action-has-a-lead',
        by: 'Alex Example',
        reason: 'The post is advertised.',
      }),
    ]);
  });

  test('is listed apart and counted in the verdict as accepted', async () => {
    const { page } = await accepted();
    await page.getByRole('heading', { level: 2, name: 'Accepted with a reason (1)' }).waitFor();
    await goTo(page, 'Check');
    await says(page, 'Not ready: 7 must fix, 15 to confirm; 1 accepted with a reason.');
  });

  test('is still accepted when the pane was closed and is opened again', async () => {
    const { book, close } = await accepted();
    await close();
    const { page } = await open(book);
    await check(page);
    await says(page, 'Not ready: 7 must fix, 15 to confirm; 1 accepted with a reason.');
  });

  test('asks again once it is removed from what Panelpack keeps', async () => {
    const { page, book } = await accepted();
    await page.getByRole('button', { name: 'See or take back what was accepted' }).click();
    await page.getByRole('heading', { level: 1, name: 'What Panelpack keeps here' }).waitFor();
    await page.getByRole('button', { name: /^Remove: .*action has a lead$/ }).click();
    await says(page, /^Removed: /);
    expect(book.customXmlParts).toEqual([]);
    await goTo(page, 'Check');
    await says(page, 'Not ready: 8 must fix, 15 to confirm.');
  });

  test('goes with everything else that is removed, and leaves no part behind', async () => {
    const { page, book } = await accepted();
    await goTo(page, 'What Panelpack keeps here');
    await page.getByRole('button', { name: 'Remove everything' }).click();
    await page.getByRole('button', { name: 'Yes, remove everything' }).click();
    await says(page, 'Nothing is kept in this workbook.');
    expect(book.customXmlParts).toEqual([]);
  });
});

test('a query that is asked no more while its form is open is not accepted: another is to be chosen', async () => {
  // By this pane’s watch no check takes any time, so that an edit is followed by one.
  const prepare = async (opening: Page): Promise<void> => {
    await opening.addInitScript(() => {
      performance.now = () => 0;
    });
  };
  const { page, book } = await checkedPlan({ prepare });
  await goTo(page, 'Queries');
  const card = await openCard(page, /^A lead’s rating fits what the dates show 4 queries/);
  await card.getByRole('button', { name: 'Accept with reason…' }).first().click();
  await page
    .getByLabel('Which')
    .selectOption({ label: 'Only Actions!G22 4.3 Yearly integrity conversation with each officer' });
  await page.getByLabel('Decided by').fill('Alex Example');
  await page.getByLabel('Reason').fill('The post is advertised.');
  book.edit('Actions', 'G22', 'Complete');
  await page
    .getByRole('heading', { level: 3, name: /^A lead’s rating fits what the dates show 3 queries/ })
    .waitFor();
  await page.getByRole('button', { name: 'Accept', exact: true }).click();
  await page.locator('[name="which"]:focus').waitFor();
  expect(await page.getByLabel('Reason').inputValue()).toBe('The post is advertised.');
  expect(book.customXmlParts).toEqual([]);
});

test('a day to review by that is only half entered is asked for, and nothing is accepted without it', async () => {
  const { page, book } = await checkedPlan();
  await goTo(page, 'Queries');
  const card = await openCard(page, 'Every open action names a lead');
  await card.getByRole('button', { name: 'Accept with reason…' }).click();
  await page.getByLabel('Decided by').fill('Alex Example');
  await page.getByLabel('Reason').fill('The post is advertised.');
  await page.getByLabel('Review by (may be empty)').pressSequentially('1');
  await page.getByRole('button', { name: 'Accept', exact: true }).click();
  await says(page, 'Enter the whole date: day, month and a year in four digits.');
  await page.locator('[name="reviewBy"]:focus').waitFor();
  expect(book.customXmlParts).toEqual([]);
});

test('all that a decision lacks is said at once, and each line goes as it is put right', async () => {
  const { page } = await checkedPlan();
  await goTo(page, 'Queries');
  const card = await openCard(page, 'Every open action names a lead');
  await card.getByRole('button', { name: 'Accept with reason…' }).click();
  await page.getByRole('button', { name: 'Accept', exact: true }).click();
  const said = page.locator('form.decision').getByRole('alert');
  expect(await said.allTextContents()).toEqual([
    'Enter who decided it: a name or a post.',
    'Enter the reason, as the panel may read it.',
  ]);
  await page.getByLabel('Decided by').fill('Alex Example');
  await expect.poll(() => said.allTextContents()).toEqual(['Enter the reason, as the panel may read it.']);
});

test('a reason has to be given before anything is accepted', async () => {
  const { page, book } = await checkedPlan();
  await goTo(page, 'Queries');
  const card = await openCard(page, 'Every open action names a lead');
  await card.getByRole('button', { name: 'Accept with reason…' }).click();
  await page.getByLabel('Decided by').fill('Alex Example');
  await page.getByRole('button', { name: 'Accept', exact: true }).click();
  await page.getByRole('alert').first().waitFor();
  expect(book.customXmlParts).toEqual([]);
});

describe('a form in which a reason is written while the workbook is put right', () => {
  /** The form to accept the queries of the card’s first line, with a reason in it; an edit is followed by a check. */
  async function writing(title: RegExp): Promise<ExcelWindow> {
    const prepare = async (opening: Page): Promise<void> => {
      await opening.addInitScript(() => {
        performance.now = () => 0;
      });
    };
    const excel = await checkedPlan({ prepare });
    const { page } = excel;
    await goTo(page, 'Queries');
    const card = await openCard(page, title);
    await card.getByRole('button', { name: 'Accept with reason…' }).first().click();
    await page.getByLabel('Decided by').fill('Alex Example');
    await page.getByLabel('Reason').fill('The post is advertised.');
    return excel;
  }

  test('stays, with what is written, where the first of its places is asked no more', async () => {
    const { page, book } = await writing(/^A lead’s rating fits what the dates show 4 queries/);
    const first = page
      .locator('.card-line', { has: page.getByLabel('Reason') })
      .locator('.place')
      .first();
    await first.getByText('Actions!G11').waitFor();
    book.edit('Actions', 'G11', 'Red');
    await page
      .getByRole('heading', { level: 3, name: /^A lead’s rating fits what the dates show 3 queries/ })
      .waitFor();
    expect(await page.getByLabel('Reason').inputValue()).toBe('The post is advertised.');
    await page.locator('[name="reason"]:focus').waitFor();
  });

  test('says what became of it, and keeps the words to copy, where all of them are asked no more', async () => {
    const { page, book } = await writing(/^Every open action names a lead/);
    book.edit('Actions', 'D9', 'Gary Stott');
    const alert = page.locator('.alert');
    await alert
      .getByText(
        'Nothing was put on record: after a change in the workbook, what you were deciding about is no longer asked here. You had written: “The post is advertised.”.',
      )
      .waitFor();
    await page.locator('.alert:focus').waitFor();
    await alert.getByRole('button', { name: 'Close' }).click();
    await alert.waitFor({ state: 'detached' });
  });

  test('says nothing where its writer leaves it', async () => {
    const { page, book } = await writing(/^Every open action names a lead/);
    await page.getByRole('button', { name: 'Cancel', exact: true }).click();
    book.edit('Actions', 'D9', 'Gary Stott');
    await says(page, /^Must be fixed \(7\)/);
    expect(await page.locator('.alert').count()).toBe(0);
  });
});

test('the form for one query speaks of one, and for several of several', async () => {
  const { page } = await checkedPlan();
  await goTo(page, 'Queries');
  const one = await openCard(page, 'Every open action names a lead');
  await one.getByRole('button', { name: 'Accept with reason…' }).click();
  await one.getByText('Accept this query', { exact: true }).waitFor();
  const several = await openCard(page, /^A lead’s rating fits what the dates show 4 queries/);
  await several.getByRole('button', { name: 'Accept with reason…' }).first().click();
  await several.getByText('Accept these queries', { exact: true }).waitFor();
});
