import { describe, expect, it } from 'vitest';
import type { AssessedRecord } from '../../../engine/assess/assess-record.ts';
import { examine, type Examination } from '../../../engine/examine.ts';
import type { ExampleCell } from '../../../engine/rules/rule.ts';
import { DATE_CHECK_ROWS, RATINGS, type DateCheckRow } from '../../../engine/templates/rag-rules.ts';
import { builtInTemplates } from '../../../templates/index.ts';
import { ragRulesNamed, settingsWith } from '../../support/settings.ts';
import { workbookOf } from '../recognise/shape.ts';

const HEADINGS = [
  'Ref',
  'Recommendation',
  'Lead',
  'Due date',
  'Revised due date',
  'Status',
  '% complete',
  'RAG',
];

interface Row {
  readonly due: string;
  readonly revised?: string;
  readonly status?: string;
  readonly percent?: string;
  readonly rag?: ExampleCell;
}

function examinedUnder(scheme: string, ...rows: readonly (readonly ExampleCell[])[]): Examination {
  return examine(workbookOf({ rows }), settingsWith({ ragRules: ragRulesNamed(scheme) }));
}

/** One recommendation, assessed at the end of December 2021 under the RAG rules named. */
function assessed(scheme: string, row: Row): AssessedRecord {
  const { due, revised = '', status = 'In progress', percent = '', rag = '' } = row;
  const line = ['1', 'Train custody sergeants in rousing', 'Insp Dale', due, revised, status, percent, rag];
  const [record] = examinedUnder(scheme, HEADINGS, line).records;
  if (!record) throw new Error('one record was expected');
  return record;
}

/** A tracker whose one column of colours is all that says how far an action has come. */
function ratedAlone(scheme: string, due: string, rag: ExampleCell): AssessedRecord['rag'] {
  const rows = [
    ['Ref', 'Action', 'Lead', 'Due date', 'RAG'],
    ['1', 'Publish the vetting backlog', 'Nisha Farrow', due, rag],
    ['2', 'Check the transferees again', 'Nisha Farrow', '31/03/2022', 'Amber'],
  ];
  return examinedUnder(scheme, ...rows).records[0]?.rag ?? null;
}

function ruleIds({ queries }: Examination): string[] {
  return queries.map(({ rule }) => rule);
}

const CASES: readonly { readonly row: DateCheckRow; readonly of: Row }[] = [
  { row: 'complete', of: { due: '30/06/2021', status: 'Complete' } },
  { row: 'awaiting-sign-off-in-time', of: { due: '31/12/2021', status: 'Awaiting sign-off' } },
  { row: 'awaiting-sign-off-late', of: { due: '30/12/2021', status: 'Awaiting sign-off' } },
  { row: 'not-applicable', of: { due: '30/06/2021', status: 'Superseded' } },
  { row: 'not-accepted', of: { due: '30/06/2022', status: 'Will not be implemented' } },
  { row: 'other-body', of: { due: '30/06/2021', rag: 'White' } },
  { row: 'no-deadline', of: { due: 'tbc' } },
  { row: 'overdue', of: { due: '30/12/2021' } },
  { row: 'slipped-too-far', of: { due: '31/01/2022', revised: '31/07/2022' } },
  { row: 'missed-at-period-close', of: { due: 'Q3 2021/22' } },
  { row: 'missed-original', of: { due: '15/12/2021', revised: '15/01/2022' } },
  { row: 'forecast-to-slip', of: { due: '31/01/2022', revised: '30/04/2022' } },
  { row: 'milestone-passed', of: { due: 'Phase One – Nov 2021 Runs until June 2022' } },
  { row: 'delayed-without-new-date', of: { due: '31/03/2022', status: 'Delayed' } },
  { row: 'nothing-in-the-dates', of: { due: '31/03/2022' } },
];

const CHECKS = {
  gip: 'complete, no-concern, amber, not-rated, red, not-rated, not-rated, red, red, amber, amber, amber, amber, amber, no-concern',
  brag: 'complete, no-concern, amber, not-rated, red, not-rated, not-rated, red, red, amber, amber, amber, amber, amber, no-concern',
  city: 'complete, no-concern, amber, not-rated, red, not-rated, not-rated, red, amber, amber, red, amber, amber, amber, no-concern',
  percent:
    'complete, no-concern, amber, not-rated, red, not-rated, not-rated, red, amber, amber, amber, amber, amber, amber, no-concern',
} as const;

describe.each(Object.entries(CHECKS))('D4 under %s', (scheme, checks) => {
  const expected = checks.split(', ');
  it.each(CASES.map((each, place) => ({ ...each, check: expected[place] })))(
    'says $check of $row',
    ({ row, of, check }) => {
      const { rag } = assessed(scheme, of);
      const isNoLimit = row === 'slipped-too-far' && ragRulesNamed(scheme).toleranceQuarters === null;
      expect([rag?.row, rag?.dateCheck]).toEqual([isNoLimit ? 'forecast-to-slip' : row, check]);
    },
  );

  it('has a case for every row', () => {
    expect(CASES.map(({ row }) => row)).toEqual([...DATE_CHECK_ROWS]);
  });
});

