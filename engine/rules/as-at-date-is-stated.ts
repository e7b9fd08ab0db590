import { longDate, type IsoDate } from '../values/calendar.ts';
import type { Query } from './query.ts';
import { queryAt, type AsAt, type Examined, type Rule } from './rule.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'];
const ROW = ['1.1', '1: Learning', 'Open the learning hubs', 'Cdr Okafor', 'Q4 2021/22', 'In progress'];

/** Somebody says on which day the figures stand, and it is not after the panel. */
export const asAtDateIsStated: Rule = {
  id: 'as-at-date-is-stated',
  severity: 'warning',
  summary: 'The as-at date is given, and the panel meets after it',
  why: 'What is overdue depends on the day it is counted. The same plan has three overdue actions at the quarter’s end and five by the panel.',
  source: 'Decision table D6; trap T38',
  check: findSlips,
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
      name: 'a panel that meets before it is asked about',
      panelDate: '2021-01-17',
      headings: HEADINGS,
      rows: [ROW],
      expect: [
        {
          cell: null,
          message:
            'Check the panel date: 17 January 2021 is before the as-at date, 31 December 2021, so nothing more is counted as overdue by the panel.',
        },
      ],
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
    {
      name: 'a workbook without a tracker is asked for none',
      asAt: null,
      headings: ['Stages'],
      rows: [['Planned'], ['Started']],
      expect: [],
    },
  ],
};

function* findSlips({ asAt, settings, recognition }: Examined): Generator<Query> {
  if (recognition.trackers.length === 0) return;
  if (asAt.from === 'last quarter end') yield askForAsAtDate(asAt);
  const { panelDate } = settings;
  if (panelDate !== null && panelDate < asAt.date) yield askForPanelDate(panelDate, asAt);
}

function askForAsAtDate(asAt: AsAt): Query {
  const day = longDate(asAt.date);
  const used = `No as-at date was given: ${day}, the last completed quarter end, is used.`;
  const how = `Give one with --as-at or in a title row, like “As at ${day}”.`;
  return queryAt(asAtDateIsStated, {}, `${used} ${how}`);
}

/** The as-at date may come from a title row that nobody had in mind. */
function askForPanelDate(panelDate: IsoDate, asAt: AsAt): Query {
  const before = `${longDate(panelDate)} is before the as-at date, ${longDate(asAt.date)}`;
  const message = `Check the panel date: ${before}, so nothing more is counted as overdue by the panel.`;
  return queryAt(asAtDateIsStated, {}, message);
}
