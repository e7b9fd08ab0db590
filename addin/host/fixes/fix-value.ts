import { isoDate, isRealDay, longDate, serialOfDate } from '../../../engine/values/calendar.ts';
import type { FoundCell } from './found-cell.ts';

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** What is written to a cell for a fix: a number or a date where the cell holds one, else text that stays text. */
export function fixValue(to: string, cell: FoundCell): string | number {
  if (cell.kind === 'date') return serialOf(to, cell.date1904) ?? asText(to, cell.numberFormat);
  if (cell.kind === 'number' && NUMBER.test(to)) return Number(to);
  return asText(to, cell.numberFormat);
}

/** Words that Excel would read for more than words get the apostrophe with which it takes them as they stand. */
export function asText(text: string, numberFormat: string): string {
  if (numberFormat === '@') return text.startsWith("'") ? `'${text}` : text;
  return mayBeReadOtherwise(text) ? `'${text}` : text;
}

/** Formulas begin with a sign; numbers, dates and times have a digit in them. */
function mayBeReadOtherwise(text: string): boolean {
  return /^[=+\-@'#\s]|\p{Nd}/u.test(text) || /^(?:true|false)$/i.test(text);
}

function serialOf(text: string, date1904: boolean): number | null {
  const day = dayOf(text.trim());
  return day === null ? null : serialOfDate(day, date1904);
}

/** "2022-03-31", "31/3/2022" or "31 March 2022"; null for anything else. */
function dayOf(text: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year !== undefined) return realDay(Number(year), Number(month), Number(day));
  const [, first, second, last] = /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(text) ?? [];
  if (first !== undefined) return realDay(Number(last), Number(second), Number(first));
  return longDay(text);
}

function realDay(year: number, month: number, day: number): string | null {
  return isRealDay(year, month, day) ? isoDate(year, month, day) : null;
}

function longDay(text: string): string | null {
  const [, day, , year] = /^(\d\d?) (\p{L}+) (\d{4})$/u.exec(text) ?? [];
  if (day === undefined) return null;
  const days = Array.from({ length: 12 }, (_, month) => realDay(Number(year), month + 1, Number(day)));
  return days.find((one) => one !== null && longDate(one).toLowerCase() === text.toLowerCase()) ?? null;
}
