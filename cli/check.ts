import { renderReport, REPORT_FORMATS, type ReportFormat } from '../engine/render/report-formats.ts';
import { renderReportJson } from '../engine/render/report-json.ts';
import type { TextOptions } from '../engine/render/text-block.ts';
import { streamedReport } from '../engine/report/build-report.ts';
import type { Report, StreamedReport } from '../engine/report/report-schema.ts';
import { rules } from '../engine/rules/index.ts';
import type { Settings } from '../engine/settings.ts';
import { fileName } from '../engine/values/file-name.ts';
import { listWords } from '../engine/values/list-words.ts';
import { examineFiles, type ExaminedFile } from './examine-files.ts';
import { findWorkbooks } from './find-workbooks.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';
import { loadSettings } from './load-settings.ts';
import { checkedFile, oneReport, type CheckedFile } from './one-report.ts';
import type { CommandLine, FailOn } from './options.ts';
import { sayWhatIsKept } from './say-kept.ts';
import { terminalWidth } from './terminal-width.ts';
import { UsageProblem } from './usage-problem.ts';
import { checkOutput, writeResult } from './write-result.ts';

/** `panelpack check`: every workbook's records and queries, in the format asked for. */
export async function check(command: CommandLine, host: Host): Promise<ExitCode> {
  const { options } = command;
  const format = formatOf(options.format);
  const paths = await findWorkbooks(command.about);
  const loaded = await loadSettings(options, paths[0], host);
  checkOutput(options, [...paths, ...loaded.read]);
  const checked: CheckedFile[] = [];
  for await (const file of examineFiles(paths, loaded, host, options.quiet)) {
    const shown = shownName(file.path, paths);
    const alone = format === 'json' && paths.length === 1 ? streamed(file, shown) : null;
    if (alone) {
      await writeResult(renderReportJson(alone), options, host);
      return exitCode(alone, loaded.failOn);
    }
    checked.push(checkedFile(file, shown));
    if (format === 'csv') sayWhatCsvLacks(file, shown, host);
  }
  const { report, settings } = oneReport(checked, loaded.settings, host);
  await writeResult(renderReport(format, report, textOptions(command, settings, host)), options, host);
  return exitCode(report, loaded.failOn);
}

/** The report of a lone tracker, its records made as they are written; null where there is no tracker to report. */
function streamed(file: ExaminedFile, shown: string): StreamedReport | null {
  if (!('examination' in file) || file.examination.workbook.isPanelpackOutput) return null;
  return streamedReport(file.examination, shown, file.kept);
}

/** Every other format has room for what a workbook keeps. */
function sayWhatCsvLacks(file: ExaminedFile, shown: string, host: Host): void {
  if ('examination' in file) sayWhatIsKept(shown, file.kept, host);
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
function shownName(path: string, paths: readonly string[]): string {
  const name = fileName(path);
  return paths.filter((each) => fileName(each) === name).length > 1 ? path : name;
}

function textOptions({ options }: CommandLine, { ragRules }: Settings, host: Host): TextOptions {
  const bold =
    host.stdout.isTTY === true &&
    options.output === null &&
    !options.noColor &&
    !host.environment['NO_COLOR'];
  return { rules: new Map(rules.map((rule) => [rule.id, rule])), ragRules, width: terminalWidth(host), bold };
}

function exitCode({ totals }: Pick<Report, 'totals'>, failOn: FailOn): ExitCode {
  if (totals.unreadable > 0) return EXIT.failed;
  const { error, warning } = totals.queries;
  if (failOn === 'never') return EXIT.fine;
  return error > 0 || (failOn === 'warning' && warning > 0) ? EXIT.queries : EXIT.fine;
}
