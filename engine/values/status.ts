import type { RatedColour } from '../templates/rag-rules.ts';
import { foldText } from './fold.ts';
import { splitList } from './list-markers.ts';
import { NO_PLAN } from './no-plan.ts';
import { readRagWord } from './rag.ts';
import { remembering } from './remember.ts';
import { sharePercent, STATUS_ROWS } from './status-rows.ts';
import { readTimescale } from './timescale.ts';

/** Where an action stands by its status text alone (D3); "none" where the text says nothing of it. */
export const STATUS_CLASSES = [
  'complete',
  'part-complete',
  'delayed',
  'in-progress',
  'not-started',
  'unscheduled',
  'awaiting-sign-off',
  'not-applicable',
  'not-accepted',
  'misplaced',
  'unknown',
  'none',
] as const;

/** One class of status. */
export type StatusClass = (typeof STATUS_CLASSES)[number];

/** A status cell as read. */
export interface StatusReading {
  /** As displayed. */
  readonly text: string;
  readonly class: StatusClass;
  /** The colour word it holds, which belongs to the lead's rating; null without one. */
  readonly colour: RatedColour | null;
}

/** A status longer than this is an update put in the wrong column: it is read by its start. */
const LONGEST = 1000;

/** Reads a status cell by D3, first row that fits; never from the update, never from a fill. */
export const readStatus = remembering(readCell);

function readCell(text: string): StatusReading {
  const folded = foldText(text.slice(0, LONGEST));
  if (folded === '' || /^[-.\s]+$/.test(folded)) return { ...NOTHING, text };
  const { colour } = readRagWord(text);
  const statedClass = classOfList(text) ?? classOf(folded) ?? classWithoutStatus(text, colour);
  return {
    text,
    class: statedClass,
    colour,
  };
}

const DENIES_COMPLETION =
  /\b(?:not|never|yet to|to be|will be|expected|incomplete|outstanding|remains?|still|open|live|re-?opened|off[ -]track)\b/;

/** Whether a status denies that an action is done, or awaits it: a completion date beside it proves nothing (D3). */
export function deniesCompletion(text: string): boolean {
  return DENIES_COMPLETION.test(foldText(text.slice(0, LONGEST)));
}

/** How much of the work a status says is done, out of 100: "60%", "3 of 5 complete"; null where it tells no share. */
export const readStatedShare = remembering((text: string): number | null =>
  sharePercent(foldText(text.slice(0, LONGEST))),
);

const NOTHING: Omit<StatusReading, 'text'> = {
  class: 'none',
  colour: null,
};

function classOf(folded: string): StatusClass | null {
  return STATUS_ROWS.find(({ fits }) => fits(folded))?.class ?? null;
}

/** “(a) complete (b) in progress” is complete in part; null but for a list of which some entries are complete, and some are not. */
function classOfList(text: string): StatusClass | null {
  const entries = splitList(text.slice(0, LONGEST));
  if (!entries) return null;
  const classes = entries.map((entry) => classOf(foldText(entry.text)));
  return classes.includes('complete') && classes.some((each) => each !== null && OPEN.has(each))
    ? 'part-complete'
    : null;
}

const OPEN: ReadonlySet<StatusClass> = new Set([
  'part-complete',
  'in-progress',
  'not-started',
  'delayed',
  'unscheduled',
]);

const HOLDS_A_DATE: ReadonlySet<string> = new Set(['date', 'several', 'year-range', 'unresolved']);

/** D3's last row: a colour, a timescale in the wrong column (T04), or words that are not known. */
function classWithoutStatus(text: string, colour: RatedColour | null): StatusClass {
  if (colour !== null) return 'none';
  if (HOLDS_A_DATE.has(readTimescale(text, NO_PLAN).kind)) return 'misplaced';
  return 'unknown';
}
