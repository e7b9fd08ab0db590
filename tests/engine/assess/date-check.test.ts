import { describe, expect, it } from 'vitest';
import { agreementOf, type Agreement } from '../../../engine/assess/agreement.ts';
import type { AssessedRecord } from '../../../engine/assess/assess-record.ts';
import { examine } from '../../../engine/examine.ts';
import type { Settings } from '../../../engine/settings.ts';
import type { DateCheck, Rating } from '../../../engine/templates/rag-rules.ts';
import { ragRulesNamed, settingsWith } from '../../support/settings.ts';
import { workbookOf } from '../recognise/shape.ts';

const HEADINGS = ['Ref', 'Action', 'Lead', 'Due date', 'Revised due date', 'Status', 'Date completed'];

interface Row {
  readonly due: string;
  readonly revised?: string;
  readonly status?: string;
  readonly closed?: string;
}

/** One action, assessed at the end of December 2021 unless settings say otherwise. */
function assessed(row: Row, settings: Partial<Settings> = {}): AssessedRecord {
  const { due, revised = '', status = 'In progress', closed = '' } = row;
  const line = ['1', 'Review custody rota', 'Insp Dale', due, revised, status, closed];
  const { records } = examine(workbookOf({ rows: [HEADINGS, line] }), settingsWith(settings));
  const [record] = records;
  if (!record) throw new Error('one record was expected');
  return record;
}

describe('each row of D4, in the order that the first fits', () => {
  it.each([
    { row: 'complete', check: 'complete', of: { due: '30/06/2021', status: 'Complete' } },
    {
      row: 'awaiting-sign-off-in-time',
      check: 'no-concern',
      of: { due: '31/12/2021', status: 'Awaiting sign-off' },
    },
    { row: 'awaiting-sign-off-late', check: 'amber', of: { due: '30/12/2021', status: 'Awaiting sign-off' } },
    {
      row: 'awaiting-sign-off-in-time',
      check: 'no-concern',
      of: { due: '30/11/2021', status: 'Awaiting sign-off', closed: '30/11/2021' },
    },
    { row: 'not-applicable', check: 'not-rated', of: { due: '30/06/2021', status: 'Superseded' } },
    { row: 'not-accepted', check: 'red', of: { due: '30/06/2022', status: 'Not accepted' } },
    { row: 'no-deadline', check: 'not-rated', of: { due: 'tbc' } },
    { row: 'no-deadline', check: 'not-rated', of: { due: '' } },
    { row: 'no-deadline', check: 'not-rated', of: { due: 'when funds allow' } },
    { row: 'no-deadline', check: 'not-rated', of: { due: 'tbc', status: 'Awaiting sign-off' } },
    { row: 'overdue', check: 'red', of: { due: '30/12/2021' } },
    { row: 'overdue', check: 'red', of: { due: '31/03/2021', revised: '30/12/2021' } },
    { row: 'slipped-too-far', check: 'red', of: { due: '31/01/2022', revised: '31/07/2022' } },
    { row: 'slipped-too-far', check: 'red', of: { due: '30/06/2021', revised: '31/12/2021' } },
    { row: 'missed-at-period-close', check: 'amber', of: { due: 'Q3 2021/22' } },
    { row: 'missed-at-period-close', check: 'amber', of: { due: 'December 2021' } },
    { row: 'missed-at-period-close', check: 'amber', of: { due: 'Q3 2021/22', revised: 'Q4 2021/22' } },
    { row: 'missed-original', check: 'amber', of: { due: '15/12/2021', revised: '15/01/2022' } },
    { row: 'missed-original', check: 'amber', of: { due: '15/10/2021', revised: '31/12/2021' } },
    { row: 'forecast-to-slip', check: 'amber', of: { due: '31/01/2022', revised: '30/04/2022' } },
    { row: 'milestone-passed', check: 'amber', of: { due: 'Phase One – Nov 2021 Runs until June 2022' } },
    {
      row: 'delayed-without-new-date',
      check: 'amber',
      of: { due: 'Q4 2021/22', status: 'Delayed to Q4 2021-22' },
    },
    { row: 'delayed-without-new-date', check: 'amber', of: { due: '31/03/2022', status: 'Delayed' } },
    { row: 'nothing-in-the-dates', check: 'no-concern', of: { due: '31/12/2021' } },
    { row: 'nothing-in-the-dates', check: 'no-concern', of: { due: '31/01/2022', revised: '28/02/2022' } },
    { row: 'nothing-in-the-dates', check: 'no-concern', of: { due: '31/03/2022' } },
  ])('$of is $row: $check', ({ row, check, of }) => {
    const { rag } = assessed(of);
    expect([rag?.row, rag?.dateCheck]).toEqual([row, check]);
  });

  it('is not rated where the lead says that it waits on another body', () => {
    const headings = ['Ref', 'Action', 'Owner', 'Due date', 'RAG'];
    const line = ['1', 'Review custody rota', 'Insp Dale', '30/06/2021', 'White'];
    const [record] = examine(workbookOf({ rows: [headings, line] }), settingsWith()).records;
    expect([record?.rag?.row, record?.rag?.dateCheck]).toEqual(['other-body', 'not-rated']);
  });

  it('gives its reason in one sentence with its cells', () => {
    expect(assessed({ due: '30/06/2021', revised: '15/12/2021' }).rag?.reason).toBe(
      'overdue 16 days: due 15 December 2021 (E2); 184 days on the original, 30 June 2021 (D2)',
    );
    expect(assessed({ due: '31/12/2021' }).rag?.reason).toBe('due today, 31 December 2021');
    expect(assessed({ due: '01/12/2021', status: 'Complete', closed: '15/12/2021' }).rag?.reason).toBe(
      'completed 14 days late, on 15 December 2021',
    );
  });

  it('names the cell that moved a deadline to a period which has ended, and the days on the original', () => {
    expect(assessed({ due: '31/07/2021', revised: 'Dec 2021' }).rag?.reason).toBe(
      'missed at period close: due by 31 December 2021 (E2), and that period has ended; 153 days on the original, 31 July 2021 (D2)',
    );
    expect(assessed({ due: '31/01/2022', revised: 'Q3 2021/22' }).rag?.reason).toBe(
      'missed at period close: due by 31 December 2021 (E2), and that period has ended',
    );
    expect(assessed({ due: 'Q3 2021/22', revised: 'Q4 2021/22' }).rag?.reason).toBe(
      'missed at period close: due by 31 December 2021 (D2), and that period has ended; now forecast for 31 March 2022 (E2)',
    );
  });
});

