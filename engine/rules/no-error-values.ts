import type { AssessedRecord } from '../assess/assess-record.ts';
import { cellBehind, type FieldText, type Tracker } from '../recognise/tracker.ts';
import type { FieldId } from '../templates/fields.ts';
import { counted } from '../values/counted.ts';
import { firstBy } from '../values/first-by.ts';
import { groupedBy, type Group } from '../values/grouped-by.ts';
import type { Sheet } from '../workbook/workbook.ts';
import { accidentalText } from './accidental-formula.ts';
import type { Query } from './query.ts';
import { cellOf, listCells, nameOf, queryAbout, queryOn, type Examined, type Rule } from './rule.ts';
import { suspectRows } from './suspect-rows.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'];

/** No cell that a field is read from shows an error value. */
export const noErrorValues: Rule = {
  id: 'no-error-values',
  severity: 'error',
  summary: 'No cell of a tracker shows an error value',
  why: 'A formula that has lost its source takes a lead, a date or a status with it, and prints #REF! in the paper.',
  source: 'Trap T41',
  check: findErrorValues,
  examples: [
    {
      name: 'cells with values are fine',
      headings: HEADINGS,
      rows: [['1.1', '1: Learning', 'Open the learning hubs', 'Cdr Okafor', 'Q4 2021/22', 'In progress']],
      expect: [],
    },
    {
      name: 'an error value is a query at its cell',
      headings: HEADINGS,
      rows: [
        [
          '1.2',
          '1: Learning',
          'Agree the new course list',
          { text: '#REF!', isError: true },
          'Q4 2021/22',
          'In progress',
        ],
      ],
      expect: [
        {
          cell: 'D2',
          message: 'Put the formula of D2 right, or enter the lead of action 1.2: it shows #REF!.',
        },
      ],
    },
    {
      name: 'many of them are asked about once',
      headings: HEADINGS,
      rows: ['2.1', '2.2', '2.3', '2.4'].map((ref) => [
        ref,
        '2: Custody',
        'Renew the agreement',
        'Lorna Beck',
        { text: '#N/A', isError: true },
        'In progress',
      ]),
      expect: [
        {
          cell: 'E2',
          message:
            'Put the formulas of 4 cells right, or enter what they should hold: E2, E3, E4 and E5 show #N/A.',
        },
      ],
    },
    {
      name: 'words that Excel took for a formula are left to the rule on those',
      headings: HEADINGS,
      rows: [
        [
          '1.1',
          '1: Learning',
          { text: '#NAME?', isError: true, formula: '-two hubs open' },
          'Cdr Okafor',
          'Q4 2021/22',
          'In progress',
        ],
      ],
      expect: [],
    },
  ],
};

interface ErrorCell {
  readonly assessed: AssessedRecord;
  readonly id: FieldId;
  readonly field: FieldText;
}

const MOST_ALONE = 3;

function* findErrorValues({ records, recognition }: Examined): Generator<Query> {
  const sheets = new Set(recognition.trackers.map(({ sheet }) => sheet).filter(showsAnError));
  const suspects = sheets.size === 0 ? [] : records.filter(({ tracker }) => sheets.has(tracker.sheet));
  for (const cells of errorsThatAreTheSame(suspects)) {
    if (cells.length > MOST_ALONE) yield askTogether(cells);
    else for (const cell of cells) yield askAlone(cell);
  }
}

/** Few sheets do: where none does, no record need be looked at. */
function showsAnError(sheet: Sheet): boolean {
  return suspectRows(sheet).errors.size > 0;
}

/** One group for each error value of each tracker. */
function errorsThatAreTheSame(records: readonly AssessedRecord[]): Iterable<Group<ErrorCell>> {
  const once = firstBy(
    errorCells(records),
    ({ assessed, field }) => `${assessed.tracker.id} ${cellOf(field)} ${cellBehind(field).text}`,
  );
  return groupedBy(
    once.values(),
    ({ assessed, field }) => `${assessed.tracker.id} ${cellBehind(field).text}`,
  ).values();
}

/** A merged cell comes with each of its records. */
function* errorCells(records: readonly AssessedRecord[]): Generator<ErrorCell> {
  for (const assessed of records)
    for (const [id, field] of assessed.record.fields) {
      const cell = cellBehind(field);
      if (cell.kind === 'error' && accidentalText(cell) === null) yield { assessed, id, field };
    }
}

function askAlone({ assessed, id, field }: ErrorCell): Query {
  const label = labelOf(assessed.tracker, id);
  const wanted = `Put the formula of ${cellOf(field)} right, or enter the ${label} of ${nameOf(assessed)}`;
  return queryOn(noErrorValues, assessed, field, `${wanted}: it shows ${field.text.trim()}.`);
}

function labelOf({ template }: Tracker, id: FieldId): string {
  const label = template.fields.find(({ field }) => field === id)?.label ?? id;
  return label === label.toUpperCase() ? label : label.toLowerCase();
}

function askTogether(cells: Group<ErrorCell>): Query {
  const [first] = cells;
  const addresses = cells.map(({ field }) => cellOf(field));
  const wanted = `Put the formulas of ${counted(cells.length, 'cell')} right, or enter what they should hold`;
  const message = `${wanted}: ${listCells(addresses)} show ${first.field.text.trim()}.`;
  return queryAbout(noErrorValues, first.assessed.tracker, addresses[0] ?? null, message);
}
