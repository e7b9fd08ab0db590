import type { Examination } from '../examine.ts';
import type { Tracker } from '../recognise/tracker.ts';
import type { RatingPrint } from './rating-cell.ts';
import type { Feed } from './source.ts';
import type { Edition } from './table.ts';

/** What decides how a record is printed. */
export interface RecordPrint extends RatingPrint {
  /** Trackers whose workbook counts its days from 1904. */
  readonly from1904: ReadonlySet<Tracker>;
  /** What reads the dates of each tracker's own workbook. */
  readonly timescales: ReadonlyMap<Tracker, Examination['timescales']>;
}

/** How the records of some trackers are printed, ratings in one workbook's words. */
export function recordPrint(
  { settings }: Examination,
  feeds: readonly Feed[],
  edition: Edition,
): RecordPrint {
  const old = feeds.filter(({ examination }) => examination.workbook.date1904);
  return {
    edition,
    names: settings.ragRules.names,
    from1904: new Set(old.map(({ tracker }) => tracker)),
    timescales: new Map(feeds.map(({ tracker, examination }) => [tracker, examination.timescales])),
  };
}
