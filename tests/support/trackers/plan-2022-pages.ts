import { type PagesOptions, writeAreaPages } from './area-pages.ts';
import { newBook, toBytes } from './book.ts';
import { AREAS_2022 } from './plan-2022-areas.ts';
import { PLAN_2022_ROWS } from './plan-2022-rows.ts';

/**
 * The 2022 plan as pages: sheet "Summary" with the assurance table, then "Area 1" to "Area 6",
 * 30 actions in ten plan tables.
 */
export async function planPages2022(options: PagesOptions = {}): Promise<Uint8Array> {
  const book = newBook();
  const content = {
    title: 'Governance Improvement Plan 2021/22: assurance summary',
    findingsHeading: 'Findings of the 2020-21 governance statement that we aim to address',
    areas: AREAS_2022,
    rows: PLAN_2022_ROWS,
  };
  writeAreaPages(book, content, options);
  return toBytes(book);
}
