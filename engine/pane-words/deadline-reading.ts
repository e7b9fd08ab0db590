import { onRecordLine } from '../decisions/decision-lines.ts';
import type { RecordReport } from '../report/report-schema.ts';
import { quote } from '../rules/rule.ts';
import { isBlank } from '../values/blank.ts';
import {
  daysBetween,
  financialYearName,
  financialYearOf,
  longDate,
  type IsoDate,
} from '../values/calendar.ts';
import { counted } from '../values/counted.ts';
import { listWords } from '../values/list-words.ts';
import { DOUBTS, mayMean } from '../values/reading-words.ts';
import type { TimescaleWarning } from '../values/timescale-types.ts';

type DeadlineReport = NonNullable<RecordReport['deadline']>;

/** How a deadline cell was read, with its other readings, its parts and who agreed to move it: a sentence each. */
export function deadlineReading(deadline: DeadlineReport, asAt: IsoDate): string[] {
  return [textLine(deadline), partsLine(deadline, asAt), revisedLine(deadline), movedLine(deadline)].filter(
    (line) => line !== '',
  );
}

/** "E9 says “Q2”, read as 30 September 2021: the plan year 2021/22 is filled in"; "" where the date check says it of a blank or unread cell. */
function textLine(deadline: DeadlineReport): string {
  const { text, cell, original, alternatives = [], parts } = deadline;
  if (isBlank(text) || original === null) return '';
  const says = `${cell} says ${quote(text)}`;
  if (parts.length > 0 || text.trim() === longDate(original)) return says;
  const others = alternatives.length === 0 ? '' : `and ${mayMean(alternatives)}`;
  const told = [`${says}, read as ${longDate(original)}`, noteOf(deadline, original), others];
  return told.filter((part) => part !== '').join(', ');
}

/** What a default filled in. */
const FILLED_IN: ReadonlyMap<string, string> = new Map<TimescaleWarning, string>([
  ['AMBIG_MONTH_YY', 'from a year in two digits'],
  ['YEAR_NOT_SHOWN', 'with the year that its cell holds and does not show'],
  ['YEAR_FROM_DEADLINE', 'the first after the deadline of its row'],
  ['COERCED_MONTH_YEAR', 'though Excel may have made that day of a month and a year'],
  ['RANGE', 'the end of the period'],
  ['FY_RANGE', 'the end of the period'],
  ['IMMEDIATE', 'as it is to be done at once'],
]);

function noteOf({ warnings, certainty }: DeadlineReport, original: IsoDate): string {
  if (warnings.includes('PLAN_YEAR_INFERRED'))
    return `with ${financialYearName(financialYearOf(original))} filled in as its year`;
  const noted = warnings.map((warning) => noteFor(warning)).find((note) => note !== '');
  return noted ?? (certainty === 'inferred' ? 'with a part of it filled in' : '');
}

function noteFor(warning: string): string {
  for (const [known, note] of DOUBTS) if (known === warning) return note;
  return FILLED_IN.get(warning) ?? '';
}

function partsLine({ parts }: DeadlineReport, asAt: IsoDate): string {
  const said = parts.map(({ label, kind, date, overdueDays }) => {
    const name = `${kind === 'part' ? 'part' : 'milestone'} ${label}`.trim();
    if (date === null) return `${name} to be confirmed`;
    return `${name} due ${longDate(date)}${pastWords(kind, date, overdueDays, asAt)}`;
  });
  return said.length === 0 ? '' : `It has ${listWords(said)}`;
}

/** Milestones are passed, never overdue. */
function pastWords(
  kind: 'part' | 'milestone',
  date: IsoDate,
  overdueDays: number | null,
  asAt: IsoDate,
): string {
  if (kind === 'milestone') return daysBetween(date, asAt) > 0 ? ' (passed)' : '';
  return (overdueDays ?? 0) > 0 ? ` (${counted(overdueDays ?? 0, 'day')} past)` : '';
}

/** A deadline that was moved once is told by the date check's own reason. */
function revisedLine({ revised = [] }: DeadlineReport): string {
  if (revised.length < 2) return '';
  const dates = listWords(revised.map(({ date, cell }) => `${longDate(date)} (${cell})`));
  return `It was revised ${counted(revised.length, 'time')}, to ${dates}`;
}

function movedLine({ current, currentIs, extension }: DeadlineReport): string {
  if (current === null || currentIs === 'original') return '';
  if (currentIs === 'proposed')
    return `${longDate(current)} is proposed: nobody is on record as having agreed it`;
  return `${longDate(current)} was agreed${extension ? ` by ${onRecordLine(extension)}` : ''}`;
}
