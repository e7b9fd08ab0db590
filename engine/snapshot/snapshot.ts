import type { Agreement } from '../assess/agreement.ts';
import type { TrackerRecord } from '../recognise/tracker.ts';
import type { DateCheck, Rating } from '../templates/rag-rules.ts';
import type { AssuranceRating } from '../values/assurance.ts';
import type { IsoDate } from '../values/calendar.ts';
import { firstBy } from '../values/first-by.ts';
import type { StatusClass } from '../values/status.ts';

/** What a pack leaves behind for the next panel to compare with: keys, deadlines and ratings, no narrative. */
export interface Snapshot {
  readonly format: 'panelpack.snapshot/1';
  readonly asAt: IsoDate;
  readonly panelDate: IsoDate | null;
  /** The id of the RAG rules it was made with: ratings under others are not compared. */
  readonly ragRules: string;
  readonly records: readonly SnapshotRecord[];
  readonly assurance: readonly SnapshotLevel[];
}

/** One record as it stood. A record is known again by its template and key, whatever its file is called by then. */
export interface SnapshotRecord {
  readonly template: string;
  readonly key: string;
  readonly class: StatusClass;
  readonly original: IsoDate | null;
  readonly current: IsoDate | null;
  readonly currentIs: 'original' | 'proposed' | 'agreed';
  readonly stated: Rating;
  readonly dateCheck: DateCheck | null;
  readonly agreement: Agreement | null;
  /** A mark that is the same only for the same words (see text-mark.ts); null where there was no update. */
  readonly updateMark: string | null;
}

/** One cell of the assurance map as it stood. */
export interface SnapshotLevel {
  /** The area's number, else its folded name. */
  readonly area: string;
  readonly level: number;
  readonly rating: AssuranceRating;
  /** Null where the layout has no place for controls. */
  readonly controls: number | null;
  /** A mark of the list of controls; null where none are listed. */
  readonly controlsMark: string | null;
}

/** The records of a snapshot by what they are known again by; of two with one key the first counts. */
export function recordsByKey(snapshot: Snapshot): ReadonlyMap<string, SnapshotRecord> {
  return firstBy(snapshot.records, ({ template, key }) => nameIn(template, key));
}

/** What a record of a tracker is known again by in `recordsByKey`. */
export function snapshotName(template: string, { key }: Pick<TrackerRecord, 'key'>): string {
  return nameIn(template, key);
}

function nameIn(template: string, key: string): string {
  return `${template}|${key}`;
}
