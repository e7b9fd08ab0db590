import type { AssessedRecord } from '../assess/assess-record.ts';
import { cellBehind, type FieldText, type Tracker } from '../recognise/tracker.ts';
import type { Cell } from '../workbook/workbook.ts';
import { accidentalText } from './accidental-formula.ts';
import { checkByTracker, gathering } from './check-records.ts';
import type { Query } from './query.ts';
import { beginsWithASign, standsOn, suspectRows } from './suspect-rows.ts';
import {
  asking,
  cellOf,
  listCells,
  queryAbout,
  queryOn,
  quote,
  type RecordCheck,
  type Rule,
} from './rule.ts';

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

/** No words in a tracker are, or would become, a formula. */
export const textIsNotAFormula: Rule = {
  id: 'text-is-not-a-formula',
  severity: 'error',
  summary: 'No words stand where Excel takes them for a formula',
  why: 'Words that begin with +, -, = or @ are a formula to Excel: typed once more they turn into #NAME?, and the update is gone.',
  source: 'Traps T30 and T41',
  check: () => checkByTracker(checkTracker),
  examples: [
    {
      name: 'words that begin with a letter, a bullet or nothing but a dash are fine',
      headings: HEADINGS,
      rows: [row('Open the learning hubs', '• Racking is in'), row('Write the guide', '-')],
      expect: [],
    },
    {
      name: 'a cell formatted as text may begin as it likes',
      headings: HEADINGS,
      rows: [
        [
          '1.1',
          '1: Learning',
          'Open the hubs',
          'Cdr Okafor',
          'Q4 2021/22',
          { text: '- Racking is in', numberFormat: '@' },
          'In progress',
        ],
      ],
      expect: [],
    },
    {
      name: 'words that begin with a sign are for information, once a tracker',
      headings: HEADINGS,
      rows: [row('+ A review of the policy process', '- Racking is in\n- Staff move in May')],
      expect: [
        {
          cell: 'C2',
          severity: 'info',
          message:
            'Begin C2 and F2 with a word or a bullet (•): “+ A review of the policy process” is text now, and becomes a formula when somebody types it again.',
        },
      ],
    },
    {
      name: 'words that have become a formula can be put back',
      headings: HEADINGS,
      rows: [
        [
          '1.1',
          '1: Learning',
          'Open the hubs',
          'Cdr Okafor',
          'Q4 2021/22',
          { text: '#NAME?', isError: true, formula: '-awaiting the board' },
          'In progress',
        ],
      ],
      expect: [
        {
          cell: 'F2',
          message:
            'Put the words “awaiting the board” back in F2: Excel took them for a formula and shows #NAME?.',
          fix: { cell: 'F2', from: '#NAME?', to: 'awaiting the board' },
        },
      ],
    },
    {
      name: 'a formula that was meant is left to the rule on error values',
      headings: HEADINGS,
      rows: [
        [
          '1.1',
          '1: Learning',
          'Open the hubs',
          { text: '#NAME?', isError: true, formula: 'XLOOKUP(A2,Leads!A:A,Leads!B:B)' },
          'Q4 2021/22',
          'Rooms are booked',
          'In progress',
        ],
      ],
      expect: [],
    },
    {
      name: 'words with spaces between them, which show #NULL!, are put back too; another error is no sign of words',
      headings: HEADINGS,
      rows: [
        [
          '1.1',
          '1: Learning',
          'Open',
          'Cdr Okafor',
          'Q4 2021/22',
          { text: '#NULL!', isError: true, formula: 'two hubs open' },
          'Open',
        ],
        [
          '1.2',
          '1: Learning',
          'Train',
          'Cdr Okafor',
          'Q4 2021/22',
          { text: '#REF!', isError: true, formula: '-hubs' },
          'Open',
        ],
        [
          '1.3',
          '1: Learning',
          'Write',
          'Cdr Okafor',
          'Q4 2021/22',
          { text: '#NAME?', isError: true, formula: 'VLOOKUQ(A1)' },
          'Open',
        ],
      ],
      expect: [
        {
          cell: 'F2',
          message:
            'Put the words “two hubs open” back in F2: Excel took them for a formula and shows #NULL!.',
          fix: { cell: 'F2', from: '#NULL!', to: 'two hubs open' },
        },
      ],
    },
  ],
};

interface Held {
  readonly assessed: AssessedRecord;
  readonly field: FieldText;
  readonly source: Cell;
}

function checkTracker(tracker: Tracker): RecordCheck {
  const { errors, signs } = suspectRows(tracker.sheet);
  const isSuspect = ({ record }: AssessedRecord): boolean =>
    standsOn(record, errors) || standsOn(record, signs);
  return gathering(
    (assessed) => (isSuspect(assessed) ? assessed : null),
    (records) => askAbout(tracker, records),
  );
}

function* askAbout(tracker: Tracker, records: readonly AssessedRecord[]): Generator<Query> {
  const signed = new Map<string, FieldText>();
  for (const held of heldIn(records)) {
    const words = accidentalText(held.source);
    if (words !== null) yield askToRestore(held, words);
    else if (beginsAsAFormula(held.source)) signed.set(cellOf(held.field), held.field);
  }
  if (signed.size > 0) yield askToBegin(tracker, signed);
}

function* heldIn(records: readonly AssessedRecord[]): Generator<Held> {
  const met = new Set<Cell>();
  for (const assessed of records)
    for (const [, field] of assessed.record.fields) {
      const source = cellBehind(field);
      if ((source.kind !== 'error' && !beginsWithASign(source)) || met.has(source)) continue;
      met.add(source);
      yield { assessed, field, source };
    }
}

const HAS_WORDS = /\p{L}/u;
const TEXT_FORMAT = '@';

/** A cell formatted as text stays text; a lone dash is no formula. */
function beginsAsAFormula(cell: Cell): boolean {
  const { text, formula, look } = cell;
  const isTyped = formula === undefined && look.numberFormat !== TEXT_FORMAT;
  return isTyped && beginsWithASign(cell) && HAS_WORDS.test(text.slice(0, 200));
}

function askToRestore({ assessed, field, source }: Held, words: string): Query {
  const cell = cellOf(field);
  const message = `Put the words ${quote(words)} back in ${cell}: Excel took them for a formula and shows ${source.text}.`;
  return queryOn(textIsNotAFormula, assessed, field, message, { cell, from: source.text, to: words });
}

function askToBegin(tracker: Tracker, signed: ReadonlyMap<string, FieldText>): Query {
  const [first] = signed;
  const cells = listCells([...signed.keys()]);
  const becomes = 'is text now, and becomes a formula when somebody types it again';
  const message = `Begin ${cells} with a word or a bullet (•): ${quote(first?.[1].text ?? '')} ${becomes}.`;
  return queryAbout(asking(textIsNotAFormula, 'info'), tracker, first?.[0] ?? null, message);
}
