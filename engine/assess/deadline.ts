import type { AgreedExtension } from '../decisions/decisions.ts';
import type { IsoDate } from '../values/calendar.ts';
import type { Alternative, Certainty, Precision, Timescale, TimescaleWarning } from '../values/timescale.ts';

/** A record's deadlines once all that its row says has been put together (D2). */
export interface Deadline {
  /** As displayed, "Q1, 2022/23"; "" where blank. */
  readonly text: string;
  /** "E5". */
  readonly cell: string;
  /** The deadline cell as read. */
  readonly timescale: Timescale;
  /** The first recorded deadline; null where there is no date. */
  readonly original: IsoDate | null;
  /** Null where there is no date; so is `currentPrecision`. */
  readonly originalPrecision: Precision | null;
  /** The deadline now in force; the original where nothing moved it. */
  readonly current: IsoDate | null;
  readonly currentPrecision: Precision | null;
  /** What else the words of the current deadline may mean; `alternatives` is of the deadline cell. */
  readonly currentAlternatives: readonly Alternative[];
  /** Agreed only with who agreed it, when and why; a later date in a sentence or a column is proposed. */
  readonly currentIs: 'original' | 'proposed' | 'agreed';
  /** The cell that moved it, "G5", its own where that gives both dates; null where nothing did. */
  readonly movedBy: string | null;
  /** Each date that the revised columns moved it to, in the order in which they were filled; empty without one. */
  readonly revised: readonly Revision[];
  /** Who agreed the current deadline, when and why; null where nobody has. */
  readonly extension: AgreedExtension | null;
  /** A date that the tracker proposes beyond the agreed one, and its cell; it is in force only once it is agreed. */
  readonly proposedSince: { readonly date: IsoDate; readonly cell: string | null } | null;
  /** Of the deadline cell as it was read, as are the three that follow. */
  readonly certainty: Certainty;
  readonly precision: Precision | null;
  readonly alternatives: readonly Alternative[];
  readonly warnings: readonly TimescaleWarning[];
  /** In the cell's order; empty where it holds one deadline. */
  readonly parts: readonly DeadlinePart[];
  /** True where the status says delayed and gives no later date than the deadline already there (T05). */
  readonly delayedWithoutNewDate: boolean;
}

/** A date that a deadline was moved to, and where it stands. */
export interface Revision {
  readonly date: IsoDate;
  readonly precision: Precision | null;
  readonly alternatives: readonly Alternative[];
  /** "G5". */
  readonly cell: string;
}

/** One of several deadlines in a cell. */
export interface DeadlinePart {
  /** "2", or a milestone's words: "Phase One". */
  readonly label: string;
  readonly kind: 'part' | 'milestone';
  /** Null where it is to be confirmed or could not be read; so is its precision. */
  readonly date: IsoDate | null;
  readonly precision: Precision | null;
  /** Its first date, where the cell says that it was moved; its own elsewhere, null where it has none. */
  readonly original: IsoDate | null;
  readonly originalPrecision: Precision | null;
  /** The leads with the same number, as printed. */
  readonly leads: readonly string[];
}

/** Whether the row was moved as a whole, by another cell or by agreement: its parts then share one date (D2). */
export function isMovedAsAWhole({ currentIs, movedBy, cell }: Deadline): boolean {
  return currentIs !== 'original' && movedBy !== cell;
}

/** A deadline and how fine it is. */
export interface Due {
  readonly date: IsoDate;
  readonly precision: Precision;
}
