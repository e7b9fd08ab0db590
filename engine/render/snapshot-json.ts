import type { Snapshot } from '../snapshot/snapshot.ts';
import { inertJson } from './inert.ts';

/** A snapshot as the file kept beside a pack: one record a line, the same bytes for the same pack. */
export function renderSnapshot({ records, assurance, ...rest }: Snapshot): string {
  const head = Object.entries(rest).map(([name, value]) => `  ${inertJson(name)}: ${inertJson(value)}`);
  const lists = [`  "records": ${list(records)}`, `  "assurance": ${list(assurance)}`];
  return `{\n${[...head, ...lists].join(',\n')}\n}\n`;
}

function list(lines: readonly unknown[]): string {
  return lines.length === 0 ? '[]' : `[\n${lines.map((line) => `    ${inertJson(line)}`).join(',\n')}\n  ]`;
}
