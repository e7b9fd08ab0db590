import type { Pack } from '../appendices/pack.ts';
import type { AppendixTable } from '../appendices/table.ts';
import { longDate } from '../values/calendar.ts';
import { layTable, wrapText } from './columns.ts';
import { inertText } from './inert.ts';

/** A pack for a terminal of so many columns: plain words, one table under another, then what concerns them all. */
export function renderAppendixText({ tables, notes }: Pick<Pack, 'tables' | 'notes'>, width: number): string {
  const about = notes.flatMap((note) => wrapText(inertText(note), width));
  const blocks = [...tables.map((table) => renderTable(table, width)), ...(about.length > 0 ? [about] : [])];
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function renderTable(table: AppendixTable, width: number): string[] {
  const { marking, letter, title, asAt, notes, source } = table;
  return [
    ...(marking === null ? [] : [inertText(marking), '']),
    ...wrapText(inertText(`Appendix ${letter}: ${title}`), width),
    `As at ${longDate(asAt)}`,
    '',
    ...renderBody(table, width),
    '',
    ...[...notes, `Source: ${source}`].flatMap((note) => wrapText(inertText(note), width)),
  ];
}

function renderBody(table: AppendixTable, width: number): string[] {
  if (table.rows.length === 0) return ['Nothing to report.'];
  const rows = table.rows.map((row) => row.map(({ text }) => inertText(text)));
  return layTable(table.columns.map(inertText), rows, width);
}
