import { describe, expect, it } from 'vitest';
import type { AssessedRecord } from '../../../engine/assess/assess-record.ts';
import { examine, type Examination } from '../../../engine/examine.ts';
import type { ExampleCell } from '../../../engine/rules/rule.ts';
import { settingsWith } from '../../support/settings.ts';
import { workbookOf } from './shape.ts';

function examined(...rows: readonly (readonly ExampleCell[])[]): Examination {
  return examine(workbookOf({ rows }), settingsWith({ asAt: '2021-12-31' }));
}

function headingsOf({ recognition }: Examination): Record<string, string> {
  const columns = recognition.trackers.flatMap((tracker) => tracker.columns);
  return Object.fromEntries(columns.map(({ field, heading }) => [field, heading]));
}

function deadlines({ records }: Examination): readonly (readonly (string | null | undefined)[])[] {
  return records.map(({ deadline }) => [deadline?.original, deadline?.current]);
}

function classes({ records }: Examination): readonly (string | undefined)[] {
  return records.map(({ status }: AssessedRecord) => status?.class);
}

describe('an original deadline beside one that is only called due', () => {
  it.each([
    ['Original Due Date', 'Due Date'],
    ['Baseline Finish', 'Finish'],
    ['Original target date', 'Target date'],
  ])('“%s” is the deadline, and “%s” what it was moved to', (original, due) => {
    const answers = examined(
      ['Ref', 'Title', 'Assigned To', original, due, 'Status'],
      ['1', 'Retain the stock checks', 'Tess Quayle', '30/06/2021', '31/03/2022', 'In Progress'],
      ['2', 'Update the stores manual', 'Tess Quayle', '31/01/2022', '31/01/2022', 'In Progress'],
    );
    expect(headingsOf(answers)).toMatchObject({ deadline: original, revisedDeadline: due });
    expect(deadlines(answers)).toEqual([
      ['2021-06-30', '2022-03-31'],
      ['2022-01-31', '2022-01-31'],
    ]);
    expect(answers.records[0]?.lateness.missed).toEqual({ original: true, current: false });
  });

  it('is left as it is where a column is headed as revised', () => {
    const answers = examined(
      ['Ref', 'Title', 'Owner', 'Due date', 'Original due date', 'Revised due date'],
      ['1', 'Retain the stock checks', 'Tess Quayle', '30/06/2021', '30/06/2021', '31/03/2022'],
    );
    expect(headingsOf(answers)).toMatchObject({ deadline: 'Due date', revisedDeadline: 'Revised due date' });
  });
});

describe('a column headed “Progress”', () => {
  const log = (...progress: readonly string[]): Examination =>
    examined(
      ['Task Name', 'Bucket Name', 'Progress', 'Assigned To', 'Due date', 'Latest note'],
      ...progress.map((cell, place) => [
        `Publish strategy ${String(place)}`,
        'Prevention',
        cell,
        'Tess Quayle',
        '31/03/2022',
        'Text with the printer',
      ]),
    );

  it('is the status where it says how far each task is', () => {
    const answers = log('Completed', 'In progress', 'Not started');
    expect(classes(answers)).toEqual(['complete', 'in-progress', 'not-started']);
    expect(headingsOf(answers)).toMatchObject({ status: 'Progress', update: 'Latest note' });
  });

  it('is the percentage where it holds percentages', () => {
    const answers = log('40%', '100%', '0%');
    expect(headingsOf(answers)).toMatchObject({ percent: 'Progress', update: 'Latest note' });
    expect(classes(answers)).toEqual([undefined, 'complete', undefined].map((each) => each ?? 'none'));
  });

  it('is the update where it tells of the work', () => {
    expect(headingsOf(log('Draft sent to print', 'Ongoing', 'Consulting partners'))).toMatchObject({
      update: 'Progress',
    });
  });

  it('is the status beside colours and an outcome', () => {
    const answers = examined(
      ['Recommendation', 'Action', 'Lead officer', 'Timescale', 'Outcome', 'Progress', 'RAG'],
      ['Rec 1', 'Deliver the training', 'DCI Orr', 'March 2022', 'Staff are sure', 'In progress', 'A'],
      ['Rec 2', 'Audit the practice', 'DCI Orr', 'March 2022', 'A report', 'Not started', 'R'],
      ['Rec 3', 'Brief the teams', 'DCI Orr', 'October 2021', 'Teams know', 'Completed 3/10/21', 'G'],
    );
    expect(headingsOf(answers)).toMatchObject({ status: 'Progress', update: 'Outcome', rag: 'RAG' });
    expect(classes(answers)).toEqual(['in-progress', 'not-started', 'complete']);
  });

  it('is no status beside one', () => {
    const answers = examined(
      ['Ref', 'Action', 'Owner', 'Due date', 'Status', 'Progress'],
      ['1', 'Publish the strategy', 'Tess Quayle', '31/03/2022', 'Open', 'Ongoing'],
      ['2', 'Renew the licence', 'Tess Quayle', '31/03/2022', 'Open', 'Ongoing'],
      ['3', 'Agree the rota', 'Tess Quayle', '31/03/2022', 'Closed', 'Completed'],
    );
    expect(headingsOf(answers)).toMatchObject({ status: 'Status', update: 'Progress' });
  });
});

