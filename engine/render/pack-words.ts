import type { Pack } from '../appendices/pack.ts';
import { longDate } from '../values/calendar.ts';
import { joinMarkings } from '../values/marking.ts';

/** The heading of a whole pack. */
export const PACK_TITLE = 'Appendices to the panel paper';

/** "As at 31 December 2021; panel 17 January 2022." */
export function packDates({ asAt, panelDate }: Pick<Pack, 'asAt' | 'panelDate'>): string {
  const panel = panelDate === null ? '' : `; panel ${longDate(panelDate)}`;
  return `As at ${longDate(asAt)}${panel}.`;
}

/** The markings of all tables of a pack, for the top and the bottom of its pages; null where none has any. */
export function packMarking({ tables }: Pick<Pack, 'tables'>): string | null {
  return joinMarkings([
    ...new Set(tables.flatMap(({ marking }) => (marking === null ? [] : marking.split('; ')))),
  ]);
}
