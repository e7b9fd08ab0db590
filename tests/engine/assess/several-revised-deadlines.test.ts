import { describe, expect, it } from 'vitest';
import type { AssessedRecord } from '../../../engine/assess/assess-record.ts';
import { NO_DECISIONS } from '../../../engine/decisions/decisions.ts';
import { examine, type Examination } from '../../../engine/examine.ts';
import { columnView } from '../../../engine/pane-words/column-view.ts';
import { workbookReport } from '../../../engine/report/build-report.ts';
import { exampleWorkbook } from '../../../engine/rules/example-workbook.ts';
import type { NamedColumn, Settings } from '../../../engine/settings.ts';
import type { FieldId } from '../../../engine/templates/fields.ts';
import { extensionAgreed } from '../../support/deciding.ts';
import { settingsWith } from '../../support/settings.ts';

const NUMBERED = ['Original due date', 'Revised date (1)', 'Revised date (2)', 'Revised date (3)'];

/** One action whose deadline columns, from D on, are headed and filled so. */
function examined(
  headings: readonly string[],
  dates: readonly string[],
  { status = 'In progress', ...said }: Partial<Settings> & { readonly status?: string } = {},
): Examination {
  const workbook = exampleWorkbook({
    name: 'several',
    headings: ['Ref', 'Action', 'Owner', ...headings, 'Status'],
    rows: [['1', 'Review the custody rota', 'Insp Dale', ...dates, status]],
    expect: [],
  });
  return examine(workbook, settingsWith(said));
}

function assessed(headings: readonly string[], dates: readonly string[], status?: string): AssessedRecord {
  const [record] = examined(headings, dates, status === undefined ? {} : { status }).records;
  if (!record) throw new Error('one record was expected');
  return record;
}

function read(headings: readonly string[], dates: readonly string[]): readonly (string | null | undefined)[] {
  const { deadline } = assessed(headings, dates);
  return [deadline?.original, deadline?.current, deadline?.movedBy];
}

