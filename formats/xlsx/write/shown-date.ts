import { serialOfDate, type IsoDate } from '../../../engine/values/calendar.ts';
import { FormatBudget, NumberFormat } from '../read/number-format.ts';

/** A date that a cell holds, and the number format in which it reads word for word as the paper prints it. */
export interface ShownDate {
  readonly date: IsoDate;
  readonly numberFormat: string;
}

/** English months and this calendar, whatever the reader’s language. */
const BRITISH = '[$-809]';
/** British settings of late shorten September to “Sept”, which American ones do not. */
const SHORT_MONTHS = '[$-409]';

/**
 * The formats that trackers’ dates are shown in. A slash alone would become the reader’s own separator; what these
 * cannot say word for word stays text.
 */
const FORMATS = [
  ...['d mmmm yyyy', 'dd mmmm yyyy', 'mmmm yyyy'].map((code) => BRITISH + code),
  ...['dd\\/mm\\/yyyy', 'd\\/m\\/yyyy', 'dd\\/mm\\/yy'].map((code) => BRITISH + code),
  ...['yyyy\\-mm\\-dd', 'dd\\-mm\\-yyyy', 'dd\\.mm\\.yyyy'].map((code) => BRITISH + code),
  ...['d mmm yyyy', 'dd mmm yyyy', 'mmm yyyy', 'mmm\\-yy'].map((code) => SHORT_MONTHS + code),
  ...['d\\-mmm\\-yy', 'dd\\-mmm\\-yy', 'd\\-mmm\\-yyyy', 'dd\\-mmm\\-yyyy'].map(
    (code) => SHORT_MONTHS + code,
  ),
].map((code) => new NumberFormat(code, false, new FormatBudget()));

/** The date under a cell’s words; null where the cell has none, where Excel has no such day, or no format says just these words. */
export function shownDate(text: string, date: IsoDate | undefined): ShownDate | null {
  const serial = date === undefined ? null : serialOfDate(date, false);
  if (date === undefined || serial === null) return null;
  const format = FORMATS.find((each) => each.show(serial) === text);
  return format ? { date, numberFormat: format.code } : null;
}
