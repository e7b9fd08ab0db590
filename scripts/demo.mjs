// `npm run demo`: builds Panelpack, checks the sample trackers, prints an appendix and writes the pack.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installPackages, runTool } from './with-packages.mjs';

const root = join(import.meta.dirname, '..');

function say(words) {
  process.stdout.write(`\n\n${words}\n`);
}

function panelpack(...words) {
  process.stdout.write(`\n$ panelpack ${words.join(' ')}\n\n`);
  const { status } = spawnSync(process.execPath, [join('dist', 'cli', 'panelpack.js'), ...words], {
    cwd: root,
    stdio: 'inherit',
  });
  // 1 only says that there are queries, and the samples are meant to have some.
  if (status === null || status > 1) process.exit(status ?? 1);
}

installPackages();
runTool('webpack', '--config', 'webpack.config.js', '--stats', 'errors-only');
const DATES = ['--as-at', '2025-12-31', '--panel-date', '2026-01-19'];

say(
  'A plan kept as one table. What is late, which ratings do its dates contradict, what is to be put right?',
);
panelpack('check', 'examples/improvement-plan-flat.xlsx', ...DATES);
say('The same kind of plan on a page for each area, with its assurance map.');
panelpack('check', 'examples/improvement-plan-pages.xlsx', ...DATES);
say('A table for the panel’s paper, made from a register.');
panelpack('appendix', 'examples/inspections-register.xlsx', ...DATES);
say(
  'All of the panel’s tables in one new workbook, ready to print. Open it: dist/demo/panel-pack-2025-12-31.xlsx',
);
panelpack('appendix', 'examples', ...DATES, '--out', 'dist/demo', '--force');