describe('the current deadline of a tracker with several revised columns is the last one filled', () => {
  it.each([
    { dates: ['31/01/2022', '', '', ''], reads: ['2022-01-31', '2022-01-31', null] },
    { dates: ['31/01/2022', '28/02/2022', '', ''], reads: ['2022-01-31', '2022-02-28', 'E2'] },
    { dates: ['31/01/2022', '28/02/2022', '31/03/2022', ''], reads: ['2022-01-31', '2022-03-31', 'F2'] },
    {
      dates: ['31/01/2022', '28/02/2022', '31/03/2022', '30/06/2022'],
      reads: ['2022-01-31', '2022-06-30', 'G2'],
    },
    { dates: ['31/01/2022', '28/02/2022', '', '30/06/2022'], reads: ['2022-01-31', '2022-06-30', 'G2'] },
    { dates: ['31/01/2022', '30/06/2022', '31/03/2022', ''], reads: ['2022-01-31', '2022-03-31', 'F2'] },
    { dates: ['31/01/2022', '28/02/2022', 'N/A', '-'], reads: ['2022-01-31', '2022-02-28', 'E2'] },
    { dates: ['31/01/2022', '28/02/2022', 'n/a', 'see board'], reads: ['2022-01-31', '2022-02-28', 'E2'] },
    { dates: ['31/01/2022', '28/02/2022', 'TBC', ''], reads: ['2022-01-31', '2022-02-28', 'E2'] },
    { dates: ['tbc', '28/02/2022', '31/03/2022', ''], reads: ['2022-02-28', '2022-03-31', 'F2'] },
  ])('$dates', ({ dates, reads }) => {
    expect(read(NUMBERED, dates)).toEqual(reads);
  });

  it.each([
    { headings: ['Due date', 'Revised date', '2nd revised date', 'Third revised date'] },
    { headings: ['Due date', 'Revised deadline', 'Revised deadline 2', 'Revised deadline 3'] },
    { headings: ['Due date', 'Revised date', 'Revised date', 'Revised date'] },
    { headings: ['Deadline', 'First revised deadline', 'Second revised deadline', 'Revised deadline #3'] },
    { headings: ['Due date', 'Revised date (Oct 21)', 'Revised date (Dec 21)', 'Revised date (Jan 22)'] },
  ])('under $headings', ({ headings }) => {
    expect(read(headings, ['31/01/2022', '28/02/2022', '31/03/2022', ''])).toEqual([
      '2022-01-31',
      '2022-03-31',
      'F2',
    ]);
  });

  it.each([
    'Revised date 10',
    'Revised date (12)',
    'Revised date no. 7',
    'Extension 2',
    'Extension (3)',
    '2nd extension',
    'Extension 2 date',
    'Extension granted (2)',
    'New target date 2',
    '2nd revised target date',
    '10th revised date',
    'Revised date (ii)',
    'Amended target date',
    'Extended to (2)',
  ])('with “%s” the last of them', (heading) => {
    const headings = ['Due date', 'Revised date', heading];
    expect(read(headings, ['31/01/2022', '28/02/2022', '31/03/2022'])).toEqual([
      '2022-01-31',
      '2022-03-31',
      'F2',
    ]);
  });

  it('by ten of their numbers, the tenth after the ninth', () => {
    const headings = ['Due date', 'Revised date 10', 'Revised date 9'];
    expect(read(headings, ['31/01/2022', '31/03/2022', '28/02/2022'])).toEqual([
      '2022-01-31',
      '2022-03-31',
      'E2',
    ]);
  });

  it('by the numbers in the headings, where the newest stands first', () => {
    const headings = ['Due date', 'Revised date 2', 'Revised date 1'];
    expect(read(headings, ['31/01/2022', '31/03/2022', '28/02/2022'])).toEqual([
      '2022-01-31',
      '2022-03-31',
      'E2',
    ]);
  });

  it('and slippage is from the original', () => {
    const { lateness } = assessed(NUMBERED, ['31/01/2022', '28/02/2022', '31/03/2022', '']);
    expect(lateness.slippageDays).toBe(59);
  });

  it('and the reason names its cell', () => {
    const { rag } = assessed(NUMBERED, ['30/06/2021', '30/09/2021', '15/12/2021', '']);
    expect(rag?.reason).toBe(
      'overdue 16 days: due 15 December 2021 (F2); 184 days on the original, 30 June 2021 (D2)',
    );
  });

  it('and the status at an earlier extension, which names its date, moves nothing', () => {
    const { deadline } = assessed(
      NUMBERED,
      ['31/01/2022', '28/02/2022', '31/03/2022', ''],
      'Delayed to 28 February 2022',
    );
    expect([deadline?.current, deadline?.movedBy]).toEqual(['2022-03-31', 'F2']);
  });

  it('and a later date in the status moves it on', () => {
    const { deadline } = assessed(
      NUMBERED,
      ['31/01/2022', '28/02/2022', '31/03/2022', ''],
      'Delayed to 30 June 2022',
    );
    expect([deadline?.current, deadline?.movedBy]).toEqual(['2022-06-30', 'H2']);
  });

  it('without an original column it moved from the first of them', () => {
    expect(read(['Revised date (1)', 'Revised date (2)'], ['28/02/2022', '31/03/2022'])).toEqual([
      '2022-02-28',
      '2022-03-31',
      'E2',
    ]);
  });
});

describe('the report of a tracker with several revised columns', () => {
  const examination = examined(NUMBERED, ['31/01/2022', '28/02/2022', '31/03/2022', 'N/A']);
  const report = workbookReport(examination, 'log.xlsx');

  it('names every column, the last of them as the field’s own', () => {
    const [tracker] = report.trackers;
    expect([
      tracker?.columns['deadline'],
      tracker?.columns['revisedDeadline'],
      tracker?.earlierColumns,
    ]).toEqual(['D', 'G', { revisedDeadline: ['E', 'F'] }]);
  });

  it('gives the revised deadline that is in force, not the one that says “N/A”', () => {
    expect(report.records[0]?.revisedDeadline).toEqual({
      text: '31/03/2022',
      cell: 'F2',
      date: '2022-03-31',
    });
  });

  it('gives it too where the status moves the deadline on', () => {
    const dates = ['31/01/2022', '28/02/2022', 'N/A', ''];
    const moved = workbookReport(examined(NUMBERED, dates, { status: 'Delayed to June 2022' }), 'log.xlsx');
    expect(moved.records[0]?.revisedDeadline).toMatchObject({ text: '28/02/2022', cell: 'E2' });
  });

  it('keeps every date it was moved to', () => {
    expect(report.records[0]?.deadline?.revised).toEqual([
      { date: '2022-02-28', cell: 'E2' },
      { date: '2022-03-31', cell: 'F2' },
    ]);
  });
});

