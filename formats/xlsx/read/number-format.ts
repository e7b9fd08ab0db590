import { isDateSection, isMinutes, readFormatCode, type FormatSection } from './format-code.ts';
import { makeDateFormatter } from './format-date.ts';
import { makeNumberFormatter } from './format-number.ts';
import { showGeneral } from './general-format.ts';
import { readPlainDecimals, type PlainDecimals } from './plain-decimals.ts';

/** Days between the two date systems' zeros. */
export const DAYS_FROM_1900_TO_1904 = 1462;
const LAST_SERIAL = 2958466;
const MOST_REMEMBERED = 20_000;
/** Excel's own limit for a format; and how long a text may be that is still worth formatting. */
const LONGEST_CODE = 255;
const LONGEST_TEXT = 100;

/** One number format of a workbook: whether it shows dates, and what it makes of a value. */
export class NumberFormat {
  readonly code: string;
  /** True where it shows a day, a month or a year; times stay times. */
  readonly isDate: boolean;
  /** True where it changes how text is shown: '"Ref "@', ";;;". */
  readonly changesText: boolean;
  readonly #isGeneral: boolean;
  readonly #sections: readonly Section[];
  readonly #textSection: FormatSection | null;
  readonly #decimals: PlainDecimals | null;
  readonly #budget: FormatBudget;
  readonly #shift: number;
  readonly #shown = new Map<number, string>();

  constructor(code: string, date1904: boolean, budget: FormatBudget) {
    this.code = code;
    this.#isGeneral = code === 'General' || code === '@' || code === '' || code.length > LONGEST_CODE;
    const sections = this.#isGeneral ? [] : readFormatCode(code);
    const forText = sections.findIndex(({ pieces }) => pieces.some(({ kind }) => kind === 'text'));
    this.#textSection = sections[3] ?? sections[forText] ?? null;
    this.changesText = this.#textSection !== null && !isBareText(this.#textSection);
    this.isDate = sections.some(showsDay);
    this.#sections = sections.slice(0, forText >= 0 ? Math.min(3, forText) : 3).map(makeSection);
    this.#decimals = readPlainDecimals(code);
    this.#budget = budget;
    this.#shift = date1904 && sections.some(isDateSection) ? DAYS_FROM_1900_TO_1904 : 0;
  }

  /** Whether a value shows as a date here: Excel shows "####" where it is before or after its calendar. */
  canBeDate(value: number): boolean {
    return this.isDate && value >= 0 && value < LAST_SERIAL;
  }

  /** What Excel displays for a number; the same value is formatted once. */
  show(value: number): string {
    if (this.#isGeneral) return showGeneral(value);
    const plain = this.#decimals?.show(value) ?? null;
    if (plain !== null) return plain;
    const known = this.#shown.get(value);
    if (known !== undefined) return known;
    const text = this.#budget.spend(this.code.length ** 2) ? this.#format(value) : showGeneral(value);
    if (this.#shown.size >= MOST_REMEMBERED) this.#shown.clear();
    this.#shown.set(value, text);
    return text;
  }

  showText(text: string): string {
    if (!this.changesText || text.length > LONGEST_TEXT) return text;
    return (this.#textSection?.pieces ?? [])
      .map((piece) => (piece.kind === 'text' ? text : piece.text))
      .join('');
  }

  /** A section that cannot show the value shows it bare: nothing is hidden from the reader. */
  #format(value: number): string {
    const index = chooseSection(this.#sections, value);
    const section = this.#sections[index];
    if (!section) return showGeneral(value);
    const { showDate, showSize, condition } = section;
    if (showDate)
      return value + this.#shift < 0 || value >= LAST_SERIAL
        ? showGeneral(value)
        : showDate(value + this.#shift);
    if (!showSize) return showGeneral(value);
    const shown = showSize(Math.abs(value));
    const isSignOwn = index === 1 && condition === null && this.#sections[0]?.condition === null;
    // Excel shows no minus where no digit but zero is left of the number.
    return value < 0 && !isSignOwn && /[1-9]/.test(shown) ? `-${shown}` : shown;
  }
}

interface Section {
  readonly condition: FormatSection['condition'];
  readonly showDate: ((serial: number) => string) | null;
  readonly showSize: ((size: number) => string) | null;
}

function makeSection(section: FormatSection): Section {
  const isDate = isDateSection(section);
  return {
    condition: section.condition,
    showDate: isDate ? makeDateFormatter(section) : null,
    showSize: isDate ? null : makeNumberFormatter(section),
  };
}

/** Where the code does not say: of two sections the second is for what is below zero, of three the third for zero. */
function chooseSection(sections: readonly Section[], value: number): number {
  return sections.findIndex(({ condition }, index) => {
    if (condition) return holds(value, condition.sign, condition.bound);
    if (index === sections.length - 1) return true;
    if (index === 1) return value < 0;
    return sections.length === 2 ? value >= 0 : value > 0;
  });
}

function holds(value: number, sign: string, bound: number): boolean {
  if (sign === '<') return value < bound;
  if (sign === '<=') return value <= bound;
  if (sign === '>') return value > bound;
  if (sign === '>=') return value >= bound;
  return sign === '<>' ? value !== bound : value === bound;
}

/** "@" alone, or with room beside it. */
function isBareText({ pieces }: FormatSection): boolean {
  return (
    pieces.some(({ kind }) => kind === 'text') &&
    pieces.every(({ kind, text }) => kind === 'text' || text === ' ')
  );
}

function showsDay({ pieces }: FormatSection): boolean {
  return pieces.some(
    ({ kind, text }, index) => kind === 'date' && !/^[hs]/i.test(text) && !isMinutes(pieces, index),
  );
}

/** Bounds what number formats may cost in all: a hostile one takes a hundred times as long as an ordinary one. */
export class FormatBudget {
  #left = 1.2e9;

  /** False where nothing is left; values then show bare. */
  spend(cost: number): boolean {
    this.#left -= cost;
    return this.#left >= 0;
  }
}
