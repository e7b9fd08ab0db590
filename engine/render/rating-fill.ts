import type { AppendixColour } from '../appendices/table.ts';
import type { RagRules } from '../templates/rag-rules.ts';

/** What stands behind and in a rating’s cell: six hex digits each. */
export interface RatingFill {
  readonly fill: string;
  /** Black, or white on a fill too dark for black text (C14). */
  readonly ink: string;
}

/** Fills of the assurance map that RAG rules do not name. */
const OWN = { 'no-assurance': 'D9D9D9', 'not-assessed': 'F2F2F2' } as const;

/** The fill for a rating’s cell and a text that can be read on it; null for none, or where the rules give no colour. */
export function ratingFill(rag: AppendixColour, { fills }: RagRules): RatingFill | null {
  const fill = rag === 'no-assurance' || rag === 'not-assessed' ? OWN[rag] : fills[rag];
  if (!/^[0-9A-F]{6}$/i.test(fill) || /^F{6}$/i.test(fill)) return null;
  return { fill: fill.toUpperCase(), ink: contrastWithBlack(fill) >= LEAST_CONTRAST ? '000000' : 'FFFFFF' };
}

const LEAST_CONTRAST = 4.5;

/** WCAG 1.4.3: from 1 to 21. */
function contrastWithBlack(fill: string): number {
  return (luminance(fill) + 0.05) / 0.05;
}

function luminance(fill: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((place) =>
    linear(parseInt(fill.slice(place, place + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
