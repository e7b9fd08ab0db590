import { showGeneral } from './general-format.ts';
import type { FormatPiece, FormatSection } from './format-code.ts';

/** Makes the function that shows the size of a number as a section without dates does; null for fractions, which are not read. */
export function makeNumberFormatter({ pieces }: FormatSection): ((size: number) => string) | null {
  const isGeneral = pieces.some(({ kind }) => kind === 'general' || kind === 'text');
  if (isGeneral)
    return (size) => pieces.map(({ kind, text }) => (kind === 'literal' ? text : showGeneral(size))).join('');
  const isFraction = pieces.some(
    ({ kind }, index) => kind === 'slash' && pieces.slice(0, index).some(isDigit),
  );
  if (isFraction) return null;
  const plain = pieces.map((piece) =>
    piece.kind === 'slash' ? { ...piece, kind: 'literal' as const } : piece,
  );
  const exponentAt = plain.findIndex(({ kind }) => kind === 'exponent');
  return exponentAt < 0 ? makeDecimals(plain) : makeScientific(plain, exponentAt);
}

function isDigit({ kind }: FormatPiece): boolean {
  return kind === 'digit';
}

/** The pieces of a number with their roles told apart. */
interface Decimals {
  readonly whole: readonly FormatPiece[];
  readonly point: boolean;
  readonly part: readonly FormatPiece[];
  readonly isGrouped: boolean;
  /** Commas behind the whole digits divide by a thousand each, percent signs multiply by a hundred. */
  readonly power: number;
}

function makeDecimals(pieces: readonly FormatPiece[]): (size: number) => string {
  const { whole, point, part, isGrouped, power } = readDecimals(pieces);
  const places = part.filter(isDigit).length;
  return (size) => {
    const digits = roundedDigits(size, power, places);
    if (digits === null) return String(size);
    const split = digits.length - places;
    return (
      showWhole(whole, digits.slice(0, split), isGrouped) +
      (point ? '.' : '') +
      showPart(part, digits.slice(split))
    );
  };
}

function readDecimals(pieces: readonly FormatPiece[]): Decimals {
  const pointAt = pieces.findIndex(({ kind }) => kind === 'point');
  const before = pointAt < 0 ? pieces : pieces.slice(0, pointAt);
  const firstDigit = before.findIndex(isDigit);
  const lastDigit = pieces.findLastIndex(isDigit);
  const commas = [...pieces.keys()].filter((index) => pieces[index]?.kind === 'comma');
  const thousands = commas.filter((index) => index > lastDigit && lastDigit >= 0).length;
  const percents = pieces.filter(({ kind }) => kind === 'percent').length;
  return {
    whole: before.filter(({ kind }) => kind !== 'comma'),
    point: pointAt >= 0,
    part: pointAt < 0 ? [] : pieces.slice(pointAt + 1),
    isGrouped: commas.some((index) => index > firstDigit && index < before.findLastIndex(isDigit)),
    power: percents * 2 - thousands * 3,
  };
}

/**
 * The digits of a number times a power of ten, rounded to so many decimal places; null beyond what a number holds exactly.
 * Excel rounds what it would show in 15 digits, halves up: 1.005 is 1.01, though the bits are a little below.
 */
function roundedDigits(size: number, power: number, places: number): string | null {
  const [mantissa = '0', exponent = '0'] = Number(size.toPrecision(15)).toExponential().split('e');
  const rounded = Math.round(Number(`${mantissa}e${Number(exponent) + power + places}`));
  return rounded >= 1e21 ? null : String(rounded).padStart(places + 1, '0');
}

/** From the right, each placeholder takes a digit and the first one all that are left. */
function showWhole(pieces: readonly FormatPiece[], all: string, isGrouped: boolean): string {
  const digits = all === '0' ? '' : all;
  const first = pieces.findIndex(isDigit);
  let shown = '';
  let taken = 0;
  const put = (digit: string): void => {
    shown = digit + (isGrouped && taken > 0 && taken % 3 === 0 && digit !== ' ' ? ',' : '') + shown;
    taken += 1;
  };
  for (const [back, piece] of pieces.toReversed().entries()) {
    if (piece.kind !== 'digit') {
      shown = piece.text + shown;
      continue;
    }
    if (taken < digits.length) put(digits[digits.length - 1 - taken] ?? '');
    else if (piece.text !== '#') put(piece.text === '0' ? '0' : ' ');
    if (pieces.length - 1 - back === first)
      while (taken < digits.length) put(digits[digits.length - 1 - taken] ?? '');
  }
  return shown;
}

/** Zeros at the end show only where the code asks for them. */
function showPart(pieces: readonly FormatPiece[], digits: string): string {
  const significant = digits.replace(/0+$/, '').length;
  let taken = 0;
  const shown = pieces.map((piece) => {
    if (piece.kind !== 'digit') return piece.kind === 'comma' ? '' : piece.text;
    taken += 1;
    if (taken <= significant || piece.text === '0') return digits[taken - 1] ?? '';
    return piece.text === '?' ? ' ' : '';
  });
  return shown.join('');
}

function makeScientific(pieces: readonly FormatPiece[], exponentAt: number): (size: number) => string {
  const front = pieces.slice(0, exponentAt);
  const back = pieces.slice(exponentAt + 1);
  const isAlwaysSigned = pieces[exponentAt]?.text.endsWith('+') === true;
  const mantissa = makeDecimals(front);
  const { whole, part } = readDecimals(front);
  const places = part.filter(isDigit).length;
  const step = Math.max(1, whole.filter(isDigit).length);
  const exponentOf = (size: number): number =>
    size === 0 ? 0 : Math.floor(Number(size.toExponential(14).split('e')[1]) / step) * step;
  return (size) => {
    let exponent = exponentOf(size);
    if (Number((size / 10 ** exponent).toFixed(places)) >= 10 ** step) exponent += step;
    const sign = exponent < 0 ? '-' : isAlwaysSigned ? '+' : '';
    return `${mantissa(size / 10 ** exponent)}E${sign}${showWhole(back, String(Math.abs(exponent)), false)}`;
  };
}
