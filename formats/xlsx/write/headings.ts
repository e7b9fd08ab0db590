import { lineText } from './cell-text.ts';

const LONGEST = 250;

/** Headings as Excel takes them for a table: one line, never blank, each once whatever its case. */
export function tableHeadings(columns: readonly string[]): string[] {
  const taken = new Set<string>();
  return columns.map((column, place) => {
    const wanted = lineText(column).slice(0, LONGEST) || `Column ${String(place + 1)}`;
    const heading = freeName(wanted, taken);
    taken.add(heading.toLowerCase());
    return heading;
  });
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let again = 1; ; again++) {
    const name = again === 1 ? wanted : `${wanted} (${String(again)})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
