import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { panelpack, workFolder } from '../support/run-cli.ts';

const { folder, put } = workFolder();
const plan = put('plan.xlsx', readFileSync('examples/improvement-plan-flat.xlsx'));
const out = join(folder, 'pack');

beforeEach(() => {
  rmSync(out, { recursive: true, force: true });
});

function made(): string[] {
  return existsSync(out) ? readdirSync(out).sort() : [];
}

describe('the files of a pack', () => {
  it('are a workbook and a snapshot for the next panel', async () => {
    const { code } = await panelpack('appendix', plan, '--out', out);
    expect([code, made()]).toEqual([
      0,
      ['panel-pack-2025-12-31.snapshot.json', 'panel-pack-2025-12-31.xlsx'],
    ]);
  });

  it('of a public edition are the same, and the snapshot is said to be not for publication', async () => {
    const words = ['--out', out, '--edition', 'public', '--confirm'];
    const { code, stderr } = await panelpack('appendix', plan, ...words);
    const names = ['panel-pack-2025-12-31-public.xlsx', 'panel-pack-2025-12-31.snapshot.json'];
    expect([code, made()]).toEqual([0, names]);
    expect(stderr).toContain('snapshot.json, to compare with at the next panel and not for publication.');
  });
});
