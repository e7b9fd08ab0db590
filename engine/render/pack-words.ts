import type { Pack } from '../appendices/pack.ts';
import { longDate } from '../values/calendar.ts';
import { joinMarkings } from '../values/marking.ts';

/** The heading of a whole pack. */
export const PACK_TITLE = 'Appendices to the panel paper';

/** What a pack’s own file is called, so that it is known among others: with the day of its panel. */
export function packTitle({ panelDate }: Pick<Pack, 'panelDate'>): string {
  return panelDate === null ? PACK_TITLE : `${PACK_TITLE} of ${longDate(panelDate)}`;
}

/** "As at 31 December 2021; panel 17 January 2022". */
export function datesOf({ asAt, panelDate }: Pick<Pack, 'asAt' | 'panelDate'>): string {
  return `As at ${longDate(asAt)}${panelDate === null ? '' : `; panel ${longDate(panelDate)}`}`;
}

/** The markings of all tables of a pack, for the top and the bottom of its pages; null where none has any. */
export function packMarking({ tables }: Pick<Pack, 'tables'>): string | null {
  return joinMarkings(tables.map(({ marking }) => marking));
}
