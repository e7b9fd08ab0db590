import { describe, expect, it } from 'vitest';
import type { Choices } from '../../engine/kept/choices.ts';
import { reportSchema } from '../../engine/report/report-schema.ts';
import { checkReport, panelpack, workFolder, type CliRun } from '../support/run-cli.ts';
import { trackerKeeping, trackerWithPart } from '../support/keeping-tracker.ts';

const { put } = workFolder();
const BOARD = { by: 'Audit Board', on: '2022-01-05', reason: 'Seen by the board' };
const RATING = { ...BOARD, key: '1/1.1', agreed: 'amber', stated: 'green' } as const;
const LEAD = { ...BOARD, rule: 'action-has-a-lead', key: '1/1.2' };
const LATE = { ...BOARD, key: '1/1.1', deadline: '2022-03-31' };
const DECISIONS: Choices = {
  ratingDecisions: [RATING],
  acceptedQueries: [LEAD],
  extensions: [LATE],
  markings: [{ ...BOARD, from: 'RESTRICTED', to: 'OFFICIAL' }],
  posts: { 'Insp Dale': 'Custody inspector' },
};
const TITLE = 'Kept in the workbook, not counted: add --trust-workbook to let them count';
let made = 0;

function keeping(kept: Choices, name = `plan-${String(++made)}.xlsx`): string {
  return put(name, trackerKeeping(kept));
}

