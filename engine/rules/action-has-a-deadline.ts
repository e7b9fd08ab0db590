import type { AssessedRecord } from '../assess/assess-record.ts';
import type { Deadline } from '../assess/deadline.ts';
import { isOpenRecord } from '../assess/open-record.ts';
import type { TimescaleReader } from '../assess/timescale-reader.ts';
import type { FieldText } from '../recognise/tracker.ts';
import { longDate } from '../values/calendar.ts';
import { counted } from '../values/counted.ts';
import { asking, cellOf, nameOf, quote, type Examined, type RecordCheck, type Rule } from './rule.ts';
import { askInWords, askLater, askEachOrTogether, type Asked } from './together.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'];

/** Every open action says by when; one still to be confirmed is counted apart. */
export const actionHasADeadline: Rule = {
  id: 'action-has-a-deadline',
  severity: 'error',
  summary: 'Every open action has a deadline',
  why: 'An action without a deadline can never be late. It has a line of its own in the figures, and never counts as on time.',
  source: 'Decision table D1 rows 1 to 4; trap T17',
  check: checkDeadlines,
  examples: [
    {
      name: 'an action with a deadline is fine',
      headings: HEADINGS,
      rows: [['1.1', '1: Learning', 'Open the learning hubs', 'Cdr Okafor', 'Q4 2021/22', 'In progress']],
      expect: [],
    },
    {
      name: 'a blank deadline is a query at its cell',
      headings: HEADINGS,
      rows: [['1.2', '1: Learning', 'Agree the new course list', 'Cdr Okafor', '', 'In progress']],
      expect: [
        {
          cell: 'E2',
          message: 'Enter a deadline for action 1.2, like 30 June 2022, June 2022 or Q1 2022/23.',
        },
      ],
    },
    {
      name: 'one to be confirmed is asked about, and counted apart',
      headings: HEADINGS,
      rows: [['1.3', '1: Learning', 'Write the guide', 'Cdr Okafor', 'tbc', 'Timing to be confirmed']],
      expect: [
        {
          cell: 'E2',
          severity: 'warning',
          message:
            'Confirm when action 1.3 is due: it says “tbc”, and is counted separately, never as on time.',
        },
      ],
    },
    {
      name: 'one part to be confirmed is named',
      headings: HEADINGS,
      rows: [
        [
          '1.4',
          '1: Learning',
          'Hold the dialogue',
          '1. A Marsh 2. B Stockton',
          '1. tbc 2. June 2022',
          'In progress',
        ],
      ],
      expect: [
        {
          cell: 'E2',
          severity: 'warning',
          message:
            'Confirm when part 1 of action 1.4 is due: “1. tbc 2. June 2022” gives it no date, and it is counted separately, never as on time.',
        },
      ],
    },
    {
      name: 'work without an end says when it is next looked at',
      headings: HEADINGS,
      rows: [['1.5', '1: Learning', 'Coach local leads', 'Cdr Okafor', 'Ongoing', 'In progress']],
      expect: [
        {
          cell: 'E2',
          severity: 'warning',
          message:
            'Say when action 1.5 is next to be reviewed: “Ongoing” is no deadline, and is counted separately, never as on time.',
        },
      ],
    },
    {
      name: 'a new deadline that is still to be confirmed is asked for, and the one before it counts',
      headings: [...HEADINGS.slice(0, 5), 'Revised date (1)', 'Revised date (2)', 'Status'],
      rows: [
        [
          '1.7',
          '1: Learning',
          'Open the hubs',
          'Cdr Okafor',
          'Q4 2021/22',
          'June 2022',
          'TBC',
          'In progress',
        ],
        [
          '1.8',
          '1: Learning',
          'Agree the roles',
          'Cdr Okafor',
          'Q4 2021/22',
          'June 2022',
          'N/A',
          'In progress',
        ],
      ],
      expect: [
        {
          cell: 'G2',
          severity: 'warning',
          message:
            'Confirm the new deadline of action 1.7: G2 says “TBC”, and until it gives a date 30 June 2022 (F2) counts.',
        },
      ],
    },
    {
      name: 'a completed action needs none',
      headings: HEADINGS,
      rows: [['1.6', '1: Learning', 'Hold the first review', 'Cdr Okafor', '', 'Complete']],
      expect: [],
    },
    {
      name: 'two parts without a date are named, and “Ongoing” is no new deadline',
      headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Revised deadline', 'Status'],
      rows: [
        [
          '1.8',
          '1: Learning',
          'Open the hubs',
          '1. Cdr Okafor 2. Lorna Beck 3. Anya Quell',
          '1. tbc 2. tbc 3. May 2022',
          '',
          'In progress',
        ],
        ['1.9', '1: Learning', 'Train the tutors', 'Cdr Okafor', 'March 2022', 'Ongoing', 'In progress'],
      ],
      expect: [
        {
          cell: 'E2',
          severity: 'warning',
          message:
            'Confirm when part 1 and part 2 of action 1.8 are due: “1. tbc 2. tbc 3. May 2022” gives them no date, and they are counted separately, never as on time.',
        },
        {
          cell: 'F3',
          severity: 'warning',
          message:
            'Confirm the new deadline of action 1.9: F3 says “Ongoing”, and until it gives a date 31 March 2022 (E3) counts.',
        },
      ],
    },
  ],
};

