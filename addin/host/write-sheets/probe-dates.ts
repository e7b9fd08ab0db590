import { dateOfSerial } from '../../../engine/values/calendar.ts';

/** From which year a workbook counts its days; unknown where Excel shows a date otherwise than expected. */
export type DateSystem = '1900' | '1904' | 'unknown';

const SERIAL = 1000;
/** Four figures, so that Excel finds no column too narrow. */
const YEAR = '[$-809]yyyy';

/**
 * Queues the one question that tells a workbook’s date system, as Excel.js has no word for it: what year it shows for
 * a number. It stands in a cell of an empty sheet of ours, and is gone again before the sync ends.
 */
export function probeDates(sheet: Excel.Worksheet): Excel.Range {
  const cell = sheet.getRangeByIndexes(0, 0, 1, 1);
  cell.numberFormat = [[YEAR]];
  cell.values = [[SERIAL]];
  cell.load('text');
  cell.clear();
  return cell;
}

/** The date system in which the probe’s number is in the year shown. */
export function dateSystemOf({ text }: Pick<Excel.Range, 'text'>): DateSystem {
  const shown = text[0]?.[0];
  if (shown === yearOf(false)) return '1900';
  return shown === yearOf(true) ? '1904' : 'unknown';
}

function yearOf(date1904: boolean): string | undefined {
  return dateOfSerial(SERIAL, date1904)?.slice(0, 4);
}
