import type { AppendixColour } from '../appendices/table.ts';
import { RATINGS, type RagRules } from '../templates/rag-rules.ts';

/** Fills of the assurance map that RAG rules do not name. */
const OWN = { 'no-assurance': 'D9D9D9', 'not-assessed': 'F2F2F2' } as const;

/** The fill behind a rating’s word: six hex digits, readable under black text (C14). Null for no fill. */
export function ratingFill(rag: AppendixColour, { fills }: Pick<RagRules, 'fills'>): string | null {
  const fill = rag === 'no-assurance' || rag === 'not-assessed' ? OWN[rag] : fills[rag];
  return /^[0-9A-F]{6}$/i.test(fill) && !/^F{6}$/i.test(fill) ? readableFill(fill) : null;
}

/** A line of a style sheet for each rating that has a fill, as a class beside what is before it: ".rag" for ".rag.red". */
export function fillStyles(rules: Pick<RagRules, 'fills'>, before = ''): string {
  return [...RATINGS, 'no-assurance' as const, 'not-assessed' as const]
    .map((rag) => ({ rag, fill: ratingFill(rag, rules) }))
    .filter(({ fill }) => fill !== null)
    .map(({ rag, fill }) => `${before}.${rag} { background: #${fill ?? ''}; }\n`)
    .join('');
}

const LEAST_CONTRAST = 4.5;

/** A fill that black text can be read on: one too dark is mixed with white until it can. */
function readableFill(fill: string): string {
  let channels = [0, 2, 4].map((at) => parseInt(fill.slice(at, at + 2), 16));
  while (contrastWithBlack(channels) < LEAST_CONTRAST)
    channels = channels.map((channel) => Math.ceil((channel + 255) / 2));
  return channels.map((channel) => channel.toString(16).padStart(2, '0').toUpperCase()).join('');
}

/** WCAG 1.4.3, from 1 to 21: how much lighter a fill is than black text on it. */
function contrastWithBlack(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => linear(channel / 255));
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) / 0.05;
}

function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
