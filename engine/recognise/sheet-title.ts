import { isBlank } from '../values/blank.ts';
import { financialYearOf, type FinancialYear, type IsoDate } from '../values/calendar.ts';
import { everyMatch } from '../values/every-match.ts';
import { readMarkingIn, type Marking } from '../values/marking.ts';
import { NO_PLAN } from '../values/no-plan.ts';
import { oneLine } from '../values/one-line.ts';
import { isGiven } from '../values/timescale-readings.ts';
import { readTimescale } from '../values/timescale.ts';
import { cellAddress } from '../workbook/address.ts';
import type { Cell, Sheet } from '../workbook/workbook.ts';

/** What the words above a sheet's first table say of the whole sheet. */
export interface SheetTitle {
  readonly sheet: string;
  readonly texts: readonly { readonly text: string; readonly cell: string }[];
  /** The data date, where a title row states it; with its cell. */
  readonly asAt: { readonly date: IsoDate; readonly cell: string } | null;
  /** The financial year a title row, the sheet's name or the file's name gives, with where it was found. */
  readonly year: { readonly year: FinancialYear; readonly from: string } | null;
  readonly marking: (Marking & { readonly cell: string }) | null;
}

/** Rows with more cells than this are a table of their own, not a title. */
const MOST_TITLE_CELLS = 4;

/** Reads the title rows: those above the sheet's first table or form block. */
export function readSheetTitle(sheet: Sheet, firstTableRow: number, file: string): SheetTitle {
  const cells: Cell[] = [];
  for (const row of sheet.rows) {
    if (row.number >= firstTableRow) break;
    const filled = row.cells.filter((cell) => !isBlank(cell.text));
    if (filled.length <= MOST_TITLE_CELLS) cells.push(...filled);
  }
  const texts = cells.map((cell) => ({ text: cell.text, cell: cellAddress(cell.row, cell.column) }));
  return {
    sheet: sheet.name,
    texts,
    asAt: firstOf(texts, ({ text, cell }) => withCell(readAsAt(text), cell)),
    year: yearOf([
      ...texts.map(({ text, cell }) => ({ text, from: cell })),
      { text: sheet.name, from: 'the sheet’s name' },
      { text: file, from: 'the file’s name' },
    ]),
    marking: firstOf(texts, ({ text, cell }) => {
      const marking = readMarkingIn(text);
      return marking && { ...marking, cell };
    }),
  };
}

function firstOf<T, U>(values: readonly T[], read: (value: T) => U | null): U | null {
  for (const value of values) {
    const found = read(value);
    if (found !== null) return found;
  }
  return null;
}

function withCell(date: IsoDate | null, cell: string): { date: IsoDate; cell: string } | null {
  return date === null ? null : { date, cell };
}

const AS_AT =
  /\b(?:as at|as of|position at|data (?:as )?(?:at|to|date)|correct (?:as )?at)\b\s*[:-]?\s*(.{3,60})$/i;

/** What stands behind the date: the next sentence, or when the panel meets. */
const WHERE_IT_ENDS = /[.;|]\s|,?\s+(?:for )?(?:the )?(?:audit |governance )?(?:panel|board|committee)\b/i;

/** The date in "As at 31 December 2021" or "as at Quarter 3 2021/22 (December 2021)"; null where it states none for certain. */
export function readAsAt(text: string): IsoDate | null {
  const stated = AS_AT.exec(oneLine(text));
  if (!stated) return null;
  const words = (stated[1] ?? '').split(WHERE_IT_ENDS)[0] ?? '';
  const whole = readTimescale(words, NO_PLAN);
  const bracketed = /\(([^)]+)\)/.exec(words)?.[1];
  const reading = isGiven(whole) || !bracketed ? whole : readTimescale(bracketed, NO_PLAN);
  return isGiven(reading) ? reading.end : null;
}

const FINANCIAL = /\b(20\d\d)\s*[/–-]\s*(\d\d|20\d\d)\b/g;
const CALENDAR =
  /\b(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(20\d\d)\b/i;

/** A financial year beats a date; a date gives its financial year (D1 row 13). */
function yearOf(places: readonly { readonly text: string; readonly from: string }[]): SheetTitle['year'] {
  const firstYear = (read: (text: string) => FinancialYear | null): SheetTitle['year'] =>
    firstOf(places, ({ text, from }) => {
      const year = read(text);
      return year === null ? null : { year, from };
    });
  return firstYear(financialYearIn) ?? firstYear(yearOfDateIn);
}

/** A statement looks back: the plan that comes of "Annual Governance Statement 2024/25" is of a later year. */
const STATEMENT_OF =
  /\b(?:annual governance statement|ags)\b[\s,:(–-]*(?:for )?(?:the )?(?:financial )?(?:year )?$/i;

/** The latest of a text's financial years: "Annual Governance Statement 2024/25: action plan for 2025/26" is a plan for 2025/26. */
function financialYearIn(text: string): FinancialYear | null {
  const years = everyMatch(FINANCIAL, text)
    .filter(({ index }) => !STATEMENT_OF.test(text.slice(0, index)))
    .map(([, first, second]) => ({ first: Number(first), second: Number(second) }))
    .filter(({ first, second }) => (first + 1) % 100 === second % 100)
    .map(({ first }) => first);
  return years.length === 0 ? null : Math.max(...years);
}

function yearOfDateIn(text: string): FinancialYear | null {
  const found = CALENDAR.exec(text);
  if (!found) return null;
  const date = readTimescale(`${found[2] ?? ''} ${found[3] ?? ''}`, NO_PLAN).end;
  return date === null ? null : financialYearOf(date);
}
