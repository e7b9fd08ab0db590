import type { Kept } from './kept-schema.ts';

/** What a workbook keeps, as being about that workbook and no other, whatever name the file had when it was kept. */
export function aboutWorkbook(kept: Kept, workbook: string): Kept {
  const here = <T extends object>(each: T): T & { workbook: string } => ({ ...each, workbook });
  return {
    ...kept,
    columns: kept.columns?.map(here),
    ratingDecisions: kept.ratingDecisions?.map(here),
    acceptedQueries: kept.acceptedQueries?.map(here),
    extensions: kept.extensions?.map(here),
  };
}
