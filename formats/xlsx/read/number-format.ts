import { format, getFormatDateInfo } from 'numfmt';
import { readPlainDecimals, showGeneral, type PlainDecimals } from './plain-number.ts';

/** Days between the two date systems' zeros. */
export const DAYS_FROM_1900_TO_1904 = 1462;
const LAST_SERIAL = 2958466;
const LOCALE = 'en-GB';
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
  readonly #shift: number;
  readonly #budget: FormatBudget;
  readonly #decimals: PlainDecimals | null;
  readonly #shown = new Map<number, string>();

  constructor(code: string, date1904: boolean, budget: FormatBudget) {
    this.#budget = budget;
    this.code = code;
    this.#isGeneral = code === 'General' || code === '@' || code === '';
    this.isDate = !this.#isGeneral && showsDate(code);
    this.changesText = !this.#isGeneral && changesText(code);
    this.#decimals = readPlainDecimals(code);
    this.#shift = date1904 && showsTime(code) ? DAYS_FROM_1900_TO_1904 : 0;
  }

  /** Whether a value shows as a date here: Excel shows "####" where it is before or after its calendar. */
  canBeDate(value: number): boolean {
    return this.isDate && value >= 0 && value < LAST_SERIAL;
  }

  /** What Excel displays for a number; the same value is formatted once. */
  show(value: number): string {
    const plain = this.#isGeneral ? showGeneral(value) : (this.#decimals?.show(value) ?? null);
    if (plain !== null) return plain;
    const known = this.#shown.get(value);
    if (known !== undefined) return known;
    const text = this.#apply(value + this.#shift);
    if (this.#shown.size >= MOST_REMEMBERED) this.#shown.clear();
    this.#shown.set(value, text);
    return text;
  }

  showText(text: string): string {
    return this.changesText && text.length <= LONGEST_TEXT ? this.#apply(text) : text;
  }

  /** A code that cannot be read shows the bare value: nothing is hidden from the reader. */
  #apply(value: number | string): string {
    const code = this.#isGeneral ? 'General' : this.code;
    if (code.length > LONGEST_CODE || !this.#budget.spend(code.length ** 2)) return String(value);
    try {
      return format(code, value, { locale: LOCALE, nbsp: false });
    } catch {
      return String(value);
    }
  }
}

/** Bounds what number formats may cost in all: a hostile one takes a hundred times as long as an ordinary one. */
export class FormatBudget {
  #left = 2e9;

  /** False where nothing is left; values then show bare. */
  spend(cost: number): boolean {
    this.#left -= cost;
    return this.#left >= 0;
  }
}

function showsDate(code: string): boolean {
  const info = dateInfo(code);
  return info !== null && (info.year || info.month || info.day);
}

function showsTime(code: string): boolean {
  const info = dateInfo(code);
  return info !== null && (info.year || info.month || info.day || info.hours || info.minutes || info.seconds);
}

function dateInfo(code: string): ReturnType<typeof getFormatDateInfo> | null {
  try {
    return getFormatDateInfo(code);
  } catch {
    return null;
  }
}

/** The fourth section is for text; elsewhere "@" stands for it. A bare "@" (with room beside it) changes nothing. */
function changesText(code: string): boolean {
  const sections = code.split(';');
  const section = sections[3] ?? sections.find((one) => one.includes('@'));
  return section !== undefined && !/^(_.)?@(_.)?$/.test(section);
}
