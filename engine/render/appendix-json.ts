import type { Pack } from '../appendices/pack.ts';
import { inertJson } from './inert.ts';

/** What `panelpack appendix --format json` prints: text is always a string, rag only on rating cells. */
export function renderAppendixJson({
  tables,
  asAt,
  edition,
}: Pick<Pack, 'tables' | 'asAt' | 'edition'>): string {
  const appendices = tables.map(({ id, letter, title, marking, columns, rows, notes, source }) => ({
    id,
    letter,
    title,
    marking,
    columns,
    rows: rows.map((row) => row.map(({ text, rag }) => (rag === undefined ? { text } : { text, rag }))),
    notes,
    source,
  }));
  return `${inertJson({ format: 'panelpack.appendices/1', asAt, edition, appendices })}\n`;
}
