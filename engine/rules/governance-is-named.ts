import type { AssessedRecord } from '../assess/assess-record.ts';
import { isOpenRecord } from '../assess/open-record.ts';
import type { FieldText } from '../recognise/tracker.ts';
import { isBlank } from '../values/blank.ts';
import { counted } from '../values/counted.ts';
import { foldText } from '../values/fold.ts';
import { checkTogether } from './check-records.ts';
import { cellOf, nameOf, quote, type Rule } from './rule.ts';
import { askLater, type Asked } from './together.ts';

const HEADINGS = ['Ref', 'Audit', 'Grade', 'Published', 'Lead', 'Governance', 'Update', 'Status'];

/** Every open audit names the board that oversees it. */
export const governanceIsNamed: Rule = {
  id: 'governance-is-named',
  severity: 'warning',
  summary: 'An open audit names the board that oversees it',
  why: 'Where no board is named, nobody but the panel asks whether the audit’s actions are done.',
  source: 'Trap T21; domain A2 rule 26',
  check: () => checkTogether(governanceIsNamed, askOf, forMany),
  examples: [
    {
      name: 'a named board is fine, and a closed audit needs none',
      headings: HEADINGS,
      rows: [
        ['1', 'Fleet', 'Limited', 'June 2021', 'Jo Pemberton', 'Fleet board', 'Two actions open.', 'Open'],
        ['2', 'Payroll', 'Limited', 'June 2020', 'Jo Pemberton', '', 'All actions done.', 'Closed'],
      ],
      expect: [],
    },
    {
      name: 'a board to be confirmed or a blank is a query',
      headings: HEADINGS,
      rows: [
        ['3', 'Fleet', 'Limited', 'June 2021', 'Jo Pemberton', 'TBC', 'Two actions open.', 'Open'],
        ['4', 'Payroll', 'Limited', 'June 2021', 'Jo Pemberton', '', 'Two actions open.', 'Open'],
      ],
      expect: [
        { cell: 'F2', message: 'Name the board that oversees audit 3: F2 says “TBC”.' },
        { cell: 'F3', message: 'Name the board that oversees audit 4: F3 is blank.' },
      ],
    },
  ],
};

const NAMES_NONE =
  /^(?:[-–.?\s]*|t\.?b\.?[acd]\.?|to be (?:confirmed|agreed|advised|decided)|not (?:known|yet agreed|confirmed)|unknown|n\.?\/?a\.?|none|nil)$/;

function askOf(assessed: AssessedRecord): Asked | null {
  const field = assessed.record.fields.get('governance');
  if (!field || !isOpenAudit(assessed) || !NAMES_NONE.test(foldText(field.text))) return null;
  return askLater(assessed, field, askFor, field);
}

/** Whether this rule asks for the board of a record. */
export function lacksBoard(assessed: AssessedRecord): boolean {
  return askOf(assessed) !== null;
}

function isOpenAudit({ status, closed }: AssessedRecord): boolean {
  return closed === null && isOpenRecord({ status });
}

function askFor(assessed: AssessedRecord, field: FieldText): string {
  const says = isBlank(field.text) ? 'is blank' : `says ${quote(field.text)}`;
  return `Name the board that oversees ${nameOf(assessed)}: ${cellOf(field)} ${says}.`;
}

function forMany(rows: number, cells: string): string {
  return `Name the board that oversees each of ${counted(rows, 'audit')}: ${cells} name none.`;
}
