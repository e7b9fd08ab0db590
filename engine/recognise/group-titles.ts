import type { Sheet } from '../workbook/workbook.ts';
import type { Block, Fit } from './blocks.ts';

const SAMPLE_ROWS = 60;

/**
 * The templates that fit a block, the best first; one whose title only groups the rows ("Payroll" beside each of
 * its three recommendations), or is the source of what another column says, comes after one whose title names each row.
 */
export function fitsByTitle(sheet: Sheet, block: Block): readonly Fit[] {
  const [best] = block.fits;
  if (best?.template.layout !== 'table') return block.fits;
  const isGroup = groupsRows(sheet, block, best);
  const naming = block.fits.filter(
    (fit) =>
      fit.template.layout === 'table' &&
      ((isGroup && namesRows(sheet, block, fit)) || namesSource(sheet, block, fit, best)),
  );
  return naming.length === 0 ? block.fits : [...naming, ...block.fits.filter((fit) => !naming.includes(fit))];
}

/** At least four titles, a third of them or more said before. */
function groupsRows(sheet: Sheet, block: Block, fit: Fit): boolean {
  const titles = titlesOf(sheet, block, fit);
  return titles.length >= 4 && new Set(titles).size * 3 <= titles.length * 2;
}

function namesRows(sheet: Sheet, block: Block, fit: Fit): boolean {
  const titles = titlesOf(sheet, block, fit);
  const words = titles.filter((title) => title.includes(' ')).length;
  return titles.length >= 4 && new Set(titles).size * 10 >= titles.length * 9 && words * 2 > titles.length;
}

/** Whether one template reads as the source what another takes for the title, and has words of its own for it. */
function namesSource(sheet: Sheet, block: Block, fit: Fit, { plan }: Fit): boolean {
  const title = plan.columns.find(({ field }) => field === 'title')?.column;
  const source = fit.plan.columns.find(({ field, sure }) => field === 'source' && sure === 'high')?.column;
  const titles = source !== undefined && source === title ? titlesOf(sheet, block, fit) : [];
  return titles.filter((text) => text.includes(' ')).length * 2 > titles.length;
}

function titlesOf(sheet: Sheet, block: Block, { plan }: Fit): string[] {
  const column = plan.columns.find(({ field, sure }) => field === 'title' && sure === 'high')?.column;
  const rows = sheet.rows.slice(block.bodyStart, Math.min(block.bodyEnd, block.bodyStart + SAMPLE_ROWS));
  return rows
    .map(({ cells }) => cells.find((cell) => cell.column === column)?.text.trim() ?? '')
    .filter((text) => text !== '');
}
