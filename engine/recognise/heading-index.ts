import type { FieldTemplate, TrackerTemplate } from '../templates/tracker-template.ts';
import type { IsoDate } from '../values/calendar.ts';
import { foldHeading } from '../values/fold.ts';
import { remembering, rememberingEach } from '../values/remember.ts';
import { dateOfHeading, splitDate } from './heading-date.ts';
import { makeGlance } from './heading-glance.ts';
import { splitPlace } from './heading-place.ts';
import { gatherHeadings, lookUpIn } from './known-headings.ts';
import { lookUpEither } from './plainer-heading.ts';

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

/** The index of some templates, made once for them all: a batch reads hundreds of workbooks by the same. */
export const headingIndexOf = rememberingEach(makeHeadingIndex);

/** Looks headings up in those of all templates; no edit distance: "Level 1" and "Level 2" are one apart (T25). */
function makeHeadingIndex(templates: readonly TrackerTemplate[]): HeadingIndex {
  const known = gatherHeadings(templates);
  const lookUp = (folded: string): readonly HeadingHit[] => lookUpIn(known, folded);
  const mayMatch = makeGlance(known);
  const readShort = remembering((heading: string) =>
    mayMatch(heading) ? readHeading(heading, lookUp) : NOTHING,
  );
  return { read: (heading) => (heading.length > LONGEST_HEADING ? NOTHING : readShort(heading)) };
}

/** Below every whole heading without a date and above every beginning: of dated headings only the date decides. */
const DATED_STRENGTH = 58;

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
