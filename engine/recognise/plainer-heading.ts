import { foldHeading } from '../values/fold.ts';
import type { HeadingHit } from './heading-index.ts';

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
export function lookUpEither(
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
