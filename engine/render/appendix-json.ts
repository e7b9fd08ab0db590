import type { AppendixTable, Edition } from '../appendices/table.ts';
import type { IsoDate } from '../values/calendar.ts';
import { inertJson } from './inert.ts';

/** What `panelpack appendix --format json` prints: text is always a string, rag only on rating cells. */
export function renderAppendixJson(
  tables: readonly AppendixTable[],
  asAt: IsoDate,
  edition: Edition,
): string {
  const appendices = tables.map(({ id, letter, title, marking, columns, rows, notes, source }) => ({
    id,
    letter,
    title,
    marking,
    columns,
    rows,
    notes,
    source,
  }));
  return `${inertJson({ format: 'panelpack.appendices/1', asAt, edition, appendices })}\n`;
}
