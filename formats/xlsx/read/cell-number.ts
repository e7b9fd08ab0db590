const MOST_DIGITS = 15;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, power) => 10 ** power);

/**
 * The number that stands in a part's bytes; NaN where it is none.
 * Up to 15 digits a whole number divided by a power of ten is exact to the last bit, so no string is needed.
 */
export function readCellNumber(bytes: Uint8Array, from: number, to: number): number {
  const isNegative = bytes[from] === 45;
  let digits = 0;
  let decimals = -1;
  let value = 0;
  for (let at = isNegative ? from + 1 : from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 46 && decimals < 0) decimals = 0;
    else if (byte < 48 || byte > 57 || digits === MOST_DIGITS) return readAnyNumber(bytes, from, to);
    else {
      value = value * 10 + byte - 48;
      digits += 1;
      if (decimals >= 0) decimals += 1;
    }
  }
  if (digits === 0) return readAnyNumber(bytes, from, to);
  if (decimals > 0) value /= POWERS[decimals] ?? 1;
  return isNegative ? -value : value;
}

function readAnyNumber(bytes: Uint8Array, from: number, to: number): number {
  return parseCellNumber(String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 400))));
}

/** A number written out, exponent and all; NaN for anything else. */
export function parseCellNumber(text: string): number {
  return /^\s*[-+]?(\d+\.?\d*|\.\d+)(E[-+]?\d+)?\s*$/i.test(text) ? Number(text) : NaN;
}
