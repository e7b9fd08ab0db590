const WIDTH = 11;
const LARGEST = 1e11;
const SMALLEST = 1e-4;

/** A number as General shows it in a wide cell: eleven characters at most, else with an exponent. */
export function showGeneral(value: number): string {
  const size = Math.abs(value);
  if (Number.isSafeInteger(value)) return size < LARGEST ? String(value) : scientific(value);
  if (size >= LARGEST) return scientific(value);
  const text = String(value);
  if (text.length <= WIDTH && !text.includes('e')) return text;
  if (size < SMALLEST)
    return Number(size.toFixed(WIDTH - 2)) === size
      ? value.toFixed(WIDTH - 2).replace(/0+$/, '')
      : scientific(value);
  const places = Math.max(0, WIDTH - 1 - String(Math.floor(size)).length);
  return String(Number(value.toFixed(places)));
}

function scientific(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
  return `${Number(mantissa)}E${exponent.replace(/^([+-])(\d)$/, '$10$2')}`;
}
