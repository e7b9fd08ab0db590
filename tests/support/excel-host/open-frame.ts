import type { HeaderSide, PageWords } from './host-page.ts';
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
  takePageWords(sheet, frame);
  const tab = attributesOf(frame, 'tabColor')['rgb'];
  if (tab !== undefined) sheet.tabColor = `#${tab.slice(-6).toUpperCase()}`;
}

const PAGES = { odd: 'headersFooters', first: 'firstPage', even: 'evenPages' } as const;

/** "&Lleft&Ccentre&Rright", taken apart into its corners as Excel does. */
function takePageWords({ page }: HostSheet, frame: string): void {
  for (const [kind, which] of Object.entries(PAGES))
    for (const place of ['Header', 'Footer'] as const) {
      const element = new RegExp(`<(?:\\w+:)?${kind}${place}[^>]*>([^<]*)<`, 'u').exec(frame)?.[1] ?? '';
      takeCorners(page[which], place, unescaped(element));
    }
}

const CORNERS = { L: 'left', C: 'center', R: 'right' } as const;

function takeCorners(words: PageWords, place: 'Header' | 'Footer', written: string): void {
  // What stands before the first of them is the centre’s.
  const parts = `&C${written}`.split(/&([LCR])/u).slice(1);
  for (const [at, corner] of Object.entries(CORNERS)) {
    const side: HeaderSide = `${corner}${place}`;
    words[side] = parts.filter((_, index) => parts[index - 1] === at && index % 2 === 1).join('');
  }
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
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
