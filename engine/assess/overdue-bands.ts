/** How long overdue, in calendar days, both ends included; the last has no end (D6). */
export const OVERDUE_BANDS = [
  { name: '1 to 30', from: 1, to: 30 },
  { name: '31 to 90', from: 31, to: 90 },
  { name: '91 to 180', from: 91, to: 180 },
  { name: '181 to 365', from: 181, to: 365 },
  { name: 'over 365', from: 366, to: Number.POSITIVE_INFINITY },
] as const;

/** How many fall in each band, bands with none left out; days of 0 are in none. */
export function countByBand(days: readonly number[]): { readonly name: string; readonly count: number }[] {
  return OVERDUE_BANDS.map(({ name, from, to }) => ({
    name,
    count: days.filter((each) => each >= from && each <= to).length,
  })).filter(({ count }) => count > 0);
}
