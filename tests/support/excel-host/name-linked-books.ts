import type { HostBook } from './host-book.ts';

/** Another workbook as a file writes it: its number in brackets, in quotes where its sheet's name needs them. */
const NUMBERED = /(^|[^\w\]'])('?)\[(\d+)\]([^'!]*)('?)!/gu;

/** Names other workbooks in formulas as Excel does, "='[leads.xlsx]Sheet 1'!A1", where a file has their numbers. */
export function nameLinkedBooks(book: HostBook, links: readonly string[]): void {
  if (links.length === 0) return;
  for (const { cells } of book.sheets) {
    for (const line of cells.values()) {
      for (const cell of line.values())
        if (cell.formula?.includes('[')) cell.formula = named(cell.formula, links);
    }
  }
}

function named(formula: string, links: readonly string[]): string {
  return formula.replace(NUMBERED, (whole, before: string, _: string, number: string, sheet: string) => {
    const link = links[Number(number) - 1];
    return link === undefined ? whole : `${before}'[${link}]${sheet}'!`;
  });
}
