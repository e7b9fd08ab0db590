import { AxeBuilder } from '@axe-core/playwright';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { startServer, type StaticServer } from '../../scripts/static-server.mjs';

/** The pages as built: `npm test` builds them before it asks anything of them. */
const BUILT = fileURLToPath(new URL('../../dist/addin', import.meta.url));

/** A Chromium and the built pages served on this machine, for the tests of one file. */
export interface Rig {
  readonly browser: Browser;
  readonly server: StaticServer;
  readonly close: () => Promise<void>;
}

/** Starts both; `close` ends both. */
export async function startRig(): Promise<Rig> {
  const server = await startServer({ root: BUILT });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  return {
    browser,
    server,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

function chromiumPath(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, 'chromium')).find((path) => existsSync(path));
  if (found === undefined) throw new Error('Install chromium first: the pane is tested in it.');
  return found;
}

/** A page that was opened, and everything that went wrong on it since. */
export interface Visit {
  readonly page: Page;
  /** Page errors, what broke the content policy, and requests to other places, each a line; empty where all is well. */
  readonly slips: readonly string[];
  readonly close: () => Promise<void>;
}

/** The width of Excel’s task pane, and how much of it shows on a small laptop. */
const PANE_SIZE = { width: 320, height: 600 };

/** How a page is opened, beside what Chromium itself can be told. */
export interface VisitOptions extends BrowserContextOptions {
  /** Done before the page is fetched. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Origins other than the page’s own that it may ask. */
  readonly origins?: readonly string[];
}

/** Opens one of the built pages as a task pane is opened: 320 pixels wide. */
export async function visit(
  { browser, server }: Rig,
  path: string,
  options: VisitOptions = {},
): Promise<Visit> {
  const { prepare, origins = [], ...contextOptions } = options;
  const home = [server.url, ...origins];
  const context = await browser.newContext({ viewport: PANE_SIZE, locale: 'en-GB', ...contextOptions });
  const page = await context.newPage();
  const slips: string[] = [];
  page.on('pageerror', (error) => slips.push(`page error: ${error.message}`));
  page.on('console', (line) => {
    if (line.type() === 'error') slips.push(`console: ${line.text()}`);
  });
  context.on('request', (request) => {
    if (isForeign(request.url(), home)) slips.push(`foreign request: ${request.url()}`);
  });
  await prepare?.(page);
  await page.goto(`${server.url}/${path}`);
  return { page, slips, close: () => context.close() };
}

function isForeign(address: string, home: readonly string[]): boolean {
  const { protocol, origin } = new URL(address);
  return !['data:', 'blob:', 'about:'].includes(protocol) && !home.includes(origin);
}

/** What axe finds on the page as it is now: its rules and the elements they are about; empty where nothing is. */
export async function accessibilitySlips(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** How far the page is wider than its window, in pixels: 0 where nothing has to be scrolled sideways. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