function check(path: string, ...words: string[]): Promise<CliRun> {
  return panelpack('check', path, ...words);
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

describe('an acceptance about the whole workbook that it keeps itself', () => {
  const path = (): string =>
    keeping({ acceptedQueries: [{ ...BOARD, rule: 'as-at-date-is-stated', about: 'workbook' }] });

  it('counts with --trust-workbook', async () => {
    expect((await checkReport(path(), '--trust-workbook')).totals.accepted).toBe(1);
  });

  it('is listed and counts for nothing without', async () => {
    const { totals } = await checkReport(path());
    expect([totals.accepted, totals.untrusted]).toEqual([0, 1]);
  });

  it('counts for nothing where it is of what cannot be accepted', async () => {
    const kept = {
      acceptedQueries: [{ ...BOARD, rule: 'tracker-is-recognised', about: 'workbook' }],
    } as const;
    const { stdout } = await check(
      keeping({ ...kept, acceptedQueries: [...kept.acceptedQueries] }),
      '--trust-workbook',
    );
    expect(flat(stdout)).toContain(
      'The workbook accepts what “tracker-is-recognised” asks about the whole workbook, which cannot be accepted: nothing in a workbook without a tracker was checked.',
    );
  });
});

describe('settings that a workbook keeps', () => {
  const kept: Choices = { asAt: '2021-12-31', panelDate: '2022-01-17', planYear: '2021/22', scheme: 'brag' };

  it('fill what nobody else has said', async () => {
    const { asAt, panelDate, workbooks } = await checkReport(keeping(kept));
    expect([asAt, panelDate]).toEqual(['2021-12-31', '2022-01-17']);
    expect(workbooks[0]?.kept?.taken).toEqual([
      { setting: 'asAt', words: 'the as-at date 31 December 2021' },
      { setting: 'panelDate', words: 'the panel date 17 January 2022' },
      { setting: 'planYear', words: 'the plan year 2021/22' },
      { setting: 'scheme', words: 'the RAG rules brag' },
    ]);
  });

  it('are said in the words of the report', async () => {
    const { stdout } = await check(keeping({ asAt: '2021-12-31', names: { 'Insp Dale': 'A. Dale' } }));
    expect(flat(stdout)).toContain(
      'Taken from what the workbook keeps (1) The as-at date 31 December 2021; 1 other spelling of a name.',
    );
    expect(stdout).toContain('As at 31 December 2021');
  });

  it('give way to the command line, and are then not said', async () => {
    const { asAt, workbooks } = await checkReport(keeping({ asAt: '2021-12-31' }), '--as-at', '2021-09-30');
    expect([asAt, workbooks[0]?.kept?.taken]).toEqual(['2021-09-30', []]);
  });

  it('give way to the config', async () => {
    const config = put('config-dates.json', JSON.stringify({ panelDate: '2022-02-01', scheme: 'gip' }));
    const { panelDate, workbooks } = await checkReport(keeping(kept), '--config', config);
    expect(panelDate).toBe('2022-02-01');
    expect(workbooks[0]?.kept?.taken.map(({ setting }) => setting)).toEqual(['asAt', 'planYear']);
  });

  it('say which column is which, but not against the config', async () => {
    const columns = [{ sheet: 'Actions', columns: { lead: 'C' } }];
    const path = keeping({ asAt: '2021-12-31', columns });
    const config = put('config-columns.json', JSON.stringify({ columns: [{ sheet: 'Actions' }] }));
    const [kept, said] = [await checkReport(path), await checkReport(path, '--config', config)];
    expect(kept.workbooks[0]?.trackers[0]?.columns['lead']).toBe('C');
    expect(said.workbooks[0]?.trackers[0]?.columns['lead']).toBe('D');
  });

  it('hold for their own workbook, whatever its name was when they were kept', async () => {
    const columns = [{ sheet: 'Actions', workbook: 'old-name.xlsx', columns: { lead: 'C' } }];
    const paths = [keeping({ asAt: '2021-12-31', columns }), keeping({ asAt: '2021-12-31' })];
    const { workbooks } = await checkReport(...paths);
    expect(workbooks.map(({ trackers }) => trackers[0]?.columns['lead'])).toEqual(['C', 'D']);
  });

  it('say that a sheet is left out, as nothing is then asked of it', async () => {
    const columns = [
      { sheet: 'Actions', columns: { lead: 'C' } },
      { sheet: 'Annex', template: 'none' },
    ];
    const { workbooks } = await checkReport(keeping({ columns }));
    expect(workbooks[0]?.kept?.taken).toEqual([
      { setting: 'columns', words: 'which column is which on “Actions”, and that “Annex” is left out' },
    ]);
  });

  it('never name a file or change what fails a check', async () => {
    const xml = '<p xmlns="urn:panelpack:kept:1">{"format":"panelpack.kept/1","failOn":"never"}</p>';
    const { code, stdout } = await check(put('fail.xlsx', trackerWithPart(xml)));
    expect(code).toBe(1);
    expect(flat(stdout)).toContain(
      'Kept in the workbook and not used (1) Nothing of what Panelpack keeps in this workbook is used (there is nothing called “failOn” here: check its spelling).',
    );
  });
});

describe('decisions that a workbook keeps', () => {
  const AT = ['--as-at', '2021-12-31'];

  it('count for nothing: the same queries are asked, and the exit code is the same', async () => {
    const [bare, kept] = [
      await checkReport(keeping({}), ...AT),
      await checkReport(keeping(DECISIONS), ...AT),
    ];
    expect(kept.totals).toEqual({ ...bare.totals, untrusted: 5 });
    expect(kept.workbooks[0]?.queries).toEqual(bare.workbooks[0]?.queries);
    expect(kept.workbooks[0]?.records).toEqual(bare.workbooks[0]?.records);
    expect((await check(keeping(DECISIONS), ...AT)).code).toBe(1);
  });

  it('are listed in JSON, each with what to do', async () => {
    const { workbooks } = await checkReport(keeping(DECISIONS, 'kept.xlsx'), ...AT);
    const why = 'kept in the workbook, not counted: add --trust-workbook to let it count';
    expect(
      workbooks[0]?.decisions.map(({ kind, state, why: said, key }) => [kind, state, said, key]),
    ).toEqual([
      ['rating', 'untrusted', why, '1/1.1'],
      ['extension', 'untrusted', why, '1/1.1'],
      ['acceptance', 'untrusted', why, '1/1.2'],
    ]);
    expect(workbooks[0]?.decisions.at(-1)).toMatchObject({ queries: 1, workbook: 'kept.xlsx' });
    expect(workbooks[0]?.kept).toEqual({
      taken: [],
      trusted: false,
      markings: [{ from: 'RESTRICTED', to: 'OFFICIAL', ...BOARD, reviewBy: null }],
      posts: [{ name: 'Insp Dale', post: 'Custody inspector' }],
      notUsed: [],
    });
  });

  it('are listed and counted in words', async () => {
    const { stdout } = await check(keeping(DECISIONS), ...AT);
    expect(flat(stdout)).toContain(`${TITLE} (5)`);
    for (const line of [
      '“1/1.1”: Amber agreed. Audit Board, 5 January 2022: “Seen by the board”.',
      '“1/1.1”: extension to 31 March 2022. Audit Board',
      'Accepted: action-has-a-lead of “1/1.2”, 1 query. Audit Board',
      '“RESTRICTED” replaced by OFFICIAL. Audit Board',
      'In the public edition “Custody inspector” for Insp Dale.',
    ])
      expect(flat(stdout)).toContain(line);
  });

  it.each(['md', 'html'])('are listed in %s', async (format) => {
    const { stdout } = await check(keeping(DECISIONS), ...AT, '--format', format);
    expect(stdout.replaceAll('\\', '')).toContain(`${TITLE} (5)`);
  });

  it('are told on stderr where the format has no room for them', async () => {
    const { stderr } = await check(keeping(DECISIONS, 'csv.xlsx'), ...AT, '--format', 'csv');
    expect(stderr).toBe(
      'Kept in csv.xlsx, not counted: 1 rating, 1 extension, 1 accepted query, 1 marking and 1 post; “panelpack check” lists them. Add --trust-workbook to let them count.\n',
    );
  });

  it('count once the workbook is trusted', async () => {
    const trusted = await checkReport(keeping(DECISIONS), ...AT, '--trust-workbook');
    const { decisions, records, kept } = trusted.workbooks[0] ?? {};
    expect(decisions?.map(({ kind, state }) => [kind, state])).toEqual([
      ['rating', 'honoured'],
      ['extension', 'honoured'],
      ['acceptance', 'honoured'],
    ]);
    expect(records?.[0]?.rag?.agreed?.rating).toBe('amber');
    expect(records?.[0]?.deadline?.current).toBe('2022-03-31');
    expect([kept?.trusted, trusted.totals.accepted, trusted.totals.untrusted]).toEqual([true, 1, 0]);
  });

  it('of a trusted workbook that meet nothing there are said', async () => {
    const path = keeping({ ratingDecisions: [{ ...RATING, key: '9/9.9' }] });
    const [one, two] = [
      await checkReport(path, ...AT, '--trust-workbook'),
      await checkReport(path, keeping({}), ...AT, '--trust-workbook'),
    ];
    expect(one.unmatched).toHaveLength(1);
    expect(two.unmatched).toEqual(one.unmatched);
  });

  it('of a trusted workbook never reach into another', async () => {
    const paths = [keeping({ acceptedQueries: [LEAD] }), keeping({})];
    const { workbooks } = await checkReport(...paths, ...AT, '--trust-workbook');
    const accepted = workbooks.map(({ queries }) => queries.filter((query) => query.accepted).length);
    expect(accepted).toEqual([1, 0]);
  });

  it('stand behind those of the config', async () => {
    const config = put(
      'config-red.json',
      JSON.stringify({ ratingDecisions: [{ ...RATING, agreed: 'red' }] }),
    );
    const { workbooks } = await checkReport(
      keeping({ ratingDecisions: [RATING] }),
      ...AT,
      '--trust-workbook',
      '--config',
      config,
    );
    expect(workbooks[0]?.records[0]?.rag?.agreed?.rating).toBe('red');
  });
});

describe('what is kept and makes no sense', () => {
  it('is said in one sentence, and the rest is used', async () => {
    const { asAt, workbooks } = await checkReport(
      keeping({
        asAt: '2021-12-31',
        scheme: 'rainbow',
        acceptedQueries: [{ ...LEAD, rule: 'no-such-rule' }],
      }),
      '--trust-workbook',
    );
    expect(asAt).toBe('2021-12-31');
    expect(workbooks[0]?.kept?.notUsed).toEqual([
      expect.stringMatching(/^There are no RAG rules “rainbow”: choose from .*\bgip\b/),
      expect.stringMatching(
        /^The workbook accepts queries of the rule “no-such-rule”, which does not exist\./,
      ),
    ]);
  });

  it.each([
    ['no JSON', '<p xmlns="urn:panelpack:kept:1">nothing</p>'],
    ['a document type', '<!DOCTYPE p [<!ENTITY a "b">]><p xmlns="urn:panelpack:kept:1">&a;</p>'],
    ['half a part', '<p xmlns="urn:panelpack:kept:1">{"format":'],
  ])('never stops the check: %s', async (_, xml) => {
    const bare = await checkReport(put('bare.xlsx', trackerWithPart(null)));
    const { workbooks, totals } = await checkReport(
      put('bare.xlsx', trackerWithPart(xml)),
      '--trust-workbook',
    );
    expect(totals).toEqual(bare.totals);
    expect(workbooks[0]?.kept?.notUsed).toEqual([
      'Nothing of what Panelpack keeps in this workbook is used (it is not written as Panelpack writes it).',
    ]);
  });

  it('shows no control character of the workbook', async () => {
    const { stdout } = await check(keeping({ posts: { 'Insp \u001b[31mDale': 'Inspector' } }));
    expect(stdout).not.toContain('\u001b');
  });

  it('is null in JSON where a workbook keeps nothing', async () => {
    const { workbooks } = await checkReport(put('bare.xlsx', trackerWithPart(null)));
    expect(workbooks[0]?.kept).toBeNull();
  });
});

describe('several workbooks that keep different things', () => {
  it('are each checked at their own panel date, and it is said', async () => {
    const paths = [
      keeping({ asAt: '2021-12-31', panelDate: '2022-01-17' }),
      keeping({ asAt: '2021-12-31', panelDate: '2022-02-01' }),
    ];
    const { stdout, stderr } = await panelpack('check', ...paths, '--format', 'json');
    expect(stderr).toBe(
      'The workbooks keep different panel dates (17 January 2022, 1 February 2022); each is checked at its own. Give one for all with --panel-date.\n',
    );
    expect(reportSchema.parse(JSON.parse(stdout)).panelDate).toBe('2022-02-01');
  });

  it('are each checked by their own RAG rules, and it is said', async () => {
    const paths = [keeping({ asAt: '2021-12-31', scheme: 'brag' }), keeping({ asAt: '2021-12-31' })];
    const { stderr } = await panelpack('check', ...paths);
    expect(stderr).toBe(
      'The workbooks keep different RAG rules (brag, gip); each is checked by its own. Give one for all with --scheme.\n',
    );
  });

  it('make no pack by two sets of RAG rules', async () => {
    const paths = [keeping({ asAt: '2021-12-31', scheme: 'brag' }), keeping({ asAt: '2021-12-31' })];
    const { code, stdout, stderr } = await panelpack('appendix', ...paths);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(
      'The workbooks keep different RAG rules (brag, gip): give one for all with --scheme.',
    );
    expect((await panelpack('appendix', ...paths, '--scheme', 'gip')).stderr).not.toContain('RAG rules');
  });
});

describe('a pack from a workbook that keeps something', () => {
  it('says what was taken and what does not count', async () => {
    const { stdout, stderr } = await panelpack(
      'appendix',
      keeping({ ...DECISIONS, asAt: '2021-12-31', panelDate: '2022-01-17' }, 'pack.xlsx'),
      '--format',
      'html',
    );
    expect(stderr).toContain(
      'Taken from what pack.xlsx keeps: the as-at date 31 December 2021; the panel date 17 January 2022.\n',
    );
    expect(stderr).toContain('Kept in pack.xlsx, not counted: 1 rating, 1 extension');
    expect(stdout).toContain('17 January 2022');
  });

  it('prints posts of a trusted workbook alone', async () => {
    const path = keeping({ asAt: '2021-12-31', posts: { 'Insp Dale': 'Head of Custody' } });
    const words = ['appendix', path, '--edition', 'public', '--only', 'overdue', '--format', 'text'];
    const [kept, trusted] = [await panelpack(...words), await panelpack(...words, '--trust-workbook')];
    expect(kept.stdout).not.toContain('Head of Custody');
    expect(trusted.stdout).toContain('Head of Custody');
  });
});
