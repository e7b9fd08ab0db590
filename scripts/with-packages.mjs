// Installs the npm packages of package-lock.json where they are missing or older than the lock file.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Runs a command in the project's folder, showing what it prints; a failure ends this script with its code. */
export function run(command, words, options = {}) {
  const { status } = spawnSync(command, words, { cwd: root, stdio: 'inherit', ...options });
  if (status !== 0) process.exit(status ?? 1);
}

/** Makes sure that node_modules is what the lock file says. */
export function installPackages() {
  const marker = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return;
  run('npm', ['ci', '--no-audit', '--no-fund']);
}

/** Runs a program of node_modules, without asking npm or the network. */
export function runTool(name, ...words) {
  run(process.execPath, [join(root, 'node_modules', ...TOOLS[name]), ...words]);
}

const TOOLS = {
  tsc: ['typescript', 'bin', 'tsc'],
  eslint: ['eslint', 'bin', 'eslint.js'],
  prettier: ['prettier', 'bin', 'prettier.cjs'],
  knip: ['knip', 'bin', 'knip.js'],
  vitest: ['vitest', 'vitest.mjs'],
  webpack: ['webpack-cli', 'bin', 'cli.js'],
  tsx: ['tsx', 'dist', 'cli.mjs'],
};

if (process.argv[1]?.endsWith('with-packages.mjs')) installPackages();
