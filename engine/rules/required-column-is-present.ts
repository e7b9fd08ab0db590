import { columnOf, type Tracker } from '../recognise/tracker.ts';
import type { FieldTemplate } from '../templates/tracker-template.ts';
import { listWords } from '../values/list-words.ts';
import { cellAddress } from '../workbook/address.ts';
import type { Query } from './query.ts';
import { asking, nounOf, queryAbout, type Examined, type Rule } from './rule.ts';

/** A tracker has a column for everything that its kind cannot do without; asked once, never once a row. */
export const requiredColumnIsPresent: Rule = {
  id: 'required-column-is-present',
  severity: 'error',
  summary: 'A tracker has every column that its kind needs',
  why: 'Without a column for the lead or the deadline nothing can be said of who is late, in any row.',
  source: 'Traps T25 and T27; the fields each tracker template requires',
  check: findMissingColumns,
  examples: [
    {
      name: 'a plan with all its columns is fine',
      headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'],
      rows: [['1.1', '1: Learning', 'Open the learning hubs', 'Cdr Okafor', 'Q4 2021/22', 'In progress']],
      expect: [],
    },
    {
      name: 'a plan without a lead column is asked for one, once',
      headings: ['Ref', 'Area', 'Action', 'Timescale', 'Status'],
      rows: [
        ['1.1', '1: Learning', 'Open the learning hubs', 'Q4 2021/22', 'In progress'],
        ['1.2', '1: Learning', 'Agree the new course list', 'Q4 2021/22', 'In progress'],
      ],
      expect: [
        {
          cell: 'A1',
          message:
            'Add a column headed “Lead” to the improvement plan on sheet “Plan 2021/22”, or say which column it is: no heading in row 1 reads so.',
        },
      ],
    },
    {
      name: 'a revised deadline stands in for a deadline',
      headings: ['Ref', 'Area', 'Action', 'Lead', 'Revised deadline', 'Status'],
      rows: [['1.1', '1: Learning', 'Open the learning hubs', 'Cdr Okafor', 'June 2022', 'In progress']],
      expect: [],
    },
    {
      name: 'a log of actions may do without leads or deadlines, and it is said that nothing can be late',
      headings: ['Ref', 'Action', 'Status', 'Remarks'],
      rows: [
        ['1', 'Open the learning hubs', 'In progress', 'Two are open.'],
        ['2', 'Agree the new course list', 'Open', ''],
      ],
      expect: [
        {
          cell: 'A1',
          severity: 'info',
          message:
            'Say which columns of sheet “Plan 2021/22” hold the lead and the deadline, if any do: no heading in row 1 reads so, and nothing on it can be called late.',
        },
      ],
    },
    {
      name: 'one without deadlines alone is asked for them',
      headings: ['Ref', 'Action', 'Owner', 'Status'],
      rows: [['1', 'Open the learning hubs', 'Cdr Okafor', 'In progress']],
      expect: [
        {
          cell: 'A1',
          severity: 'info',
          message:
            'Say which column of sheet “Plan 2021/22” holds the deadline, if one does: no heading in row 1 reads so, and nothing on it can be called late.',
        },
      ],
    },
    {
      name: 'and one without leads alone for those',
      headings: ['Ref', 'Action', 'Due date', 'Status'],
      rows: [['1', 'Open the learning hubs', 'March 2022', 'In progress']],
      expect: [
        {
          cell: 'A1',
          severity: 'info',
          message:
            'Say which column of sheet “Plan 2021/22” holds the lead, if one does: no heading in row 1 reads so, and nobody is named for its actions.',
        },
      ],
    },
    {
      name: 'a register of inspections need have no deadline',
      headings: ['Inspection', 'Status', 'Scope', 'Type', 'Lead'],
      rows: [['Legitimacy', 'Report awaited', 'Force', 'Report', 'Cdr Okafor']],
      expect: [],
    },
  ],
};

function* findMissingColumns({ recognition }: Examined): Generator<Query> {
  for (const tracker of recognition.trackers) {
    if (tracker.template.layout !== 'table') continue;
    for (const field of tracker.template.fields)
      if (field.required && !hasColumn(tracker, field)) yield askForColumn(tracker, field);
    if (nounOf(tracker) === 'action' && tracker.records.length > 0) yield* askIfAny(tracker);
  }
}

/** A log of actions is read without a lead or a deadline too; that nothing is late there is not to be taken for good. */
function* askIfAny(tracker: Tracker): Generator<Query> {
  const missing = tracker.template.fields.filter(
    (field) => isWhoOrWhen(field) && !field.required && !hasColumn(tracker, field),
  );
  if (missing.length === 0 || !tracker.template.fields.some(({ field }) => field === 'deadline')) return;
  const fields = listWords(missing.map(({ field }) => `the ${field}`));
  const [columns, hold, anyDo] =
    missing.length === 1 ? ['column', 'holds', 'one does'] : ['columns', 'hold', 'any do'];
  const wanted = `Say which ${columns} of sheet “${tracker.sheet.name}” ${hold} ${fields}, if ${anyDo}`;
  const lacking = missing.some(({ field }) => field === 'deadline')
    ? 'nothing on it can be called late'
    : 'nobody is named for its actions';
  const message = `${wanted}: no heading in ${headingRows(tracker)} reads so, and ${lacking}.`;
  yield queryAbout(asking(requiredColumnIsPresent, 'info'), tracker, firstHeading(tracker), message);
}

function isWhoOrWhen({ field }: FieldTemplate): boolean {
  return field === 'lead' || field === 'deadline';
}

function hasColumn(tracker: Tracker, { field }: FieldTemplate): boolean {
  if (columnOf(tracker, field)) return true;
  return field === 'deadline' && columnOf(tracker, 'revisedDeadline') !== undefined;
}

function askForColumn(tracker: Tracker, { label }: FieldTemplate): Query {
  const { template, sheet } = tracker;
  const wanted = `Add a column headed “${label}” to the ${template.title} on sheet “${sheet.name}”`;
  const message = `${wanted}, or say which column it is: no heading in ${headingRows(tracker)} reads so.`;
  return queryAbout(requiredColumnIsPresent, tracker, firstHeading(tracker), message);
}

/** "row 4", or "rows 4 to 5". */
function headingRows({ headerRows: [first, last] }: Tracker): string {
  return first === last ? `row ${String(first)}` : `rows ${String(first)} to ${String(last)}`;
}

function firstHeading({ headerRows, area }: Tracker): string {
  return cellAddress(headerRows[0], area.firstColumn);
}
