import { counted } from '../values/counted.ts';
import { columnOf, type FieldText, type Tracker } from '../recognise/tracker.ts';
import type { FieldId } from '../templates/fields.ts';
import { dateOfSerial, isoDate, isRealDay, longDate, partsOf, type IsoDate } from '../values/calendar.ts';
import { listWords } from '../values/list-words.ts';
import { remembering } from '../values/remember.ts';
import { fullYear } from '../values/timescale-words.ts';
import { checkByTracker } from './check-records.ts';
import type { Query } from './query.ts';
import {
  asking,
  cellOf,
  listCells,
  queryAbout,
  quote,
  type ExampleCell,
  type ExampleSheet,
  type RecordCheck,
  type Rule,
} from './rule.ts';

const HEADINGS = ['Ref', 'Action', 'Owner', 'Due date', 'Status'];
const due = (...cells: readonly ExampleCell[]): ExampleCell[][] =>
  cells.map((cell, index) => [
    String(index + 1),
    `Renew agreement ${String(index + 1)}`,
    'Cdr Okafor',
    cell,
    'Open',
  ]);
const day = (date: IsoDate, text: string): ExampleCell => ({ text, date, numberFormat: 'dd/mm/yyyy' });
const sheetDue = (name: string, ...cells: readonly ExampleCell[]): ExampleSheet => ({
  name,
  rows: [
    HEADINGS,
    ...due(...cells).map((row, place) => [`${name} ${String(place)}`, `Visit ${name}`, ...row.slice(2)]),
  ],
});
const SMALL_DAYS = [
  day('2022-04-05', '05/04/2022'),
  day('2022-06-01', '01/06/2022'),
  day('2022-07-02', '02/07/2022'),
  day('2022-08-12', '12/08/2022'),
];