describe('a date that is only carried on into the next column', () => {
  it.each([
    { dates: ['31/01/2022', '28/02/2022', '28/02/2022', '31/03/2022'], cells: ['F2', 'G2'] },
    { dates: ['31/01/2022', '31/01/2022', '28/02/2022', '31/03/2022'], cells: ['F2', 'G2'] },
    { dates: ['31/01/2022', '28/02/2022', '31/01/2022', ''], cells: ['E2', 'F2'] },
    { dates: ['31/01/2022', '31/01/2022', '31/01/2022', ''], cells: [] },
  ])('is no extension: $dates', ({ dates, cells }) => {
    const { deadline } = assessed(NUMBERED, dates);
    expect(deadline?.revised.map(({ cell }) => cell)).toEqual(cells);
  });
});

describe('a revised date beside a deadline of several parts', () => {
  it('moves them all, and what one of them missed at first stays missed', () => {
    const { lateness } = assessed(NUMBERED, ['1 tbc. 2. May 2021 3. Jan 2022', 'Feb 2022', 'March 2022', '']);
    expect([lateness.overdueDays, lateness.overdueDaysOriginal, lateness.missed]).toEqual([
      0,
      214,
      { original: true, current: false },
    ]);
  });
});

describe('an agreed extension to a date that a later column has taken over from', () => {
  const extensions = [extensionAgreed({ key: '1', deadline: '2022-02-28' })];
  const dates = ['Jan 2022', 'Feb 2022', 'March 2022', ''];
  const examination = examined(NUMBERED, dates, { decisions: { ...NO_DECISIONS, extensions } });

  it('stands in the column that gives it, as precisely as there', () => {
    const deadline = examination.records[0]?.deadline;
    expect([deadline?.current, deadline?.movedBy, deadline?.currentPrecision]).toEqual([
      '2022-02-28',
      'E2',
      'month',
    ]);
  });

  it('is the revised deadline in force, and the later one proposed since', () => {
    const [record] = workbookReport(examination, 'log.xlsx').records;
    expect(record?.revisedDeadline).toMatchObject({ text: 'Feb 2022', cell: 'E2' });
    expect(examination.records[0]?.deadline?.proposedSince).toEqual({ date: '2022-03-31', cell: 'F2' });
  });
});

describe('without a column for the original', () => {
  it('what is unclear in the first revised date is asked about, as it stands in for it', () => {
    const { queries } = examined(['Revised date (1)', 'Revised date (2)'], ['Q3 2021', '31/03/2022']);
    const asked = queries.filter(({ rule }) => rule === 'deadline-is-unambiguous');
    expect(asked.map(({ cell }) => cell)).toEqual(['D2']);
  });
});

