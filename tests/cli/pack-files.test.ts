import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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

  it('of a public edition have no snapshot beside them, whose keys may hold names', async () => {
    const words = ['--out', out, '--edition', 'public', '--confirm'];
    const { code, stderr } = await panelpack('appendix', plan, ...words);
    expect([code, made()]).toEqual([0, ['panel-pack-2025-12-31-public.xlsx']]);
    expect(stderr).toContain('The snapshot to compare with at the next panel comes with the panel edition.');
  });
});

async function slip(...words: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await panelpack('appendix', plan, ...words);
  expect([code, stdout]).toEqual([2, '']);
  return stderr.replaceAll(folder, '.');
}

describe('a pack that cannot be written is one sentence, and leaves nothing behind', () => {
  it('where the folder is a file', async () => {
    expect(await slip('--out', plan)).toBe(
      '--out ./plan.xlsx is a file: name a folder to write the pack to.\n',
    );
  });

  it('where the folder lies below a file', async () => {
    expect(await slip('--out', join(plan, 'pack'))).toBe(
      'There is no folder ./plan.xlsx: make it first, or name another --out.\n',
    );
  });

  it('where no folder is named', async () => {
    expect(await slip('--out', '')).toBe('Name a folder after --out to write the pack to.\n');
    expect(await slip('--output', ' ')).toBe('Name a file after --output to write the result to.\n');
  });

  it.each(['panel-pack-2025-12-31.xlsx', 'panel-pack-2025-12-31.snapshot.json'])(
    'where a folder has the name of %s, even with --force',
    async (name) => {
      mkdirSync(join(out, name), { recursive: true });
      expect(await slip('--out', out, '--force')).toBe(
        `./pack/${name} is no file: name another folder with --out.\n`,
      );
      expect(made()).toEqual([name]);
    },
  );

  it('where the result would take the place of a folder', async () => {
    expect(await slip('--output', folder, '--force')).toBe('--output . is no file: give another name.\n');
  });
});

describe('the last panel’s snapshot', () => {
  it('is told from a workbook or a file cut short', async () => {
    const says = 'is no snapshot: give the .snapshot.json that stands beside the last panel’s pack.\n';
    expect(await slip('--previous', plan)).toBe(`./plan.xlsx ${says}`);
    expect(await slip('--previous', put('cut.json', '{"format":"panel'))).toBe(`./cut.json ${says}`);
  });

  it('holds only days that are in the calendar', async () => {
    await panelpack('appendix', plan, '--out', out);
    const kept = readFileSync(join(out, 'panel-pack-2025-12-31.snapshot.json'), 'utf8');
    const spoilt = put('spoilt.json', kept.replace('"asAt": "2025-12-31"', '"asAt": "2025-09-31"'));
    expect(await slip('--previous', spoilt)).toBe(
      'The snapshot ./spoilt.json needs a change at “asAt”: there is no such day in the calendar.\n',
    );
  });
});

describe('which column is which', () => {
  it.each([
    [
      { sheet: 'Actions', template: 'plans' },
      'The config reads the sheet “Actions” as “plans”, which is no tracker: choose from ',
    ],
    [
      { sheet: 'Actions', headerRows: [4] },
      'needs a change at “columns” number 1, “headerRows”: write the first and the last header row, like [4, 5].',
    ],
    [
      { sheet: 'Actions', headerRows: [5, 4] },
      'needs a change at “columns” number 1, “headerRows”: write the first header row before the last, like [4, 5].',
    ],
  ])('is refused where it cannot be meant: %j', async (columns, says) => {
    const config = put('columns.json', JSON.stringify({ columns: [columns] }));
    expect(await slip('--config', config)).toContain(says);
  });
});
