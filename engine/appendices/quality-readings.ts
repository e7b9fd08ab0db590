import type { Examination } from '../examine.ts';
import type { ColumnMatch, Tracker } from '../recognise/tracker.ts';
import { longDate } from '../values/calendar.ts';
import { counted } from '../values/counted.ts';
import { groupedBy } from '../values/grouped-by.ts';
import { startSentence } from '../values/start-sentence.ts';
import { areaAddress, cellAddress } from '../workbook/address.ts';
import { listed, shown, type QualityLine } from './quality-line.ts';

/** What was read as what: the as-at date, each table, each heading and how surely; then what was left out, and why. */
export function readingLines(examination: Examination): QualityLine[] {
  const { trackers, sheets } = examination.recognition;
  return [
    asAtLine(examination),
    ...trackers.flatMap((tracker) => [
      trackerLine(tracker),
      ...columnLines(tracker),
      ...unreadLines(tracker),
    ]),
    ...trackers.flatMap(leftOutLines),
    ...sheets.filter(({ counted }) => !counted).map(({ name, why }) => sheetLine(name, why)),
  ];
}

const BLANK: QualityLine = {
  matter: 'Read as',
  sheet: '',
  cells: '',
  refs: '',
  found: '',
  readAs: '',
  rule: '',
};

function asAtLine({ asAt }: Examination): QualityLine {
  const [sheet = '', cell = ''] = asAt.cell?.split(/!(?=[^!]*$)/) ?? [];
  const from = {
    settings: 'as given',
    title: 'from a title row',
    'last quarter end': 'the last quarter end: no title row gives one',
  }[asAt.from];
  return { ...BLANK, sheet, cells: cell, found: 'As-at date', readAs: `${longDate(asAt.date)}, ${from}` };
}

function trackerLine({ sheet, area, template, records, confidence, areasFromAbove }: Tracker): QualityLine {
  const rows = template.layout === 'table' ? `, ${counted(records.length, 'record')}` : '';
  const above = areasFromAbove === 0 ? '' : `; ${String(areasFromAbove)} with the area of the row above`;
  const spread = records.filter((record) => record.lastRow > record.row).length;
  const joined = spread === 0 ? '' : `; ${String(spread)} read from several rows each`;
  const readAs = `${template.title}${rows}${above}${joined} (${SURE[confidence]})`;
  return { ...BLANK, sheet: sheet.name, cells: areaAddress(area), found: 'A table', readAs };
}

const SURE = { high: 'sure', medium: 'likely', low: 'not sure' } as const;

/** Headings that are sure stand in one line a table; each of the others in its own, to be looked at. */
function columnLines(tracker: Tracker): QualityLine[] {
  const sure = tracker.columns.filter((column) => isPlain(column, tracker));
  const others = tracker.columns.filter((column) => !isPlain(column, tracker));
  const together: QualityLine = {
    ...BLANK,
    sheet: tracker.sheet.name,
    cells: listed(sure.map(({ headingCell }) => headingCell ?? '')),
    found: counted(sure.length, 'heading'),
    readAs: `${sure.map((column) => `“${shown(column.heading)}” as ${labelOf(column, tracker)}`).join('; ')} (sure)`,
  };
  return [...(sure.length === 0 ? [] : [together]), ...others.map((column) => columnLine(column, tracker))];
}

/** Sure, and the first field that its column feeds: a second one is told with its reason. */
function isPlain(match: ColumnMatch, { columns }: Tracker): boolean {
  return match.sure === 'high' && columns.find(({ column }) => column === match.column) === match;
}

function columnLine(column: ColumnMatch, tracker: Tracker): QualityLine {
  return {
    ...BLANK,
    sheet: tracker.sheet.name,
    cells: column.headingCell ?? '',
    found: shown(column.heading) || 'No heading',
    readAs: `${labelOf(column, tracker)} (${SURE[column.sure]}: ${column.why})`,
  };
}

function labelOf({ field }: ColumnMatch, { template }: Tracker): string {
  return template.fields.find((wanted) => wanted.field === field)?.label ?? field;
}

function unreadLines({ sheet, otherColumns, earlierColumns }: Tracker): QualityLine[] {
  return otherColumns.map((heading) => ({
    ...BLANK,
    matter: 'Not read',
    sheet: sheet.name,
    cells: cellAddress(heading.row, heading.column),
    found: shown(heading.text),
    readAs: earlierColumns.includes(heading)
      ? 'Earlier: a later column of its like is read'
      : 'Nothing: no field has this heading',
  }));
}

/** Rows that are no records, together by the reason. */
function leftOutLines({ sheet, leftOut }: Tracker): QualityLine[] {
  return [...groupedBy(leftOut, ({ why }) => why)].map(([why, rows]) => ({
    ...BLANK,
    matter: 'Left out',
    sheet: sheet.name,
    cells: listed(rows.map(({ row }) => `row ${String(row)}`)),
    found: startSentence(why),
    readAs: counted(rows.length, 'row is no record', 'rows are no records'),
  }));
}

function sheetLine(sheet: string, why: string): QualityLine {
  return { ...BLANK, matter: 'Not counted', sheet, found: 'A sheet', readAs: `Not counted: ${why}` };
}
