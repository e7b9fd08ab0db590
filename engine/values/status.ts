import { foldText } from './fold.ts';
import { readRagWord, type RagColour } from './rag.ts';
import { remembering } from './remember.ts';
import { STATUS_ROWS } from './status-rows.ts';
import { findDatePhrase } from './timescale-mention.ts';
import { readTimescale, type TimescaleContext } from './timescale.ts';

/** Where an action stands by its status text alone (D3); "none" where the text says nothing of it. */
export type StatusClass =
  | 'complete'
  | 'part-complete'
  | 'delayed'
  | 'in-progress'
  | 'not-started'
  | 'unscheduled'
  | 'awaiting-sign-off'
  | 'not-applicable'
  | 'not-accepted'
  | 'misplaced'
  | 'unknown'
  | 'none';

/** A status cell as read. */
export interface StatusReading {
  /** As displayed. */
  readonly text: string;
  readonly class: StatusClass;
  /** The words that hold a date, as written, for `mentionsDate`; null with none, or with several and no telling which. */
  readonly statedDate: string | null;
  /** The colour word it holds, which belongs to the lead's rating; null without one. */
  readonly colour: RagColour | null;
  /** True where it speaks of completion as still to come. */
  readonly expectsCompletion: boolean;
}

/** A status longer than this is an update put in the wrong column: it is read by its start. */
const LONGEST = 1000;

/** Reads a status cell by D3, first row that fits; never from the update, never from a fill. */
export const readStatus = remembering(readCell);

function readCell(text: string): StatusReading {
  const folded = foldText(text.slice(0, LONGEST));
  if (folded === '' || /^[-.\s]+$/.test(folded)) return { ...NOTHING, text };
  const { colour } = readRagWord(text);
  const statedClass = classOf(folded) ?? classWithoutStatus(text, colour);
  return {
    text,
    class: statedClass,
    statedDate: findDatePhrase(text),
    colour,
    expectsCompletion: statedClass !== 'complete' && EXPECTS_COMPLETION.test(folded),
  };
}

const NOTHING: Omit<StatusReading, 'text'> = {
  class: 'none',
  statedDate: null,
  colour: null,
  expectsCompletion: false,
};

const EXPECTS_COMPLETION =
  /\b(?:to be|to|will be|will|be|expected|anticipated|forecast|due|planned|scheduled|estimated)\b.{0,40}\bcomplet(?:e|ed|ion)\b|\bcompletion\b.{0,60}\b(?:expected|anticipated|due|forecast|delayed|planned|by)\b|^complete by\b/;

function classOf(folded: string): StatusClass | null {
  return STATUS_ROWS.find(({ fits }) => fits(folded))?.class ?? null;
}

const HOLDS_A_DATE: ReadonlySet<string> = new Set(['date', 'several', 'year-range', 'unresolved']);

/** The plan year does not matter here: only whether the text is a timescale. */
const ANY_PLAN: TimescaleContext = {
  planYear: null,
  asAt: '2000-01-01',
  base: null,
  updated: null,
  singleYearQuarter: 'fy-starting',
};

/** D3's last row: a colour, a timescale in the wrong column (T04), or words that are not known. */
function classWithoutStatus(text: string, colour: RagColour | null): StatusClass {
  if (colour !== null) return 'none';
  if (HOLDS_A_DATE.has(readTimescale(text, ANY_PLAN).kind)) return 'misplaced';
  return 'unknown';
}
