import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  accessibilitySlips,
  sidewaysScroll,
  startRig,
  visit,
  type Rig,
  type Visit,
} from '../../support/browser.ts';

let rig: Rig;
let opened: Visit | null = null;

beforeAll(async () => {
  rig = await startRig();
});

afterEach(async () => {
  const slips = opened?.slips;
  await opened?.close();
  opened = null;
  expect(slips ?? []).toEqual([]);
});

afterAll(async () => {
  await rig.close();
});

const EXAMPLES = join(import.meta.dirname, '..', '..', '..', 'examples');
const FLAT = 'improvement-plan-flat.xlsx';

/** The page outside Excel, with examples chosen and checked. */
async function checked(files: readonly string[], options: Parameters<typeof visit>[2] = {}): Promise<Page> {
  opened = await visit(rig, 'index.html', options);
  const { page } = opened;
  await page.getByLabel('Choose workbooks').setInputFiles(files.map((file) => join(EXAMPLES, file)));
  await page
    .getByText(/rows read/)
    .first()
    .waitFor();
  return page;
}

async function goTo(page: Page, title: string): Promise<void> {
  const link = page.getByRole('navigation').getByRole('button', { name: title, exact: true });
  if (!(await link.isVisible())) await page.getByRole('button', { name: 'More' }).click();
  await link.click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
}

async function openAt(
  title: string,
  files = [FLAT],
  options: Parameters<typeof visit>[2] = {},
): Promise<Page> {
  const page = await checked(files, options);
  await goTo(page, title);
  return page;
}

async function generated(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Generate pack' }).click();
  await page.getByRole('heading', { name: 'The pack' }).waitFor();
}

/** What a copy gives to the clipboard. */
async function copied(page: Page, copy: () => Promise<void>): Promise<Record<'html' | 'text', string>> {
  const given = page.evaluate(
    () =>
      new Promise<Record<'html' | 'text', string>>((resolve) => {
        window.addEventListener('copy', ({ clipboardData }) => {
          resolve({
            html: clipboardData?.getData('text/html') ?? '',
            text: clipboardData?.getData('text/plain') ?? '',
          });
        });
      }),
  );
  await copy();
  return given;
}

