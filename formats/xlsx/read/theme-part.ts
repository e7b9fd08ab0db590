import type { PackageParts } from './package-parts.ts';
import { walkPart } from './part-markup.ts';

/** The scheme's names in the order in which cells count them: light before dark, unlike in the part. */
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const OFFICE = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(
  ' ',
);

/** The twelve theme colours by number; Office's own where the workbook has no theme part. */
export function readThemeColours(parts: PackageParts, part: string | null): readonly string[] {
  if (part === null || !parts.has(part)) return OFFICE;
  const colours = new Map<string, string>();
  let isInScheme = false;
  walkPart(parts, part, {
    open(element, { val, lastClr }, parent) {
      if (element === 'clrScheme') isInScheme = true;
      const colour = element === 'sysClr' ? (lastClr ?? systemColour(val)) : val;
      if (isInScheme && /^[0-9A-Fa-f]{6}$/.test(colour ?? ''))
        colours.set(parent, (colour ?? '').toUpperCase());
    },
    close(element) {
      if (element === 'clrScheme') isInScheme = false;
    },
  });
  return ORDER.map((name, index) => colours.get(name) ?? OFFICE[index] ?? '000000');
}

function systemColour(name: string | undefined): string {
  return name === 'window' ? 'FFFFFF' : '000000';
}
