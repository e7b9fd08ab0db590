import { describe, expect, it } from 'vitest';
import { examine } from '../../../engine/examine.ts';
import { recognise, type Recognition } from '../../../engine/recognise/recognise.ts';
import type { Tracker } from '../../../engine/recognise/tracker.ts';
import type { ExampleCell } from '../../../engine/rules/rule.ts';
import type { Settings } from '../../../engine/settings.ts';
import type { FieldId } from '../../../engine/templates/fields.ts';
import { settingsWith } from '../../support/settings.ts';
import { blankRows, workbookOf, type Shape } from './shape.ts';

const HEADINGS = ['Ref', 'Action', 'Lead', 'Due date', 'Status'];
const WITH_AREA = ['Area', ...HEADINGS];

function action(ref: string, title = `Review custody rota ${ref}`): readonly string[] {
  return [ref, title, 'Insp Dale', '31/03/2022', 'In progress'];
}

function recognised(shape: Shape, settings: Partial<Settings> = {}): Recognition {
  return recognise(workbookOf(shape), settingsWith(settings));
}

function onlyTracker(shape: Shape, settings: Partial<Settings> = {}): Tracker {
  const [tracker, ...others] = recognised(shape, settings).trackers;
  if (!tracker || others.length > 0) throw new Error('one tracker was expected');
  return tracker;
}

function texts(tracker: Tracker, field: FieldId): (string | undefined)[] {
  return tracker.records.map((record) => record.fields.get(field)?.text);
}

function rowsOf(tracker: Tracker): number[] {
  return tracker.records.map(({ row }) => row);
}

function areas(tracker: Tracker): (string | undefined)[] {
  return tracker.records.map(({ area }) => area?.label);
}

function columnLettersOf(tracker: Tracker, field: FieldId): string | null | undefined {
  return tracker.columns.find((match) => match.field === field)?.headingCell;
}

describe('a header', () => {
  it('in row 30 is found', () => {
    const tracker = onlyTracker({ rows: [...blankRows(29), HEADINGS, action('1'), action('2')] });
    expect([tracker.headerRows, rowsOf(tracker)]).toEqual([
      [30, 30],
      [31, 32],
    ]);
  });

  it('in row 31 is not, and its sheet is listed with the reason', () => {
    const { trackers, sheets } = recognised({ rows: [...blankRows(30), HEADINGS, action('1')] });
    expect(trackers).toEqual([]);
    expect(sheets).toEqual([
      {
        name: 'Actions',
        counted: false,
        why: 'no row of headings within the first 30 rows that a tracker would have',
      },
    ]);
  });

  it('with nothing under it is a tracker without records', () => {
    expect(onlyTracker({ rows: [HEADINGS] }).records).toEqual([]);
  });

  it('repeated in mid-table is no record, and the records below it go on', () => {
    const tracker = onlyTracker({ rows: [HEADINGS, action('1'), HEADINGS, action('2')] });
    expect([rowsOf(tracker), tracker.leftOut]).toEqual([[2, 4], [{ row: 3, why: 'repeated heading' }]]);
  });

  it('in two rows without merges leaves no empty record behind', () => {
    const rows = [
      ['Ref', 'Action', 'Lead', 'Original', 'Revised', 'Status'],
      ['', '', '', 'due date', 'due date', ''],
      ['1', 'Review custody rota', 'Insp Dale', '31/12/2021', '31/03/2022', 'In progress'],
    ];
    expect(rowsOf(onlyTracker({ rows }))).toEqual([3]);
  });

  it('that names two things with a slash is read by the first', () => {
    const rows = [
      ['Ref', 'Recommendation / AFI', 'Lead', 'Due date', 'Status'],
      ['1', 'Improve call answering', 'Insp Dale', '31/03/2022', 'In progress'],
    ];
    expect(texts(onlyTracker({ rows }), 'title')).toEqual(['Improve call answering']);
  });
});

