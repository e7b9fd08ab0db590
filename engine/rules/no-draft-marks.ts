import {
  allColumnsRead,
  cellBehind,
  type FieldText,
  type Tracker,
  type TrackerRecord,
} from '../recognise/tracker.ts';
import type { FieldId } from '../templates/fields.ts';
import { readDoubt, readDraftMarks, type DraftMarkKind, mayHoldADraftMark } from '../values/draft-marks.ts';
import { firstBy } from '../values/first-by.ts';
import { groupedBy, type Group } from '../values/grouped-by.ts';
import { cellAddress } from '../workbook/address.ts';
import type { Cell } from '../workbook/workbook.ts';
import type { Query, Severity } from './query.ts';
import { asking, listCells, queryAt, quote, type Examined, type Rule } from './rule.ts';
import { standsOn, suspectRows } from './suspect-rows.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Update', 'Status'];
const row = (action: string, update: string): string[] => [
  '1.1',
  '1: Learning',
  action,
  'Cdr Okafor',
  'Q4 2021/22',
  update,
  'In progress',
];

/** No words that get published show that they are a draft. */
export const noDraftMarks: Rule = {
  id: 'no-draft-marks',
  severity: 'warning',
  summary: 'Words that get published carry no marks of a draft',
  why: 'A question mark behind a control, a “[name]” or a “TBC” in print tells the panel that nobody read the page before it went out.',
  source: 'Traps T31 and T32',
  check: findDraftMarks,
  examples: [
    {
      name: 'finished words are fine, a proper question and an ellipsis among them',
      headings: HEADINGS,
      rows: [
        row('Is the custody policy in force?', 'Racking is in ... staff move in May.'),
        row('Open the learning hubs [note 1]', 'Actions 3, 4 and 5 are done; Risks 8 and 9 stay.'),
      ],
      expect: [],
    },
    {
      name: 'a statement that ends in a question mark is quoted',
      headings: HEADINGS,
      rows: [row('Bi-monthly performance meeting?', 'Racking is in.')],
      expect: [
        {
          cell: 'C2',
          message:
            'Settle the question mark in C2 before it is printed: “Bi-monthly performance meeting?” is no question.',
        },
      ],
    },
    {
      name: 'words still to be filled in are quoted with their cells, in one query',
      headings: HEADINGS,
      rows: [
        row('Agree the terms with [insert name]', 'The saving is £XXk a year.'),
        row('Write the guide', 'Racking is in.'),
      ],
      expect: [
        {
          cell: 'C2',
          message: 'Fill in “[insert name]” in C2 and “XX” in F2 before they are printed.',
        },
      ],
    },
    {
      name: 'a “TBC” is asked about in a title, and for information in an update',
      headings: HEADINGS,
      rows: [row('Hold the seminar (venue TBC)', 'The date is tbc.')],
      expect: [
        { cell: 'C2', message: 'Fill in “TBC” in C2 before it is printed.' },
        { cell: 'F2', severity: 'info', message: 'Confirm that “tbc” in F2 may be printed.' },
      ],
    },
    {
      name: 'a lead or a deadline still to be confirmed is left to the rules on leads and deadlines',
      headings: HEADINGS,
      rows: [['1.1', '1: Learning', 'Open the hubs', 'TBC', 'tbc', 'Racking is in.', 'In progress']],
      expect: [],
    },
    {
      name: 'doubled punctuation, an odd plural and traces of tracked changes are quoted',
      headings: HEADINGS,
      rows: [
        row('Answer Risks 9 Public Engagement', 'The board <del>have</del> has met.'),
        row('Write the guide', 'Not applicable, N.A. .'),
      ],
      expect: [
        {
          cell: 'F3',
          severity: 'info',
          message: 'Take the doubled punctuation out of F3: “N.A. .”.',
        },
        {
          cell: 'C2',
          severity: 'info',
          message: 'Check “Risks 9” in C2: one number stands behind a plural. Is another missing?',
        },
        {
          cell: 'F2',
          message: 'Take “<del>” out of F2: it is left from tracked changes or from a web page.',
        },
      ],
    },
    {
      name: 'a line on an area’s page outside its tables is read too',
      title: [['RELATED CORPORATE RISK: Risks 9 Public Engagement'], []],
      headings: HEADINGS,
      rows: [row('Open the learning hubs', 'Racking is in.')],
      expect: [
        {
          cell: 'A1',
          severity: 'info',
          message: 'Check “Risks 9” in A1: one number stands behind a plural. Is another missing?',
        },
      ],
    },
  ],
};

