import type { Kept } from './kept-schema.ts';

/** What somebody has chosen, wherever it stands: on the command line, in a config, in the workbook, in the pane. */
export type Choices = Omit<Kept, 'format'>;

/** Where choices stand, as a sentence begins that says what is wrong with them. */
export type Holder = 'The config' | 'The workbook';

/** A choice that makes no sense, and what to mend about it. */
export interface ChoiceSlip {
  readonly key: keyof Choices;
  /** Which of a list it is, from 0; null where the choice is no list. */
  readonly place: number | null;
  /** One sentence. */
  readonly slip: string;
}

/** What choices are measured by. */
export interface Standing {
  readonly holder: Holder;
  /** The host's own date: no decision is of a day to come. */
  readonly today: string;
}
