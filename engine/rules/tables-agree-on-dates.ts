import type { AssessedRecord } from '../assess/assess-record.ts';
import type { TimescaleReader } from '../assess/timescale-reader.ts';
import type { FieldText } from '../recognise/tracker.ts';
import { addMonths, type IsoDate } from '../values/calendar.ts';
import { foldHeading, foldText } from '../values/fold.ts';
import { groupedBy } from '../values/grouped-by.ts';
import { gathering } from './check-records.ts';
import { publishes } from './publishes.ts';
import type { Query } from './query.ts';
import { cellOf, queryOn, quote, type Examined, type RecordCheck, type Rule } from './rule.ts';

const INSPECTIONS = ['Inspection', 'Status', 'Scope', 'Type', 'Lead'];
const GRADES = ['Ref', 'Inspection', 'Status', 'Published', 'Grade'];
const AUDITS = ['Ref', 'Audit', 'Grade', 'Published', 'Type', 'Lead'];

/** The same inspection or audit has one date of publication, in whatever table it stands. */
export const tablesAgreeOnDates: Rule = {
  id: 'tables-agree-on-dates',
  severity: 'error',
  summary: 'An inspection or audit has the same published date in every table',
  why: 'A recommendation “within three months” is due from the day of publication. Two dates for one report make it both late and in time, in the same paper.',
  source: 'Trap T23; decision table D10',
  check: checkReports,
  examples: [
    {
      name: 'the same date in two tables is fine, and so is its month',
      headings: INSPECTIONS,
      rows: [
        ['Custody provision', 'Published: 08 December 2021', 'Force', 'Report', 'Cdr Okafor'],
        ['Crime data integrity', 'Published: 14 October 2021', 'Force', 'Report', 'Cdr Okafor'],
      ],
      otherSheets: [
        {
          name: 'Grades',
          rows: [
            GRADES,
            ['1', 'Custody provision', 'Published', '8 December 2021', 'Good'],
            ['2', 'Crime data integrity', 'Published', 'Oct 2021', 'Good'],
          ],
        },
      ],
      expect: [],
    },
    {
      name: 'two dates for one report are a query with both cells',
      headings: INSPECTIONS,
      rows: [['Custody provision', 'Published: 08 December 2021', 'Force', 'Report', 'Cdr Okafor']],
      otherSheets: [
        {
          name: 'Grades',
          rows: [GRADES, ['1', 'Custody  Provision', 'Published', 'February 2021', 'Good']],
        },
      ],
      expect: [
        {
          cell: 'D2',
          message:
            'Give “Custody Provision” one published date: it is “February 2021” in Grades!D2 and “Published: 08 December 2021” in Plan 2021/22!B2.',
        },
      ],
    },
    {
      name: 'inspections of one title a year or more apart are different ones',
      headings: INSPECTIONS,
      rows: [['Custody provision', 'Published: 08 December 2021', 'Force', 'Report', 'Cdr Okafor']],
      otherSheets: [
        {
          name: 'Grades',
          rows: [GRADES, ['1', 'Custody provision', 'Published', '3 November 2019', 'Good']],
        },
      ],
      expect: [],
    },
    {
      name: 'a title that stands twice in one table names no one report',
      headings: INSPECTIONS,
      rows: [
        ['Custody visit', 'Published: 08 December 2021', 'Force', 'Letter', 'Cdr Okafor'],
        ['Custody visit', 'Published: 11 June 2021', 'Force', 'Letter', 'Cdr Okafor'],
      ],
      otherSheets: [
        { name: 'Grades', rows: [GRADES, ['1', 'Custody visit', 'Published', '2 August 2021', 'Good']] },
      ],
      expect: [],
    },
    {
      name: 'what is awaited has no date of publication yet, and an error value is none',
      headings: INSPECTIONS,
      rows: [
        ['Legitimacy', 'Report awaited, fieldwork 8 March 2021', 'Force', 'Report', 'Cdr Okafor'],
        ['Custody provision', 'Published: 08 December 2021', 'Force', 'Report', 'Cdr Okafor'],
      ],
      otherSheets: [
        {
          name: 'Grades',
          rows: [
            GRADES,
            ['1', 'Legitimacy', 'Published', '14 October 2021', 'Good'],
            ['2', 'Custody provision', 'Published', { text: '#N/A', isError: true }, 'Good'],
          ],
        },
      ],
      expect: [],
    },
    {
      name: 'audits of one title are told apart by reference or type; where those agree, they are one',
      sheet: '2020',
      headings: AUDITS,
      rows: [
        ['A1', 'Payroll', 'Limited', '8 March 2021', 'Assurance', 'Cdr Okafor'],
        ['A2', 'Vetting', 'Limited', '8 March 2021', 'Assurance', 'Cdr Okafor'],
        ['A3', 'Firearms', 'Limited', '8 March 2021', 'Assurance', 'Cdr Okafor'],
      ],
      otherSheets: [
        {
          name: '2021',
          rows: [
            AUDITS,
            ['A7', 'Payroll', 'Adequate', '8 June 2021', 'Assurance', 'Cdr Okafor'],
            ['A2', 'Vetting', 'Adequate', '8 June 2021', 'Follow-up', 'Cdr Okafor'],
            ['A3', 'Firearms', 'Adequate', '8 June 2021', 'Assurance', 'Cdr Okafor'],
          ],
        },
      ],
      expect: [
        {
          cell: 'D4',
          message:
            'Give “Firearms” one published date: it is “8 June 2021” in 2021!D4 and “8 March 2021” in 2020!D4.',
        },
      ],
    },
  ],
};

