import { serialOfDate, type IsoDate } from '../../../engine/values/calendar.ts';
import { FormatBudget, NumberFormat } from '../read/number-format.ts';

/** A date that a cell holds, and the number format in which it reads word for word as the paper prints it. */
export interface ShownDate {
  readonly date: IsoDate;
  readonly numberFormat: string;
}

/** Months in English whatever the reader’s language. */
const BRITISH = '[$-809]';
/** British settings of late shorten September to “Sept”: three letters are the American ones. */
const SHORT_MONTHS = '[$-409]';

/**
 * The formats that trackers’ dates are shown in. A slash alone would become the reader’s own separator; what these
 * cannot say word for word stays text.
 */
const FORMATS = [
  `${BRITISH}d mmmm yyyy`,
  `${BRITISH}dd mmmm yyyy`,
  'dd\\/mm\\/yyyy',
  'd\\/m\\/yyyy',
  'dd\\/mm\\/yy',
  'yyyy\\-mm\\-dd',
  'dd\\.mm\\.yyyy',
  'dd\\-mm\\-yyyy',
  `${SHORT_MONTHS}d mmm yyyy`,
  `${SHORT_MONTHS}dd mmm yyyy`,
  `${SHORT_MONTHS}d\\-mmm\\-yy`,
  `${SHORT_MONTHS}dd\\-mmm\\-yy`,
  `${SHORT_MONTHS}d\\-mmm\\-yyyy`,
  `${SHORT_MONTHS}dd\\-mmm\\-yyyy`,
  `${SHORT_MONTHS}mmm\\-yy`,
  `${SHORT_MONTHS}mmm yyyy`,
  `${BRITISH}mmmm yyyy`,
].map((code) => new NumberFormat(code, false, new FormatBudget()));

/** The date under a cell’s words; null where the cell has none, where Excel has no such day, or no format says just these words. */
export function shownDate(text: string, date: IsoDate | undefined): ShownDate | null {
  const serial = date === undefined ? null : serialOfDate(date, false);
  if (date === undefined || serial === null) return null;
  const format = FORMATS.find((each) => each.show(serial) === text);
  return format ? { date, numberFormat: format.code } : null;
}
