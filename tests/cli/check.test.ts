import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { reportSchema } from '../../engine/report/report-schema.ts';
import { audits2017, auditsPacked2017 } from '../support/trackers/audits-2017.ts';
import { inspections2017 } from '../support/trackers/inspections-2017.ts';
import { messyDeepHeader, messySideBySide } from '../support/trackers/messy.ts';
import { planFlat2022 } from '../support/trackers/plan-2022-flat.ts';
import { planPages2022 } from '../support/trackers/plan-2022-pages.ts';
import { displayWidth } from '../../engine/render/columns.ts';
import { checkReport, panelpack, panelpackOn, workFolder } from '../support/run-cli.ts';

const { folder, put } = workFolder();
let plan = '';
let pages = '';
let broken = '';

beforeAll(async () => {
  plan = put('plan.xlsx', await planFlat2022());
  pages = put('pages.xlsx', await planPages2022());
  broken = put('broken.xlsx', 'not a workbook at all');
});

const AT_DECEMBER = ['--as-at', '2021-12-31', '--panel-date', '2022-01-17'];

describe('check --format json', () => {
  it('keeps its promised shape for every kind of tracker', async () => {
    const files = [
      plan,
      pages,
      put('inspections.xlsx', await inspections2017()),
      put('audits.xlsx', await audits2017()),
      broken,
    ];
    const { format, asAt, panelDate, totals } = await checkReport(...files, ...AT_DECEMBER);
    expect([format, asAt, panelDate]).toEqual(['panelpack.report/1', '2021-12-31', '2022-01-17']);
    expect([totals.workbooks, totals.unreadable, totals.records]).toEqual([5, 1, 30 + 30 + 22 + 23]);
  });

  it('gives a whole record with every answer and its cell', async () => {
    const [workbook] = (await checkReport(plan, ...AT_DECEMBER)).workbooks;
    const record = workbook?.records.find(({ row }) => row === 23);
    expect({ ...record, title: null, update: null, key: null }).toEqual({
      tracker: 't1',
      sheet: 'Actions',
      row: 23,
      key: null,
      ref: null,
      title: null,
      area: '4: Assurance Controls Level 2 and 1',
      leads: ['Owen Latchford'],
      deadline: {
        text: 'Q3',
        cell: 'D23',
        original: '2021-12-31',
        current: '2022-03-31',
        currentIs: 'proposed',
        movedBy: 'F23',
        extension: null,
        certainty: 'inferred',
        precision: 'quarter',
        parts: [],
        warnings: ['PLAN_YEAR_INFERRED'],
      },
      status: { text: 'Completion of PP review expected Q4', cell: 'F23', class: 'delayed' },
      rag: {
        stated: 'amber',
        agreed: null,
        statedBy: 'fill',
        dateCheck: 'amber',
        reason:
          'missed at period close: due by 31 December 2021 (D23), and that period has ended; now forecast for 31 March 2022 (F23)',
        agreement: 'agree',
      },
      overdueDays: 0,
      overdueDaysOriginal: 0,
      possiblyOverdue: false,
      overdueByPanel: false,
      missed: { original: true, current: false },
      slippageDays: 90,
      revisedDeadline: null,
      update: null,
      priority: null,
      onTrack: null,
      percent: null,
      updated: null,
      closed: null,
      source: null,
    });
  });

  it('says where each tracker stands and which column is which', async () => {
    const [workbook] = (await checkReport(plan, ...AT_DECEMBER)).workbooks;
    expect(workbook?.trackers).toEqual([
      {
        id: 't1',
        template: 'improvement-plan',
        confidence: 'high',
        sheet: 'Actions',
        range: 'A4:F34',
        headerRows: [4, 4],
        records: 30,
        columns: { area: 'A', title: 'B', lead: 'C', deadline: 'D', update: 'E', status: 'F', rag: 'F' },
      },
    ]);
    expect(workbook?.sheets).toEqual([
      { name: 'Actions', counted: true, why: 'improvement-plan, 30 records' },
    ]);
  });

  it('lists records in sheet, then row order, tables beside each other taking turns', async () => {
    const file = put('beside.xlsx', await messySideBySide());
    const rows = (await checkReport(file)).workbooks[0]?.records.map(({ row }) => row);
    expect(rows).toEqual([4, 4, 5, 5, 6, 6, 7, 8, 9]);
  });

  it('leaves out what a template lacks', async () => {
    const file = put('register.xlsx', await inspections2017());
    const [workbook] = (await checkReport(file, '--as-at', '2017-03-23')).workbooks;
    const record = workbook?.records[0];
    expect(record).not.toHaveProperty('deadline');
    expect(record).not.toHaveProperty('rag');
    expect(record).toHaveProperty('status.class');
  });

  it('gives an unreadable file its sentence and its code, and the other files their answers', async () => {
    const { workbooks } = await checkReport(broken, plan, ...AT_DECEMBER);
    expect(workbooks[0]?.error?.code).toBe('text-file');
    expect(workbooks[1]?.records).toHaveLength(30);
  });
});

