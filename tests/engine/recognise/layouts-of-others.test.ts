import { describe, expect, it } from 'vitest';
import { examine, type Examination } from '../../../engine/examine.ts';
import { withEarlier } from '../../../engine/recognise/tracker.ts';
import type { ExampleCell } from '../../../engine/rules/rule.ts';
import { columnLetters } from '../../../engine/workbook/address.ts';
import { settingsWith } from '../../support/settings.ts';
import { workbookOf, type Shape } from './shape.ts';

function examined(shape: Shape): Examination {
  return examine(workbookOf(shape), settingsWith());
}

/** The columns of each field of the only tracker, in letters. */
function columnsOf(shape: Shape): Record<string, string> {
  const { trackers } = examined(shape).recognition;
  if (trackers.length !== 1) throw new Error('one tracker was expected');
  const columns = trackers.flatMap((tracker) => tracker.columns);
  return Object.fromEntries(
    columns.map((match) => [
      match.field,
      withEarlier(match)
        .map(({ column }) => columnLetters(column))
        .join(''),
    ]),
  );
}

function templateOf(shape: Shape): string | undefined {
  return examined(shape).recognition.trackers[0]?.template.id;
}

/** Two actions under these headings, whose cells from the fourth column on are given. */
function log(headings: readonly string[], ...cells: readonly ExampleCell[]): Shape {
  return {
    rows: [
      ['Ref', 'Action', 'Lead', ...headings],
      ['1', 'Review the custody rota', 'Insp Dale', ...cells],
      ['2', 'Renew the detention log', 'Insp Pike', ...cells],
    ],
  };
}

describe('ratings in a column for each quarter', () => {
  it('are those of the latest quarter that anybody has filled', () => {
    const shape = log(
      ['Due date', 'Q1 RAG', 'Q2 RAG', 'Q3 RAG', 'Q4 RAG'],
      '31/03/2022',
      'Green',
      'Red',
      '',
      '',
    );
    expect(columnsOf(shape)).toMatchObject({ rag: 'F' });
  });

  it('are those of a quarter that is only coloured', () => {
    const red = { text: '', fill: 'FF0000' };
    const shape = log(['Due date', 'Q1 RAG', 'Q2 RAG', 'Q3 RAG'], '31/03/2022', 'Green', red, '');
    expect(columnsOf(shape)).toMatchObject({ rag: 'F' });
  });

  it('are those of the last quarter where nobody has filled any', () => {
    const shape = log(['Due date', 'Q1 RAG', 'Q2 RAG'], '31/03/2022', '', '');
    expect(columnsOf(shape)).toMatchObject({ rag: 'F' });
  });

  it('stand under a band for each quarter', () => {
    const rows = [
      ['', '', '', '', 'Quarter 1', '', 'Quarter 2', '', 'Quarter 3', ''],
      ['Ref', 'Action', 'Lead', 'Due date', 'Update', 'RAG', 'Update', 'RAG', 'Update', 'RAG'],
      [
        '1',
        'Review the custody rota',
        'Insp Dale',
        '31/03/2022',
        'Begun',
        'Red',
        'Half done',
        'Amber',
        '',
        '',
      ],
    ];
    expect(columnsOf({ rows, merges: ['E1:F1', 'G1:H1', 'I1:J1'] })).toMatchObject({ update: 'G', rag: 'H' });
  });

  it('name the columns passed over as read by nothing', () => {
    const shape = log(['Due date', 'Q1 RAG', 'Q2 RAG'], '31/03/2022', 'Green', '');
    const [tracker] = examined(shape).recognition.trackers;
    expect(tracker?.otherColumns.map(({ text }) => text)).toEqual(['Q2 RAG']);
  });
});

describe('a reference apart from its table', () => {
  it('by a blank column belongs to it', () => {
    const rows = [
      ['Ref', '', 'Action', 'Lead', 'Due date', 'Internal ref'],
      ['1', '', 'Review the custody rota', 'Insp Dale', '31/03/2022', 'x'],
    ];
    expect(columnsOf({ rows })).toMatchObject({ ref: 'A', title: 'C' });
  });
});

