import type { Host } from './host.ts';

const NARROWEST = 40;
const WIDEST = 120;

/** How many columns to write for: the terminal's, within reason; 80 where there is none. */
export function terminalWidth({ stdout }: Host): number {
  return Math.min(WIDEST, Math.max(NARROWEST, stdout.columns ?? 80));
}