describe('two workbooks of one name', () => {
  it('are told apart by their folders, and another stands by its name alone', async () => {
    const folders = ['north', 'south'].map((name) => join(folder, name));
    for (const each of folders) mkdirSync(each, { recursive: true });
    const twins = folders.map((each) => join(each, 'plan.xlsx'));
    for (const twin of twins) linkSync(plan, twin);
    const { workbooks } = await checkReport(...twins, pages, ...AT_DECEMBER);
    expect(workbooks.map(({ file }) => file)).toEqual([...twins, 'pages.xlsx']);
  });
});

describe('the exit of check', () => {
  it('is 1 with errors, 0 without or with --fail-on never', async () => {
    const withErrors = await panelpack('check', pages, ...AT_DECEMBER);
    const never = await panelpack('check', pages, ...AT_DECEMBER, '--fail-on', 'never');
    expect([withErrors.code, never.code]).toEqual([1, 0]);
  });

  it('is 1 with warnings only where warnings are to fail', async () => {
    const undated = put('undated.xlsx', await inspections2017());
    const { totals } = await checkReport(undated);
    expect([totals.queries.error, totals.queries.warning > 0]).toEqual([0, true]);
    expect((await panelpack('check', undated)).code).toBe(0);
    expect((await panelpack('check', undated, '--fail-on', 'error')).code).toBe(0);
    expect((await panelpack('check', undated, '--fail-on', 'warning')).code).toBe(1);
  });

  it('is 0 with nothing at all to ask, whatever is to fail', async () => {
    const titled = put('titled.xlsx', await inspections2017());
    const at = ['--as-at', '2017-03-23'];
    expect((await checkReport(titled, ...at)).totals.queries).toMatchObject({ error: 0, warning: 0 });
    expect((await panelpack('check', titled, ...at, '--fail-on', 'warning')).code).toBe(0);
  });

  it('is 2 for a file that could not be read, whatever --fail-on says', async () => {
    expect((await panelpack('check', broken, plan, '--fail-on', 'never')).code).toBe(2);
  });

  it.each([
    { words: ['check'], says: 'Name at least one workbook' },
    { words: ['check', 'nowhere.xlsx'], says: 'There is no file or folder “nowhere.xlsx”' },
    { words: ['chekc', 'plan.xlsx'], says: 'There is no command “chekc”. Did you mean check?' },
    { words: ['check', 'plan.xlsx', '--as-at', '31/12/2021'], says: 'Give --as-at as a day like 2021-12-31' },
    { words: ['check', 'plan.xlsx', '--as-at', '2021-02-30'], says: 'not “2021-02-30”' },
    { words: ['check', 'plan.xlsx', '--plan-year', '2021/23'], says: 'a financial year like 2021/22' },
    { words: ['check', 'plan.xlsx', '--colour'], says: 'panelpack help' },
  ])('is 2 with one sentence for a slip: $says', async ({ words, says }) => {
    const { code, stdout, stderr } = await panelpack(...words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('the as-at date', () => {
  it('is the one given, before all', async () => {
    const file = put('stated.xlsx', await planFlat2022({ asAtLine: 'As at 31 December 2021' }));
    expect((await checkReport(file, '--as-at', '2022-01-17')).asAt).toBe('2022-01-17');
  });

  it('is else the one that a title row states', async () => {
    const file = put('stated.xlsx', await planFlat2022({ asAtLine: 'As at 30 November 2021' }));
    expect((await checkReport(file)).asAt).toBe('2021-11-30');
  });

  it('is else the last completed quarter end, and queried; never silently today', async () => {
    const { asAt, workbooks } = await checkReport(plan);
    expect(asAt).toBe('2021-12-31');
    expect(workbooks[0]?.queries.map(({ rule }) => rule)).toContain('as-at-date-is-stated');
  });

  it('is today where that is asked for', async () => {
    expect((await checkReport(plan, '--as-at', 'today')).asAt).toBe('2022-01-10');
  });
});

describe('a batch with a name that leads nowhere', () => {
  it('tells it as a file that could not be read, and reads the others', async () => {
    const run = await panelpack(
      'check',
      join(folder, 'nowhere.xlsx'),
      plan,
      '--format',
      'json',
      '--fail-on',
      'never',
    );
    const { workbooks } = reportSchema.parse(JSON.parse(run.stdout));
    expect(run.code).toBe(2);
    expect(workbooks.map(({ file, error, records }) => [file, error?.code ?? null, records.length])).toEqual([
      ['nowhere.xlsx', 'not-found', 0],
      ['plan.xlsx', null, 30],
    ]);
  });
});

describe('a config beside the workbook', () => {
  const config = (text: object): string => {
    const own = join(folder, `config-${String(Math.random()).slice(2)}`);
    mkdirSync(own);
    return put(join(own.slice(folder.length + 1), 'panelpack.config.json'), JSON.stringify(text));
  };

  it('gives the dates that the command line does not', async () => {
    const path = config({ asAt: '2021-12-31', panelDate: '2022-01-17', planYear: '2021/22' });
    const { asAt, panelDate } = await checkReport(plan, '--config', path);
    expect([asAt, panelDate]).toEqual(['2021-12-31', '2022-01-17']);
  });

  it('corrects which column is which', async () => {
    const path = config({ columns: [{ sheet: 'Actions', columns: { update: null, priority: 'E' } }] });
    const { workbooks } = await checkReport(plan, '--config', path);
    expect(workbooks[0]?.trackers[0]?.columns).toMatchObject({ priority: 'E' });
    expect(workbooks[0]?.trackers[0]?.columns).not.toHaveProperty('update');
  });

  it('names a table that the headings do not', async () => {
    const path = config({
      columns: [{ sheet: 'Actions', template: 'actions', headerRows: [4, 4], columns: { title: 'B' } }],
    });
    const { workbooks } = await checkReport(plan, '--config', path);
    expect(workbooks[0]?.trackers[0]).toMatchObject({ template: 'actions', records: 30 });
  });

  it('leaves a sheet out', async () => {
    const path = config({ columns: [{ sheet: 'Summary', template: 'none' }] });
    const { workbooks } = await checkReport(pages, '--config', path);
    expect(workbooks[0]?.sheets[0]).toEqual({
      name: 'Summary',
      counted: false,
      why: 'left out, as said under “columns” in the config',
    });
  });

  it('gives a lead one name', async () => {
    const path = config({ names: { 'Owen Latchford': 'Chief Inspector Latchford' } });
    const { workbooks } = await checkReport(plan, '--config', path);
    const row = workbooks[0]?.records.find((record) => record.row === 23);
    expect(row?.leads).toEqual(['Chief Inspector Latchford']);
  });

  it('with an unknown key is refused with the key named', async () => {
    const { code, stderr } = await panelpack('check', plan, '--config', config({ asat: '2021-12-31' }));
    expect(code).toBe(2);
    expect(stderr).toContain('asat');
  });

  it('has the paper’s claims counted again', async () => {
    const says = 'There are 34 work-streams in the plan.';
    const path = config({ asAt: '2021-12-31', claims: [{ says, counts: 'records', figure: 34 }] });
    const { workbooks } = await checkReport(plan, '--config', path);
    const asked = workbooks[0]?.queries.filter(({ rule }) => rule === 'claims-agree') ?? [];
    expect(asked.map(({ message }) => message)).toEqual([
      'Correct or explain “There are 34 work-streams in the plan.”: it says 34, but 30 rows were counted on sheet Actions; counting the parts of 3 rows one by one (Actions!B18, Actions!B21, Actions!B23) comes to 34.',
    ]);
  });

  it('says what to write where a claim lacks something', async () => {
    const claims = [{ says: 'Confidence is always lower.', counts: 'lowest-level', figure: 'always' }];
    const { code, stderr } = await panelpack('check', plan, '--config', config({ claims }));
    expect(code).toBe(2);
    expect(stderr).toContain(
      'at “claims” number 1, “level”: write the level that the paper calls the lowest, like 1.',
    );
  });

  it('may not name a file outside its folder', async () => {
    const { code, stderr } = await panelpack(
      'check',
      plan,
      '--config',
      config({ templates: { mine: '../mine.json' } }),
    );
    expect(code).toBe(2);
    expect(stderr).toContain('outside its folder');
  });
});

describe('a template of the user’s own', () => {
  it('is recognised by its own headings', async () => {
    const { stdout } = await panelpack('templates', 'show', 'improvement-plan');
    const template = z.looseObject({}).parse(JSON.parse(stdout));
    const own = put('ours.json', JSON.stringify({ ...template, id: 'ours', precedence: 99 }));
    const { workbooks } = await checkReport(plan, '--template', `ours=${own}`);
    expect(workbooks[0]?.trackers[0]?.template).toBe('ours');
  });

  it('with a key that does not exist is refused', async () => {
    const own = put('slip.json', JSON.stringify({ id: 'slip', titel: 'x' }));
    const { code, stderr } = await panelpack('check', plan, '--template', `slip=${own}`);
    expect(code).toBe(2);
    expect(stderr).toContain('slip.json');
  });
});

describe('files, folders and globs', () => {
  it('reads every workbook of a folder once, and no lock file', async () => {
    const own = join(folder, 'quarter');
    mkdirSync(own);
    put('quarter/a.xlsx', await messyDeepHeader());
    put('quarter/b.xlsx', await messyDeepHeader());
    put('quarter/~$b.xlsx', 'lock');
    put('quarter/notes.txt', 'notes');
    const { workbooks } = await checkReport(own, join(own, 'a.xlsx'));
    expect(workbooks.map(({ file }) => file)).toEqual(['a.xlsx', 'b.xlsx']);
    const globbed = await checkReport(join(own, '*.xlsx'));
    expect(globbed.workbooks).toHaveLength(2);
  });
});

describe('check --format', () => {
  it.each([
    { format: 'text', begins: 'As at 31 December 2021; panel 17 January 2022\n' },
    { format: 'json', begins: '{"format":"panelpack.report/1"' },
    { format: 'csv', begins: '\ufeffSeverity,Workbook,' },
    { format: 'md', begins: '# Tracker check: `plan.xlsx`\n' },
    { format: 'html', begins: '<!doctype html>\n<html lang="en-GB">\n' },
  ])('$format prints it whole on standard output and nothing else there', async ({ format, begins }) => {
    const { code, stdout } = await panelpack('check', plan, ...AT_DECEMBER, '--format', format);
    expect([code, stdout.slice(0, begins.length)]).toEqual([1, begins]);
  });

  it('writes a page to --output', async () => {
    const target = join(folder, 'check.html');
    const { stdout } = await panelpack('check', plan, ...AT_DECEMBER, '--format', 'html', '--output', target);
    expect(stdout).toBe('');
    expect(readFileSync(target, 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
  });

  it('refuses any other, and says which there are', async () => {
    const { code, stderr } = await panelpack('check', plan, '--format', 'pdf');
    expect([code, stderr]).toEqual([2, 'check prints text, json, csv, md or html, not “pdf”.\n']);
  });

  it('is never ready where a workbook could not be read', async () => {
    const { stdout } = await panelpack('check', plan, broken, ...AT_DECEMBER, '--format', 'md');
    expect(stdout).toContain('**Not ready: 1 workbook could not be read, ');
  });
});

describe('--output', () => {
  it('writes the result whole to a new file and prints nothing', async () => {
    const target = join(folder, 'report.json');
    const { stdout } = await panelpack('check', plan, '--format', 'json', '--output', target);
    expect(stdout).toBe('');
    expect(reportSchema.parse(JSON.parse(readFileSync(target, 'utf8'))).totals.records).toBe(30);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('never replaces a file unasked, and never an input even when asked', async () => {
    const before = readFileSync(plan);
    const there = await panelpack('check', plan, '--output', broken);
    const input = await panelpack('check', plan, '--output', plan, '--force');
    expect([there.code, input.code]).toEqual([2, 2]);
    expect(readFileSync(plan).equals(before)).toBe(true);
    expect(existsSync(broken)).toBe(true);
  });

  it.each([
    { how: 'a link to it', link: symlinkSync },
    { how: 'a second name of it', link: linkSync },
  ])('knows an input behind $how', async ({ how, link }) => {
    const input = put(`original-${how.length}.xlsx`, await messyDeepHeader());
    const other = join(folder, `other-${how.length}.xlsx`);
    link(input, other);
    const before = readFileSync(input);
    const run = await panelpack('check', other, '--format', 'json', '--output', input, '--force');
    expect([run.code, readFileSync(input).equals(before)]).toEqual([2, true]);
  });
});

describe('the text report', () => {
  it.each([40, 60, 80, 120])('fits a terminal of %i columns', async (columns) => {
    const { stdout } = await panelpackOn({ columns }, 'check', plan, pages, broken, ...AT_DECEMBER);
    const longest = Math.max(...stdout.split('\n').map((line) => displayWidth(line)));
    expect(longest).toBeLessThanOrEqual(columns);
  });

  it('says first what matters: the verdict, what could not be read, what is late, what the dates contradict', async () => {
    const { stdout } = await panelpack('check', plan, broken, ...AT_DECEMBER);
    const order = [
      'must be fixed',
      'Could not be read (1)',
      'Past a deadline (8)',
      'Ratings the dates contradict',
      'Must be fixed',
      'To confirm',
      'Sheets',
    ];
    const places = order.map((words) => stdout.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((place) => place >= 0)).toBe(true);
  });

  it('counts what is missed on both deadlines and by the panel', async () => {
    const { stdout } = await panelpack('check', plan, ...AT_DECEMBER);
    expect(stdout).toContain(
      'Missed: 8 on the original date, 5 on the current.\nOverdue: 3, and 2 more by the panel.\n',
    );
  });

  it('says where a deadline was missed as its period ended, though no day is overdue', async () => {
    const { stdout } = await panelpack('check', plan, ...AT_DECEMBER);
    expect(stdout.replace(/\s+/g, ' ')).toContain('Missed as their period ended, no days overdue yet: 5 (');
  });

  it('shows the marking of what was read', async () => {
    const { stdout } = await panelpack('check', put('limited.xlsx', await auditsPacked2017()));
    expect(stdout).toContain('\nMarking: Restricted\n');
  });

  it('is bold only on a terminal, and not where NO_COLOR or --no-color asks', async () => {
    const bold = async (environment: Record<string, string>, ...words: string[]): Promise<boolean> =>
      (await panelpackOn({ isTTY: true, environment }, 'check', plan, ...words)).stdout.includes('\u001b[1m');
    expect(await bold({})).toBe(true);
    expect(await bold({ NO_COLOR: '1' })).toBe(false);
    expect(await bold({}, '--no-color')).toBe(false);
    expect((await panelpack('check', plan)).stdout).not.toContain('\u001b');
  });
});
