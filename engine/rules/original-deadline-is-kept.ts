import type { AssessedRecord } from '../assess/assess-record.ts';
import { isOpenRecord } from '../assess/open-record.ts';
import { snapshotName, type Snapshot, type SnapshotRecord } from '../snapshot/snapshot.ts';
import { longDate, type IsoDate } from '../values/calendar.ts';
import { counted } from '../values/counted.ts';
import { checkTogether } from './check-records.ts';
import type { Query } from './query.ts';
import { cellOf, nameOf, quote, type Examined, type RecordCheck, type Rule } from './rule.ts';
import { askInWords, type Asked } from './together.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Revised deadline', 'Status'];
const row = (timescale: string, revised: string, status = 'In progress'): string[] => [
  '1.1',
  '1: Learning',
  'Open the hubs',
  'Cdr Okafor',
  timescale,
  revised,
  status,
];

const KEPT: SnapshotRecord = {
  template: 'improvement-plan',
  key: '1/1.1',
  class: 'in-progress',
  original: '2021-12-31',
  current: '2021-12-31',
  currentIs: 'original',
  stated: 'none',
  dateCheck: 'no-concern',
  agreement: 'warn',
  updateMark: null,
};

const LAST_PANEL: Snapshot = {
  format: 'panelpack.snapshot/1',
  asAt: '2021-09-30',
  panelDate: '2021-10-18',
  ragRules: 'gip',
  records: [KEPT],
  assurance: [],
};

/** The deadline that the last panel saw still stands, beside any later one; it needs the last panel's snapshot. */
export const originalDeadlineIsKept: Rule = {
  id: 'original-deadline-is-kept',
  severity: 'warning',
  summary: 'The deadline that the last panel saw is kept beside a later one',
  why: 'A deadline written over takes the delay with it: the action is late by what was agreed, and on time by what is printed.',
  source: 'Decision table D2, last row; domain A2 rule 15',
  check: checkDeadlines,
  examples: [
    {
      name: 'the same deadline, and a revised one beside it, are fine',
      headings: HEADINGS,
      rows: [row('Q3 2021/22', '31 March 2022')],
      previous: LAST_PANEL,
      expect: [],
    },
    {
      name: 'a later deadline in its place is shown with the one before',
      headings: HEADINGS,
      rows: [row('31 March 2022', '')],
      previous: LAST_PANEL,
      expect: [
        {
          cell: 'E2',
          message:
            'Keep the deadline that the last panel saw for action 1.1, and put the new one beside it as revised: E2 says “31 March 2022”, and it was 31 December 2021 as at 30 September 2021.',
        },
      ],
    },
    {
      name: 'a deadline brought forward is not asked about',
      headings: HEADINGS,
      rows: [row('30 November 2021', '')],
      previous: LAST_PANEL,
      expect: [],
    },
    {
      name: 'a completed action is not asked about',
      headings: HEADINGS,
      rows: [row('31 March 2022', '', 'Complete')],
      previous: LAST_PANEL,
      expect: [],
    },
    {
      name: 'of two records with one key, either may be the one',
      headings: HEADINGS,
      rows: [row('31 March 2022', '')],
      previous: { ...LAST_PANEL, records: [KEPT, { ...KEPT, original: '2022-03-31' }] },
      expect: [],
    },
    {
      name: 'a snapshot of the same day says nothing of what was before',
      headings: HEADINGS,
      rows: [row('31 March 2022', '')],
      previous: { ...LAST_PANEL, asAt: '2021-12-31' },
      expect: [],
    },
  ],
};

function checkDeadlines({ settings, asAt }: Examined): RecordCheck | readonly Query[] {
  const { previous } = settings;
  if (previous === null || previous.asAt >= asAt.date) return [];
  const known = latestOriginals(previous);
  const askOf = (assessed: AssessedRecord): Asked | null => {
    const before = known.get(snapshotName(assessed.tracker.template.id, assessed.record));
    return before !== undefined && isLater(assessed, before) ? askFor(assessed, before, previous) : null;
  };
  return checkTogether(originalDeadlineIsKept, askOf, forMany);
}

function askFor(assessed: AssessedRecord, before: IsoDate, previous: Snapshot): Asked | null {
  const field = assessed.record.fields.get('deadline');
  if (!field) return null;
  const was = `${cellOf(field)} says ${quote(field.text)}, and it was ${longDate(before)} as at ${longDate(previous.asAt)}`;
  const wanted = `Keep the deadline that the last panel saw for ${nameOf(assessed)}, and put the new one beside it as revised`;
  return askInWords(assessed, field, `${wanted}: ${was}.`);
}

/** The original by record; of several with one key the latest, so that none is asked about for another's sake. */
function latestOriginals({ records }: Snapshot): ReadonlyMap<string, IsoDate> {
  const known = new Map<string, IsoDate>();
  for (const { template, key, original } of records) {
    const name = snapshotName(template, { key });
    if (original !== null && original > (known.get(name) ?? '')) known.set(name, original);
  }
  return known;
}

function isLater({ deadline, status }: AssessedRecord, before: IsoDate): boolean {
  const original = deadline?.original ?? null;
  return original !== null && original > before && isOpenRecord({ status });
}

function forMany(rows: number, cells: string): string {
  return `Keep the deadlines that the last panel saw, and put the new ones beside them as revised: ${counted(rows, 'deadline')} are later than they were (${cells}).`;
}
