import type { FieldTemplate, TrackerTemplate } from '../templates/tracker-template.ts';
import type { IsoDate } from '../values/calendar.ts';
import { foldHeading } from '../values/fold.ts';
import { remembering } from '../values/remember.ts';
import { readTimescale } from '../values/timescale.ts';
import { gatherHeadings, lookUpIn, type KnownHeadings } from './known-headings.ts';

/** One field of one template that a heading may stand for. */
export interface HeadingHit {
  readonly template: TrackerTemplate;
  readonly field: FieldTemplate;
  /** 100 for the surest whole heading, less down the list; 70 or 50 and less for a beginning, 40 and less for an ending. */
  readonly strength: number;
  /** True where the heading says so only above dates. */
  readonly whereDated: boolean;
}

/** What a heading may stand for, and the date it carries where it names a quarter or a month. */
export interface HeadingReading {
  readonly hits: readonly HeadingHit[];
  readonly date: IsoDate | null;
  /** The words beside the date, folded: headings that share them are one series, its latest the current one. */
  readonly series: string;
  /** 2 of "Revised date (2)" and "2nd revised date"; null where it has no number, or its field but one column. */
  readonly place: number | null;
}

/** Looks headings up, by the words of every template, remembering what it has looked up before. */
export interface HeadingIndex {
  readonly read: (heading: string) => HeadingReading;
}

const NOTHING: HeadingReading = { hits: [], date: null, series: '', place: null };
const LONGEST_HEADING = 240;
/** Looks headings up in those of all templates; no edit distance: "Level 1" and "Level 2" are one apart (T25). */
export function makeHeadingIndex(templates: readonly TrackerTemplate[]): HeadingIndex {
  const known = gatherHeadings(templates);
  const lookUp = (folded: string): readonly HeadingHit[] => lookUpIn(known, folded);
  const mayMatch = makeGlance(known);
  const readShort = remembering((heading: string) =>
    mayMatch(heading) ? readHeading(heading, lookUp) : NOTHING,
  );
  return { read: (heading) => (heading.length > LONGEST_HEADING ? NOTHING : readShort(heading)) };
}

