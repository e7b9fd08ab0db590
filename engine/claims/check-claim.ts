import { isForWorkbook } from '../decisions/decided.ts';
import type { Examined } from '../rules/rule.ts';
import type { Claim, ClaimedFigure } from './claim.ts';
import { countAreas, countParts, countRows } from './count-rows.ts';
import { countLevels, countLowestLevel } from './count-map.ts';
import { datePublished } from './date-published.ts';
import { countRecords } from './count-records.ts';
import { countTotal } from './count-total.ts';
import type { Counted, CountScope } from './counted.ts';

/** A claim with what was counted for it. */
export interface CheckedClaim {
  readonly claim: Claim;
  /**
   * "understated" is a majority that is all of them. "not-counted" is a claim that this workbook has nothing for:
   * another may.
   */
  readonly outcome: 'agree' | 'differ' | 'understated' | 'not-counted';
  /** Null where nothing could be counted. */
  readonly counted: Counted | null;
}

/** Counts again what a paper claims, over one workbook. */
export function checkClaim(claim: Claim, examined: Examined): CheckedClaim {
  const scope = scopeOf(claim, examined);
  const counted = scope && count(claim, scope);
  if (!counted) return { claim, outcome: 'not-counted', counted: null };
  return { claim, outcome: compare(claim.figure, counted), counted };
}

function scopeOf({ workbook, template }: Claim, examined: Examined): CountScope | null {
  if (!isForWorkbook(workbook, examined.workbook.file)) return null;
  if (template === null) return examined;
  return { ...examined, records: examined.records.filter(({ tracker }) => tracker.template.id === template) };
}

function count(claim: Claim, scope: CountScope): Counted | null {
  switch (claim.counts) {
    case 'records':
      return countRows(scope);
    case 'parts':
      return countParts(scope);
    case 'areas':
      return countAreas(scope);
    case 'levels-red':
      return countLevels('red', scope);
    case 'levels-amber':
      return countLevels('amber', scope);
    case 'levels-green':
      return countLevels('green', scope);
    case 'lowest-level':
      return countLowestLevel(claim.level ?? 1, scope);
    case 'total':
      return claim.field === null ? null : countTotal(claim.field, scope);
    case 'published':
      return claim.title === null ? null : datePublished(claim.title, scope);
    default:
      return countRecords(claim.counts, scope);
  }
}

function compare(figure: ClaimedFigure, counted: Counted): CheckedClaim['outcome'] {
  if (figure.kind === 'quantifier') return compareWord(figure.quantifier, counted);
  return agrees(figure, counted) ? 'agree' : 'differ';
}

function agrees(
  figure: Exclude<ClaimedFigure, { kind: 'quantifier' }>,
  { number, of, date }: Counted,
): boolean {
  switch (figure.kind) {
    case 'number':
      return number === figure.number;
    case 'share':
      return number === figure.number && of === figure.of;
    case 'percent':
      return number !== null && of !== null && roundedPercent(number, of, figure.decimals) === figure.percent;
    case 'date':
      return date !== null && date >= figure.from && date <= figure.to;
  }
}

/** A share as a percentage with so many decimals, as a paper would print it. */
export function roundedPercent(number: number, of: number, decimals: number): number {
  return of === 0 ? 0 : Number(((100 * number) / of).toFixed(decimals));
}

function compareWord(
  quantifier: Extract<ClaimedFigure, { kind: 'quantifier' }>['quantifier'],
  { number, of }: Counted,
): CheckedClaim['outcome'] {
  if (number === null || of === null) return 'differ';
  switch (quantifier) {
    case 'all':
      return number === of ? 'agree' : 'differ';
    case 'none':
      return number === 0 ? 'agree' : 'differ';
    case 'majority':
      if (number === of) return 'understated';
      return number * 2 > of ? 'agree' : 'differ';
  }
}
