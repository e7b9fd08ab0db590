import { addDays, longDate, type IsoDate } from '../../../engine/values/calendar.ts';

/** A day by which leads are asked to answer, and where it comes from. */
export interface ReturnBy {
  readonly day: IsoDate;
  readonly why: string;
}

const BEFORE_THE_PANEL = 7;
const FROM_TODAY = 10;

/** A week before the panel; without a panel date, or once that day has passed, ten days from the page’s own date. */
export function usualReturnBy(panelDate: IsoDate | null, today: IsoDate): ReturnBy {
  const soon = { day: addDays(today, FROM_TODAY), why: `Ten days after today (${longDate(today)})` };
  if (panelDate === null) return { ...soon, why: `${soon.why}, as no panel date is set.` };
  const day = addDays(panelDate, -BEFORE_THE_PANEL);
  if (day >= today) return { day, why: `A week before the panel on ${longDate(panelDate)}.` };
  return { ...soon, why: `${soon.why}: a week before the panel on ${longDate(panelDate)} has passed.` };
}
