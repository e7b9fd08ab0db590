import { everyMatch } from './every-match.ts';
import { quarterOf, type IsoDate } from './calendar.ts';
import { foldText } from './fold.ts';
import { BARE_DAY_FORMS, DAY_FORMS, readNamedDay, readWeek } from './timescale-days.ts';
import { withoutEndPunctuation } from './timescale-dateless.ts';
import { stripFillers, type Stripped } from './timescale-fillers.ts';
import { MONTH_FORMS } from './timescale-months.ts';
import { QUARTER_FORMS, quarterPeriod, shortenQuarters, YEAR_FORMS } from './timescale-quarters.ts';
import { exactly, isGiven } from './timescale-readings.ts';
import type { Form, Reading, TimescaleContext, TimescaleWarning } from './timescale-types.ts';
import { VAGUE_FORMS } from './timescale-vague.ts';

/** The forms of D1 that name a date by themselves; days before all, since only they hold three numbers. */
const DATED_FORMS: readonly Form[] = [...DAY_FORMS, ...QUARTER_FORMS, ...YEAR_FORMS, ...MONTH_FORMS];
const OTHER_FORMS: readonly Form[] = [...BARE_DAY_FORMS, ...VAGUE_FORMS];

/** A folded cell that is one date and nothing more, as most are: a short way, with the same result. */
export function readBareDate(folded: string, context: TimescaleContext): Reading | null {
  return readForms(DATED_FORMS, withoutEndPunctuation(shortenQuarters(folded)), context);
}

/** A reading with the filler words that stood round it. */
export interface SingleReading {
  readonly reading: Reading;
  readonly qualifier: string | null;
}

/** One deadline, whatever filler words, bracket or range it is put in; null where it is none. */
export function readSingle(text: string, context: TimescaleContext): SingleReading | null {
  const folded = withoutEndPunctuation(shortenQuarters(foldText(text)));
  return readPlain(folded, context) ?? readBracketed(folded, context) ?? readRange(folded, context);
}

function readPlain(folded: string, context: TimescaleContext): SingleReading | null {
  const stripped = stripFillers(folded);
  const reading = readAnyForm(stripped.text, context);
  if (!reading) return null;
  const extra = warningsOf(stripped);
  return {
    reading: extra.length === 0 ? reading : { ...reading, warnings: [...reading.warnings, ...extra] },
    qualifier: stripped.fillers.join(' ') || null,
  };
}

function warningsOf({ hasQuestionMark, isToBeConfirmed }: Stripped): readonly TimescaleWarning[] {
  const warnings: TimescaleWarning[] = [];
  if (hasQuestionMark) warnings.push('QUESTION_MARK');
  if (isToBeConfirmed) warnings.push('TBC');
  return warnings;
}

function readAnyForm(text: string, context: TimescaleContext): Reading | null {
  return (
    readForms(DATED_FORMS, text, context) ??
    readForms(OTHER_FORMS, text, context) ??
    readWeek(text, context) ??
    readNamedDay(text, context)
  );
}

function readForms(forms: readonly Form[], text: string, context: TimescaleContext): Reading | null {
  for (const form of forms) {
    const match = form.pattern.exec(text);
    const reading = match && form.read(match, context);
    if (reading) return reading;
  }
  return null;
}

const BRACKETS = /^([^()[\]]*?) ?[([]([^()[\]]+)[)\]] ?([^()[\]]*)$/;
const PREVIOUS =
  /^(?:was|were|originally|original|previously|previous|formerly|from|moved from|revised from|extended from)\b/;
const HOLDS_A_DATE = /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|spring|summer|autumn|winter/;

/** A date with a bracket beside it: more of the date, a month that must agree, an earlier date, or only words. */
function readBracketed(folded: string, context: TimescaleContext): SingleReading | null {
  const [, before = '', inside = '', after = ''] = BRACKETS.exec(folded) ?? [];
  if (inside === '') return null;
  const outside = `${before} ${after}`.trim();
  if (outside === '') return readPlain(inside.trim(), context);
  const joined = readPlain(`${before} ${inside} ${after}`.trim(), context);
  if (joined) return joined;
  const main = readPlain(outside, context) ?? readRange(outside, context);
  if (!main) return null;
  if (PREVIOUS.test(inside)) return withNote(main, inside, 'EARLIER_DATE');
  const beside = readPlain(inside, context) ?? readRange(inside, context);
  if (beside) return { ...main, reading: reconcile(main.reading, beside.reading, inside, outside) };
  if (/^(?:tb[acd]|to be confirmed)$/.test(inside)) return withNote(main, inside, 'TBC');
  return HOLDS_A_DATE.test(inside) ? null : withNote(main, inside);
}

function withNote(
  main: SingleReading,
  note: string,
  ...warnings: readonly TimescaleWarning[]
): SingleReading {
  return {
    reading: { ...main.reading, warnings: [...main.reading.warnings, ...warnings] },
    qualifier: [main.qualifier, note].filter((words) => words !== null).join(' '),
  };
}

