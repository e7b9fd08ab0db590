import type { FieldId } from '../templates/fields.ts';
import type { Sheet } from '../workbook/workbook.ts';
import { isAreaHeading } from './area-name.ts';
import type { Block, Fit } from './blocks.ts';
import { allColumnsRead, type AreaName, type ColumnMatch } from './tracker.ts';

const SAMPLE_ROWS = 60;

/**
 * The templates that fit a block, the best first; one whose title only groups the rows ("Payroll" beside each of
 * its three recommendations), or is the source of what another column says, comes after one whose title names each row.
 * A plan by areas comes after a log whose headings name the reports that its rows come from, unless its areas are
 * numbered: an inspection's recommendations have their areas too.
 */
export function fitsByTitle(sheet: Sheet, block: Block, pageArea: AreaName | null): readonly Fit[] {
  const [best] = block.fits;
  if (best?.template.layout !== 'table') return block.fits;
  const isGroup = groupsRows(sheet, block, best);
  const mayBeLog = best.template.needsArea && pageArea === null && !hasNumberedAreas(sheet, block, best);
  const naming = block.fits.filter(
    (fit) =>
      fit.template.layout === 'table' &&
      ((isGroup && namesRows(sheet, block, fit)) ||
        namesSource(sheet, block, fit, best) ||
        (mayBeLog && tellsOfReports(fit, best))),
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
function namesSource(sheet: Sheet, block: Block, fit: Fit, best: Fit): boolean {
  const title = titleColumn(best);
  const source = surely(fit, 'source')?.column;
  const titles = source !== undefined && source === title ? titlesOf(sheet, block, fit) : [];
  return titles.filter((text) => text.includes(' ')).length * 2 > titles.length;
}

/** What a log says of the inspections and audits behind its rows, and a plan has no place for. */
const OF_REPORTS: readonly FieldId[] = ['source', 'published', 'type'];

/** Whether a template reads a report behind the rows in a column that the plan leaves unread, or guesses its title in. */
function tellsOfReports(fit: Fit, plan: Fit): boolean {
  if (fit.template.needsArea) return false;
  if (surely(plan, 'title') === undefined && couldBeSource(fit, titleColumn(plan))) return true;
  const read = allColumnsRead(plan.plan.columns);
  const tells = ({ field, sure, column }: ColumnMatch): boolean =>
    sure === 'high' && OF_REPORTS.includes(field) && !read.has(column);
  return surely(fit, 'title') !== undefined && fit.plan.columns.some(tells);
}

function couldBeSource({ plan }: Fit, column: number | undefined): boolean {
  return plan.couldFeed.some(({ field, heading }) => field === 'source' && heading.column === column);
}

function titleColumn({ plan }: Fit): number | undefined {
  return plan.columns.find(({ field }) => field === 'title')?.column;
}

function surely({ plan }: Fit, wanted: FieldId): ColumnMatch | undefined {
  return plan.columns.find(({ field, sure }) => field === wanted && sure === 'high');
}

/** "1: Learning", "2: Data" beside nearly every row: so are the areas of a plan named. */
function hasNumberedAreas(sheet: Sheet, block: Block, fit: Fit): boolean {
  const areas = textsIn(sheet, block, surely(fit, 'area')?.column);
  return areas.length > 0 && areas.filter(isAreaHeading).length * 10 >= areas.length * 8;
}

function titlesOf(sheet: Sheet, block: Block, fit: Fit): string[] {
  return textsIn(sheet, block, surely(fit, 'title')?.column);
}

function textsIn(sheet: Sheet, block: Block, column: number | undefined): string[] {
  const rows = sheet.rows.slice(block.bodyStart, Math.min(block.bodyEnd, block.bodyStart + SAMPLE_ROWS));
  return rows
    .map(({ cells }) => cells.find((cell) => cell.column === column)?.text.trim() ?? '')
    .filter((text) => text !== '');
}
