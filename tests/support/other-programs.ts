import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PYTHON = '/usr/bin/python3';

/** Whether the system's Python has a module (Debian's python3-openpyxl, python3-xlsxwriter). */
export function hasPythonModule(name: string): boolean {
  return spawnSync(PYTHON, ['-c', `import ${name}`]).status === 0;
}

export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version']).status === 0;
}

/** What a Python script prints. */
export function runPython(script: string, args: readonly string[]): string {
  return execFileSync(PYTHON, [script, ...args], { encoding: 'utf8', maxBuffer: 2 ** 30 });
}

/** Runs with a folder that is gone afterwards. */
export function inFolder<T>(run: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'panelpack-'));
  try {
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The workbook as LibreOffice writes it again. */
export function resaveWithLibreOffice(file: string, folder: string): Uint8Array {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const out = join(folder, 'resaved');
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, file], {
    stdio: 'pipe',
  });
  return readFileSync(join(out, 'tracker.xlsx'));
}