describe('a legend to the right of a table', () => {
  const head = ['Ref', 'Action', 'Lead', 'Due date', 'Status', ''];
  const row = (ref: string): string[] => [
    ref,
    'Review the custody rota',
    'Insp Dale',
    '31/03/2022',
    'Open',
    '',
  ];

  it('gives it no ratings', () => {
    const rows = [
      [...head, 'RAG', 'Meaning'],
      [...row('1'), 'Red', 'Overdue'],
      [...row('2'), 'Green', 'On time'],
      row('3'),
    ];
    expect(columnsOf({ rows })['rag']).toBeUndefined();
  });

  it('is none where it says something of every record', () => {
    const rows = [
      [...head, 'RAG'],
      [...row('1'), 'Red'],
      [...row('2'), 'Green'],
      [...row('3'), 'Amber'],
    ];
    expect(columnsOf({ rows })).toMatchObject({ rag: 'G' });
  });

  it('is none where it is the status and the completion of a few records', () => {
    const about = (ref: string, ...more: string[]): string[] => [...row(ref).slice(0, 4), '', ...more];
    const rows = [
      ['Ref', 'Action', 'Lead', 'Due date', '', 'Status', 'Date completed'],
      about('1', 'Complete', '01/02/2022'),
      about('2', 'In progress', '02/02/2022'),
      about('3'),
    ];
    expect(columnsOf({ rows })).toMatchObject({ status: 'F', closed: 'G' });
  });

  it('is none where it is one column of ratings that are not all given yet', () => {
    const rows = [[...head, 'RAG'], [...row('1'), 'Red'], [...row('2'), 'Green'], row('3')];
    expect(columnsOf({ rows })).toMatchObject({ rag: 'G' });
  });
});

