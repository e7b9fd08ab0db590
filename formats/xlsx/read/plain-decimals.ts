/** Formats whose result is only digits: worked out without reading the code anew, as most numbers of a tracker are of this kind. */
export interface PlainDecimals {
  /** Null where the value needs more care than this: a tie to round, a size beyond whole numbers. */
  show(value: number): string | null;
}

const CODE = /^(#,##0|0)(?:\.(0{1,6}))?(%?)$/;
const LARGEST = 1e12;

/** Reads "0", "0.00", "#,##0.0", "0%" and their like; null for any other format. */
export function readPlainDecimals(code: string): PlainDecimals | null {
  const [found, whole, zeros = '', percent = ''] = CODE.exec(code) ?? [];
  if (found === undefined) return null;
  const scale = 10 ** (zeros.length + (percent === '' ? 0 : 2));
  const show = (value: number): string | null => {
    const scaled = Math.abs(value) * scale;
    const rounded = Math.round(scaled);
    if (scaled > LARGEST || Math.abs(Math.abs(scaled - rounded) - 0.5) < 1e-4) return null;
    const sign = value < 0 && rounded !== 0 ? '-' : '';
    return sign + point(String(rounded), zeros.length, whole === '#,##0') + percent;
  };
  return { show };
}

function point(digits: string, decimals: number, isGrouped: boolean): string {
  if (decimals === 0 && !isGrouped) return digits;
  const padded = digits.padStart(decimals + 1, '0');
  const split = padded.length - decimals;
  const whole = padded.slice(0, split);
  const grouped = isGrouped && split > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return decimals === 0 ? grouped : `${grouped}.${padded.slice(split)}`;
}
