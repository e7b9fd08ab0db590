import { everyMatch } from './every-match.ts';

/** What a draft leaves behind in words that are then printed (T31, T32). */
export type DraftMarkKind = 'question' | 'placeholder' | 'to-fill' | 'punctuation' | 'plural' | 'markup';

/** One such mark, with the words to quote. */
export interface DraftMark {
  readonly kind: DraftMarkKind;
  readonly words: string;
}

/** Cheap to look for, and in every mark. */
const MAY_HOLD_A_MARK = /[?<&[_]|\.\.|\. \.|[,;!] ?[,;!]|[,;:] ?\.|TB[ACD]|tbc|XX|s \d|Formatted:/;

/** In every mark too, and not in “learning & development”. */
const MAY_WELL_HOLD_A_MARK = /[<[_]|&[a-z#]|\.\s?\.|[,;?!]\s?[,;?!]|,\s?\.|TB[ACD]|XX|s \d|formatted:/i;

const PATTERNS: readonly { readonly kind: DraftMarkKind; readonly pattern: RegExp }[] = [
  {
    kind: 'to-fill',
    pattern:
      /\[(?:insert|add|enter|tb[acd]|xx+|names?|dates?|numbers?|leads?|owners?|details?)\b[^\][\n]{0,40}\]|<(?:insert|enter|tb[acd]|name|date)\b[^<>\n]{0,40}>|(?<![a-z\d])X{2,}(?:\/X{2,})*(?=(?:k|m|bn|%|pc)?(?![a-z\d]))/gi,
  },
  { kind: 'placeholder', pattern: /\b(?:TB[ACD]|tbc)\b(?!\s*=)/g },
  {
    kind: 'punctuation',
    pattern: /(?:\.\s\.(?![\s.]*\.)|(?<!\.)\.\.(?![./\\\d])|,\s?,|;\s?;|,\s?\.(?!\d|\.)|\?{2,}|!{2,})/g,
  },
  {
    kind: 'plural',
    pattern: /\b(?:Risks|Recommendations|Sections|Objectives|Plans) \d{1,3}(?= \p{Lu})/gu,
  },
  {
    kind: 'markup',
    pattern:
      /<\/?(?:del|ins|b|i|u|p|br|em|strong|span|div|sup|sub|ul|ol|li|font)(?: [a-z-]{1,20}=[^<>\n]{0,60})? ?\/?>|&(?:amp|nbsp|lt|gt|quot|rsquo|lsquo|ndash|mdash|#\d{2,5});|_x000D_|\bCommented \[|\bFormatted:/gi,
  },
];

const LONGEST = 5000;

/** Whether a text can hold a mark or end in a doubt: most cannot, and are done with. */
export function mayHoldADraftMark(text: string): boolean {
  return MAY_HOLD_A_MARK.test(text);
}

/** Whether a text holds a mark, or what may be one when a part of it is read by itself: a question mark at a line's end. */
export function holdsADraftMark(text: string): boolean {
  return text.includes('?') || text.length > LONGEST || readDraftMarks(text).length > 0;
}

/** The marks of a draft in a text, the first of each kind; a long text is looked at up to its 5,000th letter. */
export function readDraftMarks(text: string): readonly DraftMark[] {
  if (!MAY_HOLD_A_MARK.test(text) || !MAY_WELL_HOLD_A_MARK.test(text)) return NONE;
  const looked = text.slice(0, LONGEST);
  return PATTERNS.flatMap(({ kind, pattern }) => {
    const found = everyMatch(pattern, looked).find((match) => isMark(kind, match[0]));
    return found ? [{ kind, words: kind === 'punctuation' ? withWordBefore(found, looked) : found[0] }] : [];
  });
}

const WORD_BEFORE = /\S{0,15}$/;

/** Marks alone say little: the word that they stand behind is quoted with them. */
function withWordBefore(found: RegExpExecArray, text: string): string {
  const before = text.slice(Math.max(0, found.index - 15), found.index);
  return (WORD_BEFORE.exec(before)?.[0] ?? '') + found[0];
}

const NONE: readonly DraftMark[] = [];

/** Capitals stand for a number still to come; small ones are kisses, crosses or a plural. */
function isMark(kind: DraftMarkKind, words: string): boolean {
  return kind !== 'to-fill' || !/^x/i.test(words) || /^[X/]+$/.test(words);
}

/** A sentence that begins as questions do: “Who…”, “And should…”, “By when…”. */
const ASKS =
  /^\W*(?:(?:and|but|so|if so|if not|if yes)[, ]+)?(?:is|are|was|were|do|does|did|has|have|had|can|could|should|shall|will|would|may|might|must|who|whom|whose|what|when|where|which|why|how|(?:in|to|at|by|for|on|with|of|from) (?:what|which|whom|how))\b/i;

/** A last line that ends in a question mark and is no question: "Bi-monthly meeting?"; null for any other text. */
export function readDoubt(text: string): string | null {
  const trimmed = text.trimEnd();
  if (!/\?\s*[)\]]?$/.test(trimmed.slice(-4))) return null;
  const line = trimmed.slice(Math.max(0, trimmed.lastIndexOf('\n') + 1)).slice(-LONGEST_DOUBT);
  const sentence = line.slice(
    Math.max(line.lastIndexOf('. '), line.lastIndexOf(': '), line.lastIndexOf('! ')) + 1,
  );
  return ASKS.test(sentence.trim()) ? null : line.trim().replace(BULLET, '');
}

const LONGEST_DOUBT = 300;
const BULLET = /^[•●▪◦·*–-]\s*/u;
