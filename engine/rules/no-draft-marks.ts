import { firstBy } from '../values/first-by.ts';
import { groupedBy, type Group } from '../values/grouped-by.ts';
import { marksOf, type Marked, type MarkKind } from './draft-marks-in.ts';
import type { Query } from './query.ts';
import { asking, listCells, queryAt, quote, type Examined, type Rule } from './rule.ts';

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

const CHECKLIST = Array.from({ length: 11 }, (_, place) => [
  String(place + 1),
  place < 4 ? `Records of store ${String(place + 1)} kept?` : `Renew agreement ${String(place + 1)}`,
  'Cdr Okafor',
  'March 2022',
  'Open',
]);

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
      name: 'an update that is nothing else is left to the rules on updates and on evidence',
      headings: HEADINGS,
      rows: [
        row('Write the guide', 'TBC'),
        ['1.2', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'Q4 2021/22', 'TBC', 'Complete'],
      ],
      expect: [],
    },
    {
      name: 'a board still to be confirmed is left to the rule on boards',
      headings: ['Ref', 'Audit', 'Grade', 'Published', 'Lead', 'Governance', 'Update', 'Status'],
      rows: [
        ['1', 'Fleet', 'Limited', 'June 2021', 'Jo Pemberton', 'TBC', 'Two actions open.', 'Open'],
        ['2', 'Payroll', 'Limited', 'June 2021', 'Jo Pemberton', 'Board TBC', 'Two actions open.', 'Open'],
      ],
      expect: [{ cell: 'F3', message: 'Fill in “TBC” in F3 before it is printed.' }],
    },
    {
      name: 'a rating of an assurance map still to be confirmed is left to the rule on ratings',
      headings: ['Area', 'Level 1', 'Level 2', 'Level 3'],
      rows: [
        ['1: Learning', 'TBC', 'G', 'A'],
        ['2: Data', 'A', 'G', 'G'],
      ],
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
    {
      name: 'a checklist asks questions: more than three, and more than a third of all, are no doubts',
      headings: ['Ref', 'Action', 'Owner', 'Due date', 'Status'],
      rows: CHECKLIST,
      expect: [],
    },
    {
      name: 'question marks on a third of the actions are doubts',
      headings: ['Ref', 'Action', 'Owner', 'Due date', 'Status'],
      rows: [...CHECKLIST, ['12', 'Renew the last agreement', 'Cdr Okafor', 'March 2022', 'Open']],
      expect: [
        {
          cell: 'B2',
          message:
            'Settle the question marks in B2, B3, B4 and B5 before they are printed: “Records of store 1 kept?”, for one, is no question.',
        },
      ],
    },
    {
      name: 'what is printed of an inspection, and the controls of an assurance map, are read line by line',
      headings: ['Inspection', 'Status', 'Scope', 'Type', 'Lead'],
      rows: [['Legitimacy TBC', 'Report awaited', 'Force TBC', 'Report TBC', 'Cdr Okafor']],
      otherSheets: [
        {
          name: 'Map',
          rows: [
            ['Area', 'Level 1', 'Level 1 controls', 'Level 2', 'Level 2 controls'],
            ['1: Learning', 'A', '• Local hubs\n• Bi-monthly meeting?', 'A', '• Terms XX'],
            ['2: Data', 'A', '• Data board?', 'A', '• Yearly audit'],
          ],
        },
      ],
      expect: [
        {
          cell: 'C2',
          message:
            'Settle the question marks in C2 and C3 before they are printed: “Bi-monthly meeting?”, for one, is no question.',
        },
        { cell: 'E2', message: 'Fill in “XX” in E2 before it is printed.' },
        { cell: 'A2', message: 'Fill in “TBC” in A2, C2 and D2 before they are printed.' },
      ],
    },
  ],
};

function* findDraftMarks(examined: Examined): Generator<Query> {
  const alike = ({ sheet, kind, severity }: Marked): string => `${sheet}\n${kind}\n${severity}`;
  // A merged cell is read with each of its records, and asked about once.
  const once = firstBy(marksOf(examined), (marked) => `${alike(marked)}\n${marked.cell}\n${marked.words}`);
  const groups = [...groupedBy(once.values(), alike).values()];
  for (const kind of KINDS) for (const group of groups) if (group[0].kind === kind) yield askFor(kind, group);
}

const KINDS: readonly MarkKind[] = [
  'question',
  'to-fill',
  'placeholder',
  'punctuation',
  'plural',
  'markup',
  'struck',
];

function askFor(kind: MarkKind, group: Group<Marked>): Query {
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

function wordsFor(kind: MarkKind, group: readonly Marked[], first: Marked): string {
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