describe('a closing word in the rating column', () => {
  const rated = (cell: string | { text: string; fill: string }): readonly (string | undefined)[] => {
    const headings = ['Ref', 'Action', 'Owner', 'Due date', 'RAG'];
    const line = ['1', 'Review custody rota', 'Insp Dale', '30/06/2021', cell];
    const { records, queries } = examine(workbookOf({ rows: [headings, line] }), settingsWith());
    const asked = queries.find(({ rule }) => rule === 'status-is-a-rag-colour');
    return [records[0]?.rag?.stated, records[0]?.rag?.statedBy, asked?.message];
  };

  it.each(['Closed', 'closed', 'Implemented', 'Done'])('“%s” is the lead’s Complete', (text) => {
    expect(rated(text)).toEqual(['complete', 'text', undefined]);
  });

  it('leaves a colour that it stands on its say', () => {
    expect(rated({ text: 'Closed', fill: '00B050' }).slice(0, 2)).toEqual(['green', 'fill']);
  });

  it('within a sentence is no rating', () => {
    expect(rated('Closed to new applicants').slice(0, 2)).toEqual(['none', 'none']);
  });
});

describe('D5, the lead’s rating against the date check', () => {
  const CHECKS: readonly DateCheck[] = ['red', 'amber', 'no-concern', 'complete', 'not-rated'];
  const MATRIX: readonly { readonly stated: Rating; readonly outcomes: readonly Agreement[] }[] = [
    { stated: 'red', outcomes: ['agree', 'accept', 'accept', 'error', 'warn'] },
    { stated: 'amber', outcomes: ['error', 'agree', 'accept', 'warn', 'warn'] },
    { stated: 'green', outcomes: ['error', 'warn', 'agree', 'accept', 'warn'] },
    { stated: 'complete', outcomes: ['error', 'warn', 'warn', 'agree', 'warn'] },
    { stated: 'none', outcomes: ['error', 'warn', 'warn', 'warn', 'warn'] },
  ];
  it.each(MATRIX)('has the outcomes of its row for $stated', ({ stated, outcomes }) => {
    expect(CHECKS.map((check) => agreementOf(stated, check, ragRulesNamed('gip')))).toEqual(outcomes);
  });
});

