import { describe, expect, it } from 'vitest';
import type { RatingDecision } from '../../../engine/decisions/decisions.ts';
import { decisionLines } from '../../../engine/decisions/decision-lines.ts';
import type { Examination } from '../../../engine/examine.ts';
import { examineWith, extensionAgreed, ratingAgreed } from '../../support/deciding.ts';
import { settingsWith } from '../../support/settings.ts';
import type { Shape } from '../recognise/shape.ts';

const NAMES = settingsWith().ragRules.names;

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status', 'RAG'];
const LATE = ['1.1', '1: Custody', 'Record each cell check', 'Insp Dale', 'October 2021', 'In progress'];

function plan(rating: string, ...more: readonly (readonly string[])[]): Shape {
  return { rows: [HEADINGS, [...LATE, rating], ...more] };
}

function decided(rating: string, ...ratings: readonly RatingDecision[]): Examination {
  return examineWith({ ratings }, [plan(rating)]);
}

function rules({ queries }: Examination): string[] {
  return queries.map(({ rule }) => rule);
}

function states({ decisions }: Examination): (string | null)[][] {
  return decisions.entries.map(({ state, why }) => [state, why]);
}

describe('a rating that was agreed', () => {
  it('stands beside the lead’s own, which is never overwritten', () => {
    const { records } = decided('Green', ratingAgreed({ key: '1/1.1' }));
    expect([records[0]?.rag?.stated, records[0]?.rag?.decision?.agreed]).toEqual(['green', 'amber']);
  });

  it('settles whether the rating fits the dates', () => {
    expect(rules(decided('Green'))).toContain('rating-fits-the-dates');
    expect(rules(decided('Green', ratingAgreed({ key: '1/1.1' })))).not.toContain('rating-fits-the-dates');
  });

  it('settles it for an overdue action that the lead has not rated', () => {
    expect(rules(decided('', ratingAgreed({ key: '1/1.1' })))).not.toContain('rating-fits-the-dates');
  });

  it('leaves what the dates show as it is', () => {
    const { records } = decided('Green', ratingAgreed({ key: '1/1.1' }));
    expect([records[0]?.rag?.dateCheck, records[0]?.rag?.agreement]).toEqual(['red', 'error']);
  });

  it('is found by its key whatever the case and spaces', () => {
    const shape = { rows: [HEADINGS, ['A-7', ...LATE.slice(1), 'Green']] };
    const { records } = examineWith({ ratings: [ratingAgreed({ key: ' 1/a-7 ' })] }, [shape]);
    expect(records[0]?.rag?.decision?.agreed).toBe('amber');
  });

  it('is listed with who, when and why', () => {
    const { decisions } = decided('Green', ratingAgreed({ key: '1/1.1', reviewBy: '2022-03-31' }));
    expect(decisionLines(decisions.entries, NAMES)).toEqual({
      honoured: [
        'Action 1.1 (Actions!G2): Amber agreed; lead’s rating Green. Audit Board, 10 December 2021: “The supplier is late”. Review by 31 March 2022.',
      ],
      notHonoured: [],
    });
  });
});

describe('a rating decision no longer counts', () => {
  it('from the day after its review date', () => {
    const onThatDay = decided('Green', ratingAgreed({ key: '1/1.1', reviewBy: '2021-12-31' }));
    const dayAfter = decided('Green', ratingAgreed({ key: '1/1.1', reviewBy: '2021-12-30' }));
    expect(states(onThatDay)).toEqual([['honoured', null]]);
    expect(states(dayAfter)).toEqual([['lapsed', 'its review date, 30 December 2021, has passed']]);
  });

  it('once the lead has changed the rating it was decided on', () => {
    const changed = decided('Amber', ratingAgreed({ key: '1/1.1', stated: 'green', agreed: 'red' }));
    expect(changed.records[0]?.rag?.decision).toBe(null);
    expect(states(changed)).toEqual([['lapsed', 'the lead’s rating was Green then, and is now Amber']]);
  });

  it('once the dates show something else than they did', () => {
    const worse = decided('Green', ratingAgreed({ key: '1/1.1', dateCheck: 'amber' }));
    expect(states(worse)).toEqual([['lapsed', 'the date check was Amber then, and is now Red']]);
  });

  it('and counts while the lead and the dates say what they said', () => {
    const decision = ratingAgreed({ key: '1/1.1', stated: 'green', dateCheck: 'red' });
    expect(states(decided('Green', decision))).toEqual([['honoured', null]]);
  });

  it('once a later one stands in its place', () => {
    const first = ratingAgreed({ key: '1/1.1', on: '2021-10-01', agreed: 'green' });
    const second = ratingAgreed({ key: '1/1.1', on: '2021-12-10', agreed: 'red' });
    const both = decided('Green', first, second);
    expect(both.records[0]?.rag?.decision?.agreed).toBe('red');
    expect(states(both)).toEqual([
      ['honoured', null],
      ['lapsed', 'the decision of 10 December 2021 stands in its place'],
    ]);
  });

  it('and is then asked about again', () => {
    const expired = decided('Green', ratingAgreed({ key: '1/1.1', reviewBy: '2021-12-30' }));
    expect(rules(expired)).toContain('rating-fits-the-dates');
  });

  it('while an earlier one that still counts takes its place', () => {
    const first = ratingAgreed({ key: '1/1.1', on: '2021-10-01', agreed: 'red' });
    const second = ratingAgreed({ key: '1/1.1', on: '2021-11-10', reviewBy: '2021-12-01' });
    expect(decided('Green', first, second).records[0]?.rag?.decision?.agreed).toBe('red');
  });
});

