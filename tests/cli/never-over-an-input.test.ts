import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkReport, panelpack, workFolder } from '../support/run-cli.ts';
import { planFlat2022 } from '../support/trackers/plan-2022-flat.ts';

const { folder, put } = workFolder();
const DATES = ['--as-at', '2021-09-30', '--panel-date', '2021-10-18'];
let plan = '';
let pack = '';

beforeAll(async () => {
  plan = put('plan.xlsx', await planFlat2022());
  pack = join(folder, 'pack');
  mkdirSync(pack);
  await panelpack('appendix', plan, ...DATES, '--out', pack);
});

describe('a result', () => {
  it.each([
    { what: 'the config', name: 'panelpack.config.json', option: '--config' },
    { what: 'the last panel’s snapshot', name: 'last.json', option: '--previous' },
  ])('never replaces $what, even when told to', async ({ name, option }) => {
    const text =
      option === '--config'
        ? JSON.stringify({ asAt: '2021-12-31' })
        : readFileSync(join(pack, 'panel-pack-2021-09-30.snapshot.json'), 'utf8');
    const input = put(name, text);
    const run = await panelpack(
      'appendix',
      plan,
      option,
      input,
      '--as-at',
      '2021-12-31',
      '--output',
      input,
      '--force',
    );
    expect(run.stderr).toBe(`--output ${input} is one of the files to read: give another name.\n`);
    expect([run.code, readFileSync(input, 'utf8')]).toEqual([2, text]);
  });

  it('never replaces a config that was found beside the workbook', async () => {
    const config = put('panelpack.config.json', '{}');
    const run = await panelpack('check', plan, '--output', config, '--force');
    expect([run.code, readFileSync(config, 'utf8')]).toEqual([2, '{}']);
  });
});

describe('a pack that Panelpack made, given to check', () => {
  const made = (): string => join(pack, 'panel-pack-2021-09-30.xlsx');

  it('is written with its snapshot', () => {
    expect(readdirSync(pack).sort()).toEqual([
      'panel-pack-2021-09-30.snapshot.json',
      'panel-pack-2021-09-30.xlsx',
    ]);
  });

  it('gives no records and no queries, and its date counts neither alone nor beside a tracker', async () => {
    const alone = await checkReport(made());
    const beside = await checkReport(plan, made());
    expect([alone.asAt, beside.asAt]).toEqual(['2021-12-31', '2021-12-31']);
    expect([alone.totals.records, beside.totals.records]).toEqual([0, 30]);
    expect(alone.workbooks[0]?.queries).toEqual([]);
  });
});