describe('brag', () => {
  it.each<ExampleCell>([
    'Blue',
    'B',
    'BLUE - done',
    { text: '', fill: '0070C0' },
    { text: 'Blue', fill: '00B0F0' },
  ])('reads %j as Complete, and the action as complete where nothing else says so', (rag) => {
    const rating = ratedAlone('brag', '30/06/2021', rag);
    expect([rating?.stated, rating?.dateCheck, rating?.agreement]).toEqual(['complete', 'complete', 'agree']);
  });

  it('asks of Blue on an overdue action whose status says that work goes on', () => {
    const { rag } = assessed('brag', { due: '30/06/2021', rag: 'Blue' });
    expect([rag?.stated, rag?.dateCheck, rag?.agreement]).toEqual(['complete', 'red', 'error']);
  });

  it('is the only one of the built-in rules in which Blue has a meaning', () => {
    const others = ['gip', 'city', 'percent'].flatMap((scheme) => [
      ratedAlone(scheme, '31/03/2022', 'Blue')?.stated,
      ratedAlone(scheme, '31/03/2022', { text: '', fill: '0070C0' })?.stated,
    ]);
    expect(others).toEqual(['none', 'none', 'none', 'none', 'none', 'none']);
  });

  it('finds the ratings in a status column that is mostly Blue', () => {
    const { records } = examinedUnder(
      'brag',
      ['Ref', 'Action', 'Lead', 'Due date', 'Status'],
      ['1', 'Publish the vetting backlog', 'Nisha Farrow', '30/06/2021', 'Blue'],
      ['2', 'Check the transferees again', 'Nisha Farrow', '30/09/2021', 'Blue'],
      ['3', 'Name a deputy for the registry', 'Tom Wycliffe', '31/03/2022', 'Green'],
    );
    expect(records.map(({ rag, status }) => [rag?.stated, status?.class])).toEqual([
      ['complete', 'complete'],
      ['complete', 'complete'],
      ['green', 'none'],
    ]);
  });

  it('asks about a word on another colour, Complete on green among them', () => {
    const rows = [
      ['Ref', 'Action', 'Lead', 'Due date', 'RAG'],
      ['1', 'Publish the vetting backlog', 'Nisha Farrow', '31/03/2022', { text: 'Blue', fill: '92D050' }],
    ];
    expect(ruleIds(examinedUnder('brag', ...rows))).toContain('status-and-fill-agree');
  });
});

describe('city', () => {
  it('reads Green as implemented: on an overdue action it is complete, not late', () => {
    const rating = ratedAlone('city', '30/06/2021', 'Green');
    expect([rating?.stated, rating?.dateCheck, rating?.agreement]).toEqual(['green', 'complete', 'agree']);
  });

  it('asks about Green where the status says that work goes on', () => {
    expect(assessed('city', { due: '31/03/2022', rag: 'Green' }).rag?.agreement).toBe('warn');
    expect(assessed('gip', { due: '31/03/2022', rag: 'Green' }).rag?.agreement).toBe('agree');
  });

  it('calls Amber ongoing, and agrees with it until the deadline has passed', () => {
    expect(assessed('city', { due: '31/03/2022', rag: 'Amber' }).rag?.agreement).toBe('accept');
    expect(assessed('city', { due: '30/11/2021', rag: 'Amber' }).rag?.agreement).toBe('error');
  });

  it('is red past the designated deadline, whatever later date has been set', () => {
    const { rag } = assessed('city', { due: '30/09/2021', revised: '31/03/2022' });
    expect([rag?.dateCheck, rag?.reason]).toEqual([
      'red',
      'missed its original deadline, 30 September 2021 (D2); new date proposed, 31 March 2022 (E2)',
    ]);
  });

  it.each(['Will not be implemented', 'Cannot be implemented', 'Cannot implement: no powers'])(
    'is red for what is not going to be done: “%s”',
    (status) => {
      const { rag } = assessed('city', { due: '30/06/2022', status });
      expect([rag?.dateCheck, rag?.reason]).toEqual(['red', 'not accepted (F2): say why in the update']);
    },
  );

  it('does not take a thing that waits for another as refused', () => {
    const { status } = assessed('city', {
      due: '30/06/2022',
      status: 'Cannot be implemented until the new system is live',
    });
    expect(status?.class).toBe('in-progress');
  });

  it.each(['White', 'W', 'White (another body)'])(
    'leaves “%s” to the other body, whatever the dates',
    (rag) => {
      const rating = assessed('city', { due: '30/06/2021', rag }).rag;
      expect([rating?.stated, rating?.dateCheck, rating?.agreement]).toEqual([
        'white',
        'not-rated',
        'accept',
      ]);
    },
  );

  it('does not take a cell filled white for a rating: sheets are filled white to hide their grid', () => {
    const rating = ratedAlone('city', '30/06/2021', { text: '', fill: 'FFFFFF' });
    expect([rating?.stated, rating?.dateCheck]).toEqual(['none', 'red']);
  });
});