/** "print" is what every edition prints; "prose" tells how things stand; "names" and "loose" cells have rules of their own. */
type Place = 'print' | 'prose' | 'names' | 'loose';

const PLACES: ReadonlyMap<FieldId, Place> = new Map([
  ['title', 'print'],
  ['action', 'print'],
  ['aim', 'print'],
  ['area', 'print'],
  ['governance', 'print'],
  ['scope', 'print'],
  ['type', 'print'],
  ['update', 'prose'],
  ['lead', 'names'],
  ['owner', 'names'],
]);

type AskedKind = DraftMarkKind | 'struck';

interface Marked {
  readonly kind: AskedKind;
  readonly severity: Severity;
  readonly words: string;
  readonly sheet: string;
  readonly tracker: string | null;
  readonly cell: string;
}

function* findDraftMarks(examined: Examined): Generator<Query> {
  const alike = ({ sheet, kind, severity }: Marked): string => `${sheet}\n${kind}\n${severity}`;
  // A merged cell is read with each of its records, and asked about once.
  const once = firstBy(marksOf(examined), (marked) => `${alike(marked)}\n${marked.cell}\n${marked.words}`);
  const groups = [...groupedBy(once.values(), alike).values()];
  for (const kind of KINDS) for (const group of groups) if (group[0].kind === kind) yield askFor(kind, group);
}

const KINDS: readonly AskedKind[] = [
  'question',
  'to-fill',
  'placeholder',
  'punctuation',
  'plural',
  'markup',
  'struck',
];

function* marksOf({ recognition }: Examined): Generator<Marked> {
  const { trackers } = recognition;
  for (const tracker of trackers)
    yield* tracker.template.layout === 'levels' ? marksInLevels(tracker) : marksInRecords(tracker);
  const bySheet = groupedBy(trackers, ({ sheet }) => sheet.name);
  for (const same of bySheet.values()) yield* marksAround(same);
}

function marksInRecords(tracker: Tracker): readonly Marked[] {
  const marked = [...marksInFields(suspectRecords(tracker), tracker)];
  const isChecklist = marked.some(({ kind }) => kind === 'question') && asksQuestions(tracker.records);
  return isChecklist ? marked.filter(({ kind }) => kind !== 'question') : marked;
}

/** A record of one row is read where a mark stands in a column whose words count; one of several where its rows may make a mark together. */
function suspectRecords({ records, columns, sheet }: Tracker): readonly TrackerRecord[] {
  const { marks, possibleMarks, struck } = suspectRows(sheet);
  if (possibleMarks.size === 0 && struck.size === 0) return [];
  const printed = allColumnsRead(columns.filter(({ field }) => PLACES.has(field)));
  const isMarked = (record: TrackerRecord): boolean =>
    record.lastRow > record.row
      ? standsOn(record, possibleMarks)
      : marks.get(record.row)?.some((column) => printed.has(column)) === true;
  return records.filter((record) => isMarked(record) || standsOn(record, struck));
}

function* marksInFields(records: readonly TrackerRecord[], tracker: Tracker): Generator<Marked> {
  for (const { fields } of records)
    for (const [id, field] of fields) {
      const { kind, text } = field;
      const cell = cellBehind(field);
      if (cell.raw !== undefined) yield struck(tracker, cell);
      const place = kind === 'text' && mayHoldADraftMark(text) ? PLACES.get(id) : undefined;
      if (place) yield* marksIn(field, place, tracker);
    }
}

const MOST_QUESTIONS = 3;

/** A list of questions to be answered, such as an auditor's checklist. */
function asksQuestions(records: readonly TrackerRecord[]): boolean {
  const asking = records.filter(({ fields }) => fields.get('title')?.text.trimEnd().endsWith('?') === true);
  return asking.length > MOST_QUESTIONS && asking.length * MOST_QUESTIONS > records.length;
}

function struck(tracker: Tracker, { row: number, column, raw = '' }: Cell): Marked {
  const cell = cellAddress(number, column);
  return {
    kind: 'struck',
    severity: 'info',
    words: raw,
    sheet: tracker.sheet.name,
    tracker: tracker.id,
    cell,
  };
}

