/** Which parts of a date a number format lets the reader see. */
export interface ShownParts {
  readonly year: boolean;
  readonly month: boolean;
  /** A day of the month: a weekday's name alone is none. */
  readonly day: boolean;
}

const NOT_A_CODE = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;
const MINUTES = /h+[^a-z]*m+|m+[^a-z]*s+/g;
const DAY = /(?<!d)dd?(?!d)/;

/** The parts shown by a date format's code ("d-mmm", "[$-809]dd mmmm yyyy;@"). */
export function shownParts(numberFormat: string): ShownParts {
  const [code = ''] = numberFormat.replace(NOT_A_CODE, '').toLowerCase().split(';');
  const dates = code.replace(MINUTES, '');
  return { year: /[ye]/.test(dates), month: dates.includes('m'), day: DAY.test(dates) };
}
