import type { Checked } from '../../../engine-room/engine-room.ts';
import type { PaneSession } from '../../../session/pane-session.ts';
import type { PlacedFix } from '../../../tracker-host.ts';
import type { QueryBook } from './query-book.ts';

/** What every part of a card works with. */
export interface CardTools {
  readonly session: PaneSession;
  readonly checked: Checked;
  readonly book: QueryBook;
  /** Makes changes, and leaves the keyboard at the card once the workbook is checked again. */
  readonly onFix: (fixes: readonly PlacedFix[]) => void;
  /** Leaves the keyboard at the card, or where it was if all of its queries are gone. */
  readonly onDecided: () => void;
}