describe('a rating decision whose key several records share', () => {
  const twice = [...LATE, 'Green'];

  it('counts for none of them, and says which they are', () => {
    const examination = examineWith({ ratings: [ratingAgreed({ key: '1/1.1' })] }, [plan('Green', twice)]);
    expect(examination.records.map(({ rag }) => rag?.decision)).toEqual([null, null]);
    expect(states(examination)).toEqual([
      ['unmatched', '2 records have that key (Actions row 2, Actions row 3): give each its own reference'],
    ]);
  });

  const shapes = [
    { name: 'North', rows: [HEADINGS, twice] },
    { name: 'South', rows: [HEADINGS, twice.with(2, 'Agree the course list')] },
  ];

  it('counts for none on several sheets, and says what to do', () => {
    const extensions = [extensionAgreed({ key: '1/1.1', deadline: '2022-03-31' })];
    const examination = examineWith({ ratings: [ratingAgreed({ key: '1/1.1' })], extensions }, shapes);
    expect(examination.records.map(({ deadline }) => deadline?.current)).toEqual([
      '2021-10-31',
      '2021-10-31',
    ]);
    const why = '2 records have that key (North row 2, South row 2): name the sheet in the decision';
    expect(states(examination)).toEqual([
      ['unmatched', why],
      ['unmatched', why],
    ]);
  });

  it('counts for the one on the sheet that it names', () => {
    const ratings = [ratingAgreed({ key: '1/1.1', sheet: 'south' })];
    const { records } = examineWith({ ratings }, shapes);
    expect(records.map(({ record, rag }) => [record.sheet, rag?.decision?.agreed])).toEqual([
      ['North', undefined],
      ['South', 'amber'],
    ]);
  });
});

describe('a rating decision on a record that stands on two sheets and counts once', () => {
  const shapes = [
    { name: 'Q2 2021-22', rows: [HEADINGS, [...LATE, 'Green']] },
    { name: 'Q3 2021-22', rows: [HEADINGS, [...LATE, 'Green']] },
  ];

  it.each([null, 'Q2 2021-22', 'Q3 2021-22'])(
    'is on the one that counts, with the sheet given as %s',
    (sheet) => {
      const examination = examineWith({ ratings: [ratingAgreed({ key: '1/1.1', sheet })] }, shapes);
      expect(examination.records.map(({ record, rag }) => [record.sheet, rag?.decision?.agreed])).toEqual([
        ['Q3 2021-22', 'amber'],
      ]);
      expect(states(examination)).toEqual([['honoured', null]]);
    },
  );
});

describe('a rating decision that names a workbook', () => {
  it('holds in that workbook only', () => {
    const here = decided('Green', ratingAgreed({ key: '1/1.1', workbook: 'Example.xlsx' }));
    const elsewhere = decided('Green', ratingAgreed({ key: '1/1.1', workbook: 'other.xlsx' }));
    expect([here.records[0]?.rag?.decision?.agreed, elsewhere.records[0]?.rag?.decision]).toEqual([
      'amber',
      null,
    ]);
    expect(elsewhere.decisions.entries).toEqual([]);
  });
});

describe('what was decided and does not count is said in a sentence', () => {
  it.each([
    {
      decision: ratingAgreed({ key: '1/1.1', reviewBy: '2021-12-30' }),
      line: 'Action 1.1 (Actions!G2): Amber agreed; lead’s rating Green (Audit Board, 10 December 2021). No longer counts: its review date, 30 December 2021, has passed.',
    },
    {
      decision: ratingAgreed({ key: '1/1.1', stated: 'red' }),
      line: 'Action 1.1 (Actions!G2): Amber agreed; lead’s rating Green (Audit Board, 10 December 2021). No longer counts: the lead’s rating was Red then, and is now Green.',
    },
  ])('$line', ({ decision, line }) => {
    const { decisions } = decided('Green', decision);
    expect(decisionLines(decisions.entries, NAMES)).toEqual({ honoured: [], notHonoured: [line] });
  });

  it('where several records have its key', () => {
    const twice = examineWith({ ratings: [ratingAgreed({ key: '1/1.1' })] }, [
      plan('Green', [...LATE, 'Green']),
    ]);
    expect(decisionLines(twice.decisions.entries, NAMES).notHonoured).toEqual([
      '“1/1.1”: Amber agreed (Audit Board, 10 December 2021). Does not count: 2 records have that key (Actions row 2, Actions row 3): give each its own reference.',
    ]);
  });

  it('its reason ends with one stop', () => {
    const { decisions } = decided(
      'Green',
      ratingAgreed({ key: '1/1.1', reason: 'The supplier is late... ' }),
    );
    expect(decisionLines(decisions.entries, NAMES).honoured).toEqual([
      'Action 1.1 (Actions!G2): Amber agreed; lead’s rating Green. Audit Board, 10 December 2021: “The supplier is late”.',
    ]);
  });
});
