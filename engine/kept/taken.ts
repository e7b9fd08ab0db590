import type { ColumnCorrection, Settings } from '../settings.ts';
import { financialYearName, longDate } from '../values/calendar.ts';
import { counted } from '../values/counted.ts';
import { listWords } from '../values/list-words.ts';

/** The settings that shape how a workbook is read, and that it may keep. */
export const READING_SETTINGS = [
  'asAt',
  'panelDate',
  'planYear',
  'scheme',
  'singleYearQuarter',
  'columns',
  'names',
] as const;

/** One such setting. */
export type ReadingSetting = (typeof READING_SETTINGS)[number];

/** One setting that was taken from what a workbook keeps, because nobody else gave it. */
export interface Taken {
  readonly setting: ReadingSetting;
  /** "the as-at date 31 December 2021"; the words of the workbook in it are not escaped. */
  readonly words: string;
}

const MOST_SHEETS = 3;

const QUARTERS: Readonly<Record<Settings['singleYearQuarter'], string>> = {
  'fy-starting': 'a quarter of the financial year that starts in 2022',
  calendar: 'a quarter of the calendar year 2022',
  'fy-ending': 'a quarter of the financial year that ends in 2022',
};

/** Says what settings hold that were taken from a workbook: each of them as far as it was open. */
export function takenWords(settings: Settings, isOpen: (setting: ReadingSetting) => boolean): Taken[] {
  return READING_SETTINGS.filter(isOpen).flatMap((setting) => {
    const words = wordsOn(setting, settings);
    return words === null ? [] : [{ setting, words }];
  });
}

function wordsOn(setting: ReadingSetting, settings: Settings): string | null {
  const { asAt, panelDate, planYear, corrections, names } = settings;
  switch (setting) {
    case 'asAt':
      return asAt && `the as-at date ${longDate(asAt)}`;
    case 'panelDate':
      return panelDate && `the panel date ${longDate(panelDate)}`;
    case 'planYear':
      return planYear === null ? null : `the plan year ${financialYearName(planYear)}`;
    case 'scheme':
      return `the RAG rules ${settings.ragRules.id}`;
    case 'singleYearQuarter':
      return `“Q1 2022” read as ${QUARTERS[settings.singleYearQuarter]}`;
    case 'columns':
      return columnWords(corrections);
    case 'names':
      return names.size === 0
        ? null
        : counted(names.size, 'other spelling of a name', 'other spellings of names');
  }
}

/** A sheet that is left out asks nothing, so that it is never only “a matter of columns”. */
function columnWords(corrections: readonly ColumnCorrection[]): string | null {
  const named = (isLeftOut: boolean): string[] => {
    const some = corrections.filter(({ template }) => (template === 'none') === isLeftOut);
    return [...new Set(some.map(({ sheet }) => `“${sheet}”`))];
  };
  const [read, leftOut] = [named(false), named(true)];
  const words = [
    ...(read.length === 0 ? [] : [`which column is which on ${listWords(read, MOST_SHEETS)}`]),
    ...(leftOut.length === 0 ? [] : [`that ${listWords(leftOut, MOST_SHEETS)} is left out`]),
  ];
  return words.length === 0 ? null : words.join(', and ');
}