const APART = 'counted separately, never as on time';

function checkDeadlines({ timescales }: Examined): RecordCheck {
  const asked: AskedByLack = { blank: [], apart: [], moving: [] };
  return {
    look: (assessed) => {
      lookAtDeadline(assessed, timescales, asked);
    },
    *ask() {
      yield* askEachOrTogether(actionHasADeadline, asked.blank, forManyBlank);
      yield* askEachOrTogether(asking(actionHasADeadline, 'warning'), asked.apart, forManyApart);
      yield* askEachOrTogether(asking(actionHasADeadline, 'warning'), asked.moving, forManyMoving);
    },
  };
}

/** What to ask, by what the deadline lacks. */
interface AskedByLack {
  readonly blank: Asked[];
  /** Words and no date, or a part without one. */
  readonly apart: Asked[];
  /** A date that is to be moved, to one not given yet. */
  readonly moving: Asked[];
}

function lookAtDeadline(
  assessed: AssessedRecord,
  timescales: Examined['timescales'],
  { blank, apart, moving }: AskedByLack,
): void {
  const { deadline, record } = assessed;
  if (!deadline || !isOpenRecord(assessed)) return;
  const field = record.fields.get('deadline') ?? record.fields.get('revisedDeadline');
  if (!field) return;
  const message = askApart(assessed, deadline, field);
  if (isBlank(deadline)) blank.push(askLater(assessed, field, askForOne));
  else if (message !== null) apart.push(askInWords(assessed, field, message));
  else {
    const one = askForNewDate(assessed, deadline, timescales.get(assessed.tracker.id));
    if (one) moving.push(one);
  }
}

function isBlank({ current, timescale }: Deadline): boolean {
  return current === null && timescale.kind === 'missing';
}

function askForOne(assessed: AssessedRecord): string {
  return `Enter a deadline for ${nameOf(assessed)}, like 30 June 2022, June 2022 or Q1 2022/23.`;
}

/** What to ask of a deadline that holds words and no date, or a part without one; null where there is nothing to ask. */
function askApart(assessed: AssessedRecord, deadline: Deadline, { text }: FieldText): string | null {
  const undated = undatedParts(deadline);
  if (undated.length > 0) return askForParts(nameOf(assessed), undated, text);
  if (deadline.current !== null) return null;
  const name = nameOf(assessed);
  switch (deadline.timescale.kind) {
    case 'tbc':
      return `Confirm when ${name} is due: it says ${quote(text)}, and is ${APART}.`;
    case 'continuous':
      return `Say when ${name} is next to be reviewed: ${quote(text)} is no deadline, and is ${APART}.`;
    case 'not-applicable':
      return `Enter a deadline for ${name}, or close it: it is open and says ${quote(text)}, and is ${APART}.`;
    default:
      return null;
  }
}

const ALL_DATED: readonly string[] = [];

/** A revised deadline that has yet to be given leaves the one before it in force; "N/A" says that there is none. */
function askForNewDate(
  assessed: AssessedRecord,
  { current, movedBy, cell }: Deadline,
  reader: TimescaleReader | undefined,
): Asked | null {
  const field = assessed.record.fields.get('revisedDeadline');
  if (!reader || !field || field.text === '' || current === null) return null;
  const { kind } = reader.read(field);
  if (kind !== 'tbc' && kind !== 'continuous') return null;
  const counts = `until it gives a date ${longDate(current)} (${movedBy ?? cell}) counts`;
  const message = `Confirm the new deadline of ${nameOf(assessed)}: ${cellOf(field)} says ${quote(field.text)}, and ${counts}.`;
  return askInWords(assessed, field, message);
}

function undatedParts({ timescale }: Deadline): readonly string[] {
  if (timescale.parts.length === 0) return ALL_DATED;
  return timescale.parts
    .filter((part) => part.timescale.kind === 'tbc' || part.timescale.kind === 'missing')
    .map(({ label, kind }) => `${kind} ${label}`.trim());
}

function askForParts(name: string, parts: readonly string[], text: string): string {
  const [are, them, they] = parts.length === 1 ? ['is', 'it', 'it is'] : ['are', 'them', 'they are'];
  const wanted = `Confirm when ${parts.join(' and ')} of ${name} ${are} due`;
  return `${wanted}: ${quote(text)} gives ${them} no date, and ${they} ${APART}.`;
}

function forManyBlank(rows: number, cells: string): string {
  return `Enter a deadline in ${counted(rows, 'row')}, like 30 June 2022, June 2022 or Q1 2022/23: ${cells} are blank.`;
}

function forManyMoving(rows: number, cells: string): string {
  return `Confirm the new deadlines of ${counted(rows, 'row')}: ${cells} give no date, and the deadlines before them count until they do.`;
}

function forManyApart(rows: number, cells: string): string {
  return `Confirm when ${counted(rows, 'row')} are due: ${cells} give no date, and are ${APART}.`;
}