describe('D6, overdue', () => {
  it('counts calendar days from the deadline, on the original and on the current', () => {
    const { lateness } = assessed({ due: '30/11/2021', revised: '16/12/2021' });
    expect([lateness.overdueDays, lateness.overdueDaysOriginal, lateness.slippageDays]).toEqual([15, 31, 16]);
    expect(lateness.missed).toEqual({ original: true, current: true });
  });

  it('is nothing on the day itself, and not missed', () => {
    const { lateness } = assessed({ due: '31/12/2021' });
    expect([lateness.overdueDays, lateness.missed]).toEqual([0, { original: false, current: false }]);
  });

  it('is no days at the close of a period, yet missed', () => {
    const { lateness } = assessed({ due: 'Q3 2021/22' });
    expect([lateness.overdueDays, lateness.missed]).toEqual([0, { original: true, current: true }]);
  });

  it('has no figures where there is no date', () => {
    const { lateness } = assessed({ due: 'tbc' });
    expect([lateness.overdueDays, lateness.overdueDaysOriginal, lateness.slippageDays]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it.each(['Complete', 'Awaiting sign-off', 'Superseded', 'Not accepted'])(
    'is nothing where “%s”',
    (status) => {
      const { lateness } = assessed({ due: '30/06/2021', status });
      expect([lateness.overdueDays, lateness.missed.current]).toEqual([0, false]);
    },
  );

  it.each(['In progress', 'Delayed', 'Not started', 'Timing to be confirmed', 'Phase 1 complete', ''])(
    'goes on where “%s”',
    (status) => {
      expect(assessed({ due: '30/12/2021', status }).lateness.overdueDays).toBe(1);
    },
  );

  it.each([
    { due: '30/12/2021', byPanel: false },
    { due: '31/12/2021', byPanel: true },
    { due: '16/01/2022', byPanel: true },
    { due: '17/01/2022', byPanel: false },
    { due: 'tbc', byPanel: false },
  ])('by the panel of 17 January, due $due: $byPanel', ({ due, byPanel }) => {
    expect(assessed({ due }, { panelDate: '2022-01-17' }).lateness.overdueByPanel).toBe(byPanel);
  });

  it('by the panel is not said without a panel date', () => {
    expect(assessed({ due: '31/12/2021' }, { panelDate: null }).lateness.overdueByPanel).toBeNull();
  });

  it('is possible where another reading of the deadline is overdue', () => {
    const { lateness } = assessed({ due: 'Q2 2021' }, { asAt: '2021-08-31' });
    expect([lateness.overdueDays, lateness.possiblyOverdue]).toEqual([0, true]);
  });

  it('is possible where another reading of the revised deadline is overdue', () => {
    const { lateness } = assessed({ due: '30/06/2021', revised: 'Q2 2021' }, { asAt: '2021-08-31' });
    expect([lateness.overdueDays, lateness.possiblyOverdue]).toEqual([0, true]);
  });

  it('is not possible on a reading of the original that a plain extension has taken over from', () => {
    const { lateness } = assessed({ due: 'Q2 2021', revised: '31/10/2021' }, { asAt: '2021-08-31' });
    expect(lateness.possiblyOverdue).toBe(false);
  });

  it('has slippage from the original to the completion once complete', () => {
    const late = { due: '30/11/2021', status: 'Complete', closed: '14/12/2021' };
    expect(assessed(late).lateness.slippageDays).toBe(14);
    expect(assessed({ ...late, closed: '16/11/2021' }).lateness.slippageDays).toBe(-14);
  });

  it.each([
    { due: '30/11/2021', closed: '' },
    { due: 'Q3 2021/22', closed: '14/12/2021' },
  ])('has no slippage of what is complete, due $due and closed “$closed”', ({ due, closed }) => {
    expect(assessed({ due, status: 'Complete', closed }).lateness.slippageDays).toBeNull();
  });

  it('has slippage as a range, so no figure, between a day and a quarter', () => {
    expect(assessed({ due: '31/12/2021', revised: 'Q4 2021/22' }).lateness.slippageDays).toBeNull();
  });
});

describe('D2, several deadlines', () => {
  const deadlineOf = (row: Row): (string | null | undefined)[] => {
    const { deadline } = assessed(row);
    return [deadline?.original, deadline?.current, deadline?.currentIs, deadline?.movedBy];
  };

  it.each([
    { of: { due: '31/01/2022' }, reads: ['2022-01-31', '2022-01-31', 'original', null] },
    {
      of: { due: '31/01/2022', revised: '31/03/2022' },
      reads: ['2022-01-31', '2022-03-31', 'proposed', 'E2'],
    },
    {
      of: { due: '31/01/2022', revised: '31/01/2022' },
      reads: ['2022-01-31', '2022-01-31', 'original', null],
    },
    { of: { due: '31/01/2022', revised: 'tbc' }, reads: ['2022-01-31', '2022-01-31', 'original', null] },
    {
      of: { due: 'Q3 2021/22', status: 'Completion delayed to Q4 2021-22' },
      reads: ['2021-12-31', '2022-03-31', 'proposed', 'F2'],
    },
    {
      of: { due: 'Q3 2022/23', status: 'Expected completion Q2 2022/23' },
      reads: ['2022-12-31', '2022-09-30', 'proposed', 'F2'],
    },
    {
      of: { due: 'Q3 2021/22', status: 'Delayed to Q1' },
      reads: ['2021-12-31', '2022-06-30', 'proposed', 'F2'],
    },
    {
      of: { due: '31/03/2022', status: 'Delayed since May 2021' },
      reads: ['2022-03-31', '2022-03-31', 'original', null],
    },
    {
      of: { due: '31/03/2022', status: 'In progress, workshop in June 2022' },
      reads: ['2022-03-31', '2022-03-31', 'original', null],
    },
    {
      of: { due: 'No deadline set by HMICFRS', revised: '31/03/2022' },
      reads: ['2022-03-31', '2022-03-31', 'original', null],
    },
  ])('$of', ({ of, reads }) => {
    expect(deadlineOf(of)).toEqual(reads);
  });

  it('takes the words, the cell and the certainty from the only column that has a date', () => {
    const { deadline } = assessed({ due: 'No deadline set by HMICFRS', revised: '31/03/2022' });
    expect([deadline?.text, deadline?.cell, deadline?.certainty]).toEqual(['31/03/2022', 'E2', 'exact']);
  });

  it('takes the only date of a revised column as the new date of a delay', () => {
    const { deadline, rag } = assessed({
      due: 'Within 6 months',
      revised: '31/03/2022',
      status: 'Extension requested',
    });
    expect([deadline?.delayedWithoutNewDate, rag?.row]).toEqual([false, 'nothing-in-the-dates']);
  });

  it('marks a delay without a later date as a contradiction', () => {
    expect(
      assessed({ due: 'Q4 2021/22', status: 'Delayed to Q4 2021-22' }).deadline?.delayedWithoutNewDate,
    ).toBe(true);
    expect(
      assessed({ due: '31/03/2022', status: 'Delayed since May 2021' }).deadline?.delayedWithoutNewDate,
    ).toBe(true);
    expect(assessed({ due: 'Q3 2021/22', status: 'Delayed to Q1' }).deadline?.delayedWithoutNewDate).toBe(
      false,
    );
  });

  it.each([
    { status: 'Delayed to 06/2022', current: '2022-06-30' },
    { status: 'Delayed - now Q1 2022/23 (June 2022)', current: '2022-06-30' },
    { status: 'Expected completion Wednesday 20 April 2022', current: '2022-04-20' },
  ])('moves to the date of “$status”', ({ status, current }) => {
    expect(assessed({ due: '31/01/2022', status }).deadline?.current).toBe(current);
  });
});

describe('a completion date', () => {
  it('after the as-at date leaves the action open, as completed since', () => {
    const { status, rag } = assessed({ due: '30/11/2021', status: 'Complete', closed: '10/01/2022' });
    expect([status?.class, status?.completedSince, rag?.row]).toEqual(['in-progress', true, 'overdue']);
  });

  it('on the as-at date completes it', () => {
    const { status } = assessed({ due: '30/11/2021', status: 'Complete', closed: '31/12/2021' });
    expect([status?.class, status?.completedSince]).toEqual(['complete', false]);
  });

  it('goes before a status that is still in progress', () => {
    const { status, rag } = assessed({ due: '30/11/2021', status: 'In progress', closed: '01/12/2021' });
    expect([status?.class, rag?.reason]).toEqual(['complete', 'completed 1 day late, on 1 December 2021']);
  });

  it.each(['Sign off date', 'Date verified'])('of another kind, “%s”, leaves work in progress', (heading) => {
    const line = ['1', 'Review custody rota', 'Insp Dale', '30/11/2021', '', 'In progress', '01/12/2021'];
    const sheet = workbookOf({ rows: [[...HEADINGS.slice(0, -1), heading], line] });
    const [record] = examine(sheet, settingsWith({})).records;
    expect([record?.closed, record?.status?.class]).toEqual(['2021-12-01', 'in-progress']);
  });

  it.each([
    'Not yet complete',
    'To be closed',
    'Reopened',
    'Open',
    'Delayed',
    'Not started',
    'Phase 1 complete',
  ])('does not go before “%s”', (status) => {
    const { status: read } = assessed({ due: '30/11/2021', status, closed: '01/12/2021' });
    expect(read?.class).not.toBe('complete');
  });

  it('completes an action whose status says nothing', () => {
    expect(assessed({ due: '30/11/2021', status: '', closed: '01/12/2021' }).status?.class).toBe('complete');
  });
});

describe('a cell of parts', () => {
  it('gives the figures of its worst open part, and the latest as its deadline', () => {
    const { deadline, lateness } = assessed({ due: '1. tbc 2. Nov 2021 3. Jan 2022' });
    expect([deadline?.current, lateness.overdueDays]).toEqual(['2022-01-31', 31]);
    expect(lateness.missed).toEqual({ original: true, current: true });
  });

  it('awaits sign-off in time only where its first part does', () => {
    const { rag } = assessed({ due: '1. Nov 2021 2. Jan 2022', status: 'Awaiting sign-off' });
    expect([rag?.row, rag?.dateCheck]).toEqual(['awaiting-sign-off-late', 'amber']);
  });

  it('is overdue by the panel where one of its parts is', () => {
    const { lateness } = assessed({ due: '1. 10/01/2022 2. Mar 2022' }, { panelDate: '2022-01-17' });
    expect(lateness.overdueByPanel).toBe(true);
  });

  it('is no more by the panel where one of its parts is overdue already', () => {
    const { lateness } = assessed({ due: '1. 10/12/2021 2. 10/01/2022' }, { panelDate: '2022-01-17' });
    expect([lateness.overdueDays, lateness.overdueByPanel]).toEqual([21, false]);
  });

  it('with milestones is never overdue before the last', () => {
    const { lateness } = assessed({ due: 'Phase One – Nov 2021 Runs until June 2022' });
    expect([lateness.overdueDays, lateness.missed.current]).toEqual([0, false]);
  });
});

describe('the reason of what is complete', () => {
  it.each([
    { closed: '14/07/2021', says: 'completed 14 days late, on 14 July 2021' },
    { closed: '01/07/2021', says: 'completed 1 day late, on 1 July 2021' },
    { closed: '30/06/2021', says: 'completed on 30 June 2021' },
    { closed: '29/06/2021', says: 'completed on 29 June 2021' },
    { closed: '', says: 'reported complete (F2)' },
  ])('due 30 June 2021, closed “$closed”: $says', ({ closed, says }) => {
    expect(assessed({ due: '30/06/2021', status: 'Complete', closed }).rag?.reason).toBe(says);
  });
});

describe('the reason of what has no deadline', () => {
  it.each([
    { due: '', says: 'no deadline to measure: D2 is blank' },
    { due: 'tbc', says: 'no deadline to measure: D2 says “tbc”' },
  ])('“$due”', ({ due, says }) => {
    expect(assessed({ due }).rag?.reason).toBe(says);
  });

  it('of a tracker without a column for one', () => {
    const rows = [
      ['Ref', 'Action', 'Owner', 'Status', 'RAG'],
      ['1', 'Renew', 'Insp Dale', 'In progress', 'Green'],
    ];
    const [record] = examine(workbookOf({ rows }), settingsWith()).records;
    expect(record?.rag?.reason).toBe('no deadline to measure: the tracker has no column for one');
  });
});

it.each([
  { panelDate: null, overdue: null },
  { panelDate: '2022-01-17', overdue: false },
])(
  'without a column of deadlines nothing is overdue by the panel of $panelDate: $overdue',
  ({ panelDate, overdue }) => {
    const rows = [
      ['Ref', 'Action', 'Owner', 'Status', 'RAG'],
      ['1', 'Renew', 'Insp Dale', 'In progress', 'Green'],
    ];
    const [record] = examine(workbookOf({ rows }), settingsWith({ panelDate })).records;
    expect(record?.lateness).toMatchObject({ overdueDays: null, overdueByPanel: overdue });
  },
);