/** The first two words of a text, behind a number like "3.", with what stands between them. */
const FIRST_WORDS = /^\s*(?:\(?\d{1,2}[.)]\s*)?([A-Za-z0-9]+)([^A-Za-z0-9]*)([A-Za-z0-9]+)?/;
const LAST_WORD = /([A-Za-z]+)[^A-Za-z]*$/;
/** "#" and "% complete" begin with no word. */
const SIGN_FIRST = /^\s*(?:#|% ?[a-z])/i;
const PLAIN = /^[\s\x20-\x7e]*$/;
/** What may follow a heading of one word: "RAG (lead's)", "Update / next steps", "Owner & team", "Update no 2". */
const SIGN_BETWEEN = /[(/&#]/;
const WORD_BETWEEN =
  /\d|^(?:no|as|at|for|to|in|i|ii|iii|iv|v|vi)$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/**
 * A glance at a cell's first two words and its last, which is enough to pass over nearly every cell of a large tracker;
 * only a cell that may be a heading is folded and looked up. A cell with other than plain letters always is.
 */
function makeGlance({ whole, parts }: KnownHeadings): (heading: string) => boolean {
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
  const mayBegin = (heading: string): boolean => {
    const found = FIRST_WORDS.exec(heading);
    const one = found?.[1]?.toLowerCase();
    if (one === undefined) return false;
    if (alone.has(one)) return true;
    const two = found?.[3]?.toLowerCase();
    if (two !== undefined && firstTwo.has(`${one} ${two}`)) return true;
    if (
      two !== undefined &&
      !PLACE_WORDS.has(two) &&
      !WORD_BETWEEN.test(two) &&
      !SIGN_BETWEEN.test(found?.[2] ?? '')
    )
      return false;
    return first.has(one);
  };
  return (heading) => {
    if (mayBegin(heading)) return true;
    const end = LAST_WORD.exec(heading)?.[1]?.toLowerCase();
    if (end !== undefined && last.has(end)) return true;
    return SIGN_FIRST.test(heading) || !PLAIN.test(heading);
  };
}

const PERIOD = '(?:q[1-4]|quarter [1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)';
const YEARS = '(?:20\\d\\d(?: (?:20)?\\d\\d)?|\\d\\d)';
const DATE = `(?:(?:\\d{1,2} )?${PERIOD}(?: ${YEARS})?|${YEARS} ${PERIOD}|(?:19|20)\\d\\d(?: \\d\\d){0,2}|\\d{1,2} \\d{1,2} (?:20)?\\d\\d)`;
const DATED_AFTER = new RegExp(`^(.*?[a-z].*?) (?:as at |at |for |to |in )?(${DATE})$`);
const DATED_BEFORE = new RegExp(`^(?:as at )?(${DATE}) (.*[a-z].*)$`);
/** Below every whole heading without a date and above every beginning: of dated headings only the date decides. */
const DATED_STRENGTH = 58;

/** "RAG Oct 21", "Q3 2021/22 update": the words without the date, and the date that puts it in order with its like. */
function splitDate(folded: string): { readonly words: string; readonly date: string } | null {
  const after = DATED_AFTER.exec(folded);
  if (after) return { words: after[1] ?? '', date: after[2] ?? '' };
  const before = DATED_BEFORE.exec(folded);
  return before && { words: before[2] ?? '', date: before[1] ?? '' };
}

function readHeading(heading: string, lookUp: (folded: string) => readonly HeadingHit[]): HeadingReading {
  const folded = foldHeading(heading.replaceAll('#', ' no ').replaceAll('&', ' and '));
  if (folded === '') return NOTHING;
  const dated = splitDate(folded);
  if (!dated) return readNumbered(folded, lookUpEither(heading, folded, lookUp), lookUp);
  const plain = lookUp(dated.words).map((hit) => ({
    ...hit,
    strength: Math.min(hit.strength, DATED_STRENGTH),
  }));
  return asReading(plain.length > 0 ? plain : lookUp(folded), dateOfHeading(dated.date), dated.words);
}

function asReading(hits: readonly HeadingHit[], date: IsoDate | null, series: string): HeadingReading {
  return hits.length === 0 ? NOTHING : { hits, date, series, place: null };
}

const PLACE_WORDS: ReadonlyMap<string, number> = new Map(
  [
    ['1st', 'first'],
    ['2nd', 'second'],
    ['3rd', 'third'],
    ['4th', 'fourth'],
    ['5th', 'fifth'],
    ['6th', 'sixth'],
    ['7th', 'seventh'],
    ['8th', 'eighth'],
    ['9th', 'ninth'],
    ['10th', 'tenth'],
  ].flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
);
const ROMAN: ReadonlyMap<string, number> = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi'].map((word, index) => [word, index + 1]),
);
/** "10", "2nd", "second", "ii". */
function placeOfWord(word: string): number | undefined {
  return /^\d\d?$/.test(word) ? Number(word) : (PLACE_WORDS.get(word) ?? ROMAN.get(word));
}

/** "Revised date (2)", "2nd revised date", "Extension 2 date": the words without the one number, and the number. */
function splitPlace(folded: string): { readonly words: string; readonly place: number } | null {
  const words = folded.split(' ');
  const [at, ...others] = words.flatMap((word, index) => (placeOfWord(word) === undefined ? [] : [index]));
  if (at === undefined || others.length > 0 || words.length === 1) return null;
  const place = placeOfWord(words[at] ?? '') ?? 0;
  const before = words.slice(0, words[at - 1] === 'no' ? at - 1 : at);
  return { words: [...before, ...words.slice(at + 1)].join(' '), place };
}

/** Only a field that may have several columns has numbered ones: "Level 2" and "Action 1" are headings of their own. */
function readNumbered(
  folded: string,
  whole: readonly HeadingHit[],
  lookUp: (folded: string) => readonly HeadingHit[],
): HeadingReading {
  const numbered = splitPlace(folded);
  const hits = numbered ? lookUp(numbered.words).filter(mayBeNumbered) : [];
  if (!numbered || hits.length === 0) return asReading(whole, null, '');
  const found = new Set(hits.map(({ field }) => field));
  const others = whole.filter(({ field }) => !found.has(field));
  return { ...asReading([...hits, ...others], null, ''), place: numbered.place };
}

function mayBeNumbered(hit: HeadingHit): boolean {
  return mayBeOneOfSeveral(hit) || (hit.whereDated && hit.field.several === true);
}

/** Weaker than every whole heading is too weak: "Revised by" begins like a revised date. */
const LEAST_OF_SEVERAL = 51;

/** Whether a heading may stand for one of several columns of its field: only a whole one may. */
export function mayBeOneOfSeveral({
  field,
  strength,
}: {
  readonly field: Pick<FieldTemplate, 'several'>;
  readonly strength: number;
}): boolean {
  return field.several === true && strength >= LEAST_OF_SEVERAL;
}

/** A plain heading with more about it: below every whole one, above every beginning. */
const PLAINER_STRENGTH = 57;
/** Of "Finding / Observation" and "Recommendation / Action" the surer first half is the surer. */
const FIRST_OF_TWO_STRENGTH = 51;

/** "3. Status (select)*", "Responsible officer(s)": the heading without its number, its bracket, its plural. */
function plainerThan(heading: string): string {
  return heading
    .replace(/^\s*\(?\d{1,2}[.)]\s*(?=\p{L})/u, '')
    .replace(/\(s\)/gi, '')
    .replace(/\s\((?![^()]*\b(?:previous|prior|last|old|former)\b)[^()]*\)[\s*:?.]*$/i, '');
}

/** A heading, or where nobody knows it whole without what stands about it, or the first of two with a slash between. */
function lookUpEither(
  heading: string,
  folded: string,
  lookUp: (folded: string) => readonly HeadingHit[],
): readonly HeadingHit[] {
  const whole = lookUp(folded);
  if (whole.some(({ strength }) => strength > PLAINER_STRENGTH)) return whole;
  const plainer = plainerThan(heading);
  const plain = foldHeading(plainer);
  const known = plain === folded ? [] : sureHits(plain, lookUp).map((hit) => asSureAs(hit, PLAINER_STRENGTH));
  if (known.length > 0) return [...known, ...notAmong(known, whole)];
  const slash = plainer.indexOf('/');
  if (slash === -1 || whole.some(({ field }) => field.kind === 'ref')) return whole;
  const first = sureHits(foldHeading(plainer.slice(0, slash)), lookUp).map((hit) =>
    asSureAs(hit, FIRST_OF_TWO_STRENGTH + (hit.strength - 60) / 10),
  );
  return first.length === 0 ? whole : [...first, ...notAmong(first, whole)];
}

function sureHits(folded: string, lookUp: (folded: string) => readonly HeadingHit[]): readonly HeadingHit[] {
  return lookUp(folded).filter(({ strength }) => strength >= 60);
}

function asSureAs(hit: HeadingHit, strength: number): HeadingHit {
  return { template: hit.template, field: hit.field, strength, whereDated: hit.whereDated };
}

function notAmong(found: readonly HeadingHit[], hits: readonly HeadingHit[]): readonly HeadingHit[] {
  const fields = new Set(found.map(({ field }) => field));
  return hits.filter(({ field }) => !fields.has(field));
}

/** A date to put headings in order by; a quarter or a month without a year is one of the same financial year. */
export function dateOfHeading(text: string): IsoDate | null {
  const spaced = text.replace(/(\d{4}) (\d\d)\b/, '$1/$2');
  const read = (words: string): IsoDate | null =>
    readTimescale(words, {
      planYear: { year: 2000, from: 'stated' },
      asAt: '2000-04-01',
      base: null,
      updated: null,
      singleYearQuarter: 'fy-starting',
    }).end;
  return read(spaced) ?? read(`${spaced} ${BARE_MONTH_YEAR.exec(spaced) ? '2001' : '2000'}`);
}

const BARE_MONTH_YEAR = /^(?:jan|feb|mar)[a-z]*$/;
