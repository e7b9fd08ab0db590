import type { FieldTemplate, TrackerTemplate } from '../templates/tracker-template.ts';
import type { IsoDate } from '../values/calendar.ts';
import { foldHeading } from '../values/fold.ts';
import { readTimescale } from '../values/timescale.ts';

/** One field of one template that a heading may stand for. */
export interface HeadingHit {
  readonly template: TrackerTemplate;
  readonly field: FieldTemplate;
  /** 100 for the surest whole heading, less down the list; 70 or 50 and less for a beginning, 40 and less for an ending. */
  readonly strength: number;
}

/** What a heading may stand for, and the date it carries where it names a quarter or a month. */
export interface HeadingReading {
  readonly hits: readonly HeadingHit[];
  readonly date: IsoDate | null;
}

/** Looks headings up, by the words of every template, remembering what it has looked up before. */
export interface HeadingIndex {
  readonly read: (heading: string) => HeadingReading;
}

const NOTHING: HeadingReading = { hits: [], date: null };
const LONGEST_HEADING = 240;
/** A longer heading must begin with two words that are known: "update" alone begins many a sentence. */
const LONGEST_BY_ONE_WORD = 60;

/** Three known words at the beginning are as sure as a whole heading; one or two are not. */
function beginningStrength(words: string): number {
  return words.split(' ').length >= 3 ? 70 : 50;
}

/** Gathers the headings of all templates; no edit distance: "Level 1" and "Level 2" are one apart (T25). */
export function makeHeadingIndex(templates: readonly TrackerTemplate[]): HeadingIndex {
  const exact = new Map<string, HeadingHit[]>();
  const partial: { readonly words: string; readonly atEnd: boolean; readonly hit: HeadingHit }[] = [];
  for (const template of templates) {
    for (const field of template.fields) {
      field.headings.forEach((heading, place) => {
        const hits = exact.get(heading) ?? [];
        hits.push({ template, field, strength: 100 - Math.min(place, 40) });
        exact.set(heading, hits);
      });
      for (const [place, words] of (field.prefixes ?? []).entries())
        partial.push({
          words: `${words} `,
          atEnd: false,
          hit: { template, field, strength: beginningStrength(words) - place },
        });
      for (const [place, words] of (field.endings ?? []).entries())
        partial.push({ words: ` ${words}`, atEnd: true, hit: { template, field, strength: 40 - place } });
    }
  }

  const lookUp = (folded: string): readonly HeadingHit[] => {
    const whole = exact.get(folded) ?? [];
    const found = new Set(whole.map((hit) => hit.field));
    const parts = partial
      .filter(
        ({ words, hit }) =>
          !found.has(hit.field) && (folded.length <= LONGEST_BY_ONE_WORD || words.trim().includes(' ')),
      )
      .filter(({ words, atEnd }) => (atEnd ? folded.endsWith(words) : folded.startsWith(words)))
      .map(({ hit }) => hit);
    return parts.length === 0 ? whole : [...whole, ...parts];
  };

  const known = new Map<string, HeadingReading>();
  const mayMatch = makeGlance(exact, partial);
  const read = (heading: string): HeadingReading => {
    if (heading.length > LONGEST_HEADING || !mayMatch(heading)) return NOTHING;
    let reading = known.get(heading);
    if (!reading) {
      reading = readHeading(heading, lookUp);
      known.set(heading, reading);
    }
    return reading;
  };
  return { read };
}

const FIRST_WORD = /^\s*([A-Za-z]+)/;
const LAST_WORD = /([A-Za-z]+)[^A-Za-z]*$/;
const PLAIN = /^[\s\x20-\x7e]*$/;

/**
 * A glance at a cell's first and last word, which is enough to pass over nearly every cell of a large tracker;
 * only a cell that may be a heading is folded and looked up. A cell with other than plain letters always is.
 */
function makeGlance(
  exact: ReadonlyMap<string, unknown>,
  partial: readonly { readonly words: string; readonly atEnd: boolean }[],
): (heading: string) => boolean {
  const first = new Set([...exact.keys()].map((words) => words.split(' ')[0] ?? ''));
  const last = new Set<string>();
  for (const { words, atEnd } of partial) {
    const parts = words.trim().split(' ');
    if (atEnd) last.add(parts.at(-1) ?? '');
    else first.add(parts[0] ?? '');
  }
  return (heading) => {
    const start = FIRST_WORD.exec(heading)?.[1]?.toLowerCase();
    if (start !== undefined && first.has(start)) return true;
    const end = LAST_WORD.exec(heading)?.[1]?.toLowerCase();
    if (end !== undefined && last.has(end)) return true;
    return heading.startsWith('#') || !PLAIN.test(heading);
  };
}

const DATED =
  /^(.*?\S)\s+(?:as at\s+)?((?:q[1-4]|quarter [1-4]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b.*\d.*|(?:19|20)\d\d\b.*)$/;

function readHeading(heading: string, lookUp: (folded: string) => readonly HeadingHit[]): HeadingReading {
  const folded = foldHeading(heading.replaceAll('#', ' no ').replaceAll('&', ' and '));
  if (folded === '') return NOTHING;
  const hits = lookUp(folded);
  const dated = DATED.exec(folded);
  if (!dated) return hits.length === 0 ? NOTHING : { hits, date: null };
  const plain = hits.length > 0 ? hits : lookUp(dated[1] ?? '');
  return plain.length === 0 ? NOTHING : { hits: plain, date: dateOfHeading(dated[2] ?? '') };
}

function dateOfHeading(text: string): IsoDate | null {
  const spaced = text.replace(/(\d{4}) (\d\d)\b/, '$1/$2');
  return readTimescale(spaced, {
    planYear: null,
    asAt: '2000-01-01',
    base: null,
    updated: null,
    singleYearQuarter: 'fy-starting',
  }).end;
}
