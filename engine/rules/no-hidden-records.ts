import { counted } from '../values/counted.ts';
import { recognise } from '../recognise/recognise.ts';
import { withEarlier, type Tracker, type TrackerRecord } from '../recognise/tracker.ts';
import type { FieldId } from '../templates/fields.ts';
import { cellAddress, columnLetters, isInside } from '../workbook/address.ts';
import type { Sheet } from '../workbook/workbook.ts';
import type { Query } from './query.ts';
import { asking, listCells, nounOf, queryAt, quote, type Examined, type Rule } from './rule.ts';
import { feedsLists } from './unread-table.ts';
import { groupedBy } from '../values/grouped-by.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'];
const ROWS = [
  ['1.1', '1: Learning', 'Open the learning hubs', 'Cdr Okafor', 'Q4 2021/22', 'In progress'],
  ['1.2', '1: Learning', 'Agree the new course list', 'Cdr Okafor', 'Q4 2021/22', 'In progress'],
  ['1.3', '1: Learning', 'Write the guide', 'Lorna Beck', 'Q4 2021/22', 'In progress'],
] as const;

/** What a tracker holds can be seen: no record stands in a hidden row, column or sheet. */
export const noHiddenRecords: Rule = {
  id: 'no-hidden-records',
  severity: 'warning',
  summary: 'No record stands in a hidden row, column or sheet',
  why: 'Figures that count hidden rows cannot be checked against the sheet, and a hidden sheet goes out with the file to whoever asks for it.',
  source: 'Domain C13 (no hidden rows); decision D13 (public edition); design, “Reading a workbook”',
  check: findHidden,
  examples: [
    {
      name: 'a sheet of choices may be hidden, and so may a blank row',
      headings: HEADINGS,
      rows: [...ROWS, []],
      hiddenRows: [5],
      otherSheets: [{ name: 'Lists', isHidden: true, rows: [['Ratings'], ['Red'], ['Amber'], ['Green']] }],
      expect: [],
    },
    {
      name: 'hidden rows with records are one query that says they were counted',
      headings: HEADINGS,
      rows: ROWS,
      hiddenRows: [2, 4],
      expect: [
        {
          cell: 'A2',
          message:
            'Show the hidden rows 2 and 4 of sheet “Plan 2021/22”, or take them out: they hold 2 actions of 3, which were counted.',
        },
      ],
    },
    {
      name: 'one hidden row is spoken of as one',
      headings: HEADINGS,
      rows: ROWS,
      hiddenRows: [4],
      expect: [
        {
          cell: 'A4',
          message:
            'Show the hidden row 4 of sheet “Plan 2021/22”, or take it out: it holds 1 action of 3, which was counted.',
        },
      ],
    },
    {
      name: 'a hidden sheet with records is a query that says they were not counted',
      headings: HEADINGS,
      rows: ROWS,
      otherSheets: [{ name: 'Closed', isHidden: true, rows: [HEADINGS, ...ROWS] }],
      expect: [
        {
          cell: null,
          message:
            'Show the hidden sheet “Closed” (3 actions), or take it out before the file is shared: what it holds was not counted.',
        },
      ],
    },
    {
      name: 'several hidden sheets are one query',
      headings: HEADINGS,
      rows: ROWS,
      otherSheets: [
        { name: 'Closed', isHidden: true, rows: [HEADINGS, ...ROWS] },
        { name: 'October', isHidden: true, rows: [HEADINGS, ...ROWS] },
      ],
      expect: [
        {
          cell: null,
          message:
            'Show the hidden sheets “Closed” (3 actions) and “October” (3 actions), or take them out before the file is shared: what they hold was not counted.',
        },
      ],
    },
    {
      name: 'a hidden column that is read is for information',
      headings: HEADINGS,
      rows: ROWS,
      hiddenColumns: [5],
      expect: [
        {
          cell: 'E1',
          severity: 'info',
          message:
            'Show column E (“Timescale”) of sheet “Plan 2021/22”, or know that it counts: it is hidden, and it was read.',
        },
      ],
    },
    {
      name: 'rows that are hidden here and there are named, those that follow one another together',
      headings: HEADINGS,
      rows: [...ROWS, ...ROWS, ...ROWS].map((row, place) => [`1.${String(place + 1)}`, ...row.slice(1)]),
      hiddenRows: [2, 4, 5, 7, 8, 9],
      expect: [
        {
          cell: 'A2',
          message:
            'Show the hidden rows 2, 4, 5 and 7 to 9 of sheet “Plan 2021/22”, or take them out: they hold 6 actions of 9, which were counted.',
        },
      ],
    },
    {
      name: 'several hidden columns are one query, and a blank one is none',
      headings: [...HEADINGS, 'Update'],
      rows: [...ROWS],
      hiddenColumns: [4, 5, 7],
      expect: [
        {
          cell: 'D1',
          severity: 'info',
          message:
            'Show columns D (“Lead”) and E (“Timescale”) of sheet “Plan 2021/22”, or know that they count: they are hidden, and they were read.',
        },
      ],
    },
  ],
};

function* findHidden(examined: Examined): Generator<Query> {
  for (const [sheet, trackers] of trackersBySheet(examined)) {
    yield* askForRows(sheet, trackers);
    yield* askForColumns(sheet, trackers);
  }
  yield* askForSheets(examined);
}

