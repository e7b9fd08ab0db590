import { counted } from '../values/counted.ts';
import type { AssessedRecord } from '../assess/assess-record.ts';
import { isOpenRecord } from '../assess/open-record.ts';
import { recordsByKey, snapshotName, type Snapshot, type SnapshotRecord } from '../snapshot/snapshot.ts';
import { textMark } from '../snapshot/text-mark.ts';
import { longDate } from '../values/calendar.ts';
import { dateOfUpdate, firstCurrentDay, reportsNothing } from './latest-update.ts';
import { checkTogether } from './check-records.ts';
import type { Query } from './query.ts';
import { cellOf, nameOf, quote, type Examined, type RecordCheck, type Rule } from './rule.ts';
import { askInWords, type Asked } from './together.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Update', 'Status'];
const HUBS = ['1.1', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'March 2022'];

const KEPT: SnapshotRecord = {
  template: 'improvement-plan',
  key: '1/1.1',
  class: 'in-progress',
  original: '2022-03-31',
  current: '2022-03-31',
  currentIs: 'original',
  stated: 'none',
  dateCheck: 'no-concern',
  agreement: 'warn',
  updateMark: textMark('Two hubs are open.'),
};

const LAST_PANEL: Snapshot = {
  format: 'panelpack.snapshot/1',
  asAt: '2021-09-30',
  panelDate: '2021-10-18',
  ragRules: 'gip',
  records: [KEPT],
  assurance: [],
};

/** An update says something that the last panel has not read already; it needs the last panel's snapshot. */
export const updateHasChanged: Rule = {
  id: 'update-has-changed',
  severity: 'warning',
  summary: 'The update of an open action is not word for word the last panel’s',
  why: 'An update that repeats the last one tells a panel that nothing happened, or that nobody looked. It should be told which.',
  source: 'Decision table D10, plan update; domain A4, what changed since the last panel',
  check: checkUpdates,
  examples: [
    {
      name: 'a new update is fine',
      headings: HEADINGS,
      rows: [[...HUBS, 'Three hubs are open.', 'In progress']],
      previous: LAST_PANEL,
      expect: [],
    },
    {
      name: 'the last panel’s words again are a query, whatever their case and spacing',
      headings: HEADINGS,
      rows: [[...HUBS, 'Two hubs are  OPEN.', 'In progress']],
      previous: LAST_PANEL,
      expect: [
        {
          cell: 'F2',
          message:
            'Bring the update of action 1.1 up to date, or say that nothing has changed: “Two hubs are OPEN.” in F2 is word for word what it said as at 30 September 2021.',
        },
      ],
    },
    {
      name: 'a completed action may keep its last words',
      headings: HEADINGS,
      rows: [[...HUBS, 'Two hubs are open.', 'Complete']],
      previous: LAST_PANEL,
      expect: [],
    },
    {
      name: 'an update that shows its age is asked about for that alone',
      headings: [...HEADINGS, 'Date updated'],
      rows: [[...HUBS, 'Two hubs are open.', 'In progress', '02/08/2021']],
      previous: LAST_PANEL,
      expect: [],
    },
    {
      name: 'one that reports nothing is asked for an update instead',
      headings: HEADINGS,
      rows: [[...HUBS, 'tbc', 'In progress']],
      previous: { ...LAST_PANEL, records: [{ ...KEPT, updateMark: textMark('tbc') }] },
      expect: [],
    },
    {
      name: 'an action that the last panel did not see is new',
      headings: HEADINGS,
      rows: [
        ['1.2', '1: Learning', 'Write the guide', 'Cdr Okafor', 'March 2022', 'Two hubs are open.', 'Open'],
      ],
      previous: LAST_PANEL,
      expect: [],
    },
    {
      name: 'a snapshot of the same as-at date is this panel’s own',
      headings: HEADINGS,
      rows: [[...HUBS, 'Two hubs are open.', 'In progress']],
      previous: { ...LAST_PANEL, asAt: '2021-12-31' },
      expect: [],
    },
  ],
};

function checkUpdates(examined: Examined): RecordCheck | readonly Query[] {
  const { previous } = examined.settings;
  if (previous === null || previous.asAt >= examined.asAt.date) return [];
  const known = recordsByKey(previous);
  return checkTogether(
    updateHasChanged,
    (assessed) => {
      const before = known.get(snapshotName(assessed.tracker.template.id, assessed.record));
      const isAsked = before && repeats(assessed, before) && !isOld(assessed, examined);
      return isAsked ? askFor(assessed, previous) : null;
    },
    (rows, cells) => forMany(rows, cells, previous),
  );
}

function askFor(assessed: AssessedRecord, previous: Snapshot): Asked | null {
  const field = assessed.record.fields.get('update');
  if (!field) return null;
  const said = `${quote(field.text)} in ${cellOf(field)} is word for word what it said as at ${longDate(previous.asAt)}`;
  const wanted = `Bring the update of ${nameOf(assessed)} up to date, or say that nothing has changed`;
  return askInWords(assessed, field, `${wanted}: ${said}.`);
}

function repeats({ record, status }: AssessedRecord, before: SnapshotRecord): boolean {
  const text = record.fields.get('update')?.text.trim() ?? '';
  if (reportsNothing(text) || before.updateMark === null || !isOpenRecord({ status })) return false;
  return textMark(text) === before.updateMark;
}

/** One that dates itself before the quarter is asked about for its age. */
function isOld(assessed: AssessedRecord, examined: Examined): boolean {
  const dated = dateOfUpdate(assessed, examined);
  return dated !== null && dated.on < firstCurrentDay(examined.asAt.date);
}

function forMany(rows: number, cells: string, { asAt }: Snapshot): string {
  const said = `${counted(rows, 'update')} are word for word what they said as at ${longDate(asAt)} (${cells})`;
  return `Bring the updates up to date, or say that nothing has changed: ${said}.`;
}
