import { columnOf } from '../recognise/recognise.ts';
import type { Tracker } from '../recognise/tracker.ts';
import type { FieldTemplate } from '../templates/tracker-template.ts';
import { cellAddress } from '../workbook/address.ts';
import type { Query } from './query.ts';
import { queryAbout, type Examined, type Rule } from './rule.ts';

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
  ],
};

function* findMissingColumns({ recognition }: Examined): Generator<Query> {
  for (const tracker of recognition.trackers) {
    if (tracker.template.layout !== 'table') continue;
    for (const field of tracker.template.fields)
      if (field.required && !hasColumn(tracker, field)) yield askForColumn(tracker, field);
  }
}

function hasColumn(tracker: Tracker, { field }: FieldTemplate): boolean {
  if (columnOf(tracker, field)) return true;
  return field === 'deadline' && columnOf(tracker, 'revisedDeadline') !== undefined;
}

function askForColumn(tracker: Tracker, { label }: FieldTemplate): Query {
  const { template, sheet, headerRows, area } = tracker;
  const [first, last] = headerRows;
  const rows = first === last ? `row ${String(first)}` : `rows ${String(first)} to ${String(last)}`;
  const wanted = `Add a column headed “${label}” to the ${template.title} on sheet “${sheet.name}”`;
  const message = `${wanted}, or say which column it is: no heading in ${rows} reads so.`;
  return queryAbout(requiredColumnIsPresent, tracker, cellAddress(first, area.firstColumn), message);
}