/** One report's date as one table gives it. */
interface Dated {
  readonly assessed: AssessedRecord;
  readonly field: FieldText;
  readonly start: IsoDate;
  readonly end: IsoDate;
}

function checkReports({ timescales }: Examined): RecordCheck {
  return gathering((assessed) => {
    const reader = publishes(assessed) ? timescales.get(assessed.tracker.id) : undefined;
    return reader ? datedOf(assessed, reader) : null;
  }, askWhereTheyDiffer);
}

function* askWhereTheyDiffer(all: readonly Dated[]): Generator<Query> {
  const byTitle = groupedBy(all, ({ assessed }) =>
    foldHeading(assessed.record.fields.get('title')?.text ?? ''),
  );
  for (const [title, reports] of byTitle) {
    const [first, ...others] = reports;
    if (title === '' || standTwice(reports)) continue;
    for (const other of others) if (disagree(first, other)) yield askFor(other, first);
  }
}

/** The day or month of publication: from its column, else from the words of the status. */
function datedOf(assessed: AssessedRecord, reader: TimescaleReader): Dated | null {
  const { fields } = assessed.record;
  const published = fields.get('published');
  const status = fields.get('status');
  if (published && published.text !== '') return asDated(assessed, published, reader.read(published));
  if (!status || !/^published\b/.test(foldText(status.text))) return null;
  return asDated(assessed, status, reader.mention(status.text));
}

function asDated(
  assessed: AssessedRecord,
  field: FieldText,
  read: { readonly start: IsoDate | null; readonly end: IsoDate | null; readonly certainty: string } | null,
): Dated | null {
  if (!read?.start || !read.end || (read.certainty !== 'exact' && read.certainty !== 'inferred')) return null;
  return { assessed, field, start: read.start, end: read.end };
}

/** A title that one table has twice may be of either. */
function standTwice(reports: readonly Dated[]): boolean {
  const trackers = new Set(reports.map(({ assessed }) => assessed.tracker.id));
  return trackers.size < reports.length;
}

/** Further apart than this, one title is that of two inspections: they come back every year. */
const SAME_WITHIN_MONTHS = 11;

function disagree(a: Dated, b: Dated): boolean {
  const [earlier, later] = a.start <= b.start ? [a, b] : [b, a];
  if (later.start <= earlier.end || areDifferent(a, b)) return false;
  return later.start <= addMonths(earlier.end, SAME_WITHIN_MONTHS);
}

/** References of one kind of tracker that differ tell two reports of one title apart, and so does a follow-up. */
function areDifferent(a: Dated, b: Dated): boolean {
  const isSameKind = a.assessed.tracker.template === b.assessed.tracker.template;
  const differ = (field: 'ref' | 'type' | 'followUp'): boolean => {
    const [one, other] = [textOf(a, field), textOf(b, field)];
    return one !== other && one !== '' && other !== '';
  };
  return isSameKind && (differ('ref') || differ('type') || differ('followUp'));
}

function textOf({ assessed }: Dated, field: 'ref' | 'type' | 'followUp'): string {
  return foldText(assessed.record.fields.get(field)?.text ?? '');
}

function askFor(here: Dated, there: Dated): Query {
  const title = quote(here.assessed.record.fields.get('title')?.text ?? '');
  const dates = [here, there].map(placeOf).join(' and ');
  const message = `Give ${title} one published date: it is ${dates}.`;
  return queryOn(tablesAgreeOnDates, here.assessed, here.field, message);
}

function placeOf({ assessed, field }: Dated): string {
  return `${quote(field.text)} in ${assessed.record.sheet}!${cellOf(field)}`;
}