describe('an action that awaits closure', () => {
  it.each([
    { submitted: '20/05/2021', row: 'awaiting-sign-off-in-time' },
    { submitted: '31/05/2021', row: 'awaiting-sign-off-in-time' },
    { submitted: '01/06/2021', row: 'awaiting-sign-off-late' },
    { submitted: '', row: 'awaiting-sign-off-late' },
  ])('submitted on “$submitted” for 31 May is $row (D4 row 2)', ({ submitted, row }) => {
    const { records } = examinedUnder(
      'gip',
      ['Ref', 'Recommendation', 'Lead', 'Due date', 'Status', 'Date submitted for closure', 'Date closed'],
      [
        '1',
        'Assess risk at first contact',
        'Insp Dale',
        '31/05/2021',
        'Submitted for closure',
        submitted,
        '',
      ],
    );
    expect(records[0]?.rag?.row).toBe(row);
  });

  it('is not completed by the day of its submission', () => {
    const { records } = examinedUnder(
      'gip',
      ['Ref', 'Recommendation', 'Lead', 'Due date', 'Status', 'Date submitted for closure'],
      ['1', 'Assess risk at first contact', 'Insp Dale', '31/05/2021', 'In progress', '20/05/2021'],
    );
    expect(records[0]?.rag?.row).toBe('overdue');
  });
});

describe('100% in a percentage column', () => {
  it.each(['gip', 'brag', 'city', 'percent'])('is complete under %s where no status speaks', (scheme) => {
    const { status, rag } = assessed(scheme, { due: '30/11/2021', percent: '100%', status: '' });
    expect([status?.class, rag?.dateCheck]).toEqual(['complete', 'complete']);
  });

  it('gives way to a status in words', () => {
    const { status } = assessed('gip', { due: '30/11/2021', percent: '100%', status: 'In progress' });
    expect(status?.class).toBe('in-progress');
  });
});

describe('percent', () => {
  it.each([
    { percent: '49%', check: 'red' },
    { percent: '50%', check: 'amber' },
    { percent: '99%', check: 'amber' },
    { percent: '', check: 'red' },
  ])('says $check of an overdue action that is “$percent” complete', ({ percent, check }) => {
    expect(assessed('percent', { due: '30/11/2021', percent }).rag?.dateCheck).toBe(check);
  });

  it('never calls an action green from its dates and its percentage', () => {
    expect(assessed('percent', { due: '31/03/2022', percent: '99%' }).rag?.dateCheck).toBe('no-concern');
  });

  it('names the percentage and its cell in the reason', () => {
    expect(assessed('percent', { due: '30/11/2021', percent: '60%' }).rag?.reason).toBe(
      'overdue 31 days: due 30 November 2021 (D2); 60% complete (G2)',
    );
  });

  it.each([
    { percent: '60%', status: 'In progress', found: [60, 'G2'] },
    { percent: '0.6', status: 'In progress', found: [60, 'G2'] },
    { percent: '60', status: '20% complete', found: [60, 'G2'] },
    { percent: '', status: '75% complete', found: [75, 'F2'] },
    { percent: 'most', status: '3 of 5 complete', found: [60, 'F2'] },
    { percent: '1', status: 'In progress', found: [undefined, undefined] },
    { percent: '', status: 'Reduce calls by 20%', found: [undefined, undefined] },
  ])('finds how much is done in “$percent”, else in “$status”', ({ percent, status, found }) => {
    const { percent: complete } = assessed('percent', { due: '31/03/2022', percent, status });
    expect([complete?.percent, complete?.cell]).toEqual(found);
  });

  it('takes 100% for complete where the status says nothing', () => {
    expect(assessed('percent', { due: '30/06/2021', status: '', percent: '100%' }).rag?.dateCheck).toBe(
      'complete',
    );
  });

  it('lets words of the status go before 100%', () => {
    const { status } = assessed('percent', { due: '30/06/2021', percent: '100%' });
    expect(status?.class).toBe('in-progress');
  });
});

describe('the built-in RAG rules', () => {
  const every = builtInTemplates.ragRules.flatMap((rules) =>
    RATINGS.map((rating) => ({ id: rules.id, rating, fill: rules.fills[rating] })),
  );

  it('are these four', () => {
    expect(builtInTemplates.ragRules.map(({ id }) => id)).toEqual(['brag', 'city', 'gip', 'percent']);
  });

  it.each(every)('print black words on $fill for $rating under $id at 4.5 to 1 or better', ({ fill }) => {
    expect(contrastWithBlack(fill)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(builtInTemplates.ragRules)('give each colour of $id a letter of its own', ({ letters }) => {
    expect(new Set(Object.values(letters)).size).toBe(5);
  });

  it.each(builtInTemplates.ragRules)('read back, under $id, every name that they print', ({ id, names }) => {
    const colours = RATINGS.filter((rating) => rating !== 'none');
    expect(
      colours.map((colour) => assessed(id, { due: '31/03/2022', rag: names[colour] }).rag?.stated),
    ).toEqual(colours);
  });
});

/** WCAG 2's contrast ratio of black on a fill given as "FFC000". */
function contrastWithBlack(fill: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    linear(parseInt(fill.slice(at, at + 2), 16) / 255),
  );
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) / 0.05;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
