import { refuse } from './host-error.ts';
import type { HostCell } from './host-cell.ts';
import { columnsOf, isUnbounded, rowsOf } from './places.ts';
import type { RangePlace } from './range-place.ts';

/** Writes a grid, or one thing for all cells, to a range; null leaves a cell as it is. */
export function writeGrid(
  place: RangePlace,
  value: unknown,
  member: string,
  write: (cell: HostCell, input: unknown) => void,
): void {
  const grid = gridFor(place, value, member);
  const { sheet, area } = place;
  for (const [down, line] of grid.entries()) {
    for (const [across, input] of line.entries()) {
      if (input === null || input === undefined) continue;
      write(sheet.touch(area.firstRow + down, area.firstColumn + across), input);
    }
  }
}

/** The grid to write, which must have the range's size; one value alone goes to every cell. */
function gridFor({ area }: RangePlace, value: unknown, member: string): readonly (readonly unknown[])[] {
  if (isUnbounded(area)) refuse('InvalidArgument', member);
  if (!Array.isArray(value)) return filled(rowsOf(area), columnsOf(area), value);
  const lines = value.map((line: unknown) => (isList(line) ? line : refuse('InvalidArgument', member)));
  const fits = lines.length === rowsOf(area) && lines.every((line) => line.length === columnsOf(area));
  return fits ? lines : refuse('InvalidArgument', member);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function filled(rows: number, columns: number, value: unknown): unknown[][] {
  return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(value));
}
