import type { AssessedRecord } from '../assess/assess-record.ts';
import { isOpenRecord } from '../assess/open-record.ts';
import { columnOf, type FieldText, type Tracker } from '../recognise/tracker.ts';
import { isBlank } from '../values/blank.ts';
import { counted } from '../values/counted.ts';
import { foldText } from '../values/fold.ts';
import { checkTogether } from './check-records.ts';
import { reportsNothing } from './latest-update.ts';
import { cellOf, nameOf, quote, type Rule } from './rule.ts';
import { askLater, type Asked } from './together.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Update', 'Status'];

/** Every open action has an update; a column for remarks may stay blank. */
export const updateIsPresent: Rule = {
  id: 'update-is-present',
  severity: 'warning',
  summary: 'An open action has an update',
  why: 'Leads report each quarter. Where the update is blank, a panel cannot tell whether anything was done.',
  source: 'Decision table D10, plan update; domain A2 rule 5',
  check: () => checkTogether(updateIsPresent, askOf, forMany),
  examples: [
    {
      name: 'an update is there, or the action is complete',
      headings: HEADINGS,
      rows: [
        ['1.1', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'March 2022', 'Two are open.', 'In progress'],
        ['1.2', '1: Learning', 'Write the guide', 'Cdr Okafor', 'June 2021', '', 'Complete'],
      ],
      expect: [],
    },
    {
      name: 'a blank update is a query',
      headings: HEADINGS,
      rows: [['1.3', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'March 2022', '', 'In progress']],
      expect: [{ cell: 'F2', message: 'Enter an update for action 1.3: F2 is blank.' }],
    },
    {
      name: 'words that report nothing are no update',
      headings: HEADINGS,
      rows: [
        ['1.4', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'March 2022', 'No update.', 'In progress'],
      ],
      expect: [{ cell: 'F2', message: 'Enter an update for action 1.4: F2 says only “No update.”.' }],
    },
    {
      name: 'a Red that is unexplained is asked for its reason instead',
      headings: [...HEADINGS, 'RAG'],
      rows: [['1.5', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'March 2022', '', 'In progress', 'Red']],
      expect: [],
    },
    {
      name: 'a column for notes may stay blank',
      headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Notes', 'Status'],
      rows: [['1.6', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'March 2022', '', 'In progress']],
      expect: [],
    },
    {
      name: 'a Red that the dates explain, or whose update says only that there is none, is asked for one',
      headings: [...HEADINGS, 'RAG'],
      rows: [
        ['1.7', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'March 2021', '', 'In progress', 'Red'],
        [
          '1.8',
          '1: Learning',
          'Write the guide',
          'Cdr Okafor',
          'March 2022',
          'No change',
          'In progress',
          'Red',
        ],
      ],
      expect: [
        { cell: 'F2', message: 'Enter an update for action 1.7: F2 is blank.' },
        { cell: 'F3', message: 'Enter an update for action 1.8: F3 says only “No change”.' },
      ],
    },
  ],
};

function askOf(assessed: AssessedRecord): Asked | null {
  const field = assessed.record.fields.get('update');
  if (!field || !reportsNothing(field.text)) return null;
  if (!isDue(assessed) || !holdsUpdates(assessed.tracker)) return null;
  return askLater(assessed, field, askFor, field);
}

/** Whether this rule asks for the update of a record. */
export function lacksUpdate(assessed: AssessedRecord): boolean {
  return askOf(assessed) !== null;
}

/** Open; a Red that the dates do not explain is asked why, which is an update too. */
function isDue({ status, rag, record }: AssessedRecord): boolean {
  if (!isOpenRecord({ status })) return false;
  const isAskedWhy = rag?.stated === 'red' && rag.row === 'nothing-in-the-dates';
  return !(isAskedWhy && record.fields.get('update')?.text.trim() === '');
}

/** Comments, notes and remarks are for those who have one to make. */
function holdsUpdates(tracker: Tracker): boolean {
  const heading = foldText(columnOf(tracker, 'update')?.heading ?? '');
  return /\b(?:updates?|progress|position|action(?:s)? taken|narrative|commentary)\b/.test(heading);
}

function askFor(assessed: AssessedRecord, field: FieldText): string {
  const says = isBlank(field.text) ? 'is blank' : `says only ${quote(field.text)}`;
  return `Enter an update for ${nameOf(assessed)}: ${cellOf(field)} ${says}.`;
}

function forMany(rows: number, cells: string): string {
  return `Enter updates for ${counted(rows, 'open action')}: ${cells} are blank or report nothing.`;
}