describe('a column headed as the lead and the date of each action', () => {
  const answers = examined(
    ['Ref', 'Recommendation', 'Responsible officer and original date', 'Current position', 'Revised date'],
    ['R1', 'Check for duplicate payments', 'Head of Exchequer\n30/06/2021', 'Software bought', '31/03/2022'],
    ['R2', 'Verify changes of bank details', 'Head of Exchequer\n30 September 2021', 'In use', ''],
  );

  it('feeds both', () => {
    expect(deadlines(answers)).toEqual([
      ['2021-06-30', '2022-03-31'],
      ['2021-09-30', '2021-09-30'],
    ]);
  });

  it('names nobody by the date', () => {
    expect(answers.records.map(({ people }) => people.map(({ name }) => name))).toEqual([
      ['Head of Exchequer'],
      ['Head of Exchequer'],
    ]);
  });
});

describe('a heading of its own behind a quarter', () => {
  it.each(['Q3 narrative', 'Q3 commentary', 'December 2021 position'])('“%s” is the update', (heading) => {
    const answers = examined(
      ['Ref', 'Action', 'Owner', 'Due date', heading],
      ['1', 'Publish the strategy', 'Tess Quayle', '31/03/2022', 'Sent to print'],
    );
    expect(headingsOf(answers)).toMatchObject({ update: heading });
  });
});

describe('what each record is called by', () => {
  it.each([
    { headings: ['Ref', 'Risk', 'Cause', 'Further actions', 'Risk owner', 'Target date'], title: 'Risk' },
    { headings: ['Ref', 'Risk', 'Recommendation', 'Comments', 'Owner', 'Due date'], title: 'Recommendation' },
    {
      headings: ['Min ref', 'Agenda item', 'Action agreed', 'Update', 'Action owner', 'Date due'],
      title: 'Action agreed',
    },
  ])('is “$title” of $headings', ({ headings, title }) => {
    const answers = examined(
      headings,
      ['1', 'Data breach', 'Phishing of staff', 'Roll out the new sign-in', 'CIO', '31/03/2022'],
      ['2', 'Loss of grant', 'Late returns to the Home Office', 'Name a lead', 'CFO', '31/03/2022'],
    );
    expect(headingsOf(answers)).toMatchObject({ title });
  });

  it('is no “Risk” over High and Low', () => {
    const answers = examined(
      ['Ref', 'Risk', 'Recommendation', 'Owner', 'Due date'],
      ['1', 'High', 'Roll out the new sign-in', 'CIO', '31/03/2022'],
      ['2', 'Low', 'Name a lead for each grant', 'CFO', '31/03/2022'],
    );
    expect(headingsOf(answers)).toMatchObject({ title: 'Recommendation', priority: 'Risk' });
  });
});
