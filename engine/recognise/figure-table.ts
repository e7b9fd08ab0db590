import { foldHeading, foldText } from '../values/fold.ts';
import { cellAddress } from '../workbook/address.ts';
import type { Cell, Sheet } from '../workbook/workbook.ts';
import type { Block } from './blocks.ts';
import { sampleColumns, share } from './column-sample.ts';
import type { HeadingText } from './tracker.ts';

/** A table of performance figures, which has the headings of a tracker and no work in it. */
export interface FigureTable {
  readonly sheet: string;
  /** Where its headings begin, "A3". */
  readonly cell: string;
  /** Why it is none, in words: "a table of performance figures, as “Target” (D1) holds figures beside “Actual” (E1)". */
  readonly why: string;
}

/** “Annual target”, “Target 2024/25”. */
const TARGET =
  /^(?:annual |yearly |year end |current |20\d\d(?: \d\d)? )?targets?(?: (?:20\d\d|\d\d|%|value|figure|level|q[1-4]).*)?$/;
/** “KPI”, “Current performance”, “Actual”: what a target of figures stands beside. */
const MEASURED =
  /^(?:(?:key )?(?:performance )?(?:indicators?|measures?)|kpis?|metrics?|success measures?|(?:current )?(?:actuals?|performance|results?|outturn|value)|baseline|variance|ytd|year to date)\b/;

/**
 * Whether a table with the headings of a tracker is one of performance figures: figures stand under "Target", and beside
 * it is what was measured. Null for any other, and where "Target" holds dates: it is then a deadline.
 */
export function figuresIn(sheet: Sheet, block: Block): FigureTable | null {
  const { headings } = block.header;
  if (block.fits[0]?.template.layout !== 'table') return null;
  const targets = headings.filter(({ text }) => TARGET.test(foldHeading(text)));
  const measured =
    targets.length === 0 ? undefined : headings.find(({ text }) => MEASURED.test(foldHeading(text)));
  if (!measured || hasOtherDeadline(block, targets)) return null;
  const sample = sampleColumns(sheet, block);
  const target = targets.find(({ column }) => share(sample.get(column), isFigure) >= MOST);
  if (!target) return null;
  const why = `a table of performance figures, as ${named(target)} holds figures beside ${named(measured)}`;
  return { sheet: sheet.name, cell: cellAddress(block.header.firstRow, block.firstColumn), why };
}

const MOST = 0.6;

/** Who says by when besides has work in the table, whatever it is measured by. */
function hasOtherDeadline({ fits }: Block, targets: readonly HeadingText[]): boolean {
  const columns = new Set(targets.map(({ column }) => column));
  return fits.some(({ plan }) =>
    plan.columns.some(
      ({ field, column }) => (field === 'deadline' || field === 'revisedDeadline') && !columns.has(column),
    ),
  );
}

/** “95%”, “£1.2m”, “<= 10 working days”, “5 or fewer”. */
const FIGURE =
  /^[<>=~≤≥+-]* ?[£$€]? ?-?\d[\d,.]* ?(?:%|k|m|bn|per cent|percent|(?:sec(?:ond)?|min(?:ute)?|hr|hour|(?:working )?day|week)s?)?(?: (?:or )?(?:less|more|fewer|above|below|over|under))?$/;

/** A number or a share, but no year: "2025" under "Target" is when. */
function isFigure({ kind, text }: Cell): boolean {
  if (kind === 'date') return false;
  const folded = foldText(text);
  return FIGURE.test(folded) && !/^(?:19|20)\d\d$/.test(folded);
}

function named({ text, row, column }: HeadingText): string {
  return `“${text.trim()}” (${cellAddress(row, column)})`;
}