/** The dates of a column were not turned round, day for month, as a file was opened or imported, nor may they be read so. */
export const datesAreNotSwapped: Rule = {
  id: 'dates-are-not-swapped',
  severity: 'error',
  summary: 'No column of dates had day and month swapped',
  why: 'Opened with American settings, 05/04/2022 becomes 4 May while 25/04/2022 stays text. Half the deadlines move by months, and each still looks like a date.',
  source: 'Decision table D1 row 8 (d/m order); trap T41',
  check: ({ workbook }) => checkByTracker((tracker) => checkColumns(tracker, workbook.date1904)),
  examples: [
    {
      name: 'true dates with days of every size are fine, and so is text beside them',
      headings: HEADINGS,
      rows: due(
        day('2022-04-05', '05/04/2022'),
        day('2022-04-28', '28/04/2022'),
        day('2022-06-09', '09/06/2022'),
        day('2022-06-30', '30/06/2022'),
        '25/07/2022',
        '31/08/2022',
      ),
      expect: [],
    },
    {
      name: 'a column whose true dates all lie in the first twelve days, and whose text dates never do, is asked about once',
      headings: HEADINGS,
      rows: due(
        day('2022-05-04', '04/05/2022'),
        '25/04/2022',
        day('2022-09-06', '06/09/2022'),
        day('2022-12-07', '07/12/2022'),
        '31/08/2022',
        day('2022-03-11', '11/03/2022'),
      ),
      expect: [
        {
          cell: 'D2',
          message:
            'Check 4 dates of “Due date” against their source: D2, D4, D5 and D7 all have a day of 12 or less and the dates that stayed text (D3 and D6) never do, as when an import swaps day and month. “04/05/2022” may have been 5 April 2022.',
        },
      ],
    },
    {
      name: 'months and quarter ends typed as text say nothing of the order',
      headings: HEADINGS,
      rows: due(
        day('2022-05-04', '04/05/2022'),
        day('2022-09-06', '06/09/2022'),
        day('2022-12-07', '07/12/2022'),
        day('2022-03-11', '11/03/2022'),
        'March 2022',
        'Q4 2021/22',
      ),
      expect: [],
    },
    {
      name: 'dates that are all the first of a month were meant as months',
      headings: HEADINGS,
      rows: due(
        day('2022-05-01', '01/05/2022'),
        day('2022-09-01', '01/09/2022'),
        day('2022-12-01', '01/12/2022'),
        day('2022-03-01', '01/03/2022'),
        '25/04/2022',
        '31/08/2022',
      ),
      expect: [],
    },
    {
      name: 'the columns of a short tracker show it together',
      headings: ['Ref', 'Action', 'Owner', 'Start date', 'Due date', 'Status'],
      rows: [
        [
          '1',
          'Renew the licence',
          'Cdr Okafor',
          day('2022-04-03', '03/04/2022'),
          day('2022-05-09', '09/05/2022'),
          'Open',
        ],
        [
          '2',
          'Hire the hall',
          'Cdr Okafor',
          day('2022-10-04', '04/10/2022'),
          day('2022-12-04', '04/12/2022'),
          'Open',
        ],
        ['3', 'Print the guide', 'Cdr Okafor', '13/4/2022', '15/4/2022', 'Open'],
      ],
      expect: [
        {
          cell: 'E2',
          message:
            'Check 4 dates of “Due date” and “Start date” against their source: E2, E3, D2 and D3 all have a day of 12 or less and the dates that stayed text (E4 and D4) never do, as when an import swaps day and month. “09/05/2022” may have been 5 September 2022.',
        },
      ],
    },
    {
      name: 'dates of one month, turned round, all show one day',
      headings: HEADINGS,
      rows: due(
        day('2022-01-04', '04/01/2022'),
        day('2022-05-04', '04/05/2022'),
        day('2022-09-04', '04/09/2022'),
        day('2022-11-04', '04/11/2022'),
        '14/04/2022',
        '28/04/2022',
      ),
      expect: [
        {
          cell: 'D2',
          message:
            'Check 4 dates of “Due date” against their source: D2, D3, D4 and D5 all have a day of 12 or less and the dates that stayed text (D6 and D7) never do, as when an import swaps day and month. “04/01/2022” may have been 1 April 2022.',
        },
      ],
    },
    {
      name: 'text that can be read either way is asked about where the rest of its column has the month first',
      headings: HEADINGS,
      rows: due('04/25/2022', '03/08/2022', '09/30/2022', '05/05/2022'),
      expect: [
        {
          cell: 'D3',
          message:
            'Write 1 date of “Due date” like 30 June 2022: D3 is read with the day first, but the dates of D2 and D4 have the month first, as no other order gives a day. “03/08/2022” is read as 3 August 2022, and may be 8 March 2022.',
        },
      ],
    },
    {
      name: 'one that stands for itself says nothing of the others, nor do those whose order differs',
      headings: HEADINGS,
      rows: due('04/25/2022', '03/08/2022', '30/09/2022', '10/31/2022'),
      expect: [],
    },
    {
      name: 'dates shown with two digits of the year first are asked about',
      headings: HEADINGS,
      rows: due({ text: '22/04/05', date: '2022-04-05', numberFormat: 'yy/m/d' }),
      expect: [
        {
          cell: 'D2',
          severity: 'warning',
          message:
            'Show 1 date of “Due date” with the day first (Format Cells, Date): D2 shows 5 April 2022 as “22/04/05”, which reads as 22 April 2005.',
        },
      ],
    },
    {
      name: 'fewer than four true dates or two of text show nothing, nor do dates with a later day or of either order among them',
      headings: HEADINGS,
      rows: due(...SMALL_DAYS.slice(1), '25/04/2022', '13/05/2022'),
      otherSheets: [
        sheetDue('Estates', ...SMALL_DAYS, '25/04/2022'),
        sheetDue('Custody', ...SMALL_DAYS, day('2022-08-13', '13/08/2022'), '25/04/2022', '13/05/2022'),
        sheetDue('Fraud', ...SMALL_DAYS, '25/04/2022', '04/25/2022'),
        sheetDue('Vetting', '04/25/2022', '12/06/2022'),
      ],
      expect: [],
    },
    {
      name: 'days from the first to the twelfth are such days, and a 12 may be either of day and month',
      headings: HEADINGS,
      rows: due(...SMALL_DAYS, '25/04/2022', '13/05/2022'),
      otherSheets: [sheetDue('Estates', '04/25/2022', '05/13/2022', '12/06/2022', '06/12/22')],
      expect: [
        {
          cell: 'D2',
          message:
            'Check 4 dates of “Due date” against their source: D2, D3, D4 and D5 all have a day of 12 or less and the dates that stayed text (D6 and D7) never do, as when an import swaps day and month. “05/04/2022” may have been 4 May 2022.',
        },
        {
          cell: 'D4',
          message:
            'Write 2 dates of “Due date” like 30 June 2022: D4 and D5 are read with the day first, but the dates of D2 and D3 have the month first, as no other order gives a day. “12/06/2022” is read as 12 June 2022, and may be 6 December 2022.',
        },
      ],
    },
    {
      name: 'the first of several with the year first is quoted, and what no day could be is not said of it',
      headings: HEADINGS,
      rows: due(
        { text: '29-02-22', date: '2029-02-22', numberFormat: 'yy-mm-dd' },
        { text: '22-03-31', date: '2022-03-31', numberFormat: 'yy-mm-dd' },
      ),
      expect: [
        {
          cell: 'D2',
          severity: 'warning',
          message:
            'Show 2 dates of “Due date” with the day first (Format Cells, Date): D2 shows 22 February 2029 as “29-02-22”, and so does 1 more.',
        },
      ],
    },
  ],
};