/** What the date is once the one in brackets has its say: it may settle a quarter's year, agree, or disagree. */
function reconcile(main: Reading, beside: Reading, inside: string, outside: string): Reading {
  const end = beside.end;
  if (!end) return { ...main, warnings: [...main.warnings, ...beside.warnings] };
  const isYearTold = !beside.warnings.includes('VAGUE');
  const settled = settleQuarter(main, end, isYearTold, outside);
  if (settled) return settled;
  if (isWithin(main, beside) || isWithin(beside, main)) return main;
  if (main.precision === 'quarter' && !isYearTold && main.end && isSameQuarter(main.end, end, false))
    return main;
  const alternatives = [...main.alternatives, { date: end, reading: `in brackets, ${inside}` }];
  const certainty = main.end ? 'ambiguous' : main.certainty;
  return { ...main, certainty, alternatives, warnings: [...main.warnings, 'BRACKET_DISAGREES'] };
}

const BARE_QUARTER = /\bq([1-4])$/;

function settleQuarter(main: Reading, end: IsoDate, isYearTold: boolean, outside: string): Reading | null {
  if (main.warnings.some((code) => code === 'PLAN_YEAR_INFERRED' || code === 'PLAN_YEAR_UNKNOWN')) {
    const quarter = quarterOf(end);
    const isThatQuarter = BARE_QUARTER.exec(outside)?.[1] === String(quarter.number);
    return isYearTold && isThatQuarter ? exactly(quarterPeriod(quarter)) : null;
  }
  if (!main.end || !main.warnings.includes('AMBIG_SINGLE_YEAR_QUARTER')) return null;
  const readings = [main.end, ...main.alternatives.map(({ date }) => date)];
  const chosen = readings.filter((date) => isSameQuarter(date, end, isYearTold));
  return chosen.length === 1 && chosen[0] ? exactly(quarterPeriod(quarterOf(chosen[0]))) : null;
}

function isSameQuarter(a: IsoDate, b: IsoDate, isYearTold: boolean): boolean {
  const [one, other] = [quarterOf(a), quarterOf(b)];
  return one.number === other.number && (!isYearTold || one.year === other.year);
}

function isWithin(inner: Reading, outer: Reading): boolean {
  if (!inner.start || !inner.end || !outer.start || !outer.end) return false;
  return inner.start >= outer.start && inner.end <= outer.end;
}

const RANGE = /^(?:from )?(.{1,40}?) ?(?:-|\/|\bto\b|\buntil\b|\bthrough\b) ?(.{2,40})$/;
const TO_END = / ?(?:-|\/|\bto\b|\buntil\b|\bthrough\b) ?/g;
const YEAR_AT_END = /(?:\d{4}(?: ?[/-] ?\d{2,4})?|\b\d\d ?\/ ?\d\d|(?<=[a-z '])\d\d)$/;
const DAY_ALONE = /^\d{1,2}(?:st|nd|rd|th)?$/;
const SHORT_QUARTERS = /^q([1-4]) ?[-/&] ?([1-4])\b/;

/** From one date to another: the deadline is the end of the second. */
function readRange(folded: string, context: TimescaleContext): SingleReading | null {
  const text = folded.replace(SHORT_QUARTERS, 'q$1-q$2');
  if (!RANGE.test(text)) return null;
  for (const separator of everyMatch(TO_END, text)) {
    const from = text.slice(0, separator.index).replace(/^from /, '');
    const to = text.slice(separator.index + separator[0].length);
    const isOfYear = separator[0] === '/' && partsYear(from, to);
    const range = isOfYear ? null : readEnds(from, to, context);
    if (range) return range;
  }
  return null;
}

const YEAR_LAST = /^(?!\d).*\b\d\d(\d\d)$/;

/** "Q4 2021/22 March 2022" is two dates, one a line: its slash parts the halves of a financial year. */
function partsYear(from: string, to: string): boolean {
  const year = YEAR_LAST.exec(from)?.[1];
  return year !== undefined && Number(/^(\d\d)\b/.exec(to)?.[1]) === (Number(year) + 1) % 100;
}

function readEnds(from: string, to: string, context: TimescaleContext): SingleReading | null {
  const last = readPlain(to, context);
  if (last?.reading.kind !== 'date' && last?.reading.kind !== 'unresolved') return null;
  const start = readStart(from, to, last.reading, context);
  if (!start) return null;
  const warnings: readonly TimescaleWarning[] = [...last.reading.warnings, 'RANGE'];
  return { ...last, reading: { ...last.reading, start: start.date, warnings } };
}

/** The first day of a range; its date is null where nothing gives the year, and all of it null where it is no date. */
function readStart(
  from: string,
  to: string,
  last: Reading,
  context: TimescaleContext,
): { date: IsoDate | null } | null {
  if (DAY_ALONE.test(from)) return last.precision === 'day' ? { date: null } : null;
  const alone = readPlain(from, context)?.reading;
  if (alone?.kind !== 'date' && alone?.kind !== 'unresolved') return null;
  const year = YEAR_AT_END.exec(to)?.[0] ?? '';
  const dated = isGiven(alone) ? alone : (readPlain(`${from} ${year}`, context)?.reading ?? alone);
  const isBefore = dated.start && last.end && dated.start <= last.end;
  return { date: isBefore ? dated.start : null };
}
