import { findMarkings, PAGE_HEADER, type FoundMarking } from '../editions/find-markings.ts';
import { foldText } from '../values/fold.ts';
import { groupedBy } from '../values/grouped-by.ts';
import type { Query } from './query.ts';
import { asking, listCells, queryAt, quote, type Examined, type Rule } from './rule.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'];
const ROWS = [
  ['1.1', '1: Learning', 'Open the learning hubs', 'Cdr Okafor', 'Q4 2021/22', 'In progress'],
] as const;

/** A marking is one of the scheme in force, and none that must not be handled here. */
export const markingIsCurrent: Rule = {
  id: 'marking-is-current',
  severity: 'warning',
  summary: 'A protective marking is OFFICIAL or OFFICIAL-SENSITIVE',
  why: 'RESTRICTED and its like were withdrawn in April 2014: nobody can say how such a page is to be handled, and a public edition must not carry it. What is SECRET has no place in this tool.',
  source: 'Domain C12 (Government Security Classifications); decision D13; trap T35',
  check: askAboutMarkings,
  examples: [
    {
      name: 'a current marking is fine',
      title: [['Marking: OFFICIAL-SENSITIVE']],
      headings: HEADINGS,
      rows: ROWS,
      expect: [],
    },
    {
      name: 'a withdrawn marking is quoted with what to choose',
      title: [['Restricted']],
      headings: HEADINGS,
      rows: ROWS,
      expect: [
        {
          cell: 'A1',
          message:
            'Choose OFFICIAL or OFFICIAL-SENSITIVE in place of “Restricted” (Plan 2021/22!A1): it was withdrawn in April 2014, and blocks the public edition until it is replaced.',
        },
      ],
    },
    {
      name: 'the same marking on several sheets is one query',
      title: [['RESTRICTED']],
      headings: HEADINGS,
      rows: ROWS,
      otherSheets: [{ name: 'Audits', rows: [['Restricted'], ['Audit', 'Grade']] }],
      expect: [
        {
          cell: 'A1',
          message:
            'Choose OFFICIAL or OFFICIAL-SENSITIVE in place of “RESTRICTED” (Plan 2021/22!A1 and Audits!A1): it was withdrawn in April 2014, and blocks the public edition until it is replaced.',
        },
      ],
    },
    {
      name: 'a marking at the foot of the page is read too',
      title: [['OFFICIAL']],
      headings: HEADINGS,
      rows: [...ROWS, [], ['PROTECT']],
      expect: [
        {
          cell: 'A5',
          message:
            'Choose OFFICIAL or OFFICIAL-SENSITIVE in place of “PROTECT” (Plan 2021/22!A5): it was withdrawn in April 2014, and blocks the public edition until it is replaced.',
        },
      ],
    },
    {
      name: 'a secret is not to be handled here',
      title: [['SECRET']],
      headings: HEADINGS,
      rows: ROWS,
      expect: [
        {
          cell: 'A1',
          severity: 'error',
          message:
            'Stop, and take this workbook to your security officer: it is marked “SECRET” (Plan 2021/22!A1), which is not to be handled here.',
        },
      ],
    },
    {
      name: 'a sentence that only holds the word is no marking',
      title: [['Restricted duties: action plan']],
      headings: HEADINGS,
      rows: [
        [
          '1.1',
          '1: Learning',
          'Review who holds secret clearance',
          'Cdr Okafor',
          'Q4 2021/22',
          'In progress',
        ],
      ],
      expect: [],
    },
    {
      name: 'a title may end with the marking',
      title: [['As at 31 December 2021. RESTRICTED']],
      headings: HEADINGS,
      rows: ROWS,
      expect: [
        {
          cell: 'A1',
          message:
            'Choose OFFICIAL or OFFICIAL-SENSITIVE in place of “RESTRICTED” (Plan 2021/22!A1): it was withdrawn in April 2014, and blocks the public edition until it is replaced.',
        },
      ],
    },
    {
      name: 'a marking of another scheme is no marking known here',
      title: [['TLP:AMBER']],
      headings: HEADINGS,
      rows: ROWS,
      expect: [
        {
          cell: 'A1',
          message:
            'Choose OFFICIAL or OFFICIAL-SENSITIVE in place of “TLP:AMBER” (Plan 2021/22!A1): it is no marking known here, and blocks the public edition until it is replaced.',
        },
      ],
    },
    {
      name: 'a secret on a hidden sheet is in the file too',
      title: [['OFFICIAL']],
      headings: HEADINGS,
      rows: ROWS,
      otherSheets: [{ name: 'Sources', isHidden: true, rows: [['SECRET']] }],
      expect: [
        {
          cell: 'A1',
          severity: 'error',
          message:
            'Stop, and take this workbook to your security officer: it is marked “SECRET” (Sources!A1), which is not to be handled here.',
        },
      ],
    },
  ],
};

function* askAboutMarkings(examined: Examined): Generator<Query> {
  const { bySheet, ofFile } = findMarkings(examined);
  const found = [...[...bySheet.values()].flat(), ...ofFile];
  // One group for each marking, however it is written.
  for (const same of groupedBy(found, ({ marking }) => foldText(marking)).values()) {
    const [first] = same;
    if (first.standing === 'current') continue;
    if (first.standing === 'refused') yield askToStop(first, same);
    else if (!isReplaced(first, examined)) yield askToChoose(first, same);
  }
}

/** A replacement on record answers the query until it is to be looked at again. */
function isReplaced({ marking }: FoundMarking, { settings, asAt }: Examined): boolean {
  const folded = foldText(marking);
  return settings.decisions.markings.some(
    ({ from, reviewBy }) => foldText(from) === folded && (reviewBy === null || asAt.date <= reviewBy),
  );
}

function askToStop(first: FoundMarking, same: readonly FoundMarking[]): Query {
  const marked = `it is marked ${quote(first.marking)} (${placesOf(same)})`;
  const message = `Stop, and take this workbook to your security officer: ${marked}, which is not to be handled here.`;
  return queryAt(asking(markingIsCurrent, 'error'), placeOf(first), message);
}

function askToChoose(first: FoundMarking, same: readonly FoundMarking[]): Query {
  const instead = `${quote(first.marking)} (${placesOf(same)})`;
  const is = first.standing === 'obsolete' ? 'was withdrawn in April 2014' : 'is no marking known here';
  const message = `Choose OFFICIAL or OFFICIAL-SENSITIVE in place of ${instead}: it ${is}, and blocks the public edition until it is replaced.`;
  return queryAt(markingIsCurrent, placeOf(first), message);
}

function placeOf({ sheet, cell }: FoundMarking): Pick<Query, 'sheet' | 'cell'> {
  return { sheet, cell: sheet === null || cell === PAGE_HEADER ? null : cell };
}

function placesOf(same: readonly FoundMarking[]): string {
  return listCells(same.map(inWords));
}

function inWords({ sheet, cell }: FoundMarking): string {
  if (sheet === null) return cell;
  return cell === PAGE_HEADER ? `${cell} of ${sheet}` : `${sheet}!${cell}`;
}
