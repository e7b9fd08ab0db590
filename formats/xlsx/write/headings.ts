import { lineText } from './cell-text.ts';
import { freeName } from './free-name.ts';

const LONGEST = 250;

/** Headings as Excel takes them for a table: one line, never blank, each once whatever its case. */
export function tableHeadings(columns: readonly string[]): string[] {
  const taken = new Set<string>();
  return columns.map((column, place) => {
    const wanted = lineText(column).slice(0, LONGEST) || `Column ${String(place + 1)}`;
    return freeName(taken, (again) => (again === 1 ? wanted : `${wanted} (${String(again)})`));
  });
}
