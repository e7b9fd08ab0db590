import { describe, expect, it, test } from 'vitest';
import { readClaim } from '../../../engine/claims/read-claim.ts';
import { examine, type Examination } from '../../../engine/examine.ts';
import { claimed } from '../../support/claiming.ts';
import { settingsWith } from '../../support/settings.ts';
import { workbookOf } from '../recognise/shape.ts';

function sheet(...rows: readonly (readonly string[])[]): Examination {
  return examine(workbookOf({ rows }), settingsWith());
}

const HEADINGS = ['Ref', 'Action', 'Lead', 'Due date', 'Revised due date', 'Status', 'RAG'];
const PLAN = sheet(
  HEADINGS,
  ['1', 'Review the custody rota', 'Insp Dale', '30/06/2021', '', 'In progress', 'Red'],
  ['2', 'Renew the van contract', 'Insp Dale', '30/11/2021', '31/01/2022', 'In progress', 'Amber'],
  ['3', 'Train the search teams', 'Insp Dale', '31/03/2022', '', 'In progress', ''],
  ['4', 'Replace the yard gates', 'Insp Dale', 'tbc', '', 'Not started', 'Green'],
  ['5', 'Publish the search policy', 'Insp Dale', '30/06/2021', '', 'Complete', 'Green'],
  ['6', 'Move the property store', 'Insp Dale', '30/06/2021', '', 'Superseded', ''],
  ['7', 'Audit the key safe', 'Insp Dale', '30/06/2021', '', 'Awaiting sign-off', ''],
);

describe('each count of records, of those that it could be of', () => {
  it.each([
    { counts: 'open', how: '4 of 7 rows are open (Actions!F2, Actions!F3, Actions!F4, Actions!F5)' },
    { counts: 'complete', how: '1 of 6 rows that apply are reported complete (Actions!F6)' },
    { counts: 'rated-red', how: '1 of 7 rows are rated Red (Actions!G2)' },
    { counts: 'rated-amber', how: '1 of 7 rows are rated Amber (Actions!G3)' },
    { counts: 'rated-green', how: '2 of 7 rows are rated Green (Actions!G5, Actions!G6)' },
    { counts: 'not-rated', how: '1 of 4 open rows have no rating by their lead (Actions!G4)' },
    {
      counts: 'overdue-on-original',
      how: '2 of 4 open rows are overdue on their original deadline (Actions!D2, Actions!D3)',
    },
    {
      counts: 'overdue-on-current',
      how: '1 of 4 open rows are overdue on their current deadline (Actions!D2)',
    },
    {
      counts: 'missed-on-original',
      how: '2 of 4 open rows missed their original deadline (Actions!D2, Actions!D3)',
    },
    { counts: 'missed-on-current', how: '1 of 4 open rows missed their current deadline (Actions!D2)' },
    {
      counts: 'no-deadline',
      how: '1 of 4 open rows have no deadline that can be measured (Actions!D5)',
    },
  ] as const)('$counts', ({ counts, how }) => {
    expect(claimed(PLAN, { counts, figure: 1 }).counted?.how).toBe(how);
  });

  it('is not counted where no tracker has the column', () => {
    const bare = sheet(['Ref', 'Action', 'Owner', 'Status'], ['1', 'Review', 'Insp Dale', 'In progress']);
    for (const counts of ['rated-red', 'not-rated', 'overdue-on-current', 'no-deadline', 'on-track'] as const)
      expect(claimed(bare, { counts, figure: 0 }).outcome).toBe('not-counted');
  });
});

describe('a word for a share', () => {
  it.each([
    { counts: 'open', figure: 'majority', outcome: 'agree' },
    { counts: 'overdue-on-original', figure: 'majority', outcome: 'differ' },
    { counts: 'rated-red', figure: 'majority', outcome: 'differ' },
    { counts: 'open', figure: 'all', outcome: 'differ' },
    { counts: 'open', figure: 'none', outcome: 'differ' },
    { counts: 'open', figure: 'every', outcome: 'differ' },
  ] as const)('$figure are $counts: $outcome', ({ counts, figure, outcome }) => {
    expect(claimed(PLAN, { counts, figure }).outcome).toBe(outcome);
  });

  it('agrees where it is all or none of them', () => {
    const row = ['1', 'Review', 'Insp Dale', '31/03/2022', '', 'In progress', 'Green'];
    const plan = sheet(HEADINGS, row, row.with(0, '2'));
    expect(claimed(plan, { counts: 'open', figure: 'all' }).outcome).toBe('agree');
    expect(claimed(plan, { counts: 'open', figure: 'most' }).outcome).toBe('understated');
    expect(claimed(plan, { counts: 'complete', figure: 'never' }).outcome).toBe('agree');
  });
});

describe('ticks', () => {
  const rows = [
    ['1', 'Property', 'Limited', 'May 2021', 'Insp Dale', 'Audit board', 'Stores moved', '√'],
    ['2', 'Overtime', 'Limited', 'May 2021', 'Insp Dale', 'Audit board', 'Rules agreed', 'No'],
    ['3', 'Vetting', 'Limited', 'May 2021', 'Insp Dale', 'Audit board', 'Backlog cleared', '√'],
  ];
  const headings = ['Ref', 'Audit title', 'Grade', 'Published', 'Lead', 'Governance', 'Update', 'On track'];

  it('are counted of the open rows', () => {
    expect(claimed(sheet(headings, ...rows), { counts: 'on-track', figure: 'majority' })).toMatchObject({
      outcome: 'agree',
      counted: { number: 2, of: 3, how: '2 of 3 open rows are ticked as on track (Actions!H2, Actions!H4)' },
    });
  });
});