/** The dated cells of one column. */
interface DatedColumn {
  readonly tracker: Tracker;
  readonly field: FieldId;
  /** True dates that show their day. */
  readonly days: FieldText[];
  /** Those of them that show their year first. */
  readonly yearFirst: FieldText[];
  /** Text in figures that only one order makes a day of: "day" for 25/04/2022, "month" for 04/25/2022. */
  readonly texts: { readonly first: 'day' | 'month' | 'either'; readonly field: FieldText }[];
}

/** A cell and the day that it holds. */
interface Day {
  readonly date: IsoDate;
  readonly field: FieldText;
}

function checkColumns(tracker: Tracker, date1904: boolean): RecordCheck {
  const columns = tracker.template.fields
    .filter(({ kind }) => kind === 'date' || kind === 'timescale')
    .map(({ field }): DatedColumn => ({ tracker, field, days: [], yearFirst: [], texts: [] }));
  return {
    look: ({ record }) => {
      for (const column of columns) addField(column, record.fields.get(column.field));
    },
    ask: () => askAboutAll(tracker, columns, date1904),
  };
}

/** Each column by itself; the few dates of a short tracker only show it together. */
function* askAboutAll(
  tracker: Tracker,
  columns: readonly DatedColumn[],
  date1904: boolean,
): Generator<Query> {
  const swapped = columns.filter((column) => isSwapped([column], date1904));
  const together = columns.filter(({ days, texts }) => days.length + texts.length > 0);
  if (swapped.length === 0 && isSwapped(together, date1904)) yield askToCheck(tracker, together, date1904);
  for (const column of columns) {
    if (swapped.includes(column)) yield askToCheck(tracker, [column], date1904);
    yield* askToWriteOut(column);
    yield* askToShow(column, daysOf(column.yearFirst, date1904));
  }
}

function addField(column: DatedColumn, field: FieldText | undefined): void {
  if (field?.kind === 'date') addDay(column, field);
  else if (field?.kind === 'text') addText(column, field);
}

function addDay(column: DatedColumn, field: FieldText): void {
  const shown = dayShown(field.look.numberFormat);
  if (shown !== 'none') column.days.push(field);
  if (shown === 'last') column.yearFirst.push(field);
}

function daysOf(fields: readonly FieldText[], date1904: boolean): readonly Day[] {
  return fields.flatMap((field) => {
    const date = typeof field.value === 'number' ? dateOfSerial(field.value, date1904) : null;
    return date === null ? [] : [{ date, field }];
  });
}

const SHOWS_DAY = /d(?!dd)/i;
const YEAR_FIRST = /^(?:\[[^\]]*\])*yy?[/.\\ -]+m{1,2}[/.\\ -]+d{1,2}\b/i;

/** Whether a number format shows the day of a date: not at all, last, behind the year, or in some other place. */
const dayShown = remembering((format): 'none' | 'last' | 'elsewhere' => {
  if (!SHOWS_DAY.test(format)) return 'none';
  return YEAR_FIRST.test(format) ? 'last' : 'elsewhere';
});

const FIGURES = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)(?:\s+\d{1,2}:\d\d(?::\d\d)?)?\s*$/;
const MONTHS = 12;

function addText(column: DatedColumn, field: FieldText): void {
  const found = field.text.length > 30 ? null : FIGURES.exec(field.text);
  if (!found) return;
  const isDay = Number(found[1]) > MONTHS;
  const isMonth = Number(found[2]) > MONTHS;
  if (!isDay || !isMonth) column.texts.push({ first: isDay ? 'day' : isMonth ? 'month' : 'either', field });
}

const LEAST_DAYS = 4;
const LEAST_TEXTS = 2;

/** By chance so many days are never all small, nor the text beside them all large. */
function isSwapped(columns: readonly DatedColumn[], date1904: boolean): boolean {
  const texts = columns.flatMap((column) => column.texts);
  const [first] = texts;
  if (texts.length < LEAST_TEXTS || first?.first === 'either') return false;
  const fields = columns.flatMap((column) => column.days);
  if (fields.length < LEAST_DAYS || texts.some((text) => text.first !== first?.first)) return false;
  const days = daysOf(fields, date1904).map(({ date }) => partsOf(date).day);
  return days.length >= LEAST_DAYS && days.every((each) => each <= MONTHS) && days.some((each) => each > 1);
}

