import { isDay, type FinancialYear } from '../values/calendar.ts';

/** Why a text is no day of the calendar, in one sentence; null where it is one. `what` names what it was given for. */
export function daySlip(text: string, what: string): string | null {
  return isDay(text) ? null : `Give ${what} as a day like 2021-12-31, not “${text}”.`;
}

/** Why a text names no financial year; null where it does. */
export function planYearSlip(text: string, what: string): string | null {
  return readPlanYear(text) === null ? `Give ${what} as a financial year like 2021/22, not “${text}”.` : null;
}

/** The year of "2021/22" or "2021-22"; null for anything else. */
export function readPlanYear(text: string): FinancialYear | null {
  const [, first = '', second = ''] = /^(20\d\d)[/-](?:20)?(\d\d)$/.exec(text) ?? [];
  return first !== '' && (Number(first) + 1) % 100 === Number(second) ? Number(first) : null;
}
