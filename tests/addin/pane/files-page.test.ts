import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  accessibilitySlips,
  sidewaysScroll,
  startRig,
  visit,
  type Rig,
  type Visit,
  type VisitOptions,
} from '../../support/browser.ts';

const BUILT = join(import.meta.dirname, '..', '..', '..', 'dist', 'addin');
const EXAMPLES = join(import.meta.dirname, '..', '..', '..', 'examples');

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(async () => {
  await rig.close();
});

/** Opens the page outside Excel, does something there, and fails on anything that went wrong meanwhile. */
async function onThePage(
  use: (visited: Visit & { readonly page: Page }) => Promise<void>,
  options: VisitOptions = {},
): Promise<void> {
  const visited = await visit(rig, 'index.html', options);
  try {
    await use(visited);
    expect(visited.slips).toEqual([]);
  } finally {
    await visited.close();
  }
}

async function choose(page: Page, ...files: readonly string[]): Promise<void> {
  await page.getByLabel('Choose workbooks').setInputFiles(files.map((file) => join(EXAMPLES, file)));
  await page.getByRole('heading', { level: 1, name: /Not ready|could not be read|Nothing/ }).waitFor();
}

describe('the page outside Excel', () => {
  test('says before any check what to press', async () => {
    await onThePage(async ({ page }) => {
      await page.getByRole('heading', { name: 'Is this tracker ready for the panel?' }).waitFor();
      expect(await page.getByRole('button', { name: 'Check workbook' }).isVisible()).toBe(true);
      expect(await page.getByLabel('Choose workbooks').isVisible()).toBe(true);
    });
  });

  test('opened from a folder says before anything else to open it at its address', async () => {
    const context = await rig.browser.newContext();
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(BUILT, 'index.html')).href);
    await page.getByText(/^Open Panelpack at the web address that IT gave you/).waitFor();
    expect(await page.getByLabel('Choose workbooks').count()).toBe(0);
    await context.close();
  });

  test('says so where a page of it cannot be fetched, and the others go on', async () => {
    const prepare = async (opening: Page): Promise<void> => {
      await opening.route('**/page-summary.*', (route) => route.abort());
    };
    const { page, close } = await visit(rig, 'index.html', { prepare });
    await choose(page, 'improvement-plan-flat.xlsx');
    await page.getByRole('button', { name: 'Summary' }).click();
    expect(await page.getByRole('alert').textContent()).toBe(
      'This page could not be opened: check the network, then open Panelpack again.',
    );
    await page.getByRole('button', { name: 'Queries' }).click();
    await page.getByRole('heading', { level: 1, name: 'Queries' }).waitFor();
    await close();
  });

  test('shows the verdict and both buttons without scrolling once a file is chosen', async () => {
    await onThePage(async ({ page }) => {
      await choose(page, 'improvement-plan-flat.xlsx');
      const heading = page.getByRole('heading', { level: 1 });
      expect(await heading.textContent()).toBe('Not ready: 8 must fix, 15 to confirm.');
      for (const name of ['Fix these first', 'Generate pack']) {
        const box = await page.getByRole('button', { name }).boundingBox();
        expect((box?.y ?? 600) + (box?.height ?? 0)).toBeLessThan(600);
      }
    });
  });

  test('puts the keyboard at the verdict, so that it is read out', async () => {
    await onThePage(async ({ page }) => {
      await choose(page, 'improvement-plan-flat.xlsx');
      expect(await focused(page)).toBe('Not ready: 8 must fix, 15 to confirm.');
    });
  });

  test('checks several workbooks at once', async () => {
    await onThePage(async ({ page }) => {
      await choose(page, 'improvement-plan-flat.xlsx', 'audits-register.xlsx');
      await page.getByText('2 workbooks and 32 rows read').waitFor();
      await page.getByRole('button', { name: 'Fix these first' }).click();
      await page.getByRole('button', { name: 'Every reference is used once on its sheet' }).click();
      await page.getByText('audits-register.xlsx Audit tracker!A17').waitFor();
    });
  });

  test('takes files that are dropped on it', async () => {
    await onThePage(async ({ page }) => {
      await page.getByLabel('Choose workbooks').waitFor();
      await page.evaluate(() => {
        const transfer = new DataTransfer();
        transfer.items.add(new File(['not a workbook'], 'notes.xlsx'));
        dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }));
      });
      await page.getByRole('heading', { name: 'notes.xlsx could not be read.' }).waitFor();
    });
  });

  test('lists the queries, what must be fixed first, and changes nothing', async () => {
    await onThePage(async ({ page }) => {
      await choose(page, 'improvement-plan-flat.xlsx');
      await page.getByRole('button', { name: 'Fix these first' }).click();
      await page.getByRole('heading', { level: 1, name: 'Queries' }).waitFor();
      expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
        'Must be fixed (8)',
        'To confirm (15)',
        'For information (5)',
      ]);
      for (const name of [/^Fix/, /^Accept/, /^Highlight/])
        expect(await page.getByRole('button', { name }).count()).toBe(0);
    });
  });

  test('explains a rating in words that can be copied whole', async () => {
    await onThePage(async ({ page }) => {
      await choose(page, 'improvement-plan-flat.xlsx');
      await page.getByRole('button', { name: 'Fix these first' }).click();
      await page.getByRole('button', { name: 'Why?' }).first().click();
      const words = await page.getByLabel('Why it is rated as it is').inputValue();
      expect(words).toContain('Action 2.2 on “Actions”: the lead rates it Amber (the fill of G11)');
    });
  });

  test('selects the words where the browser keeps the clipboard from it', async () => {
    await onThePage(async ({ page }) => {
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await choose(page, 'improvement-plan-flat.xlsx');
      await page.getByRole('button', { name: 'Fix these first' }).click();
      await page.getByRole('button', { name: 'Why?' }).first().click();
      await page.getByRole('button', { name: 'Copy' }).click();
      await page.getByText('The text is selected: press Ctrl+C to copy it.').waitFor();
      expect(await page.evaluate(() => getSelection()?.toString().slice(0, 10))).toBe('Action 2.2');
    });
  });

  test('says that nothing has been checked where a page needs a check', async () => {
    await onThePage(async ({ page }) => {
      await page.getByRole('button', { name: 'Summary' }).click();
      await page.getByText('Nothing has been checked yet.').waitFor();
    });
  });

  test('works with the network off once it is loaded', async () => {
    const fetched: Promise<unknown>[] = [];
    const prepare = (page: Page): Promise<void> => {
      // What a pack is written with is fetched last: its own part, then by far the largest script.
      fetched.push(
        page.context().waitForEvent('requestfinished', (request) => /writer\./.test(request.url())),
      );
      fetched.push(page.context().waitForEvent('response', isLarge));
      return Promise.resolve();
    };
    await onThePage(
      async ({ page }) => {
        await Promise.all(fetched);
        await page.waitForLoadState('networkidle');
        await page.context().setOffline(true);
        await choose(page, 'improvement-plan-flat.xlsx');
        await page.getByRole('button', { name: 'Fix these first' }).click();
        await page.getByRole('heading', { level: 1, name: 'Queries' }).waitFor();
        await page.getByRole('button', { name: 'Check', exact: true }).click();
        await page.getByRole('button', { name: 'Generate pack' }).click();
        const saved = page.waitForEvent('download');
        await page.getByRole('button', { name: 'Save as Excel' }).click();
        expect((await saved).suggestedFilename()).toBe('panel-pack-2025-12-31.xlsx');
      },
      { prepare },
    );
  });

  test('can be walked by keyboard alone', async () => {
    await onThePage(async ({ page }) => {
      await choose(page, 'improvement-plan-flat.xlsx');
      await tabTo(page, 'Fix these first');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Queries' }).waitFor();
      expect(await focused(page)).toBe('Queries');
      await tabTo(page, 'Every reference is used once on its sheet 1 query');
      await page.keyboard.press('Enter');
      await page.getByText('Give each action its own reference').first().waitFor();
    });
  });
});

describe.each([
  { look: 'light', options: { colorScheme: 'light' } },
  { look: 'dark', options: { colorScheme: 'dark' } },
  { look: 'forced colours', options: { forcedColors: 'active' } },
] as const)('in $look', ({ options }) => {
  test('axe finds nothing and nothing is wider than 320 pixels', async () => {
    await onThePage(async ({ page }) => {
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await accessibilitySlips(page)).toEqual([]);
      await choose(page, 'improvement-plan-flat.xlsx');
      expect(await accessibilitySlips(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
      await page.getByRole('button', { name: 'Fix these first' }).click();
      await page.getByRole('button', { name: 'Why?' }).first().click();
      expect(await accessibilitySlips(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
      await page.getByRole('button', { name: 'More' }).click();
      expect(await accessibilitySlips(page)).toEqual([]);
    }, options);
  });
});

/** What stands where the keyboard is. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

/** Presses Tab until it stands at what reads `words`, at most forty times. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).replace(/^[▸▾]/, '') === words) return;
  }
  throw new Error(`“${words}” was not reached by keyboard.`);
}

function isLarge(response: Response): boolean {
  return Number(response.headers()['content-length']) > 500_000;
}
