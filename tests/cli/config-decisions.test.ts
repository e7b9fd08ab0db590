import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../engine/report/report-schema.ts';
import { trackerWithPart } from '../support/keeping-tracker.ts';
import { newBook, toBytes } from '../support/trackers/book.ts';
import { checkReport, panelpack, workFolder, type CliRun } from '../support/run-cli.ts';

const { folder, put } = workFolder();
const BOARD = { by: 'Audit Board', on: '2022-01-05', reason: 'Seen by the board' };
const ACCEPTED = { ...BOARD, rule: 'action-has-a-lead', key: '1/1.2' };
const AGREED = { ...BOARD, key: '1/1.1', stated: 'green', agreed: 'amber' };
const AT = ['--as-at', '2021-12-31'];
let made = 0;

/** A folder as the officer keeps it: the tracker, and the config beside it. */
function quarter(config: object): string {
  const name = `quarter-${String(++made)}`;
  mkdirSync(join(folder, name));
  put(join(name, 'panelpack.config.json'), JSON.stringify(config));
  return put(join(name, 'plan.xlsx'), trackerWithPart(null));
}

async function check(config: object, ...words: string[]): Promise<CliRun> {
  return panelpack('check', quarter(config), ...AT, ...words);
}

function report(config: object): Promise<Report> {
  return checkReport(quarter(config), ...AT);
}

describe('a config that accepts what stands in the way', () => {
  it('opens the gate: exit 1 without it, 0 with it', async () => {
    const decided = { acceptedQueries: [ACCEPTED], ratingDecisions: [AGREED] };
    expect([(await check({})).code, (await check(decided)).code]).toEqual([1, 0]);
  });

  it('accepts what is asked about the whole workbook, and names it so', async () => {
    const whole = { ...BOARD, rule: 'as-at-date-is-stated', about: 'workbook' };
    const { workbooks, totals } = await checkReport(quarter({ acceptedQueries: [whole] }));
    const query = workbooks[0]?.queries.find(({ rule }) => rule === 'as-at-date-is-stated');
    expect(query?.accepted).toEqual({ ...BOARD, reviewBy: null });
    expect(totals.accepted).toBe(1);
    const late = { ...whole, on: '2021-10-05', reviewBy: '2021-12-30' };
    const lapsed = await panelpack('check', quarter({ acceptedQueries: [late] }));
    expect(lapsed.stdout.replace(/\s+/g, ' ')).toContain(
      'Accepted: as-at-date-is-stated of the whole workbook, 1 query (Audit Board, 5 October 2021). No longer counts:',
    );
  });

  it('closes it again from the day after the review date', async () => {
    const decided = {
      acceptedQueries: [{ ...ACCEPTED, on: '2021-10-05', reviewBy: '2021-12-30' }],
      ratingDecisions: [AGREED],
    };
    expect((await check(decided)).code).toBe(1);
  });

  it('leaves nothing out of the words: the count, the query, who, when and why', async () => {
    const { stdout } = await check({ acceptedQueries: [ACCEPTED] });
    expect(stdout.replace(/\s+/g, ' ')).toContain('1 accepted with a reason.');
    expect(stdout).toContain('Accepted with a reason (1)');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Actions!D3: Enter a lead for action 1.2. Accepted by Audit Board, 5 January 2022: “Seen by the board”.',
    );
  });

  it('is told in JSON: on the query, in the totals and in the list of decisions', async () => {
    const { workbooks, totals } = await report({ acceptedQueries: [ACCEPTED] });
    const query = workbooks[0]?.queries.find(({ rule }) => rule === 'action-has-a-lead');
    expect(query?.accepted).toEqual({ ...BOARD, reviewBy: null });
    expect(totals.accepted).toBe(1);
    expect(workbooks[0]?.decisions).toEqual([
      {
        kind: 'acceptance',
        state: 'honoured',
        why: null,
        rule: 'action-has-a-lead',
        queries: 1,
        workbook: null,
        key: '1/1.2',
        sheet: null,
        cell: null,
        name: null,
        ...BOARD,
        reviewBy: null,
      },
    ]);
  });
});

