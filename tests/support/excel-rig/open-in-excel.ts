import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { visit, type Rig, type Visit, type VisitOptions } from '../browser.ts';
import { ExcelHost } from '../excel-host/excel-host.ts';
import type { HostBook } from '../excel-host/host-book.ts';
import { officeWindow, OFFICE_THEMES } from './office-window.ts';
import { answerOfficeService } from './office-services.ts';
import { saveable } from './save-book.ts';

/** How Excel stands around the pane. */
export interface ExcelOptions extends Omit<VisitOptions, 'origins'> {
  /** "1.13" is our floor, "1.20" the newest. */
  readonly requirementSet?: string;
  readonly theme?: keyof typeof OFFICE_THEMES;
}

/** A pane open in the emulated Excel: the workbook behind it, and the ribbon above it. */
export interface ExcelWindow extends Visit, Around {
  /** Presses a button on the ribbon, and waits until its command says that it is completed. */
  readonly press: (command: string) => Promise<void>;
}

/** What stands around the pane, for a test to look at and to spoil. */
interface Around {
  readonly host: ExcelHost;
  readonly book: HostBook;
  /** What reading the file's bytes answers: 0 for success, 11001 as some web hosts do; files open now, and ever. */
  readonly file: { status: number; open: number; reads: number };
  /** Ids of the ribbon commands that said they were completed, in order. */
  readonly completed: string[];
  /** How often the pane was asked to show itself. */
  readonly shown: { times: number };
}

const LIBRARY = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json'));
const HOSTED = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Opens the built task pane with `book` in Excel: the genuine Office.js, our own Excel. */
export async function openInExcel(
  rig: Rig,
  book: HostBook,
  { requirementSet = '1.20', theme = 'light', ...visitOptions }: ExcelOptions = {},
): Promise<ExcelWindow> {
  const host = new ExcelHost(book, { requirementSet });
  const around = {
    host,
    book,
    file: { status: 0, open: 0, reads: 0 },
    completed: new Array<string>(),
    shown: { times: 0 },
  };
  const opened = await visit(rig, 'taskpane.html', {
    ...visitOptions,
    origins: [new URL(HOSTED).origin],
    prepare: async (page) => {
      await serveLibrary(page);
      await exposeExcel(page, around);
      await exposeFile(page, around.file, saveable(book));
      await page.addInitScript(officeWindow, {
        requirements: { ...REQUIREMENTS, ExcelApi: requirementSet },
        documentUrl: `C:\\Trackers\\${book.name}`,
        theme: OFFICE_THEMES[theme],
      });
      await visitOptions.prepare?.(page);
    },
  });
  return { ...opened, ...around, press: (command) => press(opened.page, around.completed, command) };
}

const REQUIREMENTS = { SharedRuntime: '1.1', File: '1.1', CompressedFile: '1.1', CustomXmlParts: '1.1' };

/** Microsoft’s address is answered from the library as installed: nothing leaves this machine. */
async function serveLibrary(page: Page): Promise<void> {
  await page.route(`${HOSTED}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '');
    await route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(LIBRARY, 'dist', path)) });
  });
}

async function exposeExcel(page: Page, { host, completed, shown }: Around): Promise<void> {
  await page.exposeFunction('__askExcel', async (text: string) => {
    const service = answerOfficeService(text);
    if (service?.isShow === true) shown.times += 1;
    return service ? service.answer : host.answer(text);
  });
  await page.exposeFunction('__commandCompleted', (id: string) => {
    completed.push(id);
  });
  host.onMessage((text) => {
    // The page may be closed by the time that an event is sent.
    page.evaluate(`window.__tellPane(${JSON.stringify(text)})`).catch(() => undefined);
  });
}

async function exposeFile(page: Page, file: Around['file'], save: () => Uint8Array): Promise<void> {
  const open = new Map<number, Uint8Array>();
  await page.exposeFunction('__openFile', () => {
    if (file.status !== 0) return { status: file.status, handle: 0, size: 0 };
    const handle = open.size + 1;
    const bytes = save();
    open.set(handle, bytes);
    file.open += 1;
    file.reads += 1;
    return { status: 0, handle, size: bytes.length };
  });
  await page.exposeFunction('__readSlice', (handle: number, offset: number, size: number) => {
    const bytes = open.get(handle);
    if (!bytes) return { status: 5001, base64: '' };
    return { status: 0, base64: Buffer.from(bytes.subarray(offset, offset + size)).toString('base64') };
  });
  await page.exposeFunction('__closeFile', () => {
    file.open -= 1;
    return 0;
  });
}

let presses = 0;

async function press(page: Page, completed: readonly string[], command: string): Promise<void> {
  const id = `press-${String(++presses)}`;
  // Asked from here: a page that evaluates again and again by itself is stopped by its content policy.
  await until(
    async () => (await page.evaluate('window.__hearsRibbon()')) === true,
    'the ribbon was never heard',
  );
  await page.evaluate(`window.__pressRibbon(${JSON.stringify(command)}, ${JSON.stringify(id)})`);
  await until(() => Promise.resolve(completed.includes(id)), `${command} never said that it was completed`);
}

async function until(isSo: () => Promise<boolean>, otherwise: string): Promise<void> {
  const latest = Date.now() + 30_000;
  while (!(await isSo())) {
    if (Date.now() > latest) throw new Error(otherwise);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