function trackersBySheet({ recognition }: Examined): ReadonlyMap<Sheet, readonly Tracker[]> {
  const tables = recognition.trackers.filter(({ template }) => template.layout === 'table');
  return groupedBy(tables, ({ sheet }) => sheet);
}

function* askForRows(sheet: Sheet, trackers: readonly Tracker[]): Generator<Query> {
  const hidden = new Set(sheet.rows.filter((row) => row.isHidden).map(({ number }) => number));
  if (hidden.size === 0) return;
  const all = trackers.flatMap((tracker) => tracker.records);
  const records = all.filter(({ row }) => hidden.has(row));
  const [first] = records;
  const [tracker] = trackers;
  if (!first || !tracker) return;
  const held = `${counted(records.length, nounOf(tracker))} of ${String(all.length)}, which ${records.length === 1 ? 'was' : 'were'} counted`;
  const out = records.length === 1 ? 'take it out: it holds' : 'take them out: they hold';
  const message = `${wantedOf(sheet, records)}, or ${out} ${held}.`;
  const cell = cellAddress(first.row, tracker.area.firstColumn);
  yield queryAt(noHiddenRecords, { tracker: first.tracker, sheet: sheet.name, cell }, message);
}

function wantedOf(sheet: Sheet, records: readonly TrackerRecord[]): string {
  const rows = listCells(runsOf(records.map(({ row }) => row)));
  const name = quote(sheet.name);
  const which = records.length === 1 ? `row ${rows}` : `rows ${rows}`;
  const { autoFilter } = sheet;
  const isFiltered =
    autoFilter !== null && records.every(({ row }) => isInside(autoFilter, row, autoFilter.firstColumn));
  return isFiltered
    ? `Clear the filter of sheet ${name} that hides ${which}`
    : `Show the hidden ${which} of sheet ${name}`;
}

/** "4", "7 to 12": rows that follow one another together. */
function runsOf(rows: readonly number[]): string[] {
  const runs: { from: number; to: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const open = runs.at(-1);
    if (open && row <= open.to + 1) runs[runs.length - 1] = { from: open.from, to: row };
    else runs.push({ from: row, to: row });
  }
  return runs.flatMap(({ from, to }) =>
    to <= from + 1 ? [...new Set([from, to])].map(String) : [`${String(from)} to ${String(to)}`],
  );
}

function* askForColumns(sheet: Sheet, trackers: readonly Tracker[]): Generator<Query> {
  if (sheet.hiddenColumns.length === 0) return;
  const read = trackers.flatMap((tracker) =>
    tracker.columns
      .flatMap(withEarlier)
      .filter(({ column, field }) => isHidden(sheet, column) && holdsWords(tracker, field)),
  );
  const columns = [...new Map(read.map((match) => [match.column, match])).values()];
  const [first] = columns;
  if (!first) return;
  const names = columns.map(({ column, heading }) => `${columnLetters(column)} (${quote(heading)})`);
  const [noun, they] =
    columns.length === 1 ? ['column', 'it counts: it is'] : ['columns', 'they count: they are'];
  const were = columns.length === 1 ? 'it was read' : 'they were read';
  const message = `Show ${noun} ${listCells(names)} of sheet ${quote(sheet.name)}, or know that ${they} hidden, and ${were}.`;
  yield queryAt(asking(noHiddenRecords, 'info'), { sheet: sheet.name, cell: first.headingCell }, message);
}

function isHidden({ hiddenColumns }: Sheet, column: number): boolean {
  return hiddenColumns.some(({ first, last }) => column >= first && column <= last);
}

function holdsWords(tracker: Tracker, field: FieldId): boolean {
  return tracker.records.some(({ fields }) => (fields.get(field)?.text ?? '') !== '');
}

/** A hidden sheet is read here only to say what it would have held. */
function* askForSheets(examined: Examined): Generator<Query> {
  const held = hiddenTrackers(examined);
  const [first] = held;
  if (!first) return;
  const names = listCells(held.map(({ name, records }) => `${quote(name)} (${records})`));
  const [sheets, them, held1] =
    held.length === 1 ? ['sheet', 'it', 'it holds was'] : ['sheets', 'them', 'they hold was'];
  const message = `Show the hidden ${sheets} ${names}, or take ${them} out before the file is shared: what ${held1} not counted.`;
  yield queryAt(noHiddenRecords, { sheet: first.name }, message);
}

interface HiddenTracker {
  readonly name: string;
  /** "3 actions". */
  readonly records: string;
}

function hiddenTrackers({ workbook, settings }: Examined): HiddenTracker[] {
  if (workbook.isPanelpackOutput) return [];
  const hidden = workbook.sheets.filter(
    (sheet) => sheet.kind === 'worksheet' && sheet.state !== 'visible' && !feedsLists(sheet, workbook),
  );
  if (hidden.length === 0) return [];
  const shown = hidden.map((sheet): Sheet => ({ ...sheet, state: 'visible' }));
  const { trackers } = recognise({ ...workbook, sheets: shown }, settings);
  return hidden.flatMap(({ name, state }) => {
    const own = trackers.filter(({ sheet, confidence }) => sheet.name === name && confidence !== 'low');
    const records = own.reduce((sum, tracker) => sum + tracker.records.length, 0);
    const [first] = own;
    if (!first || records === 0) return [];
    const how = state === 'very-hidden' ? ', to be shown in the Visual Basic editor only' : '';
    return [{ name, records: `${counted(records, nounOf(first))}${how}` }];
  });
}
