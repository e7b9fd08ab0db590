import { dayOfNumber, type CalendarDay } from './calendar.ts';
import { isMinutes, type FormatSection } from './format-code.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const DAY_SECONDS = 86_400;
const LEAP_DAY_1900 = 60;

interface Moment extends CalendarDay {
  readonly weekday: number;
  /** Since midnight, rounded to what the format shows. */
  readonly seconds: number;
  /** Since day 0, rounded alike. */
  readonly allSeconds: number;
}

/** Makes the function that shows a serial (of the 1900 system) as a section with date pieces does. */
export function makeDateFormatter(section: FormatSection): (serial: number) => string {
  const { pieces } = section;
  const isHalved = pieces.some(({ kind }) => kind === 'halfDay');
  const digits = Math.max(
    0,
    ...pieces.map(({ kind, text }) => (kind === 'secondPart' ? text.length - 1 : 0)),
  );
  const minutes = pieces.map((_, index) => isMinutes(pieces, index));
  const isDuration = pieces.some(({ kind }) => kind === 'elapsed');
  return (serial) => {
    const moment = momentOf(serial, digits, isDuration);
    const show = pieces.map(({ kind, text }, index) => {
      if (kind === 'date')
        return minutes[index]
          ? pad(Math.floor(moment.seconds / 60) % 60, text)
          : datePart(text, moment, isHalved);
      if (kind === 'elapsed') return elapsedPart(text, moment);
      if (kind === 'halfDay') return halfDay(text, moment);
      if (kind === 'secondPart') return (moment.seconds % 1).toFixed(digits).slice(1);
      return text;
    });
    return show.join('');
  };
}

/** Seconds are rounded to the digits shown, and minutes and hours are not: so does Excel. */
function momentOf(serial: number, digits: number, isDuration: boolean): Moment {
  const scale = 10 ** digits;
  const allSeconds = Math.round(serial * DAY_SECONDS * scale) / scale;
  const whole = Math.floor(allSeconds / DAY_SECONDS);
  const seconds = allSeconds - whole * DAY_SECONDS;
  const weekday = (((whole + 6) % 7) + 7) % 7;
  const { year, month, day } = dayShown(whole);
  return { year, month, day, weekday, seconds, allSeconds: isDuration ? allSeconds : 0 };
}

/** Excel's calendar begins with a day 0 and has a 29 February 1900. */
function dayShown(number: number): CalendarDay {
  if (number === 0) return { year: 1900, month: 1, day: 0 };
  if (number === LEAP_DAY_1900) return { year: 1900, month: 2, day: 29 };
  return dayOfNumber(number < LEAP_DAY_1900 ? number + 1 : number);
}

function datePart(letters: string, moment: Moment, isHalved: boolean): string {
  const hours = Math.floor(moment.seconds / 3600);
  switch (letters[0]?.toLowerCase()) {
    case 'y':
      return letters.length > 2
        ? String(moment.year).padStart(4, '0')
        : String(moment.year % 100).padStart(2, '0');
    case 'm':
      return monthPart(letters, moment.month);
    case 'd':
      return dayPart(letters, moment);
    case 'h':
      return pad(isHalved ? ((hours + 11) % 12) + 1 : hours, letters);
    default:
      return pad(Math.floor(moment.seconds) % 60, letters);
  }
}

function monthPart(letters: string, month: number): string {
  const name = MONTHS[month - 1] ?? '';
  if (letters.length < 3) return pad(month, letters);
  if (letters.length === 3) return name.slice(0, 3);
  return letters.length === 5 ? name.slice(0, 1) : name;
}

function dayPart(letters: string, { day, weekday }: Moment): string {
  const name = DAYS[weekday] ?? '';
  if (letters.length < 3) return pad(day, letters);
  return letters.length === 3 ? name.slice(0, 3) : name;
}

function elapsedPart(letters: string, { allSeconds }: Moment): string {
  const units: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1 };
  const count = Math.floor(Math.abs(allSeconds) / (units[letters[0]?.toLowerCase() ?? 's'] ?? 1));
  return (allSeconds < 0 ? '-' : '') + String(count).padStart(letters.length, '0');
}

function halfDay(letters: string, { seconds }: Moment): string {
  const half = seconds < DAY_SECONDS / 2 ? 'AM' : 'PM';
  return letters.length === 3 ? half.slice(0, 1) : half;
}

function pad(value: number, letters: string): string {
  return String(value).padStart(Math.min(2, letters.length), '0');
}
