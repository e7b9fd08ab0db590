import type { FieldId } from '../templates/fields.ts';
import { cellAddress } from '../workbook/address.ts';
import type { Block } from './blocks.ts';
import type { Sample } from './column-sample.ts';
import type { ColumnsByField } from './columns.ts';
import { allColumnsRead, type ColumnMatch } from './tracker.ts';

/** Columns of the table, and the one left of it, that feed nothing yet; 1-based, from left to right. */
export function unreadColumns(
  columns: ColumnsByField,
  sample: Sample,
  { firstColumn, lastColumn }: Block,
): number[] {
  const taken = allColumnsRead(columns.values());
  return [...sample.keys()]
    .filter((column) => column >= firstColumn - 1 && column <= lastColumn && !taken.has(column))
    .sort((a, b) => a - b);
}

/** A column that feeds a field by what stands in it, whatever its heading, for the reason given: “it holds colours”. */
export function foundByValues(block: Block, field: FieldId, column: number, why: string): ColumnMatch {
  const heading = block.header.headings.find((each) => each.column === column);
  return {
    field,
    column,
    heading: heading?.text ?? '',
    headingCell: heading ? cellAddress(heading.row, heading.column) : null,
    sure: 'medium',
    why: heading ? `${why} under “${heading.text.trim()}”` : `${why} under no heading`,
  };
}
