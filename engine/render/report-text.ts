import { countByBand } from '../assess/overdue-bands.ts';
import type { RecordReport, Report, WorkbookReport } from '../report/report-schema.ts';
import { longDate } from '../values/calendar.ts';
import { layTable, wrapText } from './columns.ts';
import { inertLine } from './inert.ts';
import { groupQueries, type QueryGroup } from './query-groups.ts';

/** How a text report is to look. */
export interface TextOptions {
  /** Columns of the terminal; 80 where the output is no terminal. */
  readonly width: number;
  /** True to set headings in bold; colour never carries anything. */
  readonly bold: boolean;
  /** What a rule asks, by its id: the line over its queries. */
  readonly summaries: ReadonlyMap<string, string>;
}

/** The check as words for a person: what matters first, repeats together. */
export function renderReportText(report: Report, options: TextOptions): string {
  const blocks = [
    headline(report).flatMap((line) => wrapText(line, options.width)),
    unreadable(report, options),
    overdue(report, options),
    contradicted(report, options),
    ratings(report, options),
    assurance(report, options),
    ...queriesBy(report, options),
    sheets(report, options),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function headline(report: Report): string[] {
  const { asAt, panelDate, totals, workbooks } = report;
  const read = totals.workbooks - totals.unreadable;
  const counted = workbooks.flatMap((workbook) => workbook.sheets).filter((sheet) => sheet.counted).length;
  const not = workbooks.flatMap((workbook) => workbook.sheets).length - counted;
  const panel = panelDate === null ? '' : `; panel ${longDate(panelDate)}`;
  return [
    `As at ${longDate(asAt)}${panel}`,
    `${plural(read, 'workbook')} and ${plural(totals.records, 'row')} read; ${plural(counted, 'sheet')} counted, ${String(not)} not.`,
    verdict(report),
    ...lateness(report),
  ];
}

function verdict({ totals }: Report): string {
  const { error, warning, info } = totals.queries;
  if (totals.unreadable === totals.workbooks) return 'Nothing could be read.';
  if (error + warning + info === 0) return 'Ready: no queries.';
  const ready = error === 0 ? 'Nothing must be fixed' : `Not ready: ${String(error)} must be fixed`;
  return `${ready}; ${String(warning)} to confirm, ${String(info)} for information.`;
}

function lateness({ workbooks, panelDate }: Report): string[] {
  const dated = recordsWith(workbooks, 'deadline');
  const rated = recordsWith(workbooks, 'rag');
  const missed = (which: 'original' | 'current'): number =>
    dated.filter((record) => record.missed?.[which]).length;
  const byPanel = dated.filter(({ overdueByPanel }) => overdueByPanel === true).length;
  const more = panelDate === null ? '' : `; ${String(byPanel)} more overdue by the panel`;
  const undated = dated.filter(({ overdueDays }) => overdueDays === null).length;
  const blank = rated.filter(({ rag }) => rag?.stated === 'none').length;
  return [
    ...(dated.length === 0
      ? []
      : [
          `Missed: ${String(missed('original'))} on the original date, ${String(missed('current'))} on the current${more}.`,
          `${String(undated)} without a date to measure.`,
        ]),
    ...(rated.length === 0 ? [] : [`${String(blank)} not rated by lead.`]),
  ];
}

/** Records of the trackers that have a column for a field: a register without ratings has none missing. */
function recordsWith(workbooks: readonly WorkbookReport[], field: 'deadline' | 'rag'): RecordReport[] {
  return workbooks.flatMap(({ trackers, records }) => {
    const having = new Set(trackers.filter(({ columns }) => field in columns).map(({ id }) => id));
    return records.filter(({ tracker }) => having.has(tracker));
  });
}

function plural(count: number, one: string): string {
  return `${String(count)} ${one}${count === 1 ? '' : 's'}`;
}

function heading(text: string, options: TextOptions): string {
  return options.bold ? `\u001b[1m${text}\u001b[22m` : text;
}

function unreadable({ workbooks }: Report, options: TextOptions): string[] {
  const files = workbooks.flatMap(({ file, error }) => (error ? [{ file, error }] : []));
  if (files.length === 0) return [];
  const lines = files.flatMap(({ file, error }) =>
    indent(`${inertLine(file)}: ${inertLine(error.message)} (${error.code})`, options, 2),
  );
  return [heading(`Could not be read (${String(files.length)})`, options), ...lines];
}

function indent(text: string, options: TextOptions, by: number): string[] {
  return wrapText(text, options.width - by).map((line) => ' '.repeat(by) + line);
}

const MOST_ROWS = 20;

function overdue({ workbooks }: Report, options: TextOptions): string[] {
  const late = workbooks.flatMap((workbook) =>
    workbook.records
      .filter(
        ({ overdueDays, overdueDaysOriginal }) => (overdueDays ?? 0) > 0 || (overdueDaysOriginal ?? 0) > 0,
      )
      .map((record) => ({ workbook, record })),
  );
  if (late.length === 0) return [];
  late.sort((a, b) => (b.record.overdueDays ?? 0) - (a.record.overdueDays ?? 0));
  const rows = late
    .slice(0, MOST_ROWS)
    .map(({ workbook, record }) => [
      String(record.overdueDays ?? 0),
      String(record.overdueDaysOriginal ?? 0),
      place(workbook, workbooks, record.sheet, record.deadline?.cell ?? null),
      shorten([record.ref, record.title].filter(Boolean).join(' '), 60),
      record.leads.map(inertLine).join('; ') || 'No lead',
    ]);
  const columns = ['Days', 'On original', 'Where', 'Action', 'Lead'];
  return [
    heading(`Past a deadline (${String(late.length)})`, options),
    ...bands(
      late.map(({ record }) => record.overdueDays ?? 0),
      options,
    ),
    ...table(columns, rows, options),
    ...cut(late.length),
  ];
}

/** How long the current deadlines have been passed: "1 to 30 days: 2; 31 to 90: 1". */
function bands(days: readonly number[], options: TextOptions): string[] {
  const counts = countByBand(days).map(({ name, count }) => `${name}: ${String(count)}`);
  return counts.length === 0 ? [] : indent(`On the current deadline, ${counts.join('; ')}`, options, 2);
}

function cut(count: number): string[] {
  return count > MOST_ROWS ? [`  and ${String(count - MOST_ROWS)} more: see --format json`] : [];
}

function table(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  options: TextOptions,
): string[] {
  return layTable(headings, rows, options.width - 2).map((line) => (line === '' ? '' : `  ${line}`));
}

/** "Actions!E9", with the workbook before it where there are several. */
function place(
  workbook: WorkbookReport,
  workbooks: readonly WorkbookReport[],
  sheet: string | null,
  cell: string | null,
): string {
  const file = workbooks.length > 1 ? `${inertLine(workbook.file)} ` : '';
  return file + inertLine([sheet, cell].filter((part) => part !== null).join('!'));
}

function shorten(text: string, length: number): string {
  const line = inertLine(text);
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

function contradicted({ workbooks }: Report, options: TextOptions): string[] {
  const rows = workbooks.flatMap((workbook) =>
    workbook.queries
      .filter(({ rule, severity }) => rule === CONTRADICTIONS && severity === 'error')
      .map((query) => {
        const record = workbook.records.find(
          ({ sheet, row }) => sheet === query.sheet && row === rowOf(query.cell),
        );
        return [
          place(workbook, workbooks, query.sheet, query.cell),
          ratingWord(record?.rag?.stated),
          inertLine(record?.rag?.reason ?? query.message),
        ];
      }),
  );
  if (rows.length === 0) return [];
  return [
    heading(`Ratings the dates contradict (${String(rows.length)})`, options),
    ...table(['Where', 'Lead’s rating', 'The dates say'], rows.slice(0, MOST_ROWS), options),
    ...cut(rows.length),
  ];
}

/** The row (1-based) of an address: 12 of "G12". */
function rowOf(cell: string | null): number {
  return Number(/\d+$/.exec(cell ?? '')?.[0] ?? 0);
}

const RATINGS = ['red', 'amber', 'green', 'complete', 'white', 'none'] as const;
const DATE_CHECKS = ['red', 'amber', 'no-concern', 'complete', 'not-rated'] as const;

function ratingWord(rating: string | undefined): string {
  if (rating === undefined || rating === 'none') return 'Not rated';
  const words = rating.replace('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function ratings({ workbooks }: Report, options: TextOptions): string[] {
  const stated = recordsWith(workbooks, 'rag').map(({ rag }) => rag?.stated);
  const checked = recordsWith(workbooks, 'deadline').map(({ rag }) => rag?.dateCheck);
  const lines = [
    ...(stated.length === 0 ? [] : indent(`Lead’s rating: ${countWords(RATINGS, stated)}`, options, 2)),
    ...(checked.length === 0 ? [] : indent(`Date check:    ${countWords(DATE_CHECKS, checked)}`, options, 2)),
  ];
  return lines.length === 0 ? [] : [heading('RAG', options), ...lines];
}

/** "Red 3, Amber 7": the ratings that occur, in their own order. */
function countWords(names: readonly string[], found: readonly (string | undefined)[]): string {
  return names
    .map((name) => ({ name, count: found.filter((each) => each === name).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${ratingWord(name)} ${String(count)}`)
    .join(', ');
}

function assurance({ workbooks }: Report, options: TextOptions): string[] {
  const areas = workbooks.flatMap((workbook) => workbook.assurance);
  if (areas.length === 0) return [];
  const levels = [...new Set(areas.flatMap((area) => Object.keys(area.levels)))].sort();
  const rows = areas.map((area) => [
    inertLine(area.area ?? `an area on ${area.sheet}`),
    ...levels.map((level) => levelWords(area.levels[level])),
  ]);
  return [
    heading(`Assurance map (${plural(areas.length, 'area')})`, options),
    ...table(['Area', ...levels.map((level) => `Level ${level}`)], rows, options),
  ];
}

function levelWords(level: WorkbookReport['assurance'][number]['levels'][string] | undefined): string {
  if (!level) return '';
  const word = level.rating === 'not-assessed' ? 'Not assessed' : ratingWord(level.rating);
  return level.controls === null ? word : `${word}, ${plural(level.controls, 'control')}`;
}

const SEVERITY_TITLES = [
  { severity: 'error', title: 'Must be fixed' },
  { severity: 'warning', title: 'To confirm' },
  { severity: 'info', title: 'For information' },
] as const;

function queriesBy(report: Report, options: TextOptions): string[][] {
  return SEVERITY_TITLES.map(({ severity, title }) => {
    const groups = groupQueries(report.workbooks, severity);
    if (groups.length === 0) return [];
    const count = report.totals.queries[severity];
    return [
      heading(`${title} (${String(count)})`, options),
      ...groups.flatMap((group) => groupLines(group, report, options)),
    ];
  });
}

const MOST_OF_A_RULE = 6;
const CONTRADICTIONS = 'rating-fits-the-dates';

function groupLines(group: QueryGroup, report: Report, options: TextOptions): string[] {
  const summary = options.summaries.get(group.rule) ?? '';
  if (group.rule === CONTRADICTIONS && group.severity === 'error')
    return indent(
      `${group.rule}: ${String(group.places.length)}, listed above under “Ratings the dates contradict”`,
      options,
      2,
    );
  const shown = group.places.slice(0, MOST_OF_A_RULE);
  const more = group.places.length - shown.length;
  return [
    ...indent(`${group.rule}${summary === '' ? '' : `: ${summary}`}`, options, 2),
    ...shown.flatMap(({ workbook, query }) => {
      const where = place(workbook, report.workbooks, query.sheet, query.cell);
      return indent(`${where === '' ? '' : `${where}  `}${inertLine(query.message)}`, options, 4);
    }),
    ...(more > 0 ? [`    and ${String(more)} more of this kind`] : []),
  ];
}

function sheets({ workbooks }: Report, options: TextOptions): string[] {
  const lines = workbooks.flatMap((workbook) =>
    workbook.sheets.flatMap(({ name, counted, why }) => {
      const words = `${place(workbook, workbooks, name, null)}: ${counted ? '' : 'not counted: '}${inertLine(why)}`;
      return indent(words, options, 2);
    }),
  );
  return lines.length === 0 ? [] : [heading('Sheets', options), ...lines];
}
