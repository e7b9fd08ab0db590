import { describe, expect, it } from 'vitest';
import type { AssessedRecord } from '../../../engine/assess/assess-record.ts';
import { decisionLines } from '../../../engine/decisions/decision-lines.ts';
import type { AgreedExtension } from '../../../engine/decisions/decisions.ts';
import type { Examination } from '../../../engine/examine.ts';
import { examineWith, extensionAgreed } from '../../support/deciding.ts';
import { settingsWith } from '../../support/settings.ts';

const NAMES = settingsWith().ragRules.names;

const HEADINGS = ['Ref', 'Action', 'Lead', 'Due date', 'Revised due date', 'Status'];

interface Row {
  readonly due: string;
  readonly revised?: string;
  readonly status?: string;
}

function extended(row: Row, ...extensions: readonly AgreedExtension[]): Examination {
  const { due, revised = '', status = 'In progress' } = row;
  const line = ['7', 'Review custody rota', 'Insp Dale', due, revised, status];
  return examineWith({ extensions }, [{ rows: [HEADINGS, line] }]);
}

function recordOf(row: Row, deadline: string, said: Partial<AgreedExtension> = {}): AssessedRecord {
  const [record] = extended(row, extensionAgreed({ key: '7', deadline, ...said })).records;
  if (!record) throw new Error('one record was expected');
  return record;
}

describe('an extension that was agreed', () => {
  it('is the current deadline, and the original stays', () => {
    const { deadline } = recordOf({ due: '30/11/2021' }, '2022-02-28');
    expect([deadline?.original, deadline?.current, deadline?.currentIs]).toEqual([
      '2021-11-30',
      '2022-02-28',
      'agreed',
    ]);
  });

  it('is what is overdue is counted on, beside the original', () => {
    const { lateness } = recordOf({ due: '30/11/2021' }, '2021-12-20');
    expect([lateness.overdueDays, lateness.overdueDaysOriginal]).toEqual([11, 31]);
  });

  it('moves every part of a row, whose worst part stays late on the original', () => {
    const { lateness } = recordOf({ due: '1. June 2022 2. November 2021 3. December 2021' }, '2022-08-31');
    expect([lateness.overdueDays, lateness.overdueDaysOriginal, lateness.measured.original?.date]).toEqual([
      0,
      31,
      '2021-11-30',
    ]);
  });

  it('is no later date where it is the deadline already: a row reported as delayed still lacks one', () => {
    expect(recordOf({ due: '31/01/2022', status: 'Delayed' }, '2022-01-31').rag?.row).toBe(
      'delayed-without-new-date',
    );
    expect(recordOf({ due: '31/01/2022', status: 'Delayed' }, '2022-02-28').rag?.row).toBe(
      'nothing-in-the-dates',
    );
  });

  it('says in the reason who agreed it and when', () => {
    expect(recordOf({ due: '30/11/2021' }, '2022-02-28').rag?.reason).toBe(
      'missed its original deadline, 30 November 2021 (D2); now due 28 February 2022 (agreed by Audit Board on 10 December 2021)',
    );
  });

  it('is slippage in days where both are days', () => {
    expect(recordOf({ due: '30/11/2021' }, '2022-02-28').lateness.slippageDays).toBe(90);
  });

  it('keeps the tracker’s own cell and precision where it proposes the same date', () => {
    const { deadline, lateness } = recordOf(
      { due: 'Q3 2021/22', status: 'Completion delayed to Q4 2021/22' },
      '2022-03-31',
    );
    expect([deadline?.currentIs, deadline?.movedBy, deadline?.currentPrecision]).toEqual([
      'agreed',
      'F2',
      'quarter',
    ]);
    expect(lateness.slippageDays).toBe(90);
  });

  it('gives a date to an action that has none', () => {
    const { deadline, lateness, rag } = recordOf({ due: 'tbc' }, '2022-02-28');
    expect([deadline?.original, deadline?.current, lateness.overdueDays]).toEqual([null, '2022-02-28', 0]);
    expect(rag?.reason).toBe(
      'due 28 February 2022, 59 days away (agreed by Audit Board on 10 December 2021)',
    );
  });

  it('answers a status that says delayed and not to when', () => {
    const rules = extended(
      { due: '31/01/2022', status: 'Delayed' },
      extensionAgreed({ key: '7', deadline: '2022-02-28' }),
    ).queries.map(({ rule }) => rule);
    expect(rules).not.toContain('delay-has-a-new-date');
  });

  it('does not stretch the rules: two quarters are still more than they allow', () => {
    expect(recordOf({ due: '31/10/2021' }, '2022-06-30').rag?.dateCheck).toBe('red');
  });

  it('moves every part, and what a part missed at first stays missed', () => {
    const { lateness } = recordOf({ due: '1. May 2021 2. January 2022' }, '2022-02-28');
    expect([lateness.overdueDays, lateness.overdueDaysOriginal, lateness.missed]).toEqual([
      0,
      214,
      { original: true, current: false },
    ]);
  });

  it('is listed with who, when and why', () => {
    const { decisions } = extended(
      { due: '30/11/2021' },
      extensionAgreed({ key: '7', deadline: '2022-02-28' }),
    );
    expect(decisionLines(decisions.entries, NAMES).honoured).toEqual([
      'Action 7 (Actions!D2): extended from 30 November 2021 to 28 February 2022. Audit Board, 10 December 2021: “The supplier is late”.',
    ]);
  });
});

