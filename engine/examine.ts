import { assessTrackers } from './assess/assess-trackers.ts';
import { assuranceMap } from './assess/assurance-map.ts';
import { makeTimescaleReader, type TimescaleReader } from './assess/timescale-reader.ts';
import { decisionsMet, type DecisionsMet } from './decisions/decisions-met.ts';
import { recognise, type Recognition } from './recognise/recognise.ts';
import type { Tracker } from './recognise/tracker.ts';
import { askAll } from './rules/ask-all.ts';
import { rules } from './rules/index.ts';
import type { Query } from './rules/query.ts';
import type { AsAt, Examined } from './rules/rule.ts';
import type { Settings } from './settings.ts';
import { financialYearOf, lastQuarterEnd, partsOf } from './values/calendar.ts';
import { readTimescale, type TimescaleContext } from './values/timescale.ts';
import type { Workbook } from './workbook/workbook.ts';

/** Everything Panelpack can say of one workbook at one as-at date. */
export interface Examination extends Examined {
  /** In sheet, then cell order within each rule's own. */
  readonly queries: readonly Query[];
  /** What was decided on this workbook, and whether it counts. */
  readonly decisions: DecisionsMet;
}

/** Reads a workbook's trackers, assesses every record and asks every rule: the whole of a check. Nothing is asked of Panelpack's own files. */
export function examine(whole: Workbook, settings: Settings): Examination {
  const recognition = recognise(whole, settings);
  const workbook = withoutOwnSheets(whole);
  const asAt = resolveAsAt(recognition, settings);
  const timescales = readersFor(recognition, workbook, asAt, settings);
  const basis = { workbook, recognition, timescales, asAt: asAt.date, settings };
  const { records, repeated, decided } = assessTrackers(basis);
  const assurance = assuranceMap(recognition.assurance);
  const examined: Examined = { ...basis, records, repeated, assurance, asAt };
  const queries = workbook.isPanelpackOutput ? [] : askAll(rules, examined);
  return { ...examined, queries, decisions: decisionsMet(examined, decided, queries) };
}

/** Sheets that Panelpack made in a user's workbook are listed by what was recognised, and nothing is asked of them. */
function withoutOwnSheets(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.filter(({ isPanelpackOutput }) => !isPanelpackOutput);
  return sheets.length === workbook.sheets.length ? workbook : { ...workbook, sheets };
}

/** The as-at date: as given, else stated in a title row, else the last completed quarter end (D6). Never silently today. */
export function resolveAsAt(recognition: Recognition, settings: Settings): AsAt {
  if (settings.asAt !== null) return { date: settings.asAt, from: 'settings', cell: null };
  for (const { asAt, sheet } of recognition.titles)
    if (asAt) return { date: asAt.date, from: 'title', cell: `${sheet}!${asAt.cell}` };
  return { date: lastQuarterEnd(settings.today), from: 'last quarter end', cell: null };
}

/** A reader for the dates of each tracker, by its id. */
function readersFor(
  recognition: Recognition,
  { date1904 }: Workbook,
  asAt: AsAt,
  settings: Settings,
): ReadonlyMap<string, TimescaleReader> {
  const readers = recognition.trackers.map((tracker): [string, TimescaleReader] => {
    const context: TimescaleContext = {
      planYear: planYearFor(tracker, recognition, asAt, settings),
      asAt: asAt.date,
      base: null,
      updated: null,
      singleYearQuarter: settings.singleYearQuarter,
    };
    return [tracker.id, makeTimescaleReader(context, date1904, hasMonthText(tracker, context))];
  });
  return new Map(readers);
}

/** D1 row 13: as given, else a year in the sheet's titles or names, else the as-at date's, but not from April to June. */
export function planYearFor(
  tracker: Tracker,
  recognition: Recognition,
  asAt: AsAt,
  settings: Settings,
): TimescaleContext['planYear'] {
  if (settings.planYear !== null) return { year: settings.planYear, from: 'stated' };
  const title = recognition.titles.find(({ sheet }) => sheet === tracker.sheet.name);
  if (title?.year) return { year: title.year.year, from: 'stated' };
  const { month } = partsOf(asAt.date);
  return month >= 4 && month <= 6 ? null : { year: financialYearOf(asAt.date), from: 'as-at' };
}

const SAMPLE = 200;

/** Whether other deadlines of the tracker are months or quarters typed as text (T11). */
function hasMonthText(tracker: Tracker, context: TimescaleContext): boolean {
  return tracker.records.slice(0, SAMPLE).some((record) => {
    const field = record.fields.get('deadline');
    if (field?.kind !== 'text' || field.text.length > 40) return false;
    const { precision } = readTimescale(field.text, context);
    return precision === 'month' || precision === 'quarter';
  });
}
