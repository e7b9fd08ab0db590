import { rules } from './index.ts';

const MOST = 3;

/** " Did you mean action-has-a-lead?" for an id that is no rule's; "" where none is near. */
export function nearRules(id: string): string {
  const given = wordsOf(id);
  const near = rules
    .map((rule) => ({ id: rule.id, shared: shareOf(given, wordsOf(rule.id)) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  if (near.length === 0) return '';
  const names = near.slice(0, MOST).map((each) => each.id);
  return ` Did you mean ${names.join(' or ')}?`;
}

function wordsOf(id: string): string[] {
  return id.toLowerCase().split(/[^a-z]+/);
}

/** How many longer words two ids share, "rating" and "ratings" being one. */
function shareOf(given: readonly string[], words: readonly string[]): number {
  const long = words.filter((word) => word.length > 3);
  return long.filter((word) => given.some((each) => each.startsWith(word) || isStem(each, word))).length;
}

function isStem(given: string, word: string): boolean {
  return given.length > 3 && word.startsWith(given);
}
