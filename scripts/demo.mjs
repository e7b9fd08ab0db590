// `npm run demo`: builds Panelpack, checks the sample trackers and prints an appendix.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installPackages, runTool } from './with-packages.mjs';

const root = join(import.meta.dirname, '..');

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
panelpack(
  'check',
  'examples/improvement-plan-flat.xlsx',
  '--as-at',
  '2025-12-31',
  '--panel-date',
  '2026-01-19',
);
panelpack(
  'check',
  'examples/improvement-plan-pages.xlsx',
  '--as-at',
  '2025-12-31',
  '--panel-date',
  '2026-01-19',
);
panelpack('appendix', 'examples/inspections-register.xlsx', '--as-at', '2025-12-31');
