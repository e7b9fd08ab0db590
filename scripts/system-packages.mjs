// Installs the Debian packages that the tests judge our work by: openpyxl, XlsxWriter, LibreOffice and Chromium.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './with-packages.mjs';

const WANTED = [
  { package: 'python3-openpyxl', isThere: () => pythonHas('openpyxl') },
  { package: 'python3-xlsxwriter', isThere: () => pythonHas('xlsxwriter') },
  { package: 'chromium', isThere: () => onPath('chromium') },
  { package: 'libreoffice-calc', isThere: () => onPath('soffice') },
];

function pythonHas(module) {
  return spawnSync('/usr/bin/python3', ['-c', `import ${module}`]).status === 0;
}

function onPath(program) {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(`${folder}/${program}`));
}

/** Installs what is missing; says so and goes on where apt is not to be had. */
export function installSystemPackages() {
  const missing = WANTED.filter(({ isThere }) => !isThere()).map((wanted) => wanted.package);
  if (missing.length === 0) return;
  if (!onPath('apt-get'))
    throw new Error(`Install ${missing.join(', ')} first: the tests read files that they write.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { env });
}
