import type { Area, ListValidation, Sheet } from '../../../engine/workbook/workbook.ts';
import { isInside } from '../../../engine/workbook/address.ts';
import type { HostBook } from './host-book.ts';
import { blankCell, holdsValue, isUsed, PLAIN_LOOK, type HostCell, type HostLook } from './host-cell.ts';
import type { HostComment } from './host-comment.ts';
import { newPage, type HostPage } from './host-page.ts';
import type { HostRule } from './host-rule.ts';
import type { HostTable } from './host-table.ts';
import { boundingArea } from './places.ts';

/** Whether a sheet's tab shows, as Excel.js names it. */
export type HostVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** One worksheet of the model: plain things that a test may set, edit and look at. Rows and columns count from 1. */
export class HostSheet {
  readonly book: HostBook;
  /** As Excel gives it: it stays when the sheet is renamed. */
  readonly id: string;
  name: string;
  visibility: HostVisibility = 'Visible';
  /** A chart, dialog or macro sheet has no cells: Excel refuses whatever asks for some. */
  kind: Sheet['kind'] = 'worksheet';
  /** Cells by row number, then by column number; what is not there is blank and unformatted. */
  readonly cells = new Map<number, Map<number, HostCell>>();
  /** What whole columns, whole rows and the whole sheet were formatted with: cells made later take it. */
  readonly columnLooks = new Map<number, Partial<HostLook>>();
  readonly rowLooks = new Map<number, Partial<HostLook>>();
  sheetLook: Partial<HostLook> | null = null;
  /** Widths and heights that somebody set, in points. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  merges: Area[] = [];
  readonly tables: HostTable[] = [];
  readonly lists: ListValidation[] = [];
  /** Threaded comments; notes, the older kind, are beside them. */
  readonly comments: HostComment[] = [];
  readonly notes: HostComment[] = [];
  /** In order of priority, the first first. */
  readonly rules: HostRule[] = [];
  /** Rows and columns that stay when the sheet scrolls. */
  freeze: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 };
  page: HostPage = newPage();
  isProtected = false;
  readonly customProperties = new Map<string, string>();
  /** "#RRGGBB", "" for a tab without colour. */
  tabColor = '';
  autoFilter: Area | null = null;
  showGridlines = true;
  showHeadings = true;

  constructor(book: HostBook, id: string, name: string) {
    this.book = book;
    this.id = id;
    this.name = name;
  }

  /** The 0-based place among all sheets. */
  get position(): number {
    return this.book.sheets.indexOf(this);
  }

  /** The cell at a place, undefined where nobody wrote or formatted it. */
  cellAt(row: number, column: number): HostCell | undefined {
    return this.cells.get(row)?.get(column);
  }

  /** The cell at a place, made where there was none. */
  touch(row: number, column: number): HostCell {
    let line = this.cells.get(row);
    if (!line) {
      line = new Map<number, HostCell>();
      this.cells.set(row, line);
    }
    const known = line.get(column);
    if (known) return known;
    const cell = this.newCell(row, column);
    line.set(column, cell);
    return cell;
  }

  /** A blank cell as it would look at a place. */
  newCell(row: number, column: number): HostCell {
    const ofColumn = this.columnLooks.get(column);
    const ofRow = this.rowLooks.get(row);
    if (!ofColumn && !ofRow && !this.sheetLook) return blankCell();
    return blankCell({ ...PLAIN_LOOK, ...this.sheetLook, ...ofColumn, ...ofRow });
  }

  /** Every cell that is there in an area, with its place. */
  *cellsIn(
    area: Area,
  ): Generator<{ readonly row: number; readonly column: number; readonly cell: HostCell }> {
    for (const [row, line] of this.linesIn(area)) {
      for (const [column, cell] of line) {
        if (column >= area.firstColumn && column <= area.lastColumn) yield { row, column, cell };
      }
    }
  }

  private *linesIn(area: Area): Generator<readonly [number, ReadonlyMap<number, HostCell>]> {
    if (area.lastRow - area.firstRow > this.cells.size) {
      for (const entry of this.cells) if (entry[0] >= area.firstRow && entry[0] <= area.lastRow) yield entry;
      return;
    }
    for (let row = area.firstRow; row <= area.lastRow; row += 1) {
      const line = this.cells.get(row);
      if (line) yield [row, line];
    }
  }

  /** The smallest area with every used cell of `within`; formatting counts unless only values are asked for. */
  usedArea(within: Area, valuesOnly: boolean): Area | null {
    const counts = valuesOnly ? holdsValue : isUsed;
    let used: Area | null = null;
    for (const { row, column, cell } of this.cellsIn(within)) {
      if (!counts(cell)) continue;
      const one = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
      used = used ? boundingArea(used, one) : one;
    }
    return used;
  }

  /** The merge that a cell lies in, if any. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find((merge) => isInside(merge, row, column));
  }
}
