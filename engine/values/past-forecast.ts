import { addMonths, monthEnd, partsOf, type IsoDate } from './calendar.ts';
import { foldText } from './fold.ts';
import { sentencesOf } from './sentences.ts';
import { fullYear, MONTH, monthNumber } from './timescale-words.ts';

/** Words that still look forward to a month that is over. */
export interface PastForecast {
  /** From the word that looks forward to the month, "will open by the end of September", as written. */
  readonly words: string;
  /** The last day of the month. */
  readonly end: IsoDate;
}

/** Words that look forward on their own, and those that do unless the past stands before them: "was to be". */
const WILL = '(?:will|shall|going to|plans? to|aims? to|intends? to|hopes? to)';
const TO_BE = '(?:to be|due|expected|planned|scheduled|anticipated|proposed)';
const WAS = `(?<!\\b(?:was|were|had|been|has|have|originally|initially|previously) ${TO_BE})`;
const NEXT_WORDS = '[^.;:()]{0,80}?\\b';
const TO_THE_MONTH =
  '(?:in|by|during|from|on|for|at|of|until|w/c|week commencing)(?: the| end of| early| mid| late| beginning of| start of|[ -]| \\d{1,2}(?:st|nd|rd|th)?(?: of)?){0,6} ?';
const FORECAST = new RegExp(
  `\\b(?:${WILL}|${TO_BE}${WAS})\\b${NEXT_WORDS}${TO_THE_MONTH}${MONTH}(?:,? (\\d{4})\\b|[ ']'?(\\d\\d)\\b(?!:))?(?![\\w-])`,
);

const LOOKS_FORWARD = new RegExp(`\\b(?:${WILL}|${TO_BE})\\b`, 'i');
const NAMES_A_MONTH = new RegExp(`\\b${MONTH}(?![\\w-])`, 'i');

/** The spans "from May to July" and "between May and July" are work that runs, not a day to come. */
const RUNS = new RegExp(`^(?: \\d{2,4})? ?(?:to|until|till|and|-) ?(?:the )?(?:end of )?${MONTH}`);

/** The first words of an update that look forward to a month that ended before the as-at date; null with none (T18). */
export function findPastForecast(update: string, asAt: IsoDate): PastForecast | null {
  if (!LOOKS_FORWARD.test(update) || !NAMES_A_MONTH.test(update)) return null;
  for (const sentence of sentencesOf(update)) {
    const forecast = forecastIn(sentence, asAt);
    if (forecast && forecast.end < asAt) return forecast;
  }
  return null;
}

function forecastIn(sentence: string, asAt: IsoDate): PastForecast | null {
  if (!LOOKS_FORWARD.test(sentence) || !NAMES_A_MONTH.test(sentence)) return null;
  const folded = foldText(sentence);
  const found = FORECAST.exec(folded);
  if (!found || RUNS.test(folded.slice(found.index + found[0].length))) return null;
  const [match, name = '', year, short] = found;
  const month = monthNumber(name);
  const stated = year ?? (short === undefined ? undefined : String(fullYear(short)));
  const end = stated === undefined ? nearestEnd(month, asAt) : monthEnd(Number(stated), month);
  const written = sentence.slice(found.index, found.index + match.length);
  const words = folded.length === sentence.length ? written : match;
  return { words: words.replace(/\.$/, ''), end };
}

/** How far back a month without a year is still the one just gone: from the fifth on it is more likely the next. */
const MONTHS_BACK = 4;

function nearestEnd(month: number, asAt: IsoDate): IsoDate {
  const { year } = partsOf(asAt);
  const same = monthEnd(year, month);
  const last = same < asAt ? same : monthEnd(year - 1, month);
  return last >= addMonths(asAt, -MONTHS_BACK) ? last : monthEnd(last === same ? year + 1 : year, month);
}
