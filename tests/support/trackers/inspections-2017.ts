import type ExcelJS from 'exceljs';
import { newBook, setWidths, styleBody, styleHeader, toBytes, writeRow, writeTitle } from './book.ts';

/** One inspection or publication; `published` is a day, null while it is not published. */
export interface InspectionRow {
  readonly title: string;
  /** The stage in words; "Published" where a day is known. */
  readonly stage: string;
  readonly published: string | null;
  readonly scope: string;
  readonly type: string;
  readonly lead: string;
}

/** What can differ in the register of inspections. */
export interface InspectionsOptions {
  /** Columns Stage and Published (date cells) in place of the one Status column. */
  readonly separateColumns?: boolean;
}

const CYRILLIC_TYPE = '\u0422\u0443\u0440\u0435';
const WIDTHS = [52, 30, 24, 30, 30, 16];

const published = (day: string, title: string, scope: string, type: string, lead: string): InspectionRow => ({
  title,
  stage: 'Published',
  published: day,
  scope,
  type,
  lead,
});
const pending = (stage: string, title: string, scope: string, type: string, lead: string): InspectionRow => ({
  title,
  stage,
  published: null,
  scope,
  type,
  lead,
});

/** The 18 rows in the order of the 2017 paper (l.98-107 and l.113-120). */
export const INSPECTIONS_2017: readonly InspectionRow[] = [
  pending(
    'Unannounced inspection awaited',
    'Crime Data Integrity',
    'Force & thematic',
    'Reports',
    'Cdr Halloran',
  ),
  pending(
    'Inspection in progress',
    'Joint targeted area inspection: children and domestic abuse',
    'Borough Specific',
    'Letter',
    'Borough Commander Ashby',
  ),
  pending('Report awaited', 'Modern slavery and human trafficking', 'National', 'Report', 'DAC Trent'),
  pending('Report awaited', 'Disclosure', 'National', 'Report', 'Cdr Halloran'),
  pending(
    'Report awaited',
    'Counter terrorism: phase 2',
    'Force & thematic',
    'Report but will not be published',
    'AC Lowther',
  ),
  published(
    '2017-03-02',
    'PEEL: Police effectiveness 2016',
    'Force & thematic',
    'Reports',
    'DAC Mowbray/ DAC Trent',
  ),
  published('2017-02-02', 'Stop and search: second visit', 'Force', 'Letter', 'Cdr Halloran'),
  published('2016-12-08', 'PEEL: Police Leadership', 'Force & thematic', 'Reports', 'Deputy Commissioner'),
  published('2016-12-08', 'PEEL: Police Legitimacy', 'Force & thematic', 'Reports', 'AC Corrigan'),
  published(
    '2016-11-25',
    'National Child Protection Inspection',
    'Force & thematic',
    'Reports',
    'DAC Mowbray',
  ),
  published(
    '2016-11-17',
    'Value for Money Profiles',
    'Force',
    'Profile',
    'Director of Finance & Commercial/ People & Change',
  ),
  published(
    '2016-11-03',
    'PEEL: Police Efficiency 2016',
    'Force & thematic',
    'Reports',
    'Deputy Commissioner',
  ),
  published('2016-10-13', 'Rape monitoring digest 2015/16', 'London wide & national', 'Report', 'Cdr Pryce'),
  published(
    '2016-06-29',
    'Joint targeted area inspection: abuse and neglect in one borough',
    'Borough specific',
    'Letter setting out strengths and points to improve for every agency',
    'Elmstead Borough Commander',
  ),
  published('2016-04-13', 'Justice and digital working', 'National', 'Report', 'Cdr Halloran'),
  published(
    '2016-04-12',
    'Joint working of the three emergency services',
    'National',
    'Report',
    'Cdr Fenwick',
  ),
  published('2016-04-05', 'Custody in the south: joint inspection', 'Force', 'Report', 'C/Supt Van Leer'),
  published('2016-03-23', 'Missing children: a national review', 'National', 'Report', 'DAC Selwyn'),
];

/** Reports published before every window, and one inspection that was cancelled. */
export const INSPECTIONS_2017_OUTSIDE: readonly InspectionRow[] = [
  published('2015-12-15', 'Custody in the north: joint inspection', 'Force', 'Report', 'C/Supt Van Leer'),
  published('2015-07-07', 'Online harm to children', 'National', 'Report', 'DAC Selwyn'),
  published('2014-11-18', 'Crime recording: a national review', 'National', 'Report', 'Cdr Halloran'),
  pending('Cancelled', 'Firearms licensing', 'Force', 'Report', 'Cdr Fenwick'),
];

/** Titles in the order an appendix prints them with all data up to 23 March 2017: 18 rows. */
export const PRINTED_AT_2017_03_23: readonly string[] = INSPECTIONS_2017.map((row) => row.title);

/** The same as at 31 March 2017: 17 rows, without the report of 23 March 2016. */
export const PRINTED_AT_2017_03_31: readonly string[] = PRINTED_AT_2017_03_23.slice(0, 17);

/** The tracker's own order: places in the list of 22 (the 18 printed rows, then the 4 outside). */
const TRACKER_ORDER = [13, 18, 5, 0, 20, 8, 10, 1, 15, 21, 17, 7, 2, 6, 11, 3, 19, 9, 16, 4, 14, 12];

/** The 22 rows of the register in the order of the tracker's rows. */
export const INSPECTIONS_2017_TRACKER: readonly InspectionRow[] = TRACKER_ORDER.flatMap((place) =>
  [...INSPECTIONS_2017, ...INSPECTIONS_2017_OUTSIDE].slice(place, place + 1),
);

/**
 * The register behind the 2017 overview on sheet "HMIC register": header in row 3, repeated in row 15,
 * 22 rows, the Type heading in Cyrillic letters.
 */
export async function inspections2017(options: InspectionsOptions = {}): Promise<Uint8Array> {
  const book = newBook('2017-03-20');
  const sheet = book.addWorksheet('HMIC register');
  const separate = options.separateColumns === true;
  setWidths(sheet, WIDTHS);
  writeTitle(sheet, 1, 'Register of inspections and publications');
  let at = 3;
  for (const [index, row] of INSPECTIONS_2017_TRACKER.entries()) {
    if (index === 0 || index === 11) {
      styleHeader(writeRow(sheet, at, headings(separate)));
      at += 1;
    }
    writeInspection(sheet, at, row, separate);
    at += 1;
  }
  return toBytes(book);
}

/** "Published: 02 March 2017", or the stage of what is not published. */
export function statusText(row: InspectionRow): string {
  return row.published === null ? row.stage : `Published: ${longDay(row.published)}`;
}

function headings(separate: boolean): readonly string[] {
  const status = separate ? ['Stage', 'Published date'] : ['Status'];
  return ['Inspection/ Publication', ...status, 'Force/ Thematic', CYRILLIC_TYPE, 'Force Lead'];
}

function writeInspection(sheet: ExcelJS.Worksheet, at: number, row: InspectionRow, separate: boolean): void {
  const day = row.published === null ? null : new Date(`${row.published}T00:00:00Z`);
  const status = separate ? [row.stage, day] : [statusText(row)];
  const line = writeRow(sheet, at, [row.title, ...status, row.scope, row.type, row.lead]);
  if (separate) line.getCell(3).numFmt = 'dd mmmm yyyy';
  styleBody(line, separate ? 6 : 5);
}

function longDay(day: string): string {
  const options = { day: '2-digit', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', options).format(new Date(`${day}T00:00:00Z`));
}
