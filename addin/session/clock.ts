import type { IsoDate } from '../../engine/values/calendar.ts';

/** The page’s own time, so that the session has none of its own. */
export interface Clock {
  readonly today: () => IsoDate;
  /** Milliseconds that only go forwards. */
  readonly now: () => number;
  /** Calls back after so many milliseconds; gives the way to call it off. */
  readonly after: (milliseconds: number, callBack: () => void) => () => void;
}

/** The clock of the browser that the pane runs in; the day is the person’s own, not Greenwich’s. */
export const pageClock: Clock = {
  today: () => {
    const now = new Date();
    const two = (part: number): string => String(part).padStart(2, '0');
    return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
  now: () => performance.now(),
  after: (milliseconds, callBack) => {
    const timer = setTimeout(callBack, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};