/** Opens everything on the page that can be opened. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const closed of document.querySelectorAll<HTMLElement>('main [aria-expanded="false"]'))
      closed.click();
  });
}

describe('the summary', () => {
  test('counts what is missed by lead, the worst first', async () => {
    const page = await openAt('Summary');
    const worst = page
      .getByRole('table', { name: /By lead/ })
      .getByRole('row')
      .nth(1);
    expect((await worst.textContent())?.startsWith('Ch Insp Rowan Pike')).toBe(true);
  });

  test('names the workbook of each late row, and its date, where several are checked', async () => {
    const page = await openAt('Summary', [FLAT, 'audits-register.xlsx']);
    await page.getByText('improvement-plan-flat.xlsx, as at 31 December 2025').first().waitFor();
  });

  test('shows each lead’s letter, with the day by which it asks for an answer', async () => {
    const page = await openAt('Summary');
    await page.getByLabel('Return by').fill('2026-02-02');
    await page.getByRole('button', { name: /^Nisha Farrow/ }).click();
    const letter = await page.getByLabel('Letter to Nisha Farrow').inputValue();
    expect(letter).toContain('return it by 2 February 2026?');
  });

  test('copies the letter to a lead', async () => {
    const page = await openAt('Summary', [FLAT], { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: /^Nisha Farrow/ }).click();
    await page.getByRole('button', { name: 'Copy for Nisha Farrow' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Dear Nisha Farrow,');
  });

  test('asks for the day where the field was emptied', async () => {
    const page = await openAt('Summary');
    await page.getByLabel('Return by').fill('');
    await page.getByText('Enter the day by which an answer is needed.').waitFor();
    expect(await page.getByRole('button', { name: /^Nisha Farrow/ }).count()).toBe(0);
  });

  test('says why a late row is rated as it is', async () => {
    const page = await openAt('Summary');
    await page.getByRole('button', { name: 'Why?' }).first().click();
    const why = await page.getByLabel('Why it is rated as it is').inputValue();
    expect(why.startsWith('Action 3.1 on “Actions”')).toBe(true);
  });

  test('prints the assurance map in words', async () => {
    const page = await openAt('Summary', ['improvement-plan-pages.xlsx']);
    const map = page.getByRole('table', { name: /^Confidence at each level/ });
    expect(await map.getByRole('row').count()).toBeGreaterThan(2);
    expect(await map.textContent()).toMatch(/Red|Amber|Green/);
  });
});

describe('the appendices', () => {
  test('are made of what was chosen, and saved as one file', async () => {
    const page = await openAt('Appendices');
    await page.getByLabel('Governance improvement plan').uncheck();
    await generated(page);
    await page.getByText('2 appendices as at 31 December 2025.').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as Excel' }).click();
    expect((await download).suggestedFilename()).toBe('panel-pack-2025-12-31.xlsx');
  });

  test('cannot be made of none', async () => {
    const page = await openAt('Appendices');
    await page.getByLabel('Governance improvement plan').uncheck();
    await page.getByLabel('Overdue actions').uncheck();
    await page.getByText('Choose at least one appendix.').waitFor();
    await page.getByRole('button', { name: 'Generate pack' }).click({ force: true });
    expect(await page.getByRole('heading', { name: 'The pack' }).count()).toBe(0);
  });

  test('of the working edition hold the data quality too', async () => {
    const page = await openAt('Appendices');
    expect(await page.getByLabel('Data quality').isDisabled()).toBe(true);
    await page.getByRole('radio', { name: /^Working/ }).check();
    await generated(page);
    await page.getByRole('button', { name: /^Appendix \w: Data quality/ }).waitFor();
  });

  test('are copied as a table, with words for what takes no tables', async () => {
    const page = await openAt('Appendices');
    await generated(page);
    await page.getByRole('button', { name: /^Appendix C: Governance improvement plan/ }).click();
    const { html, text } = await copied(page, () =>
      page.getByRole('button', { name: 'Copy as a table' }).click(),
    );
    await page.getByText('Copied: paste it into Word or Excel.').waitFor();
    expect(html).toContain('background:#');
    expect(text).toContain('Appendix C: Governance improvement plan, area 1');
  });

  test('are selected to be copied by hand where the clipboard is shut', async () => {
    const page = await openAt('Appendices', [FLAT], {
      prepare: async (fresh) => {
        await fresh.addInitScript(() => {
          Object.defineProperty(document, 'execCommand', { value: () => false });
        });
      },
    });
    await generated(page);
    await page.getByRole('button', { name: /^Appendix A: Overdue actions/ }).click();
    await page.getByRole('button', { name: 'Copy as a table' }).click();
    await page.getByText('The table is selected: press Ctrl+C to copy it.').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('Name an owner');
  });

  test('of the public edition take a post only with its name, and the keyboard goes where one is to be entered', async () => {
    const page = await openAt('Appendices');
    await page.getByLabel(/^Public/).check();
    await page.getByRole('button', { name: 'A post for a name…' }).click();
    await page.getByLabel('Name in the tracker').fill('Alex Example');
    await page.getByRole('button', { name: 'Keep the post' }).click();
    await page.getByText('Enter the post, like Head of Custody.').waitFor();
    await page.locator('[name="post"]:focus').waitFor();
  });

  test('of the public edition offer no marking to replace where all that is marked is OFFICIAL', async () => {
    const page = await openAt('Appendices');
    await page.getByLabel(/^Public/).check();
    await page.getByText('No marking was found here that another could replace.').waitFor();
    expect(await page.getByRole('button', { name: 'Replace a marking…' }).count()).toBe(0);
  });

  test('of the public edition offer the markings that stand in the workbook, and print only one in force', async () => {
    const page = await openAt('Appendices', ['audits-register.xlsx']);
    await page.getByLabel(/^Public/).check();
    await page.getByRole('button', { name: 'Replace a marking…' }).click();
    const found = page.getByLabel('Marking in the workbook').getByRole('option');
    expect(await found.allTextContents()).toEqual(['OFFICIAL-SENSITIVE']);
    await page.getByLabel('Marking to print').fill('RESTRICTED');
    await page.getByRole('button', { name: 'Replace it' }).click();
    await page.getByText('Enter OFFICIAL or OFFICIAL-SENSITIVE.').waitFor();
  });

  test('of the public edition ask at once for all that a marking to print lacks', async () => {
    const page = await openAt('Appendices', ['audits-register.xlsx']);
    await page.getByLabel(/^Public/).check();
    await page.getByRole('button', { name: 'Replace a marking…' }).click();
    await page.getByLabel('Marking to print').fill('');
    await page.getByRole('button', { name: 'Replace it' }).click();
    await page.getByText('Enter OFFICIAL or OFFICIAL-SENSITIVE.').waitFor();
    await page.locator('[name="to"]:focus').waitFor();
    expect(await page.getByText('Enter who decided it: a name or a post.').count()).toBe(1);
  });

  test('of the public edition wait until a person who has read them releases them', async () => {
    const page = await openAt('Appendices');
    await page.getByRole('radio', { name: /^Public/ }).check();
    await page.getByRole('button', { name: 'Generate pack' }).click();
    await page.getByRole('heading', { name: 'Read it before it is released' }).waitFor();
    expect(await page.getByRole('button', { name: 'Save as Excel' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Release' }).click();
    await page.getByRole('button', { name: 'Save as Excel' }).waitFor();
  });
});

test('a letter says how many rows and queries it asks about, and nothing of what there is none of', async () => {
  const page = await openAt('Summary', ['improvement-plan-pages.xlsx']);
  const noteOf = async (name: RegExp): Promise<string | null> =>
    page.getByRole('heading', { level: 3, name }).locator('.quiet').textContent();
  expect(await noteOf(/^Insp Mina Shaw/)).toBe('2 rows, 3 queries');
  expect(await noteOf(/^Supt Gail Norris/)).toBe('1 row');
  expect(await noteOf(/^Rows without a lead/)).toBe('5 queries');
});

describe('which column is which', () => {
  test('is corrected, checked again, and says what changed', async () => {
    const page = await openAt('Which column is which');
    await page.getByRole('button', { name: /^Actions/ }).click();
    await page.getByLabel('Column for Lead').selectOption('No column');
    await page.getByRole('button', { name: 'Save and check again' }).click();
    await page.getByText('Lead: column D before, no column now.').waitFor();
    await page.getByText('“Actions” has no column for Lead: choose it, if there is one.').waitFor();
  });

  test('goes back to what was recognised', async () => {
    const page = await openAt('Which column is which');
    await page.getByRole('button', { name: /^Actions/ }).click();
    await page.getByLabel('Column for Lead').selectOption('No column');
    await page.getByRole('button', { name: 'Save and check again' }).click();
    await page.getByRole('button', { name: 'Reset' }).click();
    await page.getByText('Lead: no column before, column D now.').waitFor();
    expect(await page.getByRole('button', { name: 'Reset' }).count()).toBe(0);
  });

  test('leaves a sheet out', async () => {
    const page = await openAt('Which column is which');
    await page.getByRole('button', { name: /^Actions/ }).click();
    await page.getByLabel('Read this sheet as').selectOption('Nothing: leave it out');
    await page.getByRole('button', { name: 'Save and check again' }).click();
    await page.getByText(/Before: improvement-plan, 20 records\. Now: left out/).waitFor();
  });

  test('reads a sheet that was not counted from the row that a person names', async () => {
    const page = await openAt('Which column is which');
    await page.getByRole('button', { name: /^Guidance/ }).click();
    await page.getByLabel('Read this sheet as').selectOption('actions log');
    await page.getByText('Enter the row that holds the headings.').waitFor();
  });
});

test('a column chosen for two fields is said beside the field, and nothing is saved before one of them has another', async () => {
  const page = await openAt('Which column is which');
  await page.getByRole('button', { name: /^Actions/ }).click();
  await page.getByLabel('Column for Lead').selectOption('C');
  const row = page.getByRole('row', { name: /^Lead/ });
  await row
    .getByText(
      /^Column C, “Improvement and controls.*”, is chosen for Action too: choose another column here or there\.$/,
    )
    .waitFor();
  await page.getByText('It can be saved once no column is chosen for two fields.').waitFor();
  const save = page.getByRole('button', { name: 'Save and check again' });
  expect(await save.getAttribute('aria-disabled')).toBe('true');
  expect(await accessibilitySlips(page)).toEqual([]);
  await page.getByLabel('Column for Lead').selectOption('D');
  expect(await save.getAttribute('aria-disabled')).toBe(null);
});

describe('dates and RAG rules', () => {
  test('are remembered, checked by, and shown among what is kept', async () => {
    const page = await openAt('Dates and RAG rules');
    await page.getByLabel('As-at date').fill('2025-09-30');
    await page.getByLabel('Panel date').fill('2026-01-16');
    await page.getByRole('button', { name: 'Save and check again' }).click();
    await page.getByText('The as-at date is 30 September 2025. The panel date is 16 January 2026.').waitFor();
    await goTo(page, 'What Panelpack keeps here');
    await page.getByText('As-at date: 30 September 2025').waitFor();
    await goTo(page, 'Summary');
    await page.getByText(/As at 30 September 2025; panel 16 January 2026/).waitFor();
  });

  test('leave the keyboard at the button that saved them', async () => {
    const page = await openAt('Dates and RAG rules');
    await page.getByLabel('As-at date').fill('2025-09-30');
    const save = page.getByRole('button', { name: 'Save and check again' });
    await save.click();
    await page.getByText(/It is 30 September 2025, as set here/).waitFor();
    expect(await save.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('go back to the title row where a field is emptied, and say so', async () => {
    const page = await openAt('Dates and RAG rules');
    await page.getByLabel('As-at date').fill('2025-09-30');
    await page.getByRole('button', { name: 'Save and check again' }).click();
    await page.getByText(/It is 30 September 2025, as set here/).waitFor();
    await page.getByLabel('As-at date').fill('');
    await page.getByRole('button', { name: 'Save and check again' }).click();
    await page.getByText('The as-at date comes from the title rows, else the last quarter end.').waitFor();
    await page.getByText(/It is 31 December 2025, read from a title row/).waitFor();
  });

  test('ask for the whole of a date that is only half entered, and save nothing', async () => {
    const page = await openAt('Dates and RAG rules');
    await page.getByLabel('Panel date').pressSequentially('1');
    await page.getByRole('button', { name: 'Save and check again' }).click();
    await page.getByText('Enter the whole date: day, month and a year in four digits.').waitFor();
    await page.locator('[name="panelDate"]:focus').waitFor();
    await page.getByLabel('Panel date').press('Backspace');
    await page.getByRole('button', { name: 'Save and check again' }).click();
    await page.getByText('Nothing was changed.').waitFor();
  });

  test('ask about a year in two digits and save nothing', async () => {
    const page = await openAt('Dates and RAG rules');
    await page.getByLabel('Panel date').fill('0022-01-17');
    await page.getByText('Check the year of 17 January 22: enter it in four digits.').waitFor();
    await page.getByRole('button', { name: 'Save and check again' }).click({ force: true });
    await goTo(page, 'What Panelpack keeps here');
    await page.getByText('Nothing is remembered yet.').waitFor();
  });
});

describe('what Panelpack keeps', () => {
  async function twoDates(): Promise<Page> {
    const page = await openAt('Dates and RAG rules');
    await page.getByLabel('As-at date').fill('2025-09-30');
    await page.getByLabel('Panel date').fill('2026-01-16');
    await page.getByRole('button', { name: 'Save and check again' }).click();
    await page.getByText('The as-at date is 30 September 2025.', { exact: false }).waitFor();
    await goTo(page, 'What Panelpack keeps here');
    return page;
  }

  test('is removed one by one', async () => {
    const page = await twoDates();
    await page.getByRole('button', { name: 'Remove: As-at date: 30 September 2025' }).click();
    await page.getByText('Removed: As-at date: 30 September 2025.').waitFor();
    expect(await page.getByRole('button', { name: /^Remove:/ }).count()).toBe(1);
  });

  test('is removed at once, after a second word', async () => {
    const page = await twoDates();
    await page.getByRole('button', { name: 'Remove everything' }).click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    expect(await page.getByRole('button', { name: /^Remove:/ }).count()).toBe(2);
    await page.getByRole('button', { name: 'Remove everything' }).click();
    await page.getByRole('button', { name: 'Yes, remove everything' }).click();
    await page.getByText('Nothing is remembered yet.').waitFor();
  });
});

const PAGES = [
  'Summary',
  'Appendices',
  'Which column is which',
  'Dates and RAG rules',
  'What Panelpack keeps here',
];

describe.each([
  ['a light screen', {}],
  ['a dark one', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const)('on %s', (_screen, options) => {
  test.each(PAGES)('axe finds nothing on “%s”, and nothing has to be scrolled sideways', async (title) => {
    const page = await openAt(title, ['improvement-plan-flat.xlsx', 'improvement-plan-pages.xlsx'], options);
    if (title === 'Appendices') await generated(page);
    await openAll(page);
    expect(await accessibilitySlips(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  });
});
