import type { FieldTemplate, TrackerTemplate } from '../templates/tracker-template.ts';
import { groupedBy } from '../values/grouped-by.ts';
import type { HeadingHit } from './heading-index.ts';

/** A longer heading must begin with two words that are known: "update" alone begins many a sentence. */
const LONGEST_BY_ONE_WORD = 60;

/** Every whole heading is at least so sure. */
export const LEAST_WHOLE = 60;
/** Weaker than a whole heading: what stands below it has to agree. */
const WHERE_DATED = 45;

/** “RAG last quarter” beside “RAG this quarter” is not the current one. */
const OF_BEFORE = /\b(?:previous|prior|last|old|former)\b/;
const LESS_OF_BEFORE = 5;

/** Three known words at the beginning are as sure as a whole heading; one or two are not. */
function beginningStrength(words: string): number {
  return words.split(' ').length >= 3 ? 70 : 50;
}

/** The headings that some field of some template has: whole ones, folded, and the beginnings and endings of others. */
export interface KnownHeadings {
  readonly whole: ReadonlyMap<string, readonly HeadingHit[]>;
  readonly parts: readonly HeadingPart[];
  /** The same by the first word of a beginning and the last of an ending, each with its place among them all. */
  readonly beginnings: ReadonlyMap<string, readonly PlacedPart[]>;
  readonly endings: ReadonlyMap<string, readonly PlacedPart[]>;
}

interface PlacedPart {
  readonly part: HeadingPart;
  readonly place: number;
}

interface HeadingPart {
  /** With the space between it and the rest. */
  readonly words: string;
  readonly atEnd: boolean;
  readonly hit: HeadingHit;
}

/** Gathers the headings of all templates. */
export function gatherHeadings(templates: readonly TrackerTemplate[]): KnownHeadings {
  const fields = templates.flatMap((template) => template.fields.map((field) => ({ template, field })));
  const byHeading = groupedBy(fields.flatMap(wholesOf), ({ heading }) => heading);
  const whole = new Map(Array.from(byHeading, ([heading, all]) => [heading, all.map(({ hit }) => hit)]));
  const parts = fields.flatMap(partsOf);
  const placed = parts.map((part, place): PlacedPart => ({ part, place }));
  return {
    whole,
    parts,
    beginnings: groupedBy(
      placed.filter(({ part }) => !part.atEnd),
      ({ part: { words } }) => words.trim().split(' ')[0] ?? '',
    ),
    endings: groupedBy(
      placed.filter(({ part }) => part.atEnd),
      ({ part: { words } }) => words.trim().split(' ').at(-1) ?? '',
    ),
  };
}

interface FieldOfTemplate {
  readonly template: TrackerTemplate;
  readonly field: FieldTemplate;
}

/** A field's whole headings; the first of them are the surest. */
function wholesOf({ template, field }: FieldOfTemplate): { heading: string; hit: HeadingHit }[] {
  const always = field.headings.map((heading, place) => ({
    heading,
    hit: { template, field, strength: Math.max(100 - place, LEAST_WHOLE), whereDated: false },
  }));
  const whereDated = (field.whereDated ?? []).map((heading) => ({
    heading,
    hit: { template, field, strength: WHERE_DATED, whereDated: true },
  }));
  return [...always, ...whereDated];
}

function partsOf({ template, field }: FieldOfTemplate): HeadingPart[] {
  const beginnings = (field.prefixes ?? []).map((words, place) => ({
    words: `${words} `,
    atEnd: false,
    hit: { template, field, strength: beginningStrength(words) - place, whereDated: false },
  }));
  const endings = (field.endings ?? []).map((words, place) => ({
    words: ` ${words}`,
    atEnd: true,
    hit: { template, field, strength: 40 - place, whereDated: false },
  }));
  return [...beginnings, ...endings];
}

/** What a folded heading may stand for: as a whole, by its beginning or by its ending. */
export function lookUpIn(
  { whole, beginnings, endings }: KnownHeadings,
  folded: string,
): readonly HeadingHit[] {
  const hits = whole.get(folded) ?? [];
  const near = [
    ...(beginnings.get(folded.slice(0, folded.indexOf(' '))) ?? []),
    ...(endings.get(folded.slice(folded.lastIndexOf(' ') + 1)) ?? []),
  ];
  if (near.length === 0) return hits;
  const found = new Set(hits.map((hit) => hit.field));
  const less = OF_BEFORE.test(folded) ? LESS_OF_BEFORE : 0;
  const others = near
    .filter(({ part }) => !found.has(part.hit.field) && fits(part, folded))
    .sort((a, b) => a.place - b.place)
    .map(({ part: { hit } }) => (less === 0 ? hit : { ...hit, strength: hit.strength - less }));
  return others.length === 0 ? hits : [...hits, ...others];
}

function fits({ words, atEnd }: HeadingPart, folded: string): boolean {
  if (folded.length > LONGEST_BY_ONE_WORD && !words.trim().includes(' ')) return false;
  return atEnd ? folded.endsWith(words) : folded.startsWith(words);
}
