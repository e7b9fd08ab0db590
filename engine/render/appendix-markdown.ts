import type { Pack } from '../appendices/pack.ts';
import type { AppendixTable } from '../appendices/table.ts';
import { longDate } from '../values/calendar.ts';
import { markdownText } from './inert-markdown.ts';
import { datesOf, PACK_TITLE, packMarking } from './pack-words.ts';
import { textLines } from './text-lines.ts';

/** A pack as Markdown with pipe tables, to paste into a paper: a workbook’s text is only text in it. */
export function renderAppendixMarkdown(pack: Pack): string {
  const marking = markingBlock(packMarking(pack));
  const blocks = [
    ...marking,
    `# ${PACK_TITLE}`,
    `${datesOf(pack)}.`,
    ...listBlock(pack.tables.map(({ letter, title }) => `Appendix ${letter}: ${title}`)),
    ...pack.notes.map(noteText),
    ...pack.tables.flatMap(tableBlocks),
    ...marking,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function markingBlock(marking: string | null): string[] {
  return marking === null ? [] : [`**${markdownText(marking)}**`];
}

function tableBlocks(table: AppendixTable): string[] {
  const { letter, title, asAt, marking, notes, source } = table;
  return [
    `## Appendix ${letter}: ${markdownText(title)}`,
    ...markingBlock(marking),
    `As at ${longDate(asAt)}`,
    pipeTable(table),
    ...listBlock([...notes, `Source: ${source}`]),
  ];
}

function pipeTable({ columns, rows }: AppendixTable): string {
  if (rows.length === 0) return 'Nothing to report.';
  const body = rows.map((row) => line(row.map(({ text }) => cellText(text))));
  return [line(columns.map(markdownText)), line(columns.map(() => '---')), ...body].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cellText(text: string): string {
  return textLines(text).map(markdownText).join('<br>');
}

function listBlock(notes: readonly string[]): string[] {
  return notes.length === 0 ? [] : [notes.map((note) => `- ${noteText(note)}`).join('\n')];
}

/** A note at the beginning of a block: a mark that would begin a list there is escaped. */
function noteText(note: string): string {
  return markdownText(note).replace(/^(\d*)([-+.)])/, '$1\\$2');
}
