/** A day of the Gregorian calendar. */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const DAYS_IN_ERA = 146_097;
/** From 1 March of the year 0, where the reckoning below begins, to 30 December 1899. */
const ZERO = 693_899;

/** The day so many days after 30 December 1899. Years are reckoned from March, so that a leap day is a year's last. */
export function dayOfNumber(number: number): CalendarDay {
  const days = number + ZERO;
  const era = Math.floor(days / DAYS_IN_ERA);
  const inEra = days - era * DAYS_IN_ERA;
  const years = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / (DAYS_IN_ERA - 1))) /
      365,
  );
  const inYear = inEra - (years * 365 + Math.floor(years / 4) - Math.floor(years / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: era * 400 + years + (month <= 2 ? 1 : 0), month, day };
}

/** How many days a day is after 30 December 1899. */
export function numberOfDay({ year, month, day }: CalendarDay): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const years = marchYear - era * 400;
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * DAYS_IN_ERA + years * 365 + Math.floor(years / 4) - Math.floor(years / 100) + inYear - ZERO;
}