function* marksIn(
  { text, row: number, column }: Pick<FieldText, 'text' | 'row' | 'column'>,
  place: Place,
  tracker: Tracker,
): Generator<Marked> {
  const at = { sheet: tracker.sheet.name, tracker: tracker.id, cell: cellAddress(number, column) };
  const doubt = place === 'print' ? readDoubt(text) : null;
  if (doubt !== null) yield { kind: 'question', severity: 'warning', words: doubt, ...at };
  for (const { kind, words } of readDraftMarks(text)) {
    const severity = severityOf(kind, place);
    if (severity !== null) yield { kind, severity, words, ...at };
  }
}

/** Null where another rule asks, or nothing need be asked. */
function severityOf(kind: DraftMarkKind, place: Place): Severity | null {
  if (kind === 'placeholder') return place === 'names' ? null : place === 'prose' ? 'info' : 'warning';
  return kind === 'to-fill' || kind === 'markup' ? 'warning' : 'info';
}

/** The controls of an assurance map: every line of theirs is printed. */
function* marksInLevels(tracker: Tracker): Generator<Marked> {
  const columns = new Set(tracker.columns.map(({ column }) => column));
  for (const { number, cells } of tracker.sheet.rows) {
    if (number <= tracker.headerRows[1] || number > tracker.area.lastRow) continue;
    for (const cell of cells)
      if (cell.kind === 'text' && columns.has(cell.column)) yield* marksInLines(cell, tracker);
  }
}

function* marksInLines(cell: Cell, tracker: Tracker): Generator<Marked> {
  for (const text of cell.text.includes('?') ? cell.text.split('\n') : [])
    for (const marked of marksIn({ ...cell, text }, 'print', tracker))
      if (marked.kind === 'question') yield marked;
  yield* marksIn(cell, 'loose', tracker);
}

/** Titles, notes and the lines of an area's page that stand outside every table. */
function* marksAround(trackers: readonly Tracker[]): Generator<Marked> {
  const [first] = trackers;
  const rows = first ? suspectRows(first.sheet).possibleMarks : new Set();
  for (const { number, cells } of first?.sheet.rows ?? []) {
    if (
      !first ||
      !rows.has(number) ||
      trackers.some(({ area }) => number >= area.firstRow && number <= area.lastRow)
    )
      continue;
    for (const cell of cells) if (cell.kind === 'text') yield* marksIn(cell, 'loose', first);
  }
}

function askFor(kind: AskedKind, group: Group<Marked>): Query {
  const [first] = group;
  const { sheet, cell, tracker, severity } = first;
  return queryAt(asking(noDraftMarks, severity), { tracker, sheet, cell }, wordsFor(kind, group, first));
}

/** "“TBC” in D4 and D6 and “[name]” in E5": the same words once. */
function quotedWithCells(group: readonly Marked[]): string {
  const places = [...groupedBy(group, ({ words }) => words)];
  return listCells(
    places.map(([words, same]) => `${quote(words)} in ${listCells(same.map(({ cell }) => cell))}`),
  );
}

function wordsFor(kind: AskedKind, group: readonly Marked[], first: Marked): string {
  const cells = listCells([...new Set(group.map(({ cell }) => cell))]);
  const quoted = quotedWithCells(group);
  const isOne = group.length === 1;
  switch (kind) {
    case 'question':
      return isOne
        ? `Settle the question mark in ${cells} before it is printed: ${quote(first.words)} is no question.`
        : `Settle the question marks in ${cells} before they are printed: ${quote(first.words)}, for one, is no question.`;
    case 'to-fill':
      return `Fill in ${quoted} before ${isOne ? 'it is' : 'they are'} printed.`;
    case 'placeholder':
      return first.severity === 'info'
        ? `Confirm that ${quoted} may be printed.`
        : `Fill in ${quoted} before ${isOne ? 'it is' : 'they are'} printed.`;
    case 'punctuation':
      return `Take the doubled punctuation out of ${cells}: ${listCells(group.map(({ words }) => quote(words)))}.`;
    case 'plural':
      return `Check ${quoted}: one number stands behind a plural. Is another missing?`;
    case 'markup':
      return `Take ${listCells([...new Set(group.map(({ words }) => quote(words)))])} out of ${cells}: it is left from tracked changes or from a web page.`;
    case 'struck':
      return `Delete the words struck through in ${cells}, or restore them: they were not read.`;
  }
}
