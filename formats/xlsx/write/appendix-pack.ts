import type { AppendixTable, Edition } from '../../../engine/appendices/table.ts';
import type { RagRules } from '../../../engine/templates/rag-rules.ts';
import type { IsoDate } from '../../../engine/values/calendar.ts';

/** The tables of one panel paper with what must be said of them all. */
export interface AppendixPack {
  /** In printed order, lettered; each gets a sheet of its own. */
  readonly tables: readonly AppendixTable[];
  /** For whom it was made: it is named on the contents sheet, and changes no table. */
  readonly edition: Edition;
  /** The data date; the file’s own dates are set to it too, so that it never depends on the clock. */
  readonly asAt: IsoDate;
  /** The day the panel meets; null where not given. */
  readonly panelDate: IsoDate | null;
  /** Gives the fill behind each rating’s word. */
  readonly ragRules: RagRules;
  /** The format for publication: no fills, no frozen panes, no filters, no page headers or footers (C13). */
  readonly isAccessible: boolean;
  /** Lines for the contents sheet that concern the whole pack, such as rating decisions that were honoured. */
  readonly notes: readonly string[];
}
