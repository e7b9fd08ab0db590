import type { Pack } from '../../../engine/appendices/pack.ts';
import type { Lettering } from './text-width.ts';

/** How all sheets of a workbook are made, whatever they show. */
export interface Manner {
  readonly title: Lettering;
  readonly heading: Lettering;
  readonly text: Lettering;
  readonly hasFills: boolean;
  readonly hasFilters: boolean;
  /** Whether headers stay in sight, and pages carry a header and a footer. */
  readonly isForScreenAndPrint: boolean;
}

/** The accessible format follows the Analysis Function’s checklist (C13); filters are for the team’s own edition. */
export function mannerOf({ isAccessible, edition }: Pack): Manner {
  const size = isAccessible ? 12 : 10;
  return {
    title: { size: size + 4, isBold: true },
    heading: { size, isBold: true },
    text: { size, isBold: false },
    hasFills: !isAccessible,
    hasFilters: !isAccessible && edition === 'working',
    isForScreenAndPrint: !isAccessible,
  };
}
