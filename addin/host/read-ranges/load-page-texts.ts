import { pageTexts } from '../../../formats/xlsx/read/page-texts.ts';
import type { MeasuredSheet } from './measure-sheets.ts';

const PAGES = ['defaultForAllPages', 'firstPage', 'oddPages', 'evenPages'] as const;
const SIDES = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const;

/**
 * What the headers and footers of each sheet's pages print, by sheet id, in one sync: a label writes its marking there.
 * Null where Excel refuses.
 */
export async function loadPageTexts(
  context: Excel.RequestContext,
  sheets: readonly MeasuredSheet[],
): Promise<ReadonlyMap<string, readonly string[]> | null> {
  try {
    const asked = sheets
      .filter(({ kind }) => kind === 'worksheet')
      .map(({ id }) => ({ id, pages: askPages(context.workbook.worksheets.getItem(id)) }));
    await context.sync();
    return new Map(asked.map(({ id, pages }) => [id, textsOf(pages)]));
  } catch {
    return null;
  }
}

function askPages({ pageLayout: { headersFooters } }: Excel.Worksheet): Excel.HeaderFooter[] {
  return PAGES.map((page) => headersFooters[page].load(SIDES.join()));
}

/** Each text once: Excel tells what all pages print again as that of the odd ones. */
function textsOf(pages: readonly Excel.HeaderFooter[]): string[] {
  return [...new Set(pages.flatMap((page) => SIDES.flatMap((side) => pageTexts(page[side]))))];
}