describe('columns with a date in their headings', () => {
  const rated = (headings: readonly string[], ratings: readonly string[]): Shape => ({
    rows: [
      ['Ref', 'Action', 'Lead', 'Due date', ...headings],
      ['1', 'Review custody rota', 'Insp Dale', '31/03/2022', ...ratings],
      ['2', 'Renew the detention log', 'Insp Dale', '31/03/2022', ...ratings],
    ],
  });

  it.each([
    { headings: ['RAG Oct 21', 'RAG Jan 22'], current: 'F1' },
    { headings: ['RAG Jan 22', 'RAG Oct 21'], current: 'E1' },
    { headings: ['RAG Q2', 'RAG Q3'], current: 'F1' },
    { headings: ['Q3 RAG', 'Q2 RAG'], current: 'E1' },
    { headings: ['Q3 2021/22 RAG', 'Q4 2020/21 RAG'], current: 'E1' },
    { headings: ['RAG (Sept 2021)', 'RAG (Dec 2021)'], current: 'F1' },
    { headings: ['RAG February', 'RAG December'], current: 'E1' },
    { headings: ['RAG 31/12/2021', 'RAG 30/09/2021'], current: 'E1' },
    { headings: ['RAG 30/09/2021', 'RAG 31/12/2021'], current: 'F1' },
    { headings: ['RAG 30.09.21', 'RAG 31.12.21'], current: 'F1' },
    { headings: ['RAG 2021-09-30', 'RAG 2021-12-31'], current: 'F1' },
    { headings: ['RAG 2020', 'RAG 2021'], current: 'F1' },
    { headings: ['RAG FY20/21', 'RAG FY21/22'], current: 'F1' },
    { headings: ['RAG 09/2021', 'RAG 12/2021'], current: 'F1' },
    { headings: ['RAG Q4 20/21', 'RAG Q1 21/22'], current: 'F1' },
    { headings: ['Q4 20-21 RAG', 'Q1 21-22 RAG'], current: 'F1' },
    { headings: ['RAG Qtr 2', 'RAG Qtr 3'], current: 'F1' },
    { headings: ['RAG', 'RAG Oct 21'], current: 'E1' },
    { headings: ['RAG Oct 21', 'RAG'], current: 'F1' },
  ])('$headings: the current rating is that of $current', ({ headings, current }) => {
    expect(columnLettersOf(onlyTracker(rated(headings, ['Red', 'Green'])), 'rag')).toBe(current);
  });

  it('feed no other field with their history', () => {
    const tracker = onlyTracker(
      rated(['Status update Sept 2021', 'Status update Dec 2021'], ['Late', 'On track']),
    );
    expect(texts(tracker, 'status')).toEqual(['On track', 'On track']);
    expect(columnLettersOf(tracker, 'update')).toBeUndefined();
    expect(tracker.otherColumns.map(({ text }) => text)).toEqual(['Status update Sept 2021']);
  });

  it('are known by it, its day as “31st” too', () => {
    const tracker = onlyTracker(
      rated(['Comments 1st October 2021', 'Comments 3rd January 2022'], ['Not begun.', 'Begun.']),
    );
    expect(texts(tracker, 'update')).toEqual(['Begun.', 'Begun.']);
    expect(tracker.earlierColumns.map(({ text }) => text)).toEqual(['Comments 1st October 2021']);
  });

  it('take the date from a band merged above them', () => {
    const tracker = onlyTracker({
      rows: [
        ['', '', '', '', 'Q2 2021/22', '', 'Q3 2021/22', ''],
        ['Ref', 'Action', 'Lead', 'Due date', 'RAG', 'Update', 'RAG', 'Update'],
        ['1', 'Review custody rota', 'Insp Dale', '31/03/2022', 'Red', 'Not begun.', 'Green', 'Begun.'],
      ],
      merges: ['E1:F1', 'G1:H1'],
    });
    expect([texts(tracker, 'rag'), texts(tracker, 'update')]).toEqual([['Green'], ['Begun.']]);
  });
});

describe('the same heading twice', () => {
  it('gives the field to the first, and the second is listed as read by none', () => {
    const tracker = onlyTracker({
      rows: [
        [...HEADINGS, 'Status'],
        [...action('1'), 'x'],
        ['2', 'Renew the detention log', 'Insp Dale', '31/03/2022', 'Complete', 'x'],
      ],
    });
    expect(texts(tracker, 'status')).toEqual(['In progress', 'Complete']);
    expect(tracker.otherColumns.map(({ column, text }) => [column, text])).toEqual([[6, 'Status']]);
  });
});

