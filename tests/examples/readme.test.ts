import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { panelpack } from '../support/run-cli.ts';

const ROOT = join(import.meta.dirname, '..', '..');

it('the README shows what the command prints', async () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const [command = '', ...shown] = (/```console\n([\s\S]*?)```/.exec(readme)?.[1] ?? '').split('\n');
  const [, , name = '', file = '', ...options] = command.split(' ');
  const { stdout } = await panelpack(name, join(ROOT, 'examples', file), ...options);
  const printed = new Set(stdout.split('\n'));
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.filter((line) => line !== '...' && !printed.has(line))).toEqual([]);
});
