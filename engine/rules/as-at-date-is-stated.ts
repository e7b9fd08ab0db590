import { longDate } from '../values/calendar.ts';
import type { Query } from './query.ts';
import { queryAt, type Examined, type Rule } from './rule.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'];
const ROW = ['1.1', '1: Learning', 'Open the learning hubs', 'Cdr Okafor', 'Q4 2021/22', 'In progress'];

/** Somebody says on which day the figures stand. */
export const asAtDateIsStated: Rule = {
  id: 'as-at-date-is-stated',
  severity: 'warning',
  summary: 'The as-at date is given',
  why: 'What is overdue depends on the day it is counted. The same plan has three overdue actions at the quarter’s end and five by the panel.',
  source: 'Decision table D6; trap T38',
  check: findUnstatedAsAtDate,
  examples: [
    {
      name: 'an as-at date that was given is fine',
      headings: HEADINGS,
      rows: [ROW],
      expect: [],
    },
    {
      name: 'so is one in a title row',
      asAt: null,
      title: [['Improvement plan'], ['As at 31 December 2021']],
      headings: HEADINGS,
      rows: [ROW],
      expect: [],
    },
    {
      name: 'without one, the last quarter end is used and said',
      asAt: null,
      headings: HEADINGS,
      rows: [ROW],
      expect: [
        {
          cell: null,
          message:
            'No as-at date was given: 31 December 2021, the last completed quarter end, is used. Give one with --as-at or in a title row, like “As at 31 December 2021”.',
        },
      ],
    },
  ],
};

function* findUnstatedAsAtDate({ asAt, recognition }: Examined): Generator<Query> {
  if (asAt.from !== 'last quarter end' || recognition.trackers.length === 0) return;
  const day = longDate(asAt.date);
  const used = `No as-at date was given: ${day}, the last completed quarter end, is used.`;
  const how = `Give one with --as-at or in a title row, like “As at ${day}”.`;
  yield queryAt(asAtDateIsStated, {}, `${used} ${how}`);
}