function headingOf({ tracker, field }: DatedColumn): string {
  return quote(columnOf(tracker, field)?.heading ?? field);
}

function askToCheck(tracker: Tracker, columns: readonly DatedColumn[], date1904: boolean): Query {
  const days = columns.flatMap((column) => daysOf(column.days, date1904));
  const cells = days.map(({ field }) => cellOf(field));
  const headings = listWords(columns.map(headingOf), columns.length);
  const wanted = `Check ${counted(days.length, 'date')} of ${headings} against their source`;
  const stayed = listCells(columns.flatMap(({ texts }) => texts.map(({ field }) => cellOf(field))));
  const sign = `${listCells(cells)} all have a day of 12 or less and the dates that stayed text (${stayed}) never do`;
  const message = `${wanted}: ${sign}, as when an import swaps day and month.${swappedWords(days)}`;
  return queryAbout(datesAreNotSwapped, tracker, cells[0] ?? null, message);
}

/** The first date that would be another the other way round. */
function swappedWords(days: readonly Day[]): string {
  const shown = days.find(({ date }) => partsOf(date).day !== partsOf(date).month);
  if (!shown) return '';
  const { year, month, day: dayOfMonth } = partsOf(shown.date);
  return ` ${quote(shown.field.text)} may have been ${longDate(isoDate(year, dayOfMonth, month))}.`;
}

/** Text that either order makes a day of is read with the day first; where all that is certain has the month first, so may it. */
function* askToWriteOut(column: DatedColumn): Generator<Query> {
  const { texts, tracker } = column;
  const monthFirst = texts.filter(({ first }) => first === 'month');
  if (monthFirst.length < LEAST_TEXTS || texts.some(({ first }) => first === 'day')) return;
  const either = texts.filter(({ first, field }) => first === 'either' && bothReadings(field) !== null);
  const [shown] = either;
  const readings = shown ? bothReadings(shown.field) : null;
  if (!shown || !readings) return;
  const cells = either.map(({ field }) => cellOf(field));
  const wanted = `Write ${counted(cells.length, 'date')} of ${headingOf(column)} like 30 June 2022`;
  const read = `${listCells(cells)} ${cells.length === 1 ? 'is' : 'are'} read with the day first`;
  const others = listCells(monthFirst.map(({ field }) => cellOf(field)));
  const sign = `but the dates of ${others} have the month first, as no other order gives a day`;
  const example = `${quote(shown.field.text)} is read as ${longDate(readings.dayFirst)}, and may be ${longDate(readings.monthFirst)}`;
  yield queryAbout(datesAreNotSwapped, tracker, cells[0] ?? null, `${wanted}: ${read}, ${sign}. ${example}.`);
}

/** The two days that a date in figures may mean; null where they are one and the same. */
function bothReadings({
  text,
}: FieldText): { readonly dayFirst: IsoDate; readonly monthFirst: IsoDate } | null {
  const [, one = '', other = '', written = ''] = FIGURES.exec(text) ?? [];
  const [first, second, year] = [Number(one), Number(other), fullYear(written)];
  if (first === second || !isRealDay(year, first, second) || !isRealDay(year, second, first)) return null;
  return { dayFirst: isoDate(year, second, first), monthFirst: isoDate(year, first, second) };
}

function* askToShow(column: DatedColumn, yearFirst: readonly Day[]): Generator<Query> {
  const [first] = yearFirst;
  if (!first) return;
  const more = yearFirst.length - 1;
  const shows = more === 0 ? '' : `, and so ${more === 1 ? 'does' : 'do'} ${String(more)} more`;
  const wanted = `Show ${counted(yearFirst.length, 'date')} of ${headingOf(column)} with the day first (Format Cells, Date)`;
  const told = `${cellOf(first.field)} shows ${longDate(first.date)} as ${quote(first.field.text)}${misread(first.date)}${shows}`;
  const rule = asking(datesAreNotSwapped, 'warning');
  yield queryAbout(rule, column.tracker, cellOf(first.field), `${wanted}: ${told}.`);
}

/** What a British reader makes of a year that stands first: its two digits are the day. */
function misread(date: IsoDate): string {
  const { year, month, day: dayOfMonth } = partsOf(date);
  const [readYear, readDay] = [2000 + dayOfMonth, year % 100];
  if (!isRealDay(readYear, month, readDay)) return '';
  return `, which reads as ${longDate(isoDate(readYear, month, readDay))}`;
}
