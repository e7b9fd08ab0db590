import type { AppendixTable } from '../appendices/table.ts';
import { longDate } from '../values/calendar.ts';
import { displayWidth, layColumns, wrapText } from './columns.ts';
import { inertText } from './inert.ts';

/** Appendix tables for a terminal of so many columns: plain words, one table under another. */
export function renderAppendixText(tables: readonly AppendixTable[], width: number): string {
  return tables.map((table) => `${renderTable(table, width).join('\n')}\n`).join('\n');
}

function renderTable(table: AppendixTable, width: number): string[] {
  const { marking, letter, title, asAt, columns, rows, notes, source } = table;
  return [
    ...(marking === null ? [] : [inertText(marking), '']),
    ...wrapText(inertText(`Appendix ${letter}: ${title}`), width),
    `As at ${longDate(asAt)}`,
    '',
    ...renderBody([columns, ...rows.map((row) => row.map(({ text }) => text))], width),
    '',
    ...[...notes, `Source: ${source}`].flatMap((note) => wrapText(inertText(note), width)),
  ];
}

/** The heading over a rule; rows of several lines stand apart so that a reader sees where each begins. */
function renderBody(rows: readonly (readonly string[])[], width: number): string[] {
  const [heading = [], ...body] = layColumns(
    rows.map((row) => row.map(inertText)),
    width,
  );
  if (body.length === 0) return [...heading, '', 'Nothing to report.'];
  const rule = '-'.repeat(Math.max(...[heading, ...body].flat().map(displayWidth)));
  const isTall = body.some((lines) => lines.length > 1);
  return [
    ...heading,
    rule,
    ...body.flatMap((lines, place) => (isTall && place > 0 ? ['', ...lines] : lines)),
  ];
}
