import type { HostSheet } from './host-sheet.ts';
import { LAST_COLUMN } from './places.ts';

/** One column's width as a file gives it, in letters, and in points. */
const POINTS_A_LETTER = 5.25;

/** Takes over what a sheet's markup says around its cells: widths, frozen panes, grid lines, the way it prints. */
export function openFrame(sheet: HostSheet, frame: string): void {
  for (const [, attributes = ''] of frame.matchAll(/<(?:\w+:)?col\s([^>]*)>/gu)) takeWidth(sheet, attributes);
  const view = attributesOf(frame, 'sheetView');
  sheet.showGridlines = view['showGridLines'] !== '0';
  sheet.showHeadings = view['showRowColHeaders'] !== '0';
  const pane = attributesOf(frame, 'pane');
  if (pane['state']?.startsWith('frozen') === true)
    sheet.freeze = { rows: Number(pane['ySplit'] ?? 0), columns: Number(pane['xSplit'] ?? 0) };
  const page = attributesOf(frame, 'pageSetup');
  if (page['orientation'] === 'landscape') sheet.page.orientation = 'Landscape';
  const tab = attributesOf(frame, 'tabColor')['rgb'];
  if (tab !== undefined) sheet.tabColor = `#${tab.slice(-6).toUpperCase()}`;
}

function takeWidth(sheet: HostSheet, attributes: string): void {
  const { min, max, width } = read(attributes);
  if (min === undefined || max === undefined || width === undefined || Number(max) - Number(min) > 500)
    return;
  for (let column = Number(min); column <= Math.min(Number(max), LAST_COLUMN); column += 1)
    sheet.columnWidths.set(column, Number(width) * POINTS_A_LETTER);
}

function attributesOf(markup: string, element: string): Readonly<Record<string, string>> {
  return read(new RegExp(`<(?:\\w+:)?${element}\\s([^>]*)>`, 'u').exec(markup)?.[1] ?? '');
}

function read(attributes: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(attributes.matchAll(/([\w:]+)="([^"]*)"/gu), ([, name = '', value = '']) => [name, value]),
  );
}