describe('a config that agrees a rating', () => {
  it('is told in JSON beside the lead’s own', async () => {
    const [workbook] = (await report({ ratingDecisions: [AGREED] })).workbooks;
    expect(workbook?.records[0]?.rag).toMatchObject({
      stated: 'green',
      agreed: { rating: 'amber', ...BOARD, reviewBy: null },
      dateCheck: 'red',
    });
  });

  it('is listed in the words of the report', async () => {
    const { stdout } = await check({ ratingDecisions: [AGREED] });
    expect(stdout).toContain('Ratings and extensions agreed (1)');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Action 1.1 (Actions!G2): Amber agreed; lead’s rating Green. Audit Board, 5 January 2022: “Seen by the board”.',
    );
  });

  it('is said where it does not count: in the report and before a table is made', async () => {
    const config = { ratingDecisions: [{ ...AGREED, stated: 'red' }] };
    const says = 'No longer counts: the lead’s rating was Red then, and is now Green.';
    const { stdout } = await check(config);
    const { stderr } = await panelpack('appendix', quarter(config), ...AT);
    expect(stdout).toContain('Decisions that do not count (1)');
    expect(stdout.replace(/\s+/g, ' ')).toContain(says);
    expect(stderr).toContain(says);
  });
});

describe('a config that extends a deadline', () => {
  it('gives the record its agreed deadline and keeps the original', async () => {
    const extensions = [{ ...BOARD, key: '1/1.1', deadline: '2022-02-28' }];
    const [workbook] = (await report({ extensions })).workbooks;
    expect(workbook?.records[0]?.deadline).toMatchObject({
      original: '2021-10-31',
      current: '2022-02-28',
      currentIs: 'agreed',
      extension: { ...BOARD, reviewBy: null },
    });
    expect(workbook?.records[0]?.overdueDays).toBe(0);
  });
});

describe('a decision that matches nothing', () => {
  it('is said with the key that was likely meant', async () => {
    const config = { ratingDecisions: [{ ...AGREED, key: '1.1' }] };
    const { unmatched, workbooks } = await report(config);
    expect(unmatched.map(({ state, why }) => [state, why])).toEqual([
      ['unmatched', 'no record read here has that key; did you mean “1/1.1”?'],
    ]);
    expect(workbooks[0]?.decisions).toEqual([]);
    expect((await check(config)).stdout).toContain('Decisions that do not count (1)');
  });

  it('is not said of a workbook beside the one it is about', async () => {
    const own = quarter({ ratingDecisions: [AGREED] });
    const other = put(join(own, '..', 'notes.xlsx').slice(folder.length + 1), await notes());
    const { stdout } = await panelpack('check', own, other, ...AT);
    expect(stdout).not.toContain('Decisions that do not count');
    expect(stdout).toContain('plan.xlsx: Action 1.1');
  });
});

async function notes(): Promise<Uint8Array> {
  const book = newBook();
  book.addWorksheet('Notes').addRow(['Nothing to track']);
  return toBytes(book);
}

describe('explain decisions', () => {
  it('shows what to write into the config, and it works as it stands', async () => {
    const { stdout } = await panelpack('explain', 'decisions');
    const shown = /^ {2}\{[\s\S]*?^ {2}\}/m.exec(stdout)?.[0] ?? '';
    const dated = shown.replaceAll('2025-', '2020-').replaceAll('2026-', '2021-');
    const path = put('shown.json', dated);
    const { code, stderr } = await panelpack('check', quarter({}), ...AT, '--config', path);
    expect([code, stderr]).toEqual([1, '']);
  });

  it('lists the keys of a workbook', async () => {
    const { stdout } = await panelpack('explain', 'decisions', quarter({}));
    expect(stdout).toContain('1/1.2  Actions row 3  Renew the healthcare contract  Amber');
  });

  it('is named under the queries', async () => {
    expect((await check({})).stdout).toContain('“panelpack explain decisions” says how.');
  });
});
