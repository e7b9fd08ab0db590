import type { AppendixTable } from '../../../engine/appendices/table.ts';
import { longDate } from '../../../engine/values/calendar.ts';
import type { Pack } from '../../../engine/appendices/pack.ts';
import { lineText } from './cell-text.ts';
import { laySheet } from './lay-sheet.ts';
import type { Manner } from './manner.ts';
import { packMarking, packTitle } from '../../../engine/render/pack-words.ts';
import { CONTENTS, type Names } from './sheet-names.ts';
import type { BodyCell, SheetPlan } from './sheet-plan.ts';

/** The first sheet: what the pack is, and a line for each table with a link to its sheet. */
export function layContents(pack: Pack, names: readonly Names[], manner: Manner): SheetPlan {
  const { asAt, panelDate, edition, isAccessible, tables } = pack;
  const texts = {
    title: packTitle(pack),
    marking: packMarking(pack),
    lines: [
      `As at ${longDate(asAt)}`,
      `Panel date: ${panelDate === null ? 'not given' : longDate(panelDate)}`,
      `Edition: ${edition}${isAccessible ? ', accessible format' : ''}`,
      ...pack.notes,
    ],
  };
  const rows = tables.map((table, place) => contentsRow(table, names[place]?.sheet ?? ''));
  const grid = {
    name: CONTENTS,
    columns: ['Appendix', 'Title', 'Marking', 'Rows in the table', 'Sheet'],
    rows,
  };
  return laySheet({ name: CONTENTS, texts, grid, footer: `As at ${longDate(asAt)}` }, manner);
}

function contentsRow({ letter, title, marking, rows }: AppendixTable, sheet: string): BodyCell[] {
  const texts = [letter, title, marking ?? 'None found', String(rows.length)];
  const plain = texts.map((text) => plainCell(lineText(text) || 'Not stated'));
  return [...plain, { ...plainCell(sheet), sheet }];
}

function plainCell(text: string): BodyCell {
  return { text, date: null, fill: null, sheet: null };
}
