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
import type { AsAt } from '../engine/rules/rule.ts';
import type { Settings } from '../engine/settings.ts';
import { lastQuarterEnd } from '../engine/values/calendar.ts';
import { examineFiles } from './examine-files.ts';
import { findWorkbooks } from './find-workbooks.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';
import { loadSettings } from './load-settings.ts';
import type { CommandLine, FailOn } from './options.ts';
import { UsageProblem } from './usage-problem.ts';
import { checkOutput, writeResult } from './write-result.ts';

/** `panelpack check`: every workbook's records and queries, in the format asked for. */
export async function check(command: CommandLine, host: Host): Promise<ExitCode> {
  const { options } = command;
  const format = formatOf(options.format);
  const paths = await findWorkbooks(command.about);
  const { settings, failOn, read } = await loadSettings(options, paths[0], host);
  checkOutput(options, [...paths, ...read]);
  const workbooks: Report['workbooks'] = [];
  const dates: AsAt[] = [];
  const met = new Set<Decision>();
  for (const file of examineFiles(paths, settings, host, options.quiet)) {
    const isRead = 'examination' in file;
    const isTracker = isRead && !file.examination.workbook.isPanelpackOutput;
    if (isTracker && format === 'json' && paths.length === 1) {
      const report = streamedReport(file.examination, shownName(file.path, paths), settings.panelDate);
      writeResult(renderReportJson(report), options, host);
      return exitCode(report, failOn);
    }
    workbooks.push(
      isRead
        ? workbookReport(file.examination, shownName(file.path, paths))
        : unreadableReport({ ...file, file: shownName(file.path, paths) }),
    );
    if (!isTracker) continue;
    dates.push(file.examination.asAt);
    for (const decision of file.examination.decisions.met) met.add(decision);
  }
  const asAt = oneDate(dates, host) ?? settings.asAt ?? lastQuarterEnd(host.today);
  const unmatched = unmatchedDecisions(settings.decisions, met, workbooks);
  const report = buildReport(workbooks, asAt, settings.panelDate, unmatched);
  writeResult(renderReport(format, report, textOptions(command, settings, host)), options, host);
  return exitCode(report, failOn);
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

/** One report has one as-at date: the latest that its workbooks state, said where they differ. */
export function oneDate(dates: readonly AsAt[], host: Host): string | null {
  const all = [...new Set(dates.map(({ date }) => date))].sort();
  const latest = all.at(-1) ?? null;
  if (all.length > 1)
    host.stderr.write(
      `The workbooks state different as-at dates (${all.join(', ')}); each is checked at its own. Give one for all with --as-at.\n`,
    );
  return latest;
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
