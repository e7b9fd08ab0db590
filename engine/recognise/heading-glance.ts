import { PLACE_WORDS } from './heading-place.ts';
import type { KnownHeadings } from './known-headings.ts';

/** The first two words of a text, behind a number like "3.", with what stands between them. */
const FIRST_WORDS = /^\s*(?:\(?\d{1,2}[.)]\s*)?([A-Za-z0-9]+)([^A-Za-z0-9]*)([A-Za-z0-9]+)?/;
const LAST_WORD = /([A-Za-z]+)[^A-Za-z]*$/;
/** "#" and "% complete" begin with no word. */
const SIGN_FIRST = /^\s*(?:#|% ?[a-z])/i;
const DATE_FIRST = /^\s*(?:q[1-4]|qtr|quarter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|20\d\d)/i;
const PLAIN = /^[\s\x20-\x7e]*$/;
/** What may follow a heading of one word: "RAG (lead's)", "Update / next steps", "Owner & team", "Update no 2". */
const SIGN_BETWEEN = /[(/&#]/;
const WORD_BETWEEN =
  /\d|^(?:no|as|at|for|to|in|i|ii|iii|iv|v|vi)$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** The words, in small letters, by which known headings begin and end. */
interface GlanceWords {
  /** The first words of whole headings; more of the heading has to agree. */
  readonly first: ReadonlySet<string>;
  /** Single words that are enough of a beginning. */
  readonly alone: ReadonlySet<string>;
  /** Two words with one space between them. */
  readonly firstTwo: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
}

/**
 * A glance at a cell's first two words and its last, which is enough to pass over nearly every cell of a large tracker;
 * only a cell that may be a heading is folded and looked up. A cell with other than plain letters always is.
 */
export function makeGlance(known: KnownHeadings): (heading: string) => boolean {
  const words = glanceWords(known);
  return (heading) =>
    mayBegin(heading, words) ||
    mayEnd(heading, words) ||
    mayFollowADate(heading, words) ||
    SIGN_FIRST.test(heading) ||
    !PLAIN.test(heading);
}

function glanceWords({ whole, parts }: KnownHeadings): GlanceWords {
  const first = new Set<string>(PLACE_WORDS.keys());
  const firstTwo = new Set<string>();
  const alone = new Set<string>(PLACE_WORDS.keys());
  const last = new Set<string>();
  for (const words of whole.keys()) {
    const [one = '', two] = words.split(' ');
    first.add(one);
    if (two !== undefined && /^[a-z0-9]/.test(two)) firstTwo.add(`${one} ${two}`);
  }
  for (const { words, atEnd } of parts) {
    const parted = words.trim().split(' ');
    if (atEnd) last.add(parted.at(-1) ?? '');
    else (parted.length === 1 ? alone : firstTwo).add(parted.slice(0, 2).join(' '));
  }
  return { first, firstTwo, alone, last };
}

function mayBegin(heading: string, { first, alone, firstTwo }: GlanceWords): boolean {
  const found = FIRST_WORDS.exec(heading);
  const one = found?.[1]?.toLowerCase();
  if (one === undefined) return false;
  if (alone.has(one)) return true;
  const two = found?.[3]?.toLowerCase();
  if (two === undefined) return first.has(one);
  if (firstTwo.has(`${one} ${two}`)) return true;
  return mayGoOn(found?.[2] ?? '', two) && first.has(one);
}

/** Whether a heading of one word may go on with this sign and this word. */
function mayGoOn(between: string, two: string): boolean {
  return PLACE_WORDS.has(two) || WORD_BETWEEN.test(two) || SIGN_BETWEEN.test(between);
}

/** “Q3 commentary”, “Dec 2025 position”: a date before a heading of its own. */
function mayFollowADate(heading: string, { first }: GlanceWords): boolean {
  if (!DATE_FIRST.test(heading)) return false;
  const end = LAST_WORD.exec(heading)?.[1]?.toLowerCase();
  return end !== undefined && first.has(end);
}

function mayEnd(heading: string, { last }: GlanceWords): boolean {
  const end = LAST_WORD.exec(heading)?.[1]?.toLowerCase();
  return end !== undefined && last.has(end);
}
