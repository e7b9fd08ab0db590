const PERCENT_CELL =
  /^(?:about |approx\.? |c\.? ?)?(\d{1,3}(?:\.\d+)?) ?(%|per cent|percent)?(?: complete(?:d)?)?$/i;

/**
 * A cell of a percentage column out of 100: "60%", "60", or Excel's own fraction, 0.6. Null for anything else, and
 * for a bare 1, which may be one per cent or all of it.
 */
export function readPercentCell(text: string): number | null {
  const [, digits, sign] = PERCENT_CELL.exec(text.trim()) ?? [];
  if (digits === undefined) return null;
  const number = Number(digits);
  if (number > 100 || (sign === undefined && number === 1)) return null;
  const isFraction = sign === undefined && number > 0 && number < 1;
  return isFraction ? Math.round(number * 10_000) / 100 : number;
}
