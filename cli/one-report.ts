import type { Decision } from '../engine/decisions/decisions-met.ts';
import type { Examination } from '../engine/examine.ts';
import { packSettings } from '../engine/kept/pack-settings.ts';
import { buildReport, unreadableReport, workbookReport } from '../engine/report/build-report.ts';
import type { Report, WorkbookReport } from '../engine/report/report-schema.ts';
import { unmatchedDecisions } from '../engine/report/unmatched-decisions.ts';
import type { Settings } from '../engine/settings.ts';
import { lastQuarterEnd } from '../engine/values/calendar.ts';
import type { ExaminedFile } from './examine-files.ts';
import type { Host } from './host.ts';
import { differentSchemes, oneDate, onePanelDate } from './one-for-all.ts';

/** One file's part of the report, and what is still needed of its tracker once that is made: its cells are not. */
export interface CheckedFile {
  readonly report: WorkbookReport;
  /** Null where it could not be read, and for what Panelpack itself made. */
  readonly tracker: CheckedTracker | null;
}

interface CheckedTracker extends Pick<Examination, 'asAt' | 'settings'> {
  readonly met: ReadonlySet<Decision>;
}

/** Takes of a file what the report needs; `shown` is its name as the user knows it. */
export function checkedFile(file: ExaminedFile, shown: string): CheckedFile {
  if (!('examination' in file)) return { report: unreadableReport({ ...file, file: shown }), tracker: null };
  const { examination, kept } = file;
  const { asAt, settings, decisions, workbook } = examination;
  const tracker = workbook.isPanelpackOutput ? null : { asAt, settings, met: decisions.met };
  return { report: workbookReport(examination, shown, kept), tracker };
}

/** The report of all files checked, and the settings that its words are said by. */
export function oneReport(
  checked: readonly CheckedFile[],
  base: Settings,
  host: Host,
): { readonly report: Report; readonly settings: Settings } {
  const trackers = checked.flatMap(({ tracker }) => tracker ?? []);
  const settings = settingsOfReport(trackers, base, host);
  const workbooks = checked.map(({ report }) => report);
  return { report: reportOn(workbooks, trackers, settings, host), settings };
}

/** One panel date, and the names of one set of RAG rules. */
function settingsOfReport(trackers: readonly CheckedTracker[], base: Settings, host: Host): Settings {
  const all = trackers.map(({ settings }) => settings);
  const shared = packSettings(base, trackers);
  const different = differentSchemes(all);
  if (different !== null)
    host.stderr.write(`${different}; each is checked by its own. Give one for all with --scheme.\n`);
  const ragRules = different === null ? shared.ragRules : base.ragRules;
  return { ...shared, ragRules, panelDate: onePanelDate(all, host) ?? base.panelDate };
}

function reportOn(
  workbooks: WorkbookReport[],
  trackers: readonly CheckedTracker[],
  { asAt: given, panelDate, decisions }: Settings,
  host: Host,
): Report {
  const dates = trackers.map(({ asAt }) => asAt);
  const asAt = oneDate(dates, host) ?? given ?? lastQuarterEnd(host.today);
  const met = new Set(trackers.flatMap((tracker) => [...tracker.met]));
  return buildReport(workbooks, asAt, panelDate, unmatchedDecisions(decisions, met, workbooks));
}
