import { isBlank } from '../values/blank.ts';
import type { Row, Sheet } from '../workbook/workbook.ts';
import { isAreaHeading, isPlanHeading, readAreaName } from './area-name.ts';
import type { Block } from './blocks.ts';
import type { AreaName } from './tracker.ts';

interface Page {
  area: AreaName | null;
  hasForm: boolean;
  hasLevels: boolean;
}

type Event =
  | { readonly row: number; readonly heading: AreaName; readonly isPlan: boolean }
  | { readonly row: number; readonly block: Block };

/**
 * The area each block of a sheet belongs to, by the headings over it. A form block opens a new page, so that
 * an area whose own heading is missing takes its name from its plan's heading below (T37), not from the page above.
 */
export function pageAreas(sheet: Sheet, blocks: readonly Block[]): ReadonlyMap<Block, AreaName | null> {
  const pageOf = new Map<Block, Page>();
  let page: Page | null = null;
  for (const event of eventsOf(sheet, blocks)) {
    if ('heading' in event) page = afterHeading(page, event.heading, event.isPlan);
    else {
      page = afterBlock(page, event.block);
      pageOf.set(event.block, page);
    }
  }
  const fromName = isAreaHeading(sheet.name) ? readAreaName(sheet.name) : null;
  return new Map([...pageOf].map(([block, { area }]) => [block, area ?? fromName]));
}

function eventsOf(sheet: Sheet, blocks: readonly Block[]): Event[] {
  const events: Event[] = blocks.map((block) => ({ row: block.header.firstRow, block }));
  const tables = blocks.filter(({ fits }) => fits[0]?.template.layout === 'table');
  for (let index = 0; index < sheet.rows.length; index++) {
    const table = tables.find(({ bodyStart, bodyEnd }) => index >= bodyStart && index < bodyEnd);
    if (table) index = table.bodyEnd - 1;
    else events.push(...headingIn(sheet.rows[index]));
  }
  return events.sort((a, b) => a.row - b.row);
}

/** The area whose heading is all that a row holds. */
function headingIn(row: Row | undefined): Event[] {
  const [cell, ...others] = row?.cells.filter(({ text }) => !isBlank(text)) ?? [];
  if (!row || !cell || others.length > 0 || !isAreaHeading(cell.text)) return [];
  const heading = readAreaName(cell.text);
  return [{ row: row.number, heading, isPlan: isPlanHeading(cell.text) }];
}

function newPage(area: AreaName | null): Page {
  return { area, hasForm: false, hasLevels: false };
}

function afterHeading(page: Page | null, heading: AreaName, isPlan: boolean): Page {
  if (!page) return newPage(heading);
  if (page.area?.number === heading.number) return page;
  if (!isPlan || page.area) return newPage(heading);
  page.area = heading;
  return page;
}

function afterBlock(page: Page | null, block: Block): Page {
  const layout = block.fits[0]?.template.layout;
  const isTaken = (layout === 'form' && page?.hasForm) || (layout === 'levels' && page?.hasLevels);
  const current = page && !isTaken ? page : newPage(null);
  if (layout === 'form') current.hasForm = true;
  if (layout === 'levels') current.hasLevels = true;
  return current;
}
