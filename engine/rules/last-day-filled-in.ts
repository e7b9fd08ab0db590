import { addMonths, type IsoDate } from '../values/calendar.ts';
import type { Examined } from './rule.ts';

const A_QUARTER = 3;

/** The last day of which a tracker can tell: it is filled in after its as-at date too, up to the panel, else for about a quarter. */
export function lastDayFilledIn({ asAt, settings }: Pick<Examined, 'asAt' | 'settings'>): IsoDate {
  const { panelDate } = settings;
  return panelDate !== null && panelDate >= asAt.date ? panelDate : addMonths(asAt.date, A_QUARTER);
}
