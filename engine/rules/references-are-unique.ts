import type { AssessedRecord } from '../assess/assess-record.ts';
import { areaKey } from '../recognise/area-name.ts';
import { columnOf, type FieldText, type Tracker } from '../recognise/tracker.ts';
import { foldText } from '../values/fold.ts';
import { groupedBy } from '../values/grouped-by.ts';
import { foldReference, isNoReference } from '../values/reference.ts';
import type { Query } from './query.ts';
import { sharedAcrossAreas } from './references-across-areas.ts';
import {
  asking,
  cellOf,
  listCells,
  nounOf,
  queryAbout,
  queryOn,
  quote,
  type Examined,
  type RecordCheck,
  type Rule,
} from './rule.ts';

/** No two records of a sheet share a reference within their area, or within their audit where numbers begin again in each; nor across areas where they run on. */
export const referencesAreUnique: Rule = {
  id: 'references-are-unique',
  severity: 'error',
  summary: 'Every reference is used once on its sheet',
  why: 'A reference ties an action to its last quarter and to the minutes. Two actions with one reference cannot be told apart.',
  source: 'Trap T28',
  check: checkReferences,
  examples: [
    {
      name: 'references that differ are fine, gaps and all',
      headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'],
      rows: [
        ['1.1', '1: Learning', 'Open the learning hubs', 'Cdr Okafor', 'Q4 2021/22', 'In progress'],
        ['1.4', '1: Learning', 'Agree the new course list', 'Cdr Okafor', 'Q4 2021/22', 'In progress'],
      ],
      expect: [],
    },
    {
      name: 'a reference used twice is asked about once, with both cells',
      headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'],
      rows: [
        [
          '2.2',
          '2: Custody',
          'Appropriate adults within two hours',
          'Cdr Okafor',
          'March 2022',
          'In progress',
        ],
        ['2.3', '2: Custody', 'New healthcare rooms', 'Lorna Beck', 'June 2022', 'In progress'],
        [
          '2.2',
          '2: Custody',
          'Yearly review of the use of restraint',
          'Cdr Okafor',
          'March 2022',
          'On track',
        ],
      ],
      expect: [{ cell: 'A2', message: 'Give each action its own reference: “2.2” is that of A2 and A4.' }],
    },
    {
      name: 'numbers that begin again in each area are fine',
      headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'],
      rows: [
        ['1', '1: Learning', 'Open the learning hubs', 'Cdr Okafor', 'March 2022', 'In progress'],
        ['1', '2: Custody', 'New healthcare rooms', 'Lorna Beck', 'June 2022', 'In progress'],
      ],
      expect: [],
    },
    {
      name: 'so are numbers that begin again in each audit, but not within one',
      headings: ['Audit', 'Rec no', 'Management action', 'Owner', 'Due date', 'Status'],
      rows: [
        ['Payroll', '1', 'Reconcile the control account', 'Lorna Beck', 'March 2022', 'Open'],
        ['Payroll', '2', 'Check each new starter', 'Lorna Beck', 'March 2022', 'Open'],
        ['Creditors', '1', 'Call new suppliers back', 'Jo Pemberton', 'June 2022', 'Open'],
        ['Creditors', '1', 'Look for duplicate payments', 'Jo Pemberton', 'June 2022', 'Open'],
      ],
      expect: [{ cell: 'B4', message: 'Give each action its own reference: “1” is that of B4 and B5.' }],
    },
    {
      name: 'a column of references most of which stand in several rows is asked about once',
      headings: ['Site ID', 'Action', 'Lead', 'Due date', 'Status'],
      rows: ['N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7'].map(
        (site, place) => [site, `Renew agreement ${String(place)}`, 'Cdr Okafor', 'March 2022', 'Open'],
      ),
      expect: [
        {
          cell: 'A2',
          message:
            'Give each action its own reference, or say which column holds it: 6 references in “Site ID” stand in several rows each, such as “N1” in A2 and A8.',
        },
      ],
    },
    {
      name: 'a number that stands under two areas is asked about where numbers run on from area to area',
      headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'],
      rows: ['Custody', 'Custody', 'Custody', 'Custody', 'Fraud', 'Fraud', 'Fraud', 'Vetting', 'Vetting'].map(
        (area, place) => [
          `Rec ${place < 4 ? String(place + 1) : String(place)}`,
          area,
          `Renew agreement ${String(place)}`,
          'Cdr Okafor',
          'March 2022',
          'Open',
        ],
      ),
      expect: [
        {
          cell: 'A5',
          severity: 'warning',
          message:
            'Give each action its own reference: “Rec 4” is that of A5 and A6, in different areas, yet the numbers run on from area to area.',
        },
      ],
    },
    {
      name: 'a dash or “tbc” is no reference, and “#1” is one',
      headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'],
      rows: ['-', '-', 'tbc', 'tbc', '#1', '#1'].map((ref, place) => [
        ref,
        '2: Custody',
        `Renew agreement ${String(place + 1)}`,
        'Cdr Okafor',
        'March 2022',
        'Open',
      ]),
      expect: [{ cell: 'A6', message: 'Give each action its own reference: “#1” is that of A6 and A7.' }],
    },
  ],
};

