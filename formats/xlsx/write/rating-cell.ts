import type { AppendixColour, AppendixTableCell } from '../../../engine/appendices/table.ts';
import type { RagRules } from '../../../engine/templates/rag-rules.ts';
import { cellText } from './cell-text.ts';
import { readableFill } from './readable-fill.ts';

/** Colours of the assurance map that RAG rules do not name. */
const OWN = {
  'no-assurance': { name: 'No assurance', fill: 'D9D9D9' },
  'not-assessed': { name: 'Not assessed', fill: 'F2F2F2' },
} as const;

const BLANK = 'Not stated';

/** A cell’s text, never blank; a rating that does not say its colour is given the word. */
export function shownText({ text, rag }: AppendixTableCell, rules: RagRules): string {
  const shown = cellText(text);
  const isBlank = shown.trim() === '';
  if (rag === undefined) return isBlank ? BLANK : shown;
  if (isBlank) return nameOf(rag, rules);
  const words = [rag, rag.replace('-', ' '), nameOf(rag, rules)];
  return rag === 'none' || words.some((word) => holds(shown, word))
    ? shown
    : `${nameOf(rag, rules)}: ${shown}`;
}

function holds(text: string, word: string): boolean {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${word.toLowerCase()} `);
}

function nameOf(rag: AppendixColour, rules: RagRules): string {
  return cellText(rag === 'no-assurance' || rag === 'not-assessed' ? OWN[rag].name : rules.names[rag]);
}

/** The fill behind a rating’s word: six hex digits, readable under black text. Null for no fill. */
export function ratingFill(rag: AppendixColour, { fills }: RagRules): string | null {
  const fill = rag === 'no-assurance' || rag === 'not-assessed' ? OWN[rag].fill : fills[rag];
  return /^[0-9A-F]{6}$/i.test(fill) && !/^F{6}$/i.test(fill) ? readableFill(fill) : null;
}
