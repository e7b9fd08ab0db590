import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { audits2017 } from '../support/trackers/audits-2017.ts';
import { inspections2017, PRINTED_AT_2017_03_23 } from '../support/trackers/inspections-2017.ts';
import { planFlat2022 } from '../support/trackers/plan-2022-flat.ts';
import { planPages2022 } from '../support/trackers/plan-2022-pages.ts';
import { displayWidth } from '../../engine/render/columns.ts';
import { panelpack, panelpackOn, workFolder } from '../support/run-cli.ts';

const appendices = z.strictObject({
  format: z.literal('panelpack.appendices/1'),
  asAt: z.string(),
  edition: z.enum(['working', 'panel']),
  appendices: z.array(
    z.strictObject({
      id: z.string(),
      letter: z.string(),
      title: z.string(),
      marking: z.string().nullable(),
      columns: z.array(z.string()),
      rows: z.array(z.array(z.strictObject({ text: z.string(), rag: z.string().optional() }))),
      notes: z.array(z.string()),
      source: z.string(),
    }),
  ),
});

const { folder, put } = workFolder();
let plan = '';
let pages = '';
let register = '';
let audits = '';

beforeAll(async () => {
  plan = put('plan.xlsx', await planFlat2022());
  pages = put('pages.xlsx', await planPages2022());
  register = put('register.xlsx', await inspections2017());
  audits = put('audits.xlsx', await audits2017());
});

async function made(...words: string[]): Promise<z.infer<typeof appendices>> {
  const { stdout } = await panelpack('appendix', ...words, '--format', 'json');
  return appendices.parse(JSON.parse(stdout));
}

describe('appendix --format json', () => {
  it('makes every table that several workbooks feed, lettered in printed order', async () => {
    const pack = await made(pages, register, audits, '--as-at', '2017-03-23');
    expect(pack.edition).toBe('panel');
    expect(pack.appendices.map(({ letter, id }) => `${letter} ${id}`).slice(0, 4)).toEqual([
      'A inspections',
      'B limited-audits',
      'C assurance-map',
      'D overdue',
    ]);
  });

  it('prints the inspections in the order of the 2017 paper', async () => {
    const pack = await made(register, '--as-at', '2017-03-23', '--only', 'inspections');
    expect(pack.appendices[0]?.rows.map(([title]) => title?.text)).toEqual(PRINTED_AT_2017_03_23);
  });

  it('gives a rating its word, and its colour beside it', async () => {
    const pack = await made(pages, '--as-at', '2021-12-31', '--only', 'assurance-map');
    expect(pack.appendices[0]?.rows[0]?.slice(1, 5)).toEqual([
      { text: 'Amber', rag: 'amber' },
      { text: 'Green', rag: 'green' },
      { text: 'Amber', rag: 'amber' },
      { text: 'First rating' },
    ]);
  });

  it('lists the overdue worst first, with the days on each deadline', async () => {
    const pack = await made(plan, '--as-at', '2021-12-31', '--only', 'overdue');
    const [table] = pack.appendices;
    const days = table?.columns.indexOf('Days on current') ?? -1;
    expect(table?.rows.map((row) => row[days]?.text)).toEqual(['214', '61', '31']);
  });

  it('never presents an assumed original deadline as fact', async () => {
    const pack = await made(plan, '--as-at', '2021-12-31', '--only', 'overdue');
    const [table] = pack.appendices;
    const original = table?.columns.indexOf('Original') ?? -1;
    expect(new Set(table?.rows.map((row) => row[original]?.text))).toEqual(new Set(['Not recorded']));
  });

  it('counts the rows read, shown and left out, and names its source', async () => {
    const [table] = (await made(plan, '--as-at', '2021-12-31', '--only', 'overdue')).appendices;
    expect(table?.notes[0]).toBe('30 rows read, 3 shown, 27 left out.');
    expect(table?.source).toBe('plan.xlsx, sheet Actions, A4:F34');
  });
});

describe('appendix as text', () => {
  it.each([40, 80, 100])('fits %i columns', async (columns) => {
    const { stdout } = await panelpackOn({ columns }, 'appendix', plan, pages, register, audits);
    const longest = Math.max(...stdout.split('\n').map((line) => displayWidth(line)));
    expect(longest).toBeLessThanOrEqual(columns);
  });

  it('can be written to a file of its own', async () => {
    const target = join(folder, 'pack.txt');
    const run = await panelpack('appendix', register, '--as-at', '2017-03-23', '--output', target);
    expect([run.code, run.stdout]).toEqual([0, '']);
    expect(readFileSync(target, 'utf8')).toContain('Appendix A: Overview of publications and inspections');
  });
});

describe('an appendix that cannot be made', () => {
  it('is named, with exit 2, where no tracker feeds it', async () => {
    const { code, stderr } = await panelpack('appendix', plan, '--only', 'inspections');
    expect([code, stderr]).toEqual([2, 'No tracker here feeds the appendix “inspections”.\n']);
  });

  it('that does not exist is told with those that do', async () => {
    const { code, stderr } = await panelpack('appendix', plan, '--only', 'everything');
    expect(code).toBe(2);
    expect(stderr).toContain(
      'choose from assurance-map, data-quality, improvement-plan, inspections, limited-audits, overdue',
    );
  });

  it('leaves out a file that cannot be read, and makes the rest', async () => {
    const broken = put('broken.xlsx', 'nothing');
    const { code, stdout, stderr } = await panelpack('appendix', broken, register, '--as-at', '2017-03-23');
    expect(code).toBe(2);
    expect(stderr).toContain('broken.xlsx was left out');
    expect(stdout).toContain('Appendix A');
  });

  it('is refused outside the working edition where it is for the team', async () => {
    const { code, stdout, stderr } = await panelpack('appendix', plan, '--only', 'data-quality');
    expect([code, stdout, stderr]).toEqual([
      2,
      '',
      '“data-quality” is for the team and not for the panel: add --edition working to make it.\n',
    ]);
  });

  it('is refused in the public edition rather than half-made', async () => {
    const { code, stderr } = await panelpack('appendix', plan, '--edition', 'public');
    expect(code).toBe(2);
    expect(stderr).toContain('public edition');
  });
});

describe('a table named where a file belongs', () => {
  it('is told with the option that asks for it', async () => {
    const { code, stdout, stderr } = await panelpack('appendix', 'overdue', plan);
    expect([code, stdout, stderr]).toEqual([
      2,
      '',
      '“overdue” is an appendix, and no file or folder is named so: to make it alone, write --only overdue.\n',
    ]);
  });

  it('is a folder of workbooks where one is named so', async () => {
    const trackers = join(folder, 'overdue');
    mkdirSync(trackers);
    copyFileSync(plan, join(trackers, 'plan.xlsx'));
    const before = process.cwd();
    process.chdir(folder);
    const { code, stderr } = await panelpack('appendix', 'overdue', '--as-at', '2021-12-31', '--quiet');
    process.chdir(before);
    expect([code, stderr]).toEqual([0, '']);
  });
});