interface Referenced {
  readonly assessed: AssessedRecord;
  readonly ref: FieldText;
}

function checkReferences({ records }: Examined): RecordCheck {
  const met = new Set<string>();
  const again = new Set<string>();
  const look = (assessed: AssessedRecord): void => {
    const text = referenceOf(assessed);
    if (text === null) return;
    if (met.has(text)) again.add(text);
    else met.add(text);
  };
  return { look, ask: () => (again.size === 0 ? [] : askAboutAll(records, again)) };
}

function* askAboutAll(records: readonly AssessedRecord[], again: ReadonlySet<string>): Generator<Query> {
  yield* askAbout(referencedBy(records, again));
  yield* askAcross(records);
}

/** Where the numbers run on from area to area, one that stands under two of them is as likely a slip. */
function* askAcross(records: readonly AssessedRecord[]): Generator<Query> {
  for (const [first, ...others] of sharedAcrossAreas(records)) {
    if (!first) continue;
    const { assessed, ref } = first;
    const cells = listCells([first, ...others].map((each) => cellOf(each.ref)));
    const wanted = `Give each ${nounOf(assessed.tracker)} its own reference`;
    const message = `${wanted}: ${quote(ref.text)} is that of ${cells}, in different areas, yet the numbers run on from area to area.`;
    yield queryOn(asking(referencesAreUnique, 'warning'), assessed, ref, message);
  }
}

/** Null where it is blank. */
function referenceOf({ record }: AssessedRecord): string | null {
  const text = record.fields.get('ref')?.text ?? '';
  return text === '' ? null : foldReference(text);
}

function referencedBy(records: readonly AssessedRecord[], texts: ReadonlySet<string>): Referenced[] {
  return records.flatMap((assessed) => {
    const [text, ref] = [referenceOf(assessed), assessed.record.fields.get('ref')];
    return ref && text !== null && texts.has(text) ? [{ assessed, ref }] : [];
  });
}

/** A reference and all who share it, with their cells. */
interface Shared extends Referenced {
  readonly cells: readonly string[];
}

const MANY = 5;

/** One query a reference; but one a tracker where many are shared by a third of its records: then the column is none of references. */
function* askAbout(again: readonly Referenced[]): Generator<Query> {
  const shared = [...groupByReference(again)].flatMap(sharedBy);
  for (const [tracker, each] of groupedBy(shared, ({ assessed }) => assessed.tracker)) {
    const rows = each.reduce((sum, { cells }) => sum + cells.length, 0);
    if (each.length > MANY && rows * 3 >= tracker.records.length) yield askOnce(tracker, each);
    else for (const one of each) yield askForOwn(one);
  }
}

function sharedBy(same: readonly Referenced[]): readonly Shared[] {
  const [first] = same;
  const cells = [...new Set(same.map(({ ref }) => cellOf(ref)))];
  return first && cells.length > 1 ? [{ ...first, cells }] : [];
}

function askForOwn({ assessed, ref, cells }: Shared): Query {
  const wanted = `Give each ${nounOf(assessed.tracker)} its own reference`;
  const message = `${wanted}: ${quote(ref.text)} is that of ${listCells(cells)}.`;
  return queryOn(referencesAreUnique, assessed, ref, message);
}

function askOnce(tracker: Tracker, [first, ...others]: readonly [Shared, ...Shared[]]): Query {
  const heading = quote(columnOf(tracker, 'ref')?.heading ?? '');
  const wanted = `Give each ${nounOf(tracker)} its own reference, or say which column holds it`;
  const count = String(others.length + 1);
  const example = `${quote(first.ref.text)} in ${listCells(first.cells)}`;
  const message = `${wanted}: ${count} references in ${heading} stand in several rows each, such as ${example}.`;
  return queryAbout(referencesAreUnique, tracker, first.cells[0] ?? null, message);
}

/** Records that share sheet, kind of tracker, area and reference; "tbc" is no reference. Only shared ones are given. */
function groupByReference(again: readonly Referenced[]): Iterable<Referenced[]> {
  const firsts = new Map<string, Referenced>();
  const shared = new Map<string, Referenced[]>();
  for (const referenced of again) {
    if (isNoReference(referenced.ref.text)) continue;
    const key = referenceKey(referenced.assessed, referenced.ref);
    const first = firsts.get(key);
    if (!first) firsts.set(key, referenced);
    else gatherShared(shared, key, first, referenced);
  }
  return shared.values();
}

function gatherShared(
  shared: Map<string, Referenced[]>,
  key: string,
  first: Referenced,
  next: Referenced,
): void {
  const group = shared.get(key);
  if (group) group.push(next);
  else shared.set(key, [first, next]);
}

function referenceKey({ record, tracker }: AssessedRecord, ref: FieldText): string {
  const area = record.area ? areaKey(record.area) : (record.source ?? '');
  return `${foldText(ref.text)}\n${area}\n${tracker.template.id}\n${record.sheet}`;
}
