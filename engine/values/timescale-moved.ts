/** The two dates of a cell that says how its deadline moved, in folded words. */
export interface MovedWords {
  /** The deadline as it is: "march 2026". */
  readonly now: string;
  /** The deadline as it was at first: "june 2025". */
  readonly was: string;
  /** All but the deadline as it is: "originally june 2025". */
  readonly note: string;
}

const MOVED =
  '(?:moved|revised|extended|changed|amended|slipped|delayed|deferred|postponed|rescheduled|re-?profiled|put back|pushed back|brought forward)';
const WAS = `(?:was|were|originally|original|orig|previously|previous|prev|formerly|(?:${MOVED}|rev\\.?) from)`;
const NOW = `(?:now|new|currently|current|revised|rev|ext\\.? to|ext|${MOVED} (?:to|until|till))`;
const DATE_NAME =
  '(?: (?:deadline|due date|target date|completion date|end date|date|target|timescale))?(?: (?:was|is|of|set))?\\.?[ :-]+';
const APART = '[ ,;.:([-]+';

const NOW_THEN_WAS = new RegExp(`^(.+?)${APART}(${WAS}${DATE_NAME}(.+))$`);
const WAS_THEN_NOW = new RegExp(`^((?:${WAS}${DATE_NAME})?(.+?))${APART}${NOW}${DATE_NAME}(.+)$`);

/** Parts folded text that names a deadline and the one it was moved from; null where no word says that it was moved. */
export function splitMoved(folded: string): MovedWords | null {
  return byArrow(folded) ?? nowFirst(folded) ?? wasFirst(folded);
}

const ARROW = /\s*(?:[-=]+>|>+|[\u2192\u21d2\u27a1\u27f6\u2794\u279c\u279d\u279e])\s*/;

/** “31/03/2025 → 30/06/2025”: from the first date to the last. */
function byArrow(folded: string): MovedWords | null {
  const dates = folded.split(ARROW);
  const [was = '', now = ''] = [dates[0], dates.at(-1)];
  return dates.length < 2 || was === '' || now === ''
    ? null
    : { now: alone(now), was: alone(was), note: bare(was) };
}

function nowFirst(folded: string): MovedWords | null {
  const [, now = '', note = '', was = ''] = NOW_THEN_WAS.exec(folded) ?? [];
  return was === '' ? null : { now: alone(now), was: firstOf(was), note: bare(note) };
}

function wasFirst(folded: string): MovedWords | null {
  const [, note = '', was = '', now = ''] = WAS_THEN_NOW.exec(folded) ?? [];
  return now === '' ? null : { now: alone(now), was: firstOf(was), note: bare(note) };
}

const SEVERAL = /[,;]| then /;

/** Of "june 2025, then december 2025" the first: a deadline may have moved more than once. */
function firstOf(words: string): string {
  return alone(words.split(SEVERAL)[0] ?? '');
}

const WHO_AND_WHY = / (?:agreed|approved|by|following|due to|because)\b.*$/;

function alone(words: string): string {
  return bare(bare(words).replace(WHO_AND_WHY, ''));
}

const MARKS_AROUND = /^[\s,;.:([-]+|[\s,;.:([-]+$/g;
const CLOSING = /[)\]][\s.]*$/;

/** Without the marks around it, and without a closing bracket that nothing in it opened. */
function bare(words: string): string {
  const trimmed = words.replace(MARKS_AROUND, '');
  return /[([]/.test(trimmed) ? trimmed : trimmed.replace(CLOSING, '').replace(MARKS_AROUND, '');
}
