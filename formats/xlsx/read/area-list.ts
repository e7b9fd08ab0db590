import { readArea } from '../../../engine/workbook/address.ts';
import type { Area } from '../../../engine/workbook/workbook.ts';
import { Refusal } from './refusal.ts';

/** Reads the rectangles of one sheet's merges, validations and rules, and refuses a sheet with absurdly many. */
export class AreaReader {
  readonly #part: string;
  #left: number;

  constructor(part: string, most: number) {
    this.#part = part;
    this.#left = most;
  }

  /** A list of addresses parted by spaces; what is no address is left out. */
  readList(text: string | undefined): Area[] {
    const areas: Area[] = [];
    for (let from = 0; text !== undefined && from < text.length;) {
      const space = text.indexOf(' ', from);
      const to = space < 0 ? text.length : space;
      const area = to > from ? this.read(text.slice(from, to)) : null;
      if (area) areas.push(area);
      from = to + 1;
    }
    return areas;
  }

  read(text: string | undefined): Area | null {
    this.count();
    return readArea(text ?? '');
  }

  /** Counts something that has no area of its own but must not come in millions either. */
  count(): void {
    this.#left -= 1;
    if (this.#left < 0) throw new Refusal('too-many-areas', this.#part);
  }
}
