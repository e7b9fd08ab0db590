import type ExcelJS from 'exceljs';
import { fillCell, fitRow, newBook, setWidths, styleBody, styleHeader } from './book.ts';
import { toBytes, writeRow, writeTitle } from './book.ts';
import { AREAS_2022, type PlanArea } from './plan-2022-areas.ts';
import { levelHeadings } from './area-pages.ts';

/** How the 18 assurance cells are laid out. */
export interface AssuranceTableOptions {
  /** "none": letters only; "in-cells": letter and controls in one cell; "long": one row a cell with a Controls column. */
  readonly controls?: 'none' | 'in-cells' | 'long';
  /** Ratings as fills alone. */
  readonly colourOnly?: boolean;
  /** Ratings as words ("Amber") in place of letters. */
  readonly words?: boolean;
}

const FILL_OF = { R: 'red', A: 'amber', G: 'green' } as const;
const WORD_OF = { R: 'Red', A: 'Amber', G: 'Green' } as const;

/** The 18 ratings of 2022 on sheet "Assurance map": title in row 1, header in row 3, 6 rows (18 when long). */
export async function assuranceTable2022(options: AssuranceTableOptions = {}): Promise<Uint8Array> {
  const book = newBook();
  const sheet = book.addWorksheet('Assurance map');
  writeTitle(sheet, 1, 'Assurance map 2021/22');
  if (options.controls === 'long') writeLong(sheet, options);
  else writeWide(sheet, options);
  return toBytes(book);
}

function writeWide(sheet: ExcelJS.Worksheet, options: AssuranceTableOptions): void {
  const widths = [44, 50, 50, 50];
  setWidths(sheet, widths);
  styleHeader(writeRow(sheet, 3, ['Area', ...levelHeadings(1)]));
  AREAS_2022.forEach((area, index) => {
    const texts = [nameOf(area), ...area.levels.map((_, level) => cellText(area, level, options))];
    const row = writeRow(sheet, 4 + index, texts);
    styleBody(row, 4);
    fitRow(row, texts, widths);
    area.levels.forEach((level, at) => {
      fillCell(row.getCell(2 + at), FILL_OF[level.rating]);
    });
  });
}

function writeLong(sheet: ExcelJS.Worksheet, options: AssuranceTableOptions): void {
  const widths = [44, 10, 12, 80];
  setWidths(sheet, widths);
  styleHeader(writeRow(sheet, 3, ['Area', 'Level', 'Rating', 'Controls']));
  let at = 4;
  for (const area of AREAS_2022) {
    for (const [index, level] of area.levels.entries()) {
      const texts = [nameOf(area), `Level ${String(index + 1)}`, ratingText(area, index, options)];
      const row = writeRow(sheet, at, [...texts, controlText(area, index)]);
      styleBody(row, 4);
      fitRow(row, [...texts, controlText(area, index)], widths);
      fillCell(row.getCell(3), FILL_OF[level.rating]);
      at += 1;
    }
  }
}

function cellText(area: PlanArea, level: number, options: AssuranceTableOptions): string {
  const controls = options.controls === 'in-cells' ? controlText(area, level) : '';
  return [ratingText(area, level, options), controls].filter((text) => text !== '').join('\n');
}

function ratingText(area: PlanArea, level: number, options: AssuranceTableOptions): string {
  const rating = area.levels[level]?.rating;
  if (rating === undefined || options.colourOnly === true) return '';
  return options.words === true ? WORD_OF[rating] : rating;
}

function controlText(area: PlanArea, level: number): string {
  return (area.levels[level]?.controls ?? []).map((control) => `• ${control}`).join('\n');
}

function nameOf(area: PlanArea): string {
  return `${String(area.number)}: ${area.name}`;
}
