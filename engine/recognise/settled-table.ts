import type { TrackerTemplate } from '../templates/tracker-template.ts';
import type { Sheet } from '../workbook/workbook.ts';
import type { AreaName, ColumnMatch, HeadingText } from './tracker.ts';

/** A table whose template and columns are settled, ready to be read row by row. */
export interface SettledTable {
  readonly tracker: string;
  readonly sheet: Sheet;
  readonly template: TrackerTemplate;
  readonly headings: readonly HeadingText[];
  readonly columns: readonly ColumnMatch[];
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** The area of the page the table stands on; null where it stands on none. */
  readonly pageArea: AreaName | null;
}
