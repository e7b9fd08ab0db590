import type { IsoDate } from '../values/calendar.ts';

/** One table of a pack, text first and RAG second, ready for any format. */
export interface AppendixTable {
  readonly id: string;
  /** The pack owns the lettering: "A", "B"... in printed order (T24). */
  readonly letter: string;
  readonly title: string;
  readonly asAt: IsoDate;
  /** The protective marking of its source, verbatim; null where none is given. */
  readonly marking: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly AppendixTableCell[])[];
  /** Rows read, shown and left out, then what a reader must know. */
  readonly notes: readonly string[];
  /** The workbook, sheet and range it was made from. */
  readonly source: string;
}

/** A cell's words, and its colour where it is a rating; the words never leave the colour to carry them. */
export interface AppendixTableCell {
  readonly text: string;
  readonly rag?: AppendixColour;
  /**
   * The day, where the words are one date and nothing else; of words that show a month alone, the day that the
   * tracker's cell holds. What sorts by date goes by it; what is printed is the words.
   */
  readonly date?: IsoDate;
}

/** What a coloured cell says: a lead’s rating, or a level’s rating of assurance. */
export type AppendixColour =
  'red' | 'amber' | 'green' | 'complete' | 'white' | 'no-assurance' | 'not-assessed' | 'none';

/** A table before the pack has lettered it. */
export type TableDraft = Omit<AppendixTable, 'letter'>;

/** Which appendices to make, and for whom. */
export interface AppendixRequest {
  /** Template ids; null for every one that the workbooks can feed. */
  readonly only: readonly string[] | null;
  readonly edition: Edition;
}

/** For the team, for the panel, or for everybody: what each leaves out is in D13. */
export type Edition = 'working' | 'panel' | 'public';