describe('a column that asks if the work is done', () => {
  const classes = (heading: string, ...cells: readonly string[]): unknown =>
    examined({
      rows: [
        ['Minute ref', 'Action agreed', 'For whom', 'Deadline', heading],
        ...cells.map((cell, place) => [
          String(place + 1),
          `Share plan ${String(place)}`,
          'CFO',
          '31/03/2022',
          cell,
        ]),
      ],
    }).records.map(({ status }) => status?.class);

  it.each(['Completed?', 'Complete', 'Implemented (Y/N)', 'Done?', 'Action completed'])(
    'headed “%s” is the status: Yes is complete, No is open',
    (heading) => {
      expect(classes(heading, 'Yes', 'No', '')).toEqual(['complete', 'none', 'none']);
    },
  );

  it('is read by its words where it has any', () => {
    expect(classes('Complete', '✓', 'In progress', 'n')).toEqual(['complete', 'in-progress', 'none']);
  });

  it('is part complete by “Partially”, however many say so', () => {
    expect(classes('Implemented (Y/N/Partially)', 'Y', 'Partially', 'In part', 'N')).toEqual([
      'complete',
      'part-complete',
      'part-complete',
      'none',
    ]);
  });

  it('takes “Y” for Yes, and for no Yellow', () => {
    const shape = {
      rows: [
        ['Ref', 'Action', 'Lead', 'Due date', 'Implemented (Y/N)'],
        ['1', 'Review the custody rota', 'Insp Dale', '31/03/2022', 'Y'],
        ['2', 'Renew the detention log', 'Insp Pike', '31/03/2022', 'Y'],
        ['3', 'Print the rota', 'Insp Pike', '31/03/2022', 'N'],
      ],
    };
    expect(examined(shape).records.map(({ status, rag }) => [status?.class, rag?.stated])).toEqual([
      ['complete', 'none'],
      ['complete', 'none'],
      ['none', 'none'],
    ]);
  });

  it('holds an “x” that is a tick only where it holds no other mark', () => {
    expect(classes('Completed?', 'x', '', 'x')).toEqual(['complete', 'none', 'complete']);
    expect(classes('Completed?', 'x', 'No', 'x')).toEqual(['unknown', 'none', 'unknown']);
    expect(classes('Completed?', 'x', '✓', '')).toEqual(['unknown', 'complete', 'none']);
  });

  it('is read by the key that its heading gives', () => {
    expect(classes('Implemented (Y/N/P)', 'Y', 'P', 'N', '')).toEqual([
      'complete',
      'part-complete',
      'none',
      'none',
    ]);
    expect(classes('Status: O/C/IP', 'O', 'C', 'IP')).toEqual(['in-progress', 'complete', 'in-progress']);
    expect(classes('Complete? (Yes / Partly / No)', 'Yes', 'Partly', 'No')).toEqual([
      'complete',
      'part-complete',
      'none',
    ]);
    expect(classes('Status (1 = Not started, 2 = In progress, 3 = Complete)', '3', '1', '2')).toEqual([
      'complete',
      'not-started',
      'in-progress',
    ]);
  });

  it('is asked about where its heading gives no key to a code', () => {
    expect(classes('Implemented (Y/N)', 'Y', 'P', 'N', 'Y')).toEqual([
      'complete',
      'unknown',
      'none',
      'complete',
    ]);
    expect(classes('Status', 'O', 'C', 'IP')).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('with dates in it is the date of completion', () => {
    const rows = [
      ['Ref', 'Action', 'Lead', 'Due date', 'Completed'],
      ['1', 'Review the custody rota', 'Insp Dale', '31/03/2022', '01/02/2022'],
    ];
    expect(columnsOf({ rows })).toMatchObject({ closed: 'E' });
  });

  it('of another question is no status that a Yes completes', () => {
    const rows = [
      ['Ref', 'Action', 'Lead', 'Due date', 'Status'],
      ['1', 'Review the custody rota', 'Insp Dale', '31/03/2022', 'Yes'],
    ];
    expect(examined({ rows }).records.map(({ status }) => status?.class)).toEqual(['unknown']);
  });
});

describe('a column of Yes and No', () => {
  it('holds no colours, though Y may stand for Yellow', () => {
    const shape = log(['Due date', 'Overdue (Y/N)'], '31/03/2022', 'Y');
    const rows = shape.rows.map((row, place) => (place === 2 ? [...row.slice(0, -1), 'N'] : row));
    expect(columnsOf({ rows })['rag']).toBeUndefined();
  });
});

describe('a heading with more about it', () => {
  it.each([
    { heading: '3. Action', field: 'title' },
    { heading: '3) Action *', field: 'title' },
    { heading: 'Action (summary)', field: 'title' },
    { heading: '5. Responsible\nOfficer*', field: 'lead' },
    { heading: 'Responsible Officer(s)', field: 'lead' },
    { heading: 'Person(s) responsible', field: 'lead' },
    { heading: 'Lead (name)', field: 'lead' },
    { heading: '6. Original\nDue Date', field: 'deadline' },
    { heading: 'Due date (original)', field: 'deadline' },
    { heading: 'Due date (dd/mm/yyyy)', field: 'deadline' },
    { heading: 'Due date (revised)', field: 'revisedDeadline' },
    { heading: 'Target date (current)', field: 'revisedDeadline' },
    { heading: 'Revised date (if any)', field: 'revisedDeadline' },
    { heading: '8. Status\n(select)', field: 'status' },
  ])('“$heading” is its $field', ({ heading, field }) => {
    const others = [
      { field: 'title', heading: 'Action', cell: 'Review the custody rota' },
      { field: 'lead', heading: 'Lead', cell: 'Insp Dale' },
      { field: 'deadline', heading: 'Due date', cell: '31/03/2022' },
      { field: 'status', heading: 'Status', cell: 'Open' },
    ];
    const told = { field, heading, cell: others.find((each) => each.field === field)?.cell ?? '30/06/2022' };
    const all = [
      { field: 'ref', heading: 'Ref', cell: '1' },
      told,
      ...others.filter((each) => each.field !== field),
    ];
    const rows = [all.map((each) => each.heading), all.map((each) => each.cell)];
    const [tracker] = examined({ rows }).recognition.trackers;
    const match = tracker?.columns.find((each) => each.column === 2);
    expect([match?.field, match?.sure]).toEqual([field, 'high']);
  });

  it('of two halves takes the surer of “Finding / Observation” and “Recommendation / Agreed action”', () => {
    const rows = [
      ['Ref', 'Finding / Observation', 'Recommendation / Agreed action', 'Owner', 'Timescale'],
      ['1', 'Waivers are not logged', 'Log every waiver', 'Jo Pemberton', 'March 2022'],
    ];
    expect(columnsOf({ rows })).toMatchObject({ title: 'C' });
  });
});

describe('a row that shows how to fill the table in', () => {
  it.each(['e.g. 1', 'E.g.', 'Example', 'eg: A1'])('headed “%s” is no record', (ref) => {
    const rows = [
      ['Ref', 'Action', 'Who', 'When', 'Status'],
      [ref, 'What needs to be done', 'Initials', 'dd/mm/yyyy', 'O / C'],
      ['1', 'Review the custody rota', 'JP', '31/03/2022', 'Open'],
    ];
    const [tracker] = examined({ rows }).recognition.trackers;
    expect([tracker?.records.map(({ row }) => row), tracker?.leftOut]).toEqual([
      [3],
      [{ row: 2, why: 'help text' }],
    ]);
  });
});

describe('references that look like examples', () => {
  it.each(['EG-', 'EG ', 'Sample '])('“%s1” and “%s2” are records', (series) => {
    const rows = [
      ['Ref', 'Action', 'Lead', 'Due date'],
      [`${series}1`, 'Review the custody rota', 'Insp Dale', '31/03/2022'],
      [`${series}2`, 'Renew the detention log', 'Insp Pike', '30/06/2022'],
    ];
    expect(examined({ rows }).recognition.trackers[0]?.records).toHaveLength(2);
  });
});

describe('a column that asks whether it is done', () => {
  it('is the status beside the day of completion', () => {
    const shape = log(['Due date', 'Completed?', 'Date completed'], '31/03/2022', 'No', '');
    expect(columnsOf(shape)).toMatchObject({ status: 'E', closed: 'F' });
  });

  it('goes before the day of completion where it says no', () => {
    const shape = log(['Due date', 'Completed?', 'Date completed'], '31/03/2021', 'No', '01/03/2021');
    expect(examined(shape).records.map(({ status }) => status?.class)).toEqual(['none', 'none']);
  });

  it.each(['Implemented', 'Done', 'Complete'])(
    'is the day of completion where “%s” stands over days',
    (heading) => {
      const columns = columnsOf(log(['Due date', heading], '31/03/2022', '01/03/2022'));
      expect([columns['status'], columns['closed']]).toEqual([undefined, 'E']);
    },
  );
});

describe('a column of days about an extension', () => {
  const extension = (day: string): Shape =>
    log(['Due date', 'Extension approved', 'Status'], '31/03/2022', day, 'Open');

  it('is a later deadline behind the first', () => {
    expect(columnsOf(extension('30/06/2022'))).toMatchObject({ revisedDeadline: 'E' });
  });

  it('is none before it: that is when it was asked for', () => {
    expect(columnsOf(extension('10/02/2022'))['revisedDeadline']).toBeUndefined();
  });

  it('may be a forecast, but not one of money', () => {
    const money = log(['Due date', 'Current forecast'], '31/03/2022', '£12,000');
    const day = log(['Due date', 'Current forecast'], '31/03/2022', '30/06/2022');
    expect([columnsOf(money), columnsOf(day)].map((each) => each['revisedDeadline'])).toEqual([
      undefined,
      'E',
    ]);
  });
});

describe('a column headed “Action by”', () => {
  it('is the deadline over dates', () => {
    const rows = [
      ['Ref', 'Action', 'Action by', 'Status'],
      ['1', 'Review the custody rota', { text: '31/03/2022', date: '2022-03-31' }, 'Open'],
    ];
    const columns = columnsOf({ rows });
    expect([columns['lead'], columns['deadline']]).toEqual([undefined, 'C']);
  });
});

describe('a rating of risks', () => {
  it('stands beside the sentences that say what each risk is', () => {
    const rows = [
      ['Ref', 'Risk', 'Owner', 'Rating', 'Planned actions', 'Due date'],
      ['1', 'The custody suite may flood again', 'Insp Dale', 'High', 'Clear the drains', '31/03/2022'],
      ['2', 'Detention logs may not be kept', 'Insp Pike', 'Low', 'Renew the log', '30/06/2022'],
    ];
    expect(columnsOf({ rows })).toMatchObject({ title: 'B', priority: 'D', action: 'E' });
  });

  it('is no RAG beside a priority', () => {
    const columns = columnsOf(log(['Due date', 'Priority', 'Rating'], '31/03/2022', 'High', 'Medium'));
    expect([columns['priority'], columns['rag']]).toEqual(['E', undefined]);
  });
});

describe('two headings that are as surely the title', () => {
  const about = (first: string, second: string): Shape => ({
    rows: [
      [first, second, 'Owner', 'Deadline'],
      ['Improve custody', 'Review the custody rota', 'Insp Dale', '31/03/2022'],
      ['', 'Renew the detention log', 'Insp Pike', '30/06/2022'],
    ],
  });

  it.each([
    ['Objective', 'Actions'],
    ['Standard', 'Requirement'],
  ])('“%s” gives way to “%s” that names every row', (first, second) => {
    expect(columnsOf(about(first, second))).toMatchObject({ title: 'B' });
  });
});

describe('ratings of last time and of now', () => {
  it.each(['previous', 'last quarter'])('those headed “RAG (%s)” are not the latest', (before) => {
    const shape = log(['Due date', `RAG (${before})`, 'RAG (current)'], '31/03/2022', 'Green', 'Red');
    expect(columnsOf(shape)).toMatchObject({ rag: 'F' });
  });

  it.each([
    ['RAG last quarter', 'RAG this quarter'],
    ['RAG previous', 'RAG current'],
    ['Old RAG', 'New RAG'],
  ])('of “%s” and “%s” it is the second', (before, now) => {
    expect(columnsOf(log([before, now, 'Status'], 'Green', 'Red', 'Open'))).toMatchObject({ rag: 'E' });
  });

  it('are not passed over where those of last time stand alone', () => {
    const { update } = columnsOf(log(['Due date', 'Progress since last meeting'], '31/03/2022', 'Begun.'));
    expect(update).toBe('E');
  });
});

describe('headings that go on in small letters in the row below', () => {
  it('are read as one, those that nobody knows too', () => {
    const rows = [
      ['Audit', 'Recommendation', 'Responsible', 'Original', 'Latest', 'Evidence'],
      ['report', '', 'officer', 'implementation date', 'implementation date', 'seen by audit'],
      ['Payroll', 'Check leavers each month', 'Jo Pemberton', '31/12/2021', '31/03/2022', 'No'],
    ];
    expect(columnsOf({ rows })).toEqual({
      source: 'A',
      title: 'B',
      lead: 'C',
      deadline: 'D',
      revisedDeadline: 'E',
    });
  });

  it('are no headings where the row is a record of small letters', () => {
    const rows = [
      ['Ref', 'Action', 'Lead', 'Due date', 'Status'],
      ['a', 'review the rota', 'insp dale', 'march 2022', 'open'],
    ];
    expect(examined({ rows }).recognition.trackers[0]?.records).toHaveLength(1);
  });
});

describe('an assurance map with two columns for each line', () => {
  const bands = ['', 'First line of defence', '', 'Second line of defence', '', 'Third line of defence', ''];
  const merges = ['B1:C1', 'D1:E1', 'F1:G1'];
  const sources = ['Budget monitoring', 'Finance board', 'Internal audit'];

  function ratings({ recognition }: Examination): unknown {
    return recognition.assurance.map(({ area, levels }) => [
      area?.label,
      ...[...levels.values()].map(({ rating, controls }) => [rating, controls]),
    ]);
  }

  it.each([
    { order: 'the sources first', swap: false },
    { order: 'the ratings first', swap: true },
  ])('has its ratings and its controls, $order', ({ swap }) => {
    const pair = (source: string, rating: string): string[] => (swap ? [rating, source] : [source, rating]);
    const leaves = pair('Source of assurance', 'RAG');
    const [one = '', two = '', three = ''] = sources;
    const cells = [...pair(one, 'Green'), ...pair(two, 'Amber'), ...pair(three, 'Red')];
    const rows = [bands, ['Risk', ...leaves, ...leaves, ...leaves], ['Finance', ...cells]];
    expect(ratings(examined({ rows, merges }))).toEqual([
      ['Finance', ['green', [one]], ['amber', [two]], ['red', [three]]],
    ]);
  });
});

describe('an assurance map with “Rating” behind each line', () => {
  it('has the ratings of that line, and what the line lists as its controls', () => {
    const rows = [
      ['Area', '1st line – management', 'Rating', '2nd line', 'Rating', '3rd line', 'Rating'],
      ['Finance', 'Budget monitoring', 'Green', 'Finance board', 'Amber', 'Internal audit', 'Red'],
    ];
    const levels = examined({ rows }).recognition.assurance.flatMap((map) => [...map.levels.values()]);
    expect(levels.map(({ rating, controls }) => [rating, controls])).toEqual([
      ['green', ['Budget monitoring']],
      ['amber', ['Finance board']],
      ['red', ['Internal audit']],
    ]);
  });

  it('has no rating of a line in the one behind all of them', () => {
    const rows = [
      ['Area', '1st line', '2nd line', '3rd line', 'Rating'],
      ['Finance', 'Budget monitoring', 'Finance board', 'Internal audit', 'Red'],
    ];
    const levels = examined({ rows }).recognition.assurance.flatMap((map) => [...map.levels.values()]);
    expect(levels.map(({ rating }) => rating)).toEqual(Array(3).fill('not-assessed'));
  });
});

describe('an assurance map with something beside each rating', () => {
  const bands = ['', 'First line', '', 'Second line', '', 'Third line', ''];
  const merges = ['B1:C1', 'D1:E1', 'F1:G1'];

  it.each([
    { leaf: 'DoT', beside: ['↑', '◄►', '↓'] },
    { leaf: 'Travel', beside: ['Improving', 'New', 'No change'] },
    { leaf: 'Last quarter', beside: ['R', 'Amber', 'Substantial'] },
  ])('takes no $leaf for a control, and names its columns as not read', ({ leaf, beside }) => {
    const leaves = ['Rating', leaf];
    const cells = beside.flatMap((text) => ['Green', text]);
    const { recognition } = examined({
      rows: [bands, ['Area', ...leaves, ...leaves, ...leaves], ['Finance', ...cells], ['Custody', ...cells]],
      merges,
    });
    const levels = recognition.assurance.map((map) => [...map.levels.values()]);
    expect(levels.flat().map(({ rating, controls }) => [rating, controls])).toEqual(
      Array.from({ length: 6 }, () => ['green', null]),
    );
    expect(recognition.trackers[0]?.columns.some(({ field }) => field.endsWith('Controls'))).toBe(false);
  });
});

describe('an assurance map as a list', () => {
  it.each([
    { lines: ['1st', '2nd', '3rd'] },
    { lines: ['First line', 'Second line', 'Third line'] },
    { lines: ['Level 1', 'Level 2', 'Level 3'] },
  ])('has a level for each of $lines, with its source as a control', ({ lines }) => {
    const rows = [
      ['Area', 'Line of defence', 'Source of assurance', 'Assurance rating'],
      ...lines.map((line) => ['Custody', line, 'Dip sample', 'Limited']),
    ];
    const [map] = examined({ rows }).recognition.assurance;
    expect(
      [...(map?.levels ?? [])].map(([level, { rating, controls }]) => [level, rating, controls]),
    ).toEqual([
      [1, 'red', ['Dip sample']],
      [2, 'red', ['Dip sample']],
      [3, 'red', ['Dip sample']],
    ]);
  });
});

describe('a column headed “On track?” in an action log', () => {
  const logged = (...marks: readonly string[]): Shape => ({
    rows: [
      ['Ref', 'Action', 'Lead', 'Due date', 'On track?'],
      ...marks.map((mark, index) => [String(index + 1), 'Renew the lease', 'Insp Dale', 'March 2022', mark]),
    ],
  });

  it.each([
    ['✓', '✗', '✓'],
    ['Yes', 'No', ''],
    ['J', 'J', 'J'],
  ])('holds ticks: %s, %s, %s', (...marks) => {
    expect(columnsOf(logged(...marks))).toMatchObject({ onTrack: 'E' });
  });

  it('holds ratings where it says Red, Amber and Green', () => {
    const columns = columnsOf(logged('Green', 'Amber', 'Red'));
    expect([columns.rag, columns.onTrack]).toEqual(['E', undefined]);
  });
});

describe('a column headed “Rating”', () => {
  const headings = ['Ref', 'Finding', 'Rating', 'Agreed action', 'Owner', 'Due date', 'Status'];
  const row = (ref: string, rating: string): string[] => [
    ref,
    'Leavers stay on the payroll',
    rating,
    'Check each month',
    'Jo Pemberton',
    '31/03/2022',
    'Open',
  ];

  it('of High, Medium and Low is the priority, and nobody’s RAG', () => {
    const columns = columnsOf({ rows: [headings, row('1', 'High'), row('2', 'Medium'), row('3', 'Low')] });
    expect([columns['priority'], columns['rag']]).toEqual(['C', undefined]);
  });

  it('of colours is the RAG', () => {
    const columns = columnsOf({ rows: [headings, row('1', 'Red'), row('2', 'Amber'), row('3', 'Green')] });
    expect([columns['priority'], columns['rag']]).toEqual([undefined, 'C']);
  });
});

describe('a title that is only guessed', () => {
  it('stands where the words are, not where a short assessment is', () => {
    const rows = [
      ['Assessment', 'Matter raised before', 'Lead', 'Agreed date'],
      ['Complete', 'Journals lack approval by a second officer', 'Jo Pemberton', '31/03/2022'],
      ['Open', 'Valuations are a year old', 'Jo Pemberton', '30/06/2022'],
    ];
    expect(columnsOf({ rows })).toMatchObject({ title: 'B' });
    expect(examined({ rows }).queries.map(({ rule }) => rule)).toContain('tracker-is-recognised');
  });
});

describe('areas for improvement beside the pillar of each', () => {
  const rows = [
    [
      'AFI / CoC ref',
      'Pillar',
      'Area for improvement / cause of concern',
      'Strategic lead',
      'Target completion',
    ],
    ['AFI 1', 'Effectiveness', 'Give prevention the people it needs', 'Jo Pemberton', '31/03/2022'],
    ['CoC 1', 'People', 'Act on what staff say of the culture', 'Cdr Okafor', '30/06/2022'],
  ];

  it('are no improvement plan', () => {
    expect(templateOf({ rows })).toBe('actions');
  });

  it('are called by their words, with the reference of each', () => {
    expect(columnsOf({ rows })).toMatchObject({ ref: 'A', area: 'B', title: 'C' });
  });
});

describe('a deadline of the inspectorate beside the force’s own', () => {
  const rows = [
    ['Ref', 'Recommendation', 'Lead', 'HMICFRS deadline', 'Force deadline', 'Status'],
    ['1', 'Clear the backlog of vetting', 'Cdr Okafor', '31/03/2022', '30/11/2021', 'Open'],
    ['2', 'Train the new reviewers', 'Cdr Okafor', '31/12/2021', '31/03/2022', 'Open'],
    ['3', 'Supervise the custody record', 'Cdr Okafor', '', '30/06/2022', 'Open'],
  ];

  it('is the one measured, be the force’s earlier or later', () => {
    const [earlier, later] = examined({ rows }).records.map(({ deadline }) => deadline);
    expect([earlier?.original, earlier?.current]).toEqual(['2022-03-31', '2022-03-31']);
    expect([later?.original, later?.current]).toEqual(['2021-12-31', '2021-12-31']);
  });

  it('stands beside the force’s in the record', () => {
    const [record] = examined({ rows }).records;
    expect(record?.record.fields.get('revisedDeadline')?.text).toBe('30/11/2021');
  });

  it('leaves the force’s where the inspectorate set none', () => {
    expect(examined({ rows }).records[2]?.deadline?.current).toBe('2022-06-30');
  });

  it('leaves a force deadline alone the deadline', () => {
    const alone = rows.map((row) => row.filter((_, place) => place !== 3));
    const { deadline, revisedDeadline } = columnsOf({ rows: alone });
    expect([deadline, revisedDeadline]).toEqual(['D', undefined]);
  });
});

describe('headings as other bodies write them', () => {
  it.each([
    {
      of: 'a plan after an Ofsted inspection',
      headings: ['Ref', 'What do we need to do?', 'Who is responsible?', 'By when?', 'Progress', 'RAG'],
      row: ['1.1', 'Review the thresholds', 'Jo Pemberton', 'March 2022', 'Begun', 'Green'],
      columns: { ref: 'A', title: 'B', lead: 'C', deadline: 'D', update: 'E', rag: 'F' },
    },
    {
      of: 'recommendations with a timetable',
      headings: [
        'Rec',
        'Recommendation',
        'Priority',
        'Management response',
        'Implementation timetable',
        'Responsible officer',
      ],
      row: ['1', 'Finish the surveys', '1', 'Agreed', '31/03/2022', 'Jo Pemberton'],
      columns: { ref: 'A', title: 'B', priority: 'C', action: 'D', deadline: 'E', lead: 'F' },
    },
    {
      of: 'a log of meetings',
      headings: ['Action ref', 'Date of meeting', 'Action', 'Who', 'When', 'Open/Closed'],
      row: ['1', '01/09/2021', 'Circulate the policy', 'JP', '31/03/2022', 'Open'],
      columns: { ref: 'A', raised: 'B', title: 'C', lead: 'D', deadline: 'E', status: 'F' },
    },
    {
      of: 'learning from others',
      headings: [
        'Source',
        'Ref',
        'Date received',
        'Learning recommendation',
        'Owner',
        'Implementation date',
        'Actual completion',
      ],
      row: ['Coroner', 'P3', '01/03/2021', 'Check welfare in custody', 'Jo Pemberton', '31/03/2022', ''],
      columns: { source: 'A', ref: 'B', raised: 'C', title: 'D', lead: 'E', deadline: 'F', closed: 'G' },
    },
    {
      of: 'a delivery plan',
      headings: [
        'Objective',
        'Activity',
        'Lead',
        'Milestone date',
        'Delivery confidence',
        'Commentary this quarter',
      ],
      row: ['Less disorder', 'Patrol the hot spots', 'Supt Pike', '31/03/2022', 'Amber', 'On track'],
      columns: { title: 'B', lead: 'C', deadline: 'D', rag: 'E', update: 'F' },
    },
    {
      of: 'an annual governance statement',
      headings: [
        'No',
        'Significant governance issue',
        'Agreed action',
        'Responsible officer',
        'Timescale',
        'RAG',
      ],
      row: ['1', 'Financial resilience', 'Refresh the strategy', 'Jo Pemberton', 'March 2022', 'Amber'],
      columns: { ref: 'A', title: 'B', action: 'C', lead: 'D', deadline: 'E', rag: 'F' },
    },
    {
      of: 'the progress of an audit plan',
      headings: ['Audit', 'Type of audit', 'Status', 'Date of final report', 'Assurance level', 'Sponsor'],
      row: ['Payroll', 'Assurance', 'Final report', '12/06/2021', 'Limited', 'Jo Pemberton'],
      columns: { title: 'A', type: 'B', status: 'C', published: 'D', grade: 'E', lead: 'F' },
    },
    {
      of: 'the outcomes of audits',
      headings: [
        'Audit title',
        'Date of audit',
        'Original assurance',
        'Follow-up date',
        'Follow-up assurance',
        'Lead director',
        'Outstanding recs',
      ],
      row: ['Creditors', 'Jan 2021', 'Limited', 'Mar 2022', 'Adequate', 'Jo Pemberton', '1'],
      columns: {
        title: 'A',
        published: 'B',
        previousGrade: 'C',
        followUp: 'D',
        grade: 'E',
        lead: 'F',
        actionsOpen: 'G',
      },
    },
    {
      of: 'milestones against a baseline',
      headings: ['ID', 'Milestone', 'Milestone owner', 'Baseline date', 'Forecast date', 'Actual date'],
      row: ['M1', 'Every risk assessment done', 'Jo Pemberton', '31/12/2021', '31/03/2022', ''],
      columns: { ref: 'A', title: 'B', lead: 'C', deadline: 'D', revisedDeadline: 'E', closed: 'F' },
    },
    {
      of: 'an officer beside a directorate',
      headings: ['Rec. No', 'Recommendation', 'Lead Directorate', 'Lead Officer', 'Date due'],
      row: ['1', 'Publish what was spent', 'Resources', 'Jo Pemberton', '31/03/2022'],
      columns: { ref: 'A', title: 'B', lead: 'D', deadline: 'E' },
    },
  ])('of $of are read', ({ headings, row, columns }) => {
    expect(columnsOf({ rows: [headings, row] })).toMatchObject(columns);
  });
});