describe('a status column', () => {
  it('that says Complete and In progress holds no ratings', () => {
    const complete = ['1', 'Review custody rota', 'Insp Dale', '31/03/2022', 'Complete'];
    expect(texts(onlyTracker({ rows: [HEADINGS, complete, action('2')] }), 'rag')).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('that is lacking is the rating column, where Complete stands among the colours', () => {
    const tracker = onlyTracker({
      rows: [
        ['Ref', 'Action', 'Lead', 'Due date', 'RAG'],
        ['1', 'Review custody rota', 'Insp Dale', '31/03/2022', 'Complete'],
      ],
    });
    expect([columnLettersOf(tracker, 'status'), columnLettersOf(tracker, 'rag')]).toEqual(['E1', 'E1']);
  });
});

describe('tables one under another', () => {
  it('with the same headings are one tracker, and a caption between them is no area', () => {
    const tracker = onlyTracker({
      rows: [
        ['Open actions'],
        HEADINGS,
        action('1'),
        action('2'),
        [],
        ['Closed actions'],
        HEADINGS,
        action('3'),
      ],
    });
    expect([rowsOf(tracker), areas(tracker), tracker.records.map(({ key }) => key)]).toEqual([
      [3, 4, 8],
      [undefined, undefined, undefined],
      ['1', '2', '3'],
    ]);
  });

  it('with headings of their own are two trackers', () => {
    const { trackers } = recognised({
      rows: [
        ['Risks'],
        ['Risk ID', 'Risk description', 'Owner', 'Status'],
        ['R1', 'The rota cannot be filled', 'Insp Dale', 'Open'],
        [],
        ['Actions'],
        HEADINGS,
        action('1'),
      ],
    });
    expect(trackers.map(({ id, headerRows, records }) => [id, headerRows[0], records.length])).toEqual([
      ['t1', 2, 1],
      ['t2', 6, 1],
    ]);
  });
});

describe('blank rows within a table', () => {
  it('lose no record below them', () => {
    expect(
      rowsOf(onlyTracker({ rows: [HEADINGS, action('1'), ...blankRows(3), action('2'), action('3')] })),
    ).toEqual([2, 6, 7]);
  });

  it('lose no record below them that lacks its reference', () => {
    const rows = [HEADINGS, action('1'), action('2'), ...blankRows(3), action('', 'Renew the detention log')];
    expect(texts(onlyTracker({ rows }), 'title')).toContain('Renew the detention log');
  });

  it('lose none in a table without references', () => {
    const rows = [
      ['Action', 'Lead', 'Due date', 'Status'],
      ['Review custody rota', 'Insp Dale', '31/03/2022', 'Open'],
      ...blankRows(3),
      ['Renew the detention log', 'Insp Dale', '31/03/2022', 'Open'],
      ['Train custody staff', '', '', ''],
    ];
    expect(rowsOf(onlyTracker({ rows }))).toEqual([2, 6, 7]);
  });
});

describe('a row without a reference in a numbered table', () => {
  it('is a record of its own where it has a lead and a date', () => {
    const rows = [HEADINGS, action('1'), action('', 'Renew the detention log'), action('3'), action('4')];
    expect(rowsOf(onlyTracker({ rows }))).toEqual([2, 3, 4, 5]);
  });

  it('is a record of its own where it has only a title and the others have references', () => {
    const rows = [
      HEADINGS,
      action('1'),
      ['', 'Renew the detention log'],
      action('3'),
      action('4'),
      action('5'),
    ];
    expect(texts(onlyTracker({ rows }), 'title')[1]).toBe('Renew the detention log');
  });

  it('goes on from the row above where half the rows are so', () => {
    const rows = [
      HEADINGS,
      action('1'),
      ['', 'in both suites'],
      action('2'),
      ['', 'by day'],
      action('3'),
      ['', 'too'],
    ];
    const tracker = onlyTracker({ rows });
    expect([rowsOf(tracker), texts(tracker, 'title')[0]]).toEqual([
      [2, 4, 6],
      'Review custody rota 1\nin both suites',
    ]);
  });

  it('that goes on from above is told in the sheet’s verdict', () => {
    const rows = [HEADINGS, action('1'), ['', 'in both suites'], action('2'), ['', 'by day']];
    expect(recognised({ rows }).sheets[0]?.why).toContain('2 records are read from several rows each');
  });
});

describe('totals', () => {
  it('are no records, but an action whose title begins with Total is one', () => {
    const rows: (readonly ExampleCell[])[] = [
      ['Action', 'Lead', 'Due date', 'Status'],
      ['Total review of custody', 'Insp Dale', '31/03/2022', 'Open'],
      ['Average waits to be cut', 'Insp Dale', '31/03/2022', 'Open'],
      ['Total', '', { text: '2', isNumber: true }],
    ];
    const tracker = onlyTracker({ rows });
    expect([rowsOf(tracker), tracker.leftOut]).toEqual([[2, 3], [{ row: 4, why: 'total' }]]);
  });

  it('are no records with a count in words behind them', () => {
    const rows: (readonly ExampleCell[])[] = [
      HEADINGS,
      action('1'),
      ['Total actions', '', '', 'Overdue: 3', '25% complete'],
    ];
    expect(onlyTracker({ rows }).leftOut).toEqual([{ row: 3, why: 'total' }]);
  });

  it('are no records where a count stands alone under its column', () => {
    const rows: (readonly ExampleCell[])[] = [
      HEADINGS,
      action('1'),
      ['', '', '', '', { text: '93', isNumber: true }],
    ];
    expect(onlyTracker({ rows }).leftOut).toEqual([{ row: 3, why: 'total' }]);
  });

  it('of one section do not hide the heading of the next', () => {
    const rows: (readonly ExampleCell[])[] = [
      HEADINGS,
      ['Area 1: Custody'],
      action('1.1'),
      ['Subtotal', { text: '1', isNumber: true }],
      ['Area 2: Records'],
      action('2.1'),
    ];
    expect(areas(onlyTracker({ rows }))).toEqual(['1: Custody', '2: Records']);
  });
});

describe('notes below a table', () => {
  it.each([
    'Note: dates are as agreed by the board.',
    'Source: audit tracker March 2021',
    '* revised in March',
  ])('“%s” is left out as a note', (note) => {
    const tracker = onlyTracker({ rows: [HEADINGS, action('1'), action('2'), [], [note]] });
    expect([rowsOf(tracker), tracker.leftOut]).toEqual([[2, 3], [{ row: 5, why: 'note' }]]);
  });
});

describe('an area', () => {
  const grouped = [
    WITH_AREA,
    ['1: Custody', ...action('1.1')],
    ['', ...action('1.2')],
    ['2: Records', ...action('2.1')],
    ['', ...action('2.2')],
  ];

  it('typed only beside the first action of its group is that of the others too, and the verdict says so', () => {
    const { trackers, sheets } = recognised({ rows: grouped });
    expect(trackers.map(areas)).toEqual([['1: Custody', '1: Custody', '2: Records', '2: Records']]);
    expect(sheets[0]?.why).toBe('improvement-plan, 4 records; 2 records take their area from the row above');
  });

  it('merged over its actions is that of each', () => {
    const tracker = onlyTracker({ rows: grouped, merges: ['A2:A3', 'A4:A5'] });
    expect([areas(tracker), tracker.areasFromAbove]).toEqual([
      ['1: Custody', '1: Custody', '2: Records', '2: Records'],
      0,
    ]);
  });

  it('left blank once where each row has its own is a gap, and stays one', () => {
    const rows = [
      WITH_AREA,
      ['1: Custody', ...action('1.1')],
      ['1: Custody', ...action('1.2')],
      ['', ...action('2.1')],
      ['2: Records', ...action('2.2')],
    ];
    expect(areas(onlyTracker({ rows }))).toEqual(['1: Custody', '1: Custody', undefined, '2: Records']);
  });

  it('left blank where nearly every row has another is a gap too', () => {
    const rows = [
      WITH_AREA,
      ['1: Custody', ...action('1.1')],
      ['2: Records', ...action('2.1')],
      ['', ...action('2.2')],
      ['3: Property', ...action('3.1')],
    ];
    expect(areas(onlyTracker({ rows }))).toEqual(['1: Custody', '2: Records', undefined, '3: Property']);
  });

  it('in a banner merged across is that of the actions below it', () => {
    const rows = [HEADINGS, ['Custody'], action('1'), action('2'), ['Records'], action('3')];
    expect(areas(onlyTracker({ rows, merges: ['A2:E2', 'A5:E5'] }))).toEqual([
      'Custody',
      'Custody',
      'Records',
    ]);
  });

  it('in a filled cell alone where the titles stand heads the actions below it', () => {
    const banner = (text: string): ExampleCell[] => ['', { text, fill: 'D9E1F2' }];
    const rows = [HEADINGS, banner('Custody'), action('1'), action('2'), banner('Records'), action('3')];
    expect(areas(onlyTracker({ rows }))).toEqual(['Custody', 'Custody', 'Records']);
  });
});

describe('a vertical merge', () => {
  it('of a lead gives each action that lead', () => {
    const rows = [HEADINGS, action('1'), ['2', 'Renew the log', '', '31/03/2022', 'Open']];
    expect(texts(onlyTracker({ rows, merges: ['C2:C3'] }), 'lead')).toEqual(['Insp Dale', 'Insp Dale']);
  });

  it('of a reference over actions with dates of their own makes each a record, with a key of its own', () => {
    const rows = [
      HEADINGS,
      action('1', 'Review custody rota'),
      ['', 'Renew the detention log', 'Supt Rees', '30/04/2022', 'Complete'],
      action('2'),
    ];
    const tracker = onlyTracker({ rows, merges: ['A2:A3'] });
    expect([texts(tracker, 'status'), tracker.records.map(({ key }) => key)]).toEqual([
      ['In progress', 'Complete', 'In progress'],
      ['1', '1/renew the detention log', '2'],
    ]);
  });

  it('of a reference over lines of one update leaves one record', () => {
    const rows = [
      [...HEADINGS, 'Update'],
      [...action('1'), 'Begun.'],
      ['', '', '', '', '', 'Half done.'],
      [...action('2'), 'Not begun.'],
    ];
    const tracker = onlyTracker({ rows, merges: ['A2:A3', 'B2:B3'] });
    expect(texts(tracker, 'update')).toEqual(['Begun.\nHalf done.', 'Not begun.']);
  });
});

describe('which template reads a table', () => {
  it('never passes over a deadline: dated recommendations of inspections are actions', () => {
    const rows = [
      [
        'Ref',
        'Report title',
        'Published',
        'Type',
        'Recommendation',
        'Lead',
        'Original due date',
        'Status',
        'RAG',
      ],
      [
        '1',
        'Custody',
        '01/02/2021',
        'AFI',
        'Record cell checks',
        'Insp Dale',
        '31/03/2021',
        'In progress',
        'Amber',
      ],
    ];
    const tracker = onlyTracker({ rows });
    expect([tracker.template.id, texts(tracker, 'title'), texts(tracker, 'deadline')]).toEqual([
      'actions',
      ['Record cell checks'],
      ['31/03/2021'],
    ]);
  });

  it('prefers the title that names each row to one that groups them', () => {
    const row = (audit: string, title: string): string[] => [
      audit,
      'Limited',
      title,
      'Meg Tolland',
      '31/03/2022',
      'Open',
    ];
    const rows = [
      ['Audit title', 'Opinion', 'Recommendation', 'Lead', 'Due date', 'Status'],
      row('Payroll', 'Reconcile payroll monthly'),
      row('Payroll', 'Segregate the duties'),
      row('Payroll', 'Update the procedures'),
      row('Cyber', 'Test the backups'),
    ];
    expect(texts(onlyTracker({ rows }), 'title')[1]).toBe('Segregate the duties');
  });
});

describe('how sure a match is', () => {
  it('is said with its reason, for the tracker and for each column', () => {
    const tracker = onlyTracker({ rows: [HEADINGS, action('1')] });
    expect([tracker.confidence, tracker.why]).toEqual([
      'high',
      '5 headings fit: ref from “Ref”, title from “Action”, lead from “Lead”, deadline from “Due date”, status from “Status”',
    ]);
    expect(tracker.columns[3]).toEqual({
      field: 'deadline',
      column: 4,
      heading: 'Due date',
      headingCell: 'D1',
      sure: 'high',
      why: 'heading “Due date”',
    });
  });

  it('is less for a heading that only begins with known words', () => {
    const rows = [['Ref', 'Action', 'Lead', 'Due date to be met', 'Status'], action('1')];
    expect(onlyTracker({ rows }).columns.find(({ field }) => field === 'deadline')?.sure).toBe('medium');
  });
});

describe('a correction', () => {
  const correction = {
    workbook: null,
    sheet: 'Actions',
    template: null,
    headerRows: null,
    columns: new Map(),
  };
  const rows = [
    [...HEADINGS, 'Board date'],
    [...action('1'), '30/06/2022'],
  ];

  it('names the column of a field', () => {
    const corrections = [{ ...correction, columns: new Map<FieldId, string | null>([['deadline', 'F']]) }];
    expect(texts(onlyTracker({ rows }, { corrections }), 'deadline')).toEqual(['30/06/2022']);
  });

  it('takes a column away from a field', () => {
    const corrections = [{ ...correction, columns: new Map<FieldId, string | null>([['lead', null]]) }];
    expect(texts(onlyTracker({ rows }, { corrections }), 'lead')).toEqual([undefined]);
  });

  it('leaves a sheet out', () => {
    expect(recognised({ rows }, { corrections: [{ ...correction, template: 'none' }] }).trackers).toEqual([]);
  });

  it('names the header row where nothing would find it', () => {
    const odd = [
      ['A', 'B', 'C'],
      ['1', 'Review custody rota', '31/03/2022'],
    ];
    const columns = new Map<FieldId, string | null>([
      ['ref', 'A'],
      ['title', 'B'],
      ['deadline', 'C'],
    ]);
    const corrections = [{ ...correction, template: 'actions', headerRows: [1, 1] as const, columns }];
    expect(texts(onlyTracker({ rows: odd }, { corrections }), 'title')).toEqual(['Review custody rota']);
  });
});

describe('every sheet is listed', () => {
  it('as counted or not, with the reason', () => {
    const rows = [HEADINGS, action('1')];
    const workbook = workbookOf(
      { name: 'Plan', rows },
      { name: 'Old', rows, state: 'hidden' },
      { name: 'Lists', rows, state: 'very-hidden' },
      { name: 'Chart', rows: [], kind: 'chart' },
      { name: 'Blank', rows: [] },
      { name: 'Cover', rows: [['Quarterly report']] },
    );
    expect(recognise(workbook, settingsWith()).sheets).toEqual([
      { name: 'Plan', counted: true, why: 'actions, 1 record' },
      { name: 'Old', counted: false, why: 'it is hidden; show it in Excel to have it counted' },
      { name: 'Lists', counted: false, why: 'it is hidden; show it in Excel to have it counted' },
      { name: 'Chart', counted: false, why: 'a chart sheet: it has no cells' },
      { name: 'Blank', counted: false, why: 'empty' },
      {
        name: 'Cover',
        counted: false,
        why: 'no row of headings within the first 30 rows that a tracker would have',
      },
    ]);
  });

  it('even in a file that Panelpack made, which is never read as a tracker', () => {
    const workbook = { ...workbookOf({ rows: [HEADINGS, action('1')] }), isPanelpackOutput: true };
    const { trackers, sheets } = recognise(workbook, settingsWith());
    expect([trackers, sheets]).toEqual([
      [],
      [{ name: 'Actions', counted: false, why: 'made by Panelpack: never read as a tracker' }],
    ]);
  });

  it('even a sheet that Panelpack made in a user’s workbook, of which no rule asks anything', () => {
    const plan = { rows: [HEADINGS, action('1')] };
    const made = { name: 'Overdue', rows: [HEADINGS, ['1', '#REF!', '', 'October', 'OFFICIAL [draft]']] };
    const { sheets, ...rest } = workbookOf(plan, made);
    const marked = sheets.map((sheet) => ({ ...sheet, isPanelpackOutput: sheet.name === 'Overdue' }));
    const { recognition, queries } = examine({ ...rest, sheets: marked }, settingsWith());
    expect(recognition.sheets[1]).toEqual({
      name: 'Overdue',
      counted: false,
      why: 'made by Panelpack: never read as a tracker',
    });
    expect(queries).toEqual(examine(workbookOf(plan), settingsWith()).queries);
  });

  it('and a record of a hidden row is read like any other', () => {
    const tracker = onlyTracker({ rows: [HEADINGS, action('1'), action('2')], hiddenRows: [3] });
    expect(rowsOf(tracker)).toEqual([2, 3]);
  });
});
