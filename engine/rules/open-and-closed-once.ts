import type { AssessedRecord } from '../assess/assess-record.ts';
import type { RepeatedRecord } from '../assess/count-once.ts';
import { isOpen } from '../assess/lateness.ts';
import { cellAddress } from '../workbook/address.ts';
import type { Query } from './query.ts';
import { asking, listCells, nameOf, nounOf, queryOn, quote, type Examined, type Rule } from './rule.ts';

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
      sheet: 'October',
      headings: HEADINGS,
      rows: [row('1', 'Open'), row('2', 'Open'), row('3', 'Closed')],
      otherSheets: [
        { name: 'January', rows: [HEADINGS, row('1', 'Open'), row('2', 'Open'), row('3', 'Closed')] },
      ],
      expect: [
        {
          cell: 'A2',
          severity: 'warning',
          message:
            'Leave 3 actions on one sheet each: 1, 2 and 3 stand on “October” and on “January”. Each was counted once, from “October”.',
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
  for (const same of bySheets(repeated)) {
    const [first] = same;
    if (!first) continue;
    const rule = contradicts(first) ? openAndClosedOnce : asking(openAndClosedOnce, 'warning');
    const message = same.length === 1 ? wordsForOne(first) : wordsForMany(same, first);
    yield queryOn(rule, first.counted, first.counted.record.fields.get('ref'), message);
  }
}

/** One group for each pair of sheets, those that contradict apart. */
function bySheets(repeated: readonly RepeatedRecord[]): Iterable<RepeatedRecord[]> {
  const groups = new Map<string, RepeatedRecord[]>();
  for (const each of repeated) {
    const { counted, repeat } = each;
    const key = [counted.record.sheet, repeat.record.sheet, String(contradicts(each))].join('\n');
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups.values();
}

function contradicts({ counted, repeat }: RepeatedRecord): boolean {
  return isStillOpen(counted) !== isStillOpen(repeat);
}

function isStillOpen({ status }: AssessedRecord): boolean {
  return isOpen(status?.class ?? 'none');
}

function wordsForOne(one: RepeatedRecord): string {
  const { counted, repeat } = one;
  const wanted = `Leave ${nameOf(counted)} on one sheet`;
  if (contradicts(one))
    return `${wanted}: it is ${standing(counted)} and ${standing(repeat)}. It was counted once, as open.`;
  const places = [counted, repeat].map(({ record }) => `${record.sheet}!${cellAddress(record.row, 1)}`);
  return `${wanted}: it stands in ${places.join(' and ')}. It was counted once, from ${quote(counted.record.sheet)}.`;
}

/** "“Open” in Open!E3", or "closed in row 2 of “Closed”" where no status says so. */
function standing(assessed: AssessedRecord): string {
  const { record, status } = assessed;
  const said = status?.reading.text.trim() ?? '';
  if (said !== '') return `${quote(said)} in ${record.sheet}!${status?.cell ?? ''}`;
  return `${isStillOpen(assessed) ? 'open' : 'closed'} in row ${String(record.row)} of ${quote(record.sheet)}`;
}

function wordsForMany(same: readonly RepeatedRecord[], { counted, repeat }: RepeatedRecord): string {
  const [here, there] = [counted, repeat].map(({ record }) => quote(record.sheet));
  const refs = listCells(same.map((each) => each.counted.record.fields.get('ref')?.text.trim() ?? ''));
  const wanted = `Leave ${String(same.length)} ${nounOf(counted.tracker)}s on one sheet each`;
  const [first] = same;
  return first && contradicts(first)
    ? `${wanted}: ${refs} are open on ${here ?? ''} and closed on ${there ?? ''}. Each was counted once, as open.`
    : `${wanted}: ${refs} stand on ${here ?? ''} and on ${there ?? ''}. Each was counted once, from ${here ?? ''}.`;
}
