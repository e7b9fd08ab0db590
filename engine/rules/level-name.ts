import type { AreaAssurance } from '../recognise/assurance-block.ts';

/** How a message names one level of one area: "level 2 of area 3: Data management". */
export function levelName({ area, row }: AreaAssurance, level: number): string {
  const of = !area ? `the area in row ${String(row)}` : area.number ? `area ${area.label}` : area.label;
  return `level ${String(level)} of ${of}`;
}
