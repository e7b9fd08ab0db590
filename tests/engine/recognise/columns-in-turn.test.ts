import { describe, expect, it } from 'vitest';
import { examine, type Examination } from '../../../engine/examine.ts';
import { exampleWorkbook } from '../../../engine/rules/example-workbook.ts';
import { settingsWith } from '../../support/settings.ts';

type Rows = readonly (readonly string[])[];

function examined(headings: readonly string[], rows: Rows): Examination {
  return examine(exampleWorkbook({ name: 'a log', headings, rows, expect: [] }), settingsWith());
}

/** What each record has in one of its fields. */
function texts({ records }: Examination, field: 'title' | 'update' | 'ref'): (string | undefined)[] {
  return records.map(({ record }) => record.fields.get(field)?.text);
}

describe('the inspectorate’s deadline beside the force’s own', () => {
  it.each([
    'HMICFRS deadline',
    'HMICFRS due date',
    'HMICFRS target date',
    'Date due (HMICFRS)',
    'HMICFRS timescale',
  ])('is the one that an action is late on, on either side: “%s”', (heading) => {
    const dates = ['30/06/2021', '31/03/2022'];
    for (const turn of [(pair: string[]) => pair, (pair: string[]) => pair.toReversed()]) {
      const { records } = examined(
        ['Ref', 'Recommendation', 'Lead', ...turn([heading, 'Force target date']), 'Status'],
        [['1', 'Answer calls sooner', 'Supt Moss', ...turn(dates), 'Open']],
      );
      expect(records.map(({ deadline }) => deadline?.current)).toEqual(['2021-06-30']);
      expect(records.map(({ lateness }) => lateness.missed.current)).toEqual([true]);
    }
  });
});

describe('updates in numbered columns', () => {
  it('are in each row the last one filled', () => {
    const log = examined(
      ['Ref', 'Action', 'Lead', 'Due date', 'Status', 'Update 1', 'Update 2', 'Update 3'],
      [
        ['1', 'Review the rota', 'Supt Moss', '31/03/2022', 'Open', 'Begun.', 'Half done.', 'Nearly done.'],
        ['2', 'Renew the log', 'Supt Moss', '31/03/2022', 'Open', 'Out to consultation.', '', ''],
      ],
    );
    expect(texts(log, 'update')).toEqual(['Nearly done.', 'Out to consultation.']);
  });

  it('are no one series where their words differ', () => {
    const log = examined(
      ['Ref', 'Action', 'Lead', 'Due date', 'Update 1', 'Comment 2'],
      [['1', 'Review the rota', 'Supt Moss', '31/03/2022', 'Begun.', 'Why so late?']],
    );
    expect(texts(log, 'update')).toEqual(['Begun.']);
  });
});

describe('what names no record', () => {
  const behind = ['Supt Moss', '31/03/2022', 'To Do'];

  it('is a project that all of them are of', () => {
    const log = examined(
      ['Project', 'Key', 'Summary', 'Assignee', 'Due Date', 'Status'],
      [
        ['Assurance', 'ASR-1', 'Chase outstanding responses', ...behind],
        ['Assurance', 'ASR-2', 'File the evidence', ...behind],
      ],
    );
    expect(texts(log, 'title')).toEqual(['Chase outstanding responses', 'File the evidence']);
  });

  it('is an item without a number that comes again', () => {
    const log = examined(
      ['Item', 'Recommendation', 'Lead', 'Due date', 'Status'],
      [
        ['Housing repairs', 'Set up a panel', ...behind],
        ['Housing repairs', 'Publish the targets', ...behind],
        ['Flooding', 'Clear the gullies', ...behind],
      ],
    );
    expect(texts(log, 'ref')).toEqual([undefined, undefined, undefined]);
    expect(log.queries.map(({ rule }) => rule)).not.toContain('references-are-unique');
  });

  it('is no item with a number, nor a letter', () => {
    const refs = (...items: readonly string[]): readonly (string | undefined)[] =>
      texts(
        examined(
          ['Item', 'Action', 'Lead', 'Due date', 'Status'],
          items.map((item) => [item, 'Set up a panel', ...behind]),
        ),
        'ref',
      );
    expect(refs('Item 12', 'Item 12', 'Item 13')).toEqual(['Item 12', 'Item 12', 'Item 13']);
    expect(refs('A', 'A', 'B')).toEqual(['A', 'A', 'B']);
  });
});
