import type { FieldId } from '../templates/fields.ts';
import { foldText } from '../values/fold.ts';
import { NO_PLAN } from '../values/no-plan.ts';
import { readTimescale } from '../values/timescale.ts';
import { MAP_COUNTS, RECORD_COUNTS, type Claim, type ClaimCount, type ClaimedFigure } from './claim.ts';

/** A claim as a person writes it in a config. */
export interface WrittenClaim {
  readonly says: string;
  readonly counts: ClaimCount;
  readonly figure: number | string;
  readonly level?: number | undefined;
  readonly field?: FieldId | undefined;
  readonly title?: string | undefined;
  readonly template?: string | undefined;
  readonly workbook?: string | undefined;
}

/** What a written claim still needs: where, and what to write. */
export interface ClaimSlip {
  readonly at: 'figure' | 'level' | 'field' | 'title';
  readonly words: string;
}

/** Reads a written claim, or says what to write instead. */
export function readClaim(written: WrittenClaim): { readonly claim: Claim } | { readonly slip: ClaimSlip } {
  const slip = slipOf(written);
  if (slip) return { slip };
  const figure = readFigure(written);
  if (!figure) return { slip: { at: 'figure', words: figureWords(written.counts) } };
  const {
    says,
    counts,
    level = null,
    field = null,
    title = null,
    template = null,
    workbook = null,
  } = written;
  return { claim: { says, counts, figure, level, field, title, template, workbook } };
}

function slipOf({ counts, level, field, title }: WrittenClaim): ClaimSlip | null {
  if (counts === 'lowest-level' && level === undefined)
    return { at: 'level', words: 'write the level that the paper calls the lowest, like 1' };
  if (counts === 'total' && field === undefined)
    return { at: 'field', words: 'write the column to add up, like “actionsOpen”' };
  if (counts === 'published' && title === undefined)
    return { at: 'title', words: 'write the title of the inspection, like “PEEL: Legitimacy 2016”' };
  return null;
}

const SHARED: readonly ClaimCount[] = [...RECORD_COUNTS, ...MAP_COUNTS];

/** What a figure can be for each count. */
function figureWords(counts: ClaimCount): string {
  if (counts === 'published') return 'write a date, like “8 December 2016” or “December 2016”';
  return SHARED.includes(counts)
    ? 'write a number, or “10 of 13”, “95%”, “all”, “majority” or “none”'
    : `write a number, like 34: ${counts} are no share of a whole`;
}

function readFigure({ counts, figure }: WrittenClaim): ClaimedFigure | null {
  const folded = foldText(String(figure));
  if (counts === 'published') return readDate(String(figure).trim());
  const number = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(folded)
    ? Number(folded.replaceAll(',', ''))
    : null;
  if (number !== null) return { kind: 'number', number };
  return SHARED.includes(counts) ? (readShare(folded) ?? readQuantifier(folded)) : null;
}

function readShare(folded: string): ClaimedFigure | null {
  const percent = /^(\d{1,3}(?:\.(\d+))?) ?(?:%|per cent|percent)$/.exec(folded);
  if (percent) return { kind: 'percent', percent: Number(percent[1]), decimals: percent[2]?.length ?? 0 };
  const share = /^(\d+) (?:out )?of (?:the )?(\d+)$/.exec(folded);
  return share ? { kind: 'share', number: Number(share[1]), of: Number(share[2]) } : null;
}

const QUANTIFIERS: ReadonlyMap<string, Extract<ClaimedFigure, { kind: 'quantifier' }>['quantifier']> =
  new Map([
    ['all', 'all'],
    ['always', 'all'],
    ['every', 'all'],
    ['majority', 'majority'],
    ['the majority', 'majority'],
    ['most', 'majority'],
    ['mostly', 'majority'],
    ['none', 'none'],
    ['never', 'none'],
    ['no', 'none'],
  ]);

function readQuantifier(folded: string): ClaimedFigure | null {
  const quantifier = QUANTIFIERS.get(folded);
  return quantifier === undefined ? null : { kind: 'quantifier', quantifier, word: folded };
}

function readDate(word: string): ClaimedFigure | null {
  const { kind, start, end } = readTimescale(word, NO_PLAN);
  if (kind !== 'date' || start === null || end === null) return null;
  return { kind: 'date', from: start, to: end, word };
}
