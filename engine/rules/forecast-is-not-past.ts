import { counted } from '../values/counted.ts';
import { isOpenRecord } from '../assess/open-record.ts';
import { longDate } from '../values/calendar.ts';
import { findPastForecast, type PastForecast } from '../values/past-forecast.ts';
import type { AssessedRecord } from '../assess/assess-record.ts';
import type { FieldText } from '../recognise/tracker.ts';
import { latestUpdate } from './latest-update.ts';
import { checkTogether } from './check-records.ts';
import { cellOf, nameOf, quote, type Examined, type Rule } from './rule.ts';
import { askLater, type Asked } from './together.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Update', 'Status'];
const HUBS = ['1.1', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'June 2022'];

/** An update does not look forward to a month that is over at the as-at date. */
export const forecastIsNotPast: Rule = {
  id: 'forecast-is-not-past',
  severity: 'warning',
  summary: 'An update does not forecast for a month that is over',
  why: 'A December report that says what will happen in September shows that the update was not looked at, and leaves open whether it happened.',
  source: 'Trap T18',
  check: (examined) => checkTogether(forecastIsNotPast, (assessed) => askOf(assessed, examined), forMany),
  examples: [
    {
      name: 'a forecast for a month to come is fine, and so is what was done',
      headings: HEADINGS,
      rows: [
        [...HUBS, 'The first hub will open in March.', 'In progress'],
        [...HUBS, 'The first hub opened in September; it was to be launched in July.', 'In progress'],
        [...HUBS, 'The review will run from October to February 2022.', 'In progress'],
        [...HUBS, 'Two hubs are to be opened this year, in addition to those of 2019.', 'In progress'],
        [
          ...HUBS,
          'Staff may be trained in December; all will be by the end of December 2021.',
          'In progress',
        ],
      ],
      expect: [],
    },
    {
      name: 'a month far back without a year is the one to come',
      headings: HEADINGS,
      rows: [[...HUBS, 'The first hub will open in May.', 'In progress']],
      expect: [],
    },
    {
      name: 'a forecast for a month just gone is a query',
      headings: HEADINGS,
      rows: [[...HUBS, 'Posts are filled. The first hub is to be launched in September.', 'In progress']],
      expect: [
        {
          cell: 'F2',
          message:
            'Say whether it happened, in the update of action 1.1: “to be launched in September” in F2 looks forward to a month that ended on 30 September 2021.',
        },
      ],
    },
    {
      name: 'a month with its year may be longer ago',
      headings: HEADINGS,
      rows: [[...HUBS, 'The contract will be let by the end of March 2021.', 'In progress']],
      expect: [
        {
          cell: 'F2',
          message:
            'Say whether it happened, in the update of action 1.1: “will be let by the end of March 2021” in F2 looks forward to a month that ended on 31 March 2021.',
        },
      ],
    },
    {
      name: 'an old entry of a log may forecast what a newer one tells',
      headings: HEADINGS,
      rows: [
        [
          ...HUBS,
          '12/06/2021: the first hub will open in September 2021.\n04/10/2021: it is open.',
          'In progress',
        ],
      ],
      expect: [],
    },
  ],
};

function askOf(assessed: AssessedRecord, examined: Examined): Asked | null {
  if (!isOpenRecord(assessed)) return null;
  const update = latestUpdate(assessed, examined);
  const forecast = update && findPastForecast(update.entry.text, examined.asAt.date);
  if (!update || !forecast) return null;
  return askLater(assessed, update.field, askFor, update.field, forecast);
}

function askFor(assessed: AssessedRecord, field: FieldText, { words, end }: PastForecast): string {
  const says = `${quote(words)} in ${cellOf(field)} looks forward to a month that ended on ${longDate(end)}`;
  return `Say whether it happened, in the update of ${nameOf(assessed)}: ${says}.`;
}

function forMany(rows: number, cells: string): string {
  return `Say what happened in the updates of ${counted(rows, 'action')} (${cells}): they look forward to months that are over.`;
}