describe('a later date than was agreed', () => {
  const row = { due: '30/11/2021', revised: '31/05/2022' };

  it('stays a proposal: the agreed one is in force', () => {
    const { deadline, rag } = recordOf(row, '2022-01-31');
    expect([deadline?.current, deadline?.currentIs, deadline?.proposedSince]).toEqual([
      '2022-01-31',
      'agreed',
      { date: '2022-05-31', cell: 'E2' },
    ]);
    expect(rag?.reason).toContain('; 31 May 2022 is proposed (E2) and not agreed');
  });

  it('is said where the extension is listed', () => {
    const { decisions } = extended(row, extensionAgreed({ key: '7', deadline: '2022-01-31' }));
    expect(decisions.entries.map(({ state, why }) => [state, why])).toEqual([
      ['honoured', 'the tracker now proposes 31 May 2022 (E2), which is not agreed'],
    ]);
  });
});

describe('an extension no longer counts', () => {
  const lapse = (row: Row, ...extensions: readonly AgreedExtension[]): (string | null)[][] =>
    extended(row, ...extensions).decisions.entries.map(({ state, why }) => [state, why]);

  it('where the tracker’s own deadline is later', () => {
    expect(lapse({ due: '31/03/2022' }, extensionAgreed({ key: '7', deadline: '2022-01-31' }))).toEqual([
      ['lapsed', 'D2 already gives a later deadline, 31 March 2022'],
    ]);
  });

  it('from the day after its review date', () => {
    const extension = extensionAgreed({ key: '7', deadline: '2022-01-31', reviewBy: '2021-12-30' });
    expect(lapse({ due: '30/11/2021' }, extension)).toEqual([
      ['lapsed', 'its review date, 30 December 2021, has passed'],
    ]);
  });

  it('once the action was extended again', () => {
    const first = extensionAgreed({ key: '7', deadline: '2021-12-15', on: '2021-10-01' });
    const second = extensionAgreed({ key: '7', deadline: '2022-02-28', on: '2021-12-10' });
    expect(lapse({ due: '30/09/2021' }, first, second)).toEqual([
      ['honoured', null],
      ['lapsed', 'the decision of 10 December 2021 stands in its place'],
    ]);
  });
});

describe('an extension to the date that the deadline cell holds', () => {
  it('is honoured, and says that the first deadline is lost', () => {
    const { decisions } = extended(
      { due: '28/02/2022' },
      extensionAgreed({ key: '7', deadline: '2022-02-28' }),
    );
    expect(decisions.entries.map(({ state, why }) => [state, why])).toEqual([
      ['honoured', 'D2 holds the new date: the first deadline is no longer recorded'],
    ]);
  });
});

describe('an extension of a record that has no deadline', () => {
  it('says so', () => {
    const rows = [
      ['Ref', 'Action', 'Lead', 'Status', 'RAG'],
      ['7', 'Review custody rota', 'Insp Dale', 'In progress', 'Green'],
    ];
    const extensions = [extensionAgreed({ key: '7', deadline: '2022-02-28' })];
    const { decisions } = examineWith({ extensions }, [{ rows }]);
    expect(decisions.entries.map(({ state, why }) => [state, why])).toEqual([
      ['unmatched', 'its tracker has no deadline to extend'],
    ]);
  });
});
