import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { picturePane } from './pane-pictures.ts';

// `npm run pictures`: the guide's pictures, made from the samples with Debian's chromium, LibreOffice and poppler.
// Run “npm run build” first: what is pictured is what the built command line and the built pane make.

const ROOT = join(import.meta.dirname, '..');
const PICTURES = join(ROOT, 'docs', 'guide', 'pictures');
const CLI = join(ROOT, 'dist', 'cli', 'panelpack.js');
const PANEL_DATE = '2026-01-19';
const DATES = ['--as-at', '2025-12-31', '--panel-date', PANEL_DATE];

/** Runs a program; `panelpack check` ends with 1 where there are queries, and the samples are meant to have some. */
function run(program: string, ...words: string[]): void {
  execFileSync(program, words, { cwd: ROOT, stdio: 'ignore' });
}

function panelpack(...words: string[]): void {
  run(process.execPath, CLI, ...words, ...DATES, '--quiet', '--fail-on', 'never');
}

/** The top of a page as a browser shows it. */
function picturePage(page: string, name: string, height: number): void {
  const screenshot = `--screenshot=${join(PICTURES, `${name}.png`)}`;
  run('chromium', '--headless', '--no-sandbox', `--window-size=900,${String(height)}`, screenshot, page);
}

/** One page of a workbook as it prints. */
function pictureSheet(workbook: string, page: number, name: string, folder: string): void {
  const home = `-env:UserInstallation=file://${join(folder, 'office')}`;
  run('soffice', '--headless', home, '--convert-to', 'pdf', '--outdir', folder, workbook);
  const pdf = join(
    folder,
    `${
      workbook
        .split('/')
        .at(-1)
        ?.replace(/\.xlsx$/, '') ?? ''
    }.pdf`,
  );
  const only = ['-f', String(page), '-l', String(page), '-singlefile'];
  run('pdftoppm', '-png', '-r', '80', ...only, pdf, join(PICTURES, name));
}

const folder = mkdtempSync(join(tmpdir(), 'panelpack-pictures-'));
mkdirSync(PICTURES, { recursive: true });
const plan = 'examples/improvement-plan-flat.xlsx';
const page = join(folder, 'check.html');
panelpack('check', plan, '--format', 'html', '--output', page);
picturePage(page, 'check-page', 1000);
panelpack('appendix', 'examples/*.xlsx', '--out', join(folder, 'pack'));
const pack = join(folder, 'pack', 'panel-pack-2025-12-31.xlsx');
pictureSheet(plan, 1, 'tracker', folder);
pictureSheet(pack, 1, 'pack-contents', folder);
pictureSheet(pack, 6, 'pack-overdue', folder);
rmSync(folder, { recursive: true });
await picturePane({
  workbook: join(ROOT, plan),
  panelDate: PANEL_DATE,
  today: '2026-01-05',
  folder: PICTURES,
});