describe('which column is which', () => {
  function viewOf(
    headings: readonly string[],
    said: Partial<Settings> = {},
  ): { readonly letters: readonly string[]; readonly unread: readonly string[] } {
    const dates = headings.map(() => '31/01/2022');
    const [tracker] = columnView(examined(headings, dates, said))[0]?.trackers ?? [];
    const revised = tracker?.columns.find(({ field }) => field === 'revisedDeadline');
    return {
      letters: revised ? [...revised.earlier.map(({ letter }) => letter), revised.letter] : [],
      unread: tracker?.otherColumns.map(({ text }) => text) ?? [],
    };
  }

  it('shows all the revised columns as read', () => {
    expect(viewOf(NUMBERED)).toEqual({ letters: ['E', 'F', 'G'], unread: [] });
  });

  it('leaves a column that only begins like one unread', () => {
    expect(viewOf(['Due date', 'Revised date', 'Revised by'])).toEqual({
      letters: ['E'],
      unread: ['Revised by'],
    });
  });

  /** The columns read as revised deadlines beside “Revised date (1)”, E, where the last one is headed and filled so. */
  function lettersWith(heading: string, text: string): readonly string[] {
    const headings = ['Due date', 'Revised date (1)', heading];
    const [tracker] = columnView(examined(headings, ['31/01/2022', '28/02/2022', text]))[0]?.trackers ?? [];
    const revised = tracker?.columns.find(({ field }) => field === 'revisedDeadline');
    return [...(revised?.earlier ?? []), ...(revised ? [revised] : [])].map(({ letter }) => letter);
  }

  it.each(['31/03/2022', 'March 2022', 'Q4 2021/22', '31 March 2022 (agreed by the board)'])(
    'takes “Extension 2” for a revised deadline where it says “%s”',
    (text) => {
      expect(lettersWith('Extension 2', text)).toEqual(['E', 'F']);
    },
  );

  it.each([
    { heading: 'Extension 2', text: '4417' },
    { heading: 'Extension 2', text: 'x2022' },
    { heading: 'Extension', text: '020 7946 0018' },
    { heading: 'Extension', text: 'Yes' },
    { heading: 'Extension', text: 'TBC' },
    { heading: 'Extension', text: '' },
    { heading: 'Extensions', text: '2' },
    { heading: 'Number of extensions', text: '2' },
    { heading: 'Revised by 2', text: '31/03/2022' },
  ])('takes no “$heading” for one that says “$text”', ({ heading, text }) => {
    expect(lettersWith(heading, text)).toEqual(['E']);
  });

  it('names one that only its dates told as such', () => {
    const { recognition } = examined(['Due date', 'Extension'], ['31/01/2022', '28/02/2022']);
    const revised = recognition.trackers[0]?.columns.find(({ field }) => field === 'revisedDeadline');
    expect([revised?.column, revised?.sure, revised?.why]).toEqual([
      5,
      'medium',
      'it holds dates under “Extension”',
    ]);
  });

  it('leaves numbered columns of a field that has only one unread', () => {
    expect(viewOf(['Due date', 'Ref 2']).unread).toEqual(['Ref 2']);
  });

  /** What a user said of the example's sheet. */
  function corrected(field: FieldId, letters: NamedColumn): Partial<Settings> {
    const columns = new Map([[field, letters] as const]);
    const about = { workbook: null, sheet: 'Plan 2021/22', template: null, headerRows: null };
    return { corrections: [{ ...about, columns }] };
  }

  it.each([
    { says: 'another column than the last', field: 'revisedDeadline', named: 'E', letters: ['E'] },
    { says: 'the last', field: 'revisedDeadline', named: 'G', letters: ['E', 'F', 'G'] },
    { says: 'the last for another field', field: 'updated', named: 'G', letters: ['E', 'F'] },
    { says: 'one before the last for another field', field: 'updated', named: 'E', letters: ['F', 'G'] },
    { says: 'the last alone, in a list', field: 'revisedDeadline', named: ['G'], letters: ['G'] },
    { says: 'two of them', field: 'revisedDeadline', named: ['E', 'G'], letters: ['E', 'G'] },
    { says: 'two in another order', field: 'revisedDeadline', named: ['G', 'F'], letters: ['G', 'F'] },
    { says: 'two for two fields', field: 'updated', named: ['F', 'G'], letters: ['E'] },
  ] as const)('is as the user says, who names $says', ({ field, named, letters }) => {
    expect(viewOf(NUMBERED, corrected(field, named)).letters).toEqual(letters);
  });

  it('counts the last one filled of the columns that the user names, whatever their headings say', () => {
    const headings = ['Due date', 'Board date', 'Agreed at Q3'];
    const dates = ['31/01/2022', '28/02/2022', '31/03/2022'];
    const [record] = examined(headings, dates, corrected('revisedDeadline', ['E', 'F'])).records;
    expect(record?.deadline).toMatchObject({ original: '2022-01-31', current: '2022-03-31', movedBy: 'F2' });
  });

  it('has none before it in the report, where all of those are named for another field', () => {
    const headings = ['Due date', 'Revised date (1)', 'Revised date (2)'];
    const dates = ['31/01/2022', '28/02/2022', '31/03/2022'];
    const { trackers } = workbookReport(examined(headings, dates, corrected('updated', 'E')), 'log.xlsx');
    expect(trackers[0]?.earlierColumns).toBeUndefined();
  });
});
