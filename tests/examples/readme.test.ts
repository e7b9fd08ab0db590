import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtInTemplates } from '../../templates/index.ts';
import { panelpack } from '../support/run-cli.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

it('the README shows what the command prints', async () => {
  const [command = '', ...shown] = (/```console\n([\s\S]*?)```/.exec(README)?.[1] ?? '').split('\n');
  const [, , name = '', file = '', ...options] = command.split(' ');
  const { stdout } = await panelpack(name, join(ROOT, 'examples', file), ...options);
  const printed = new Set(stdout.split('\n'));
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.filter((line) => line !== '...' && !printed.has(line))).toEqual([]);
});

it('the README has a row for every tracker and every appendix', () => {
  const listed = [...README.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, id]) => id);
  const { trackers, appendices } = builtInTemplates;
  expect(listed.sort()).toEqual([...trackers, ...appendices].map(({ id }) => id).sort());
});
