import type { AppendixColour, AppendixTableCell } from '../../../engine/appendices/table.ts';
import type { RagRules } from '../../../engine/templates/rag-rules.ts';
import { ASSURANCE_WORDS } from '../../../engine/values/assurance.ts';
import { isBlank } from '../../../engine/values/blank.ts';
import { cellText } from './cell-text.ts';

const BLANK = 'Not stated';

/** A cell’s text, never blank; a rating that does not say its colour is given the word. */
export function shownText({ text, rag }: AppendixTableCell, rules: RagRules): string {
  const shown = cellText(text);
  const showsNothing = isBlank(shown);
  if (rag === undefined) return showsNothing ? BLANK : shown;
  if (showsNothing) return nameOf(rag, rules);
  const words = [rag, rag.replace('-', ' '), nameOf(rag, rules)];
  return rag === 'none' || words.some((word) => holds(shown, word))
    ? shown
    : `${nameOf(rag, rules)}: ${shown}`;
}

function holds(text: string, word: string): boolean {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${word.toLowerCase()} `);
}

function nameOf(rag: AppendixColour, rules: RagRules): string {
  return cellText(rag === 'no-assurance' || rag === 'not-assessed' ? ASSURANCE_WORDS[rag] : rules.names[rag]);
}
