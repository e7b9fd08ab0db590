import { everyMatch } from './every-match.ts';
const CLAUSE_END = /[.;:!?\n]+\s*|,\s+|\s+-+\s+|\s+(?:but|now|however)\s+/g;

/**
 * Whether a word at an index is denied or still to come: something in its clause before it says not, yet to,
 * to be or expected (D3). An earlier clause does not reach it, but a comma alone ends none after a "not".
 */
export function isNegatedOrFuture(folded: string, index: number): boolean {
  const before = folded.slice(0, index);
  return DENIES_OR_AWAITS.test(before.slice(startOfClause(before)));
}

function startOfClause(before: string): number {
  let start = 0;
  for (const end of everyMatch(CLAUSE_END, before)) {
    const isComma = end[0].startsWith(',');
    if (isComma && DENIES.test(before.slice(start, end.index))) continue;
    start = end.index + end[0].length;
  }
  return start;
}

const DENIES = /\b(?:not|never|cannot|yet to|no|none|nothing|without|unable|failed)\b|n't\b/;
const DENIES_OR_AWAITS = new RegExp(
  `${DENIES.source}|\\b(?:${[
    'to',
    'expected',
    'anticipated',
    'forecast',
    'planned',
    'scheduled',
    'will',
    'shall',
    'should',
    'would',
    'could',
    'may',
    'might',
    'must',
    'due',
    'until',
    'till',
    'once',
    'when',
    'if',
    'unless',
    'before',
    'being',
    'be',
    'awaiting',
    'pending',
    'near',
    'nearing',
    'nearly',
    'almost',
    'aim',
    'aims',
    'target',
    'on course',
    'ensure',
    'needs?',
    'requires?',
    'remains?',
    'yet',
  ].join('|')})\\b`,
);