describe('the numbers of a column', () => {
  const audits = (...open: readonly string[]): Examination =>
    sheet(
      ['Ref', 'Audit title', 'Grade', 'Published', 'Lead', 'Actions open'],
      ...open.map((number, at) => [
        String(at + 1),
        `Audit ${String(at)}`,
        'Limited',
        'May 2021',
        'DAC Rees',
        number,
      ]),
    );
  const total = { counts: 'total', field: 'actionsOpen' } as const;

  it('are added up, with the cells that hold none', () => {
    expect(
      claimed(audits('1,200', '3', ' 2.5 ', 'none yet', ''), { ...total, figure: '1,205.5' }),
    ).toMatchObject({
      counted: {
        number: 1205.5,
        how: '“Actions open” adds up to 1205.5 over 3 rows; 1 cell holds no number (Actions!F5)',
      },
    });
    expect(claimed(audits('2', '3'), { ...total, figure: 5 })).toMatchObject({
      outcome: 'agree',
      counted: { how: '“Actions open” adds up to 5 over 2 rows' },
    });
  });

  it('are not counted where there is none', () => {
    expect(claimed(audits('none', 'n/a'), { ...total, figure: 0 }).outcome).toBe('not-counted');
    expect(claimed(PLAN, { ...total, figure: 0 }).outcome).toBe('not-counted');
  });
});

describe('the assurance map', () => {
  const map = sheet(
    ['Area', 'Level 1', 'Level 2', 'Level 3'],
    ['1: Custody', 'R', 'A', 'G'],
    ['2: Search', 'A', '', 'A'],
    ['3: Vetting', '', 'G', 'G'],
    ['4: Property', 'A', 'No assurance', 'G'],
  );

  it('is counted without what is not assessed', () => {
    expect(claimed(map, { counts: 'levels-green', figure: '4 of 10' }).outcome).toBe('agree');
    expect(claimed(map, { counts: 'levels-red', figure: 1 }).counted?.how).toBe(
      '1 of 10 ratings of the assurance map is Red (Actions!B2)',
    );
  });

  it('has a lowest level only where another is above it and none below', () => {
    expect(claimed(map, { counts: 'lowest-level', level: 1, figure: 'always' }).counted).toMatchObject({
      number: 1,
      of: 3,
    });
    expect(claimed(map, { counts: 'lowest-level', level: 2, figure: '1 of 3' }).outcome).toBe('agree');
  });

  it('is not counted where there is none', () => {
    expect(claimed(PLAN, { counts: 'levels-green', figure: 0 }).outcome).toBe('not-counted');
    expect(claimed(PLAN, { counts: 'lowest-level', level: 1, figure: 'never' }).outcome).toBe('not-counted');
    expect(claimed(PLAN, { counts: 'areas', figure: 0 }).outcome).toBe('not-counted');
  });
});

describe('the day of a report', () => {
  const reports = sheet(
    ['Inspection/Publication', 'Status', 'Force/Thematic', 'Type', 'Met Lead'],
    ['Custody', 'Published: 08 December 2016', 'Force', 'Report', 'DAC Rees'],
    ['Custody follow-up', 'Published: 01 February 2017', 'Force', 'Report', 'DAC Rees'],
    ['Vetting', 'Report awaited', 'Force', 'Report', 'DAC Rees'],
  );

  it.each([
    { figure: '8 December 2016', outcome: 'agree' },
    { figure: 'December 2016', outcome: 'agree' },
    { figure: '7 December 2016', outcome: 'differ' },
    { figure: '9 December 2016', outcome: 'differ' },
    { figure: 'January 2017', outcome: 'differ' },
    { figure: 'November 2016', outcome: 'differ' },
  ])('said to be $figure: $outcome', ({ figure, outcome }) => {
    expect(claimed(reports, { counts: 'published', title: 'Custody', figure }).outcome).toBe(outcome);
  });

  it.each([
    { figure: '1 February 2017', outcome: 'agree' },
    { figure: '28 February 2017', outcome: 'differ' },
  ])('on the first day of its month, said to be $figure: $outcome', ({ figure, outcome }) => {
    expect(claimed(reports, { counts: 'published', title: 'follow-up', figure }).outcome).toBe(outcome);
  });

  it('is not counted of what is not out, nor of what nobody lists', () => {
    for (const title of ['Vetting', 'Firearms'])
      expect(claimed(reports, { counts: 'published', title, figure: 'May 2017' }).outcome).toBe(
        'not-counted',
      );
  });
});

test.each(['1 of', '95% and more', 'some 95%', '1234%', '95.%', 'nearly all'])(
  '“%s” is no figure',
  (figure) => {
    expect(readClaim({ says: 'what the paper says', counts: 'open', figure })).toHaveProperty('slip');
  },
);
