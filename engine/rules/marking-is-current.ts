import { foldText } from '../values/fold.ts';
import { readMarking, type Marking } from '../values/marking.ts';
import { cellAddress } from '../workbook/address.ts';
import type { Cell, Sheet } from '../workbook/workbook.ts';
import type { Query } from './query.ts';
import { asking, listCells, queryAt, quote, type Examined, type Rule } from './rule.ts';
import { groupedBy } from '../values/grouped-by.ts';

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
  check: findMarkings,
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
  ],
};

interface FoundMarking {
  readonly marking: Marking;
  readonly sheet: string | null;
  readonly cell: string | null;
}

function* findMarkings(examined: Examined): Generator<Query> {
  // One group for each marking, however it is written.
  const groups = groupedBy(markingsIn(examined), ({ marking }) => foldText(marking.marking));
  for (const same of groups.values()) {
    const [first] = same;
    if (first.marking.standing === 'current') continue;
    if (first.marking.standing === 'refused') yield askToStop(first, same);
    else if (!isReplaced(first.marking, examined)) yield askToChoose(first, same);
  }
}

function* markingsIn({ workbook, recognition }: Examined): Generator<FoundMarking> {
  const lastRows = new Map<string, number>();
  for (const { sheet, area } of recognition.trackers)
    lastRows.set(sheet.name, Math.max(area.lastRow, lastRows.get(sheet.name) ?? 0));
  const titles = new Map(recognition.titles.map((title) => [title.sheet, title]));
  for (const sheet of workbook.sheets) {
    for (const { text, cell } of titles.get(sheet.name)?.texts ?? []) yield* asFound(text, sheet.name, cell);
    const lastRow = lastRows.get(sheet.name);
    for (const cell of lastRow === undefined ? [] : footCells(sheet, lastRow))
      yield* asFound(cell.text, sheet.name, cellAddress(cell.row, cell.column));
  }
  const { title, subject, keywords, category } = workbook.properties;
  for (const text of [title, subject, keywords, category]) yield* asFound(text ?? '', null, null);
}

function* asFound(text: string, sheet: string | null, cell: string | null): Generator<FoundMarking> {
  const marking = readMarking(text);
  if (marking) yield { marking, sheet, cell };
}

const FOOT_ROWS = 30;
const MOST_FOOT_CELLS = 4;

/** Cells of the few rows below a sheet's last table, where a page repeats its marking. */
function footCells({ rows }: Sheet, lastRow: number): Cell[] {
  const foot: Cell[] = [];
  for (let index = rows.length - 1; index >= Math.max(0, rows.length - FOOT_ROWS); index--) {
    const row = rows[index];
    if (!row || row.number <= lastRow) break;
    const filled = row.cells.filter(({ kind }) => kind === 'text');
    if (filled.length <= MOST_FOOT_CELLS) foot.unshift(...filled);
  }
  return foot;
}

/** A replacement on record answers the query until it is to be looked at again. */
function isReplaced({ marking }: Marking, { settings, asAt }: Examined): boolean {
  const folded = foldText(marking);
  return settings.decisions.markings.some(
    ({ from, reviewBy }) => foldText(from) === folded && (reviewBy === null || asAt.date <= reviewBy),
  );
}

function askToStop(first: FoundMarking, same: readonly FoundMarking[]): Query {
  const marked = `it is marked ${quote(first.marking.marking)} (${placesOf(same)})`;
  const message = `Stop, and take this workbook to your security officer: ${marked}, which is not to be handled here.`;
  return queryAt(asking(markingIsCurrent, 'error'), { sheet: first.sheet, cell: first.cell }, message);
}

function askToChoose(first: FoundMarking, same: readonly FoundMarking[]): Query {
  const instead = `${quote(first.marking.marking)} (${placesOf(same)})`;
  const why = 'it was withdrawn in April 2014, and blocks the public edition until it is replaced';
  const message = `Choose OFFICIAL or OFFICIAL-SENSITIVE in place of ${instead}: ${why}.`;
  return queryAt(markingIsCurrent, { sheet: first.sheet, cell: first.cell }, message);
}

function placesOf(same: readonly FoundMarking[]): string {
  return listCells(
    same.map(({ sheet, cell }) => (sheet === null ? 'file properties' : `${sheet}!${cell ?? ''}`)),
  );
}
