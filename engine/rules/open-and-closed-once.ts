import type { AssessedRecord } from '../assess/assess-record.ts';
import type { RepeatedRecord } from '../assess/count-once.ts';
import { isOpenRecord } from '../assess/open-record.ts';
import { cellAddress } from '../workbook/address.ts';
import { counted } from '../values/counted.ts';
import type { Query } from './query.ts';
import {
  asking,
  cellOf,
  listCells,
  nameOf,
  nounOf,
  queryAbout,
  queryOn,
  quote,
  type Examined,
  type Rule,
} from './rule.ts';
import { groupedBy, type Group } from '../values/grouped-by.ts';

const HEADINGS = ['Ref', 'Action', 'Owner', 'Due date', 'Status'];
const row = (ref: string, status: string): string[] => [
  ref,
  `Renew agreement ${ref}`,
  'Cdr Okafor',
  '30 June 2022',
  status,
];

/** An action stands on one sheet: it is open or closed, not both, and it is counted once. */
export const openAndClosedOnce: Rule = {
  id: 'open-and-closed-once',
  severity: 'error',
  summary: 'No action stands on two sheets, open on one and closed on the other',
  why: 'An action that is on the open list and on the closed list is in both totals. The panel is told that it is done and that it is late.',
  source: 'Design, Fields (the same reference on two sheets counts once and is reported); domain A4',
  check: findRepeated,
  examples: [
    {
      name: 'each action on one sheet is fine',
      sheet: 'Open',
      headings: HEADINGS,
      rows: [row('1', 'Open'), row('2', 'Open')],
      otherSheets: [{ name: 'Closed', rows: [HEADINGS, row('3', 'Closed')] }],
      expect: [],
    },
    {
      name: 'an action on the open and on the closed sheet is counted as open and asked about',
      sheet: 'Open',
      headings: HEADINGS,
      rows: [row('1', 'Open'), row('2', 'Open')],
      otherSheets: [{ name: 'Closed', rows: [HEADINGS, row('2', 'Closed'), row('3', 'Closed')] }],
      expect: [
        {
          cell: 'A3',
          message:
            'Leave action 2 on one sheet: it is “Open” in Open!E3 and “Closed” in Closed!E2. It was counted once, as open.',
        },
      ],
    },
    {
      name: 'a copy with the same standing is to be confirmed, all of a sheet in one query',
      sheet: 'Plan',
      headings: HEADINGS,
      rows: [row('1', 'Open'), row('2', 'Open'), row('3', 'Closed')],
      otherSheets: [
        { name: 'Plan (2)', rows: [HEADINGS, row('1', 'Open'), row('2', 'Open'), row('3', 'Closed')] },
      ],
      expect: [
        {
          cell: 'A2',
          severity: 'warning',
          message:
            'Leave the copy out, or 3 actions on one sheet each: 1, 2 and 3 are on “Plan” and on “Plan (2)”. Each was counted once, from “Plan”.',
        },
      ],
    },
    {
      name: 'of a sheet for each quarter the latest counts',
      sheet: 'Q2 2021-22',
      headings: HEADINGS,
      rows: [row('1', 'Open'), row('2', 'Open')],
      otherSheets: [{ name: 'Q3 2021-22', rows: [HEADINGS, row('1', 'Closed'), row('2', 'Open')] }],
      expect: [
        {
          cell: 'A2',
          severity: 'warning',
          message:
            'Leave the copy out, or 2 actions on one sheet each: 1 and 2 are on “Q3 2021-22” and on “Q2 2021-22”. Each was counted once, from “Q3 2021-22”, the later one.',
        },
      ],
    },
    {
      name: 'numbers that begin again on another sheet, for other actions, are fine',
      sheet: 'Audit 1',
      headings: HEADINGS,
      rows: [row('1', 'Open')],
      otherSheets: [
        {
          name: 'Audit 2',
          rows: [
            HEADINGS,
            ['1', 'Publish the stop and search figures', 'Lorna Beck', '30 June 2022', 'Closed'],
          ],
        },
      ],
      expect: [],
    },
  ],
};

function* findRepeated({ repeated }: Examined): Generator<Query> {
  for (const same of byCountedSheet(repeated)) {
    const [first] = same;
    const rule = first.because === 'open' ? openAndClosedOnce : asking(openAndClosedOnce, 'warning');
    const ref = first.counted.record.fields.get('ref');
    // What is asked of many actions at once is for the tracker's owner, not for the first one's lead.
    yield same.length === 1
      ? queryOn(rule, first.counted, ref, wordsForOne(first))
      : queryAbout(rule, first.counted.tracker, ref ? cellOf(ref) : null, wordsForMany(same, first));
  }
}

/** One group for each sheet that was counted and each reason for it. */
function byCountedSheet(repeated: readonly RepeatedRecord[]): Iterable<Group<RepeatedRecord>> {
  return groupedBy(repeated, ({ counted, because }) => `${counted.record.sheet}\n${because}`).values();
}

function wordsForOne({ counted, repeat, because }: RepeatedRecord): string {
  const wanted = `Leave ${nameOf(counted)} on one sheet`;
  if (because === 'open')
    return `${wanted}: it is ${standing(counted)} and ${standing(repeat)}. It was counted once, as open.`;
  const places = [counted, repeat].map(({ record, tracker }) => {
    const column = record.fields.get('ref')?.column ?? tracker.area.firstColumn;
    return `${record.sheet}!${cellAddress(record.row, column)}`;
  });
  return `${wanted}: it stands in ${places.join(' and ')}. It was counted once, ${fromSheet(counted, because)}.`;
}

/** "“Open” in Open!E3", or "closed in row 2 of “Closed”" where no status says so. */
function standing({ record, status }: AssessedRecord): string {
  const said = status?.reading.text.trim() ?? '';
  if (said !== '') return `${quote(said)} in ${record.sheet}!${status?.cell ?? ''}`;
  const is = isOpenRecord({ status }) ? 'open' : 'closed';
  return `${is} in row ${String(record.row)} of ${quote(record.sheet)}`;
}

function fromSheet({ record }: AssessedRecord, because: RepeatedRecord['because']): string {
  return `from ${quote(record.sheet)}${because === 'later' ? ', the later one' : ''}`;
}

function wordsForMany(same: readonly RepeatedRecord[], { counted: kept, because }: RepeatedRecord): string {
  const records = [...new Set(same.map((each) => each.counted))];
  const refs = listCells(records.map(({ record }) => record.fields.get('ref')?.text.trim() ?? ''));
  const here = quote(kept.record.sheet);
  const there = listCells([...new Set(same.map(({ repeat }) => quote(repeat.record.sheet)))]);
  const [noun, on, each] =
    records.length === 1
      ? [nameOf(kept), 'one sheet', 'It']
      : [counted(records.length, nounOf(kept.tracker)), 'one sheet each', 'Each'];
  const are = `${refs} ${records.length === 1 ? 'is' : 'are'}`;
  return because === 'open'
    ? `Leave ${noun} on ${on}: ${are} open on ${here} and closed on ${there}. ${each} was counted once, as open.`
    : `Leave the copy out, or ${noun} on ${on}: ${are} on ${here} and on ${there}. ${each} was counted once, ${fromSheet(kept, because)}.`;
}
