import type { Examination } from '../engine/examine.ts';
import { packSettings } from '../engine/kept/pack-settings.ts';
import { listWords } from '../engine/values/list-words.ts';
import type { Decision } from '../engine/decisions/decisions-met.ts';
import { renderReport, REPORT_FORMATS, type ReportFormat } from '../engine/render/report-formats.ts';
import { renderReportJson } from '../engine/render/report-json.ts';
import type { TextOptions } from '../engine/render/text-block.ts';
import {
  buildReport,
  streamedReport,
  unreadableReport,
  workbookReport,
} from '../engine/report/build-report.ts';
import type { Report } from '../engine/report/report-schema.ts';
import { unmatchedDecisions } from '../engine/report/unmatched-decisions.ts';
import { rules } from '../engine/rules/index.ts';
import type { Settings } from '../engine/settings.ts';
import { lastQuarterEnd } from '../engine/values/calendar.ts';
import { examineFiles } from './examine-files.ts';
import { findWorkbooks } from './find-workbooks.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';
import { loadSettings } from './load-settings.ts';
import { differentSchemes, oneDate, onePanelDate } from './one-for-all.ts';
import type { CommandLine, FailOn } from './options.ts';
import { sayWhatIsKept } from './say-kept.ts';
import { UsageProblem } from './usage-problem.ts';
import { checkOutput, writeResult } from './write-result.ts';

/** `panelpack check`: every workbook's records and queries, in the format asked for. */
export async function check(command: CommandLine, host: Host): Promise<ExitCode> {
  const { options } = command;
  const format = formatOf(options.format);
  const paths = await findWorkbooks(command.about);
  const loaded = await loadSettings(options, paths[0], host);
  checkOutput(options, [...paths, ...loaded.read]);
  const workbooks: Report['workbooks'] = [];
  const trackers: CheckedTracker[] = [];
  for await (const file of examineFiles(paths, loaded, host, options.quiet)) {
    const shown = shownName(file.path, paths);
    if (!('examination' in file)) {
      workbooks.push(unreadableReport({ ...file, file: shown }));
      continue;
    }
    const { examination, kept } = file;
    const isTracker = !examination.workbook.isPanelpackOutput;
    if (isTracker && format === 'json' && paths.length === 1) {
      const report = streamedReport(examination, shown, kept);
      await writeResult(renderReportJson(report), options, host);
      return exitCode(report, loaded.failOn);
    }
    workbooks.push(workbookReport(examination, shown, kept));
    // Every other format has room for it.
    if (format === 'csv') sayWhatIsKept(shown, kept, host);
    if (isTracker) trackers.push(checkedTracker(examination));
  }
  const settings = settingsOfReport(trackers, loaded.settings, host);
  const report = reportOn(workbooks, trackers, settings, host);
  await writeResult(renderReport(format, report, textOptions(command, settings, host)), options, host);
  return exitCode(report, loaded.failOn);
}

/** What is still needed of a tracker once its part of the report is made: its cells are not. */
interface CheckedTracker extends Pick<Examination, 'asAt' | 'settings'> {
  readonly met: ReadonlySet<Decision>;
}

function checkedTracker({ asAt, settings, decisions }: Examination): CheckedTracker {
  return { asAt, settings, met: decisions.met };
}

/** What one report of several workbooks is said by: one panel date, and the names of one set of RAG rules. */
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
  workbooks: Report['workbooks'],
  trackers: readonly CheckedTracker[],
  { asAt: given, panelDate, decisions }: Settings,
  host: Host,
): Report {
  const dates = trackers.map(({ asAt }) => asAt);
  const asAt = oneDate(dates, host) ?? given ?? lastQuarterEnd(host.today);
  const met = new Set(trackers.flatMap((tracker) => [...tracker.met]));
  return buildReport(workbooks, asAt, panelDate, unmatchedDecisions(decisions, met, workbooks));
}

function formatOf(format: string | null): ReportFormat {
  if (format === null) return 'text';
  const known = REPORT_FORMATS.find((each) => each === format);
  if (known) return known;
  throw new UsageProblem(
    `check prints ${listWords(REPORT_FORMATS, REPORT_FORMATS.length, 'or')}, not “${format}”.`,
  );
}

/** A file's name as the user knows it; with its folder where two of the same name are read. */
export function shownName(path: string, paths: readonly string[]): string {
  const nameOf = (each: string): string => each.split(/[\\/]/).at(-1) ?? each;
  const name = nameOf(path);
  return paths.filter((each) => nameOf(each) === name).length > 1 ? path : name;
}

const NARROWEST = 40;
const WIDEST = 120;

/** How many columns to write for: the terminal's, within reason; 80 where there is none. */
export function widthOf({ stdout }: Host): number {
  return Math.min(WIDEST, Math.max(NARROWEST, stdout.columns ?? 80));
}

function textOptions({ options }: CommandLine, { ragRules }: Settings, host: Host): TextOptions {
  const bold =
    host.stdout.isTTY === true &&
    options.output === null &&
    !options.noColor &&
    !host.environment['NO_COLOR'];
  return { rules: new Map(rules.map((rule) => [rule.id, rule])), ragRules, width: widthOf(host), bold };
}

function exitCode({ totals }: Pick<Report, 'totals'>, failOn: FailOn): ExitCode {
  if (totals.unreadable > 0) return EXIT.failed;
  const { error, warning } = totals.queries;
  if (failOn === 'never') return EXIT.fine;
  return error > 0 || (failOn === 'warning' && warning > 0) ? EXIT.queries : EXIT.fine;
}
