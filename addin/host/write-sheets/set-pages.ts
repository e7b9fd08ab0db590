import type { Manner } from '../../../formats/xlsx/write/manner.ts';
import { MARGINS } from '../../../formats/xlsx/write/page.ts';
import { headerText, pageMarking } from '../../../formats/xlsx/write/page-marking.ts';
import type { SheetPlan } from '../../../formats/xlsx/write/sheet-plan.ts';

/** Codes of a page footer’s ordinary words. */
const SMALL = '&9&"Arial,Regular"';

/** Queues how a sheet prints: A4 across, as wide as the page, its header row on each, the marking above and below. */
export function setPage(sheet: Excel.Worksheet, plan: SheetPlan, manner: Manner): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintMargins('Inches', MARGINS);
  const header = String(plan.top.length + 1);
  if (plan.grid) pageLayout.setPrintTitleRows(`$${header}:$${header}`);
  if (manner.isForScreenAndPrint) setHeaderAndFooter(pageLayout.headersFooters.defaultForAllPages, plan);
}

function setHeaderAndFooter(page: Excel.HeaderFooter, { marking, footer }: SheetPlan): void {
  const middle = marking === null ? '' : pageMarking(marking).replace(/^&C/, '');
  page.centerHeader = middle;
  page.centerFooter = middle;
  page.leftFooter = `${SMALL}${headerText(footer)}`;
  page.rightFooter = `${SMALL}Page &P of &N`;
}
