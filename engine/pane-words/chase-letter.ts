import { inertLine } from '../render/inert.ts';
import { POSSIBLY_OVERDUE } from '../render/page-late.ts';
import { shortNameOf } from '../render/query-records.ts';
import type { QueryReport, RecordReport, Report, WorkbookReport } from '../report/report-schema.ts';
import { shortRef } from '../rules/rule.ts';
import { longDate, type IsoDate } from '../values/calendar.ts';
import { counted } from '../values/counted.ts';
import { groupedBy } from '../values/grouped-by.ts';
import { listWords } from '../values/list-words.ts';
import { joinMarkings } from '../values/marking.ts';
import { startSentence } from '../values/start-sentence.ts';
import { deadlineReading } from './deadline-reading.ts';
import { nameOfReport, nounOfTracker, type TemplateNouns } from './record-noun.ts';
import { sayInPane } from './say-in-pane.ts';

/** What the letters are to say beside what the report holds. */
export interface ChaseOptions {
  /** The day by which an answer is asked for. */
  readonly returnBy: IsoDate;
  /** The tracker templates in force, for what a record is called. */
  readonly templates: TemplateNouns;
}

/** A row to be chased: what is asked of it, what must be fixed first. */
export interface ChasedRecord {
  readonly workbook: WorkbookReport;
  readonly record: RecordReport;
  readonly queries: readonly QueryReport[];
}

/** What is asked of a tracker as a whole, and so of nobody’s one row. */
export interface ChasedTracker {
  readonly workbook: WorkbookReport;
  readonly query: QueryReport;
}

/** Everything that one lead is to be asked, the worst row first. */
export interface Chase {
  /** Null for the rows without a lead, which the tracker’s owner is asked about. */
  readonly lead: string | null;
  readonly records: readonly ChasedRecord[];
  /** Only the owner is asked about whole trackers. */
  readonly trackers: readonly ChasedTracker[];
}

/** A letter to one lead, to copy into an email. */
export interface ChaseLetter {
  /** Null for the one to the tracker’s owner, about what has no lead. */
  readonly lead: string | null;
  readonly subject: string;
  /** Plain text, lines ended by "\n". */
  readonly body: string;
  /** Rows it asks about. */
  readonly records: number;
  /** Queries it quotes. */
  readonly queries: number;
}

/** The letter that asks a lead for what is missing: what, where, how late, what to do and by when, without blame. */
export function chaseLetter(chase: Chase, report: Report, options: ChaseOptions): ChaseLetter {
  const { lead, records, trackers } = chase;
  const marking = joinMarkings([...records, ...trackers].map(({ workbook }) => workbook.marking));
  const body = [
    ...(marking === null ? [] : [inertLine(marking), '']),
    lead === null ? 'Dear colleague,' : `Dear ${inertLine(lead)},`,
    '',
    openingOf(chase, report, options),
    ...records.flatMap((chased, place) => [
      '',
      ...recordLines(chased, place + 1, { chase, asAt: report.asAt }, options),
    ]),
    ...trackerLines(chase),
    '',
    'Thank you.',
  ];
  return {
    lead,
    subject: subjectOf(chase, options),
    body: `${body.join('\n')}\n`,
    records: records.length,
    queries: records.reduce((sum, { queries }) => sum + queries.length, trackers.length),
  };
}

function subjectOf(chase: Chase, options: ChaseOptions): string {
  const late = chase.records.filter(({ record }) => isLateNow(record)).length;
  const overdue = late === 0 ? '' : `, ${String(late)} past the deadline`;
  const about = chase.records.length === 0 ? 'the tracker' : rowsWords(chase, options);
  const without = chase.lead === null && chase.records.length > 0 ? ' without a lead' : '';
  return `Update by ${longDate(options.returnBy)}: ${about}${without}${overdue}`;
}

function openingOf(chase: Chase, report: Report, options: ChaseOptions): string {
  const files = listWords([...new Set(workbooksOf(chase).map(({ file }) => inertLine(file)))]);
  const basis = basisOf(chase, report);
  const by = `by ${longDate(options.returnBy)}`;
  if (chase.records.length === 0)
    return `${basis} Could you put right what is listed here in ${files} ${by}?`;
  const rows = rowsWords(chase, options);
  if (chase.lead === null)
    return `${basis} ${rows} in ${files} ${chase.records.length === 1 ? 'has' : 'have'} no lead to ask. Could you name one for each, and have the following put right ${by}?`;
  return `${basis} Could you look at ${rows} of yours in ${files}, update the tracker as set out below, and return it ${by}?`;
}

/** What the tracker is prepared for; where a lead’s rows stand in workbooks of different dates, what each is. */
function basisOf(chase: Chase, report: Report): string {
  const prepared = groupedBy(new Set(workbooksOf(chase)), ({ asAt, panelDate }) => {
    const panel = panelDate === null ? '' : ` for the panel on ${longDate(panelDate)}`;
    return `${panel}, as at ${longDate(asAt ?? report.asAt)}`;
  });
  const [only] = prepared.keys();
  if (only !== undefined && prepared.size === 1) return `The tracker is being prepared${only}.`;
  const each = Array.from(prepared, ([words, same]) => {
    return `${listWords(same.map(({ file }) => inertLine(file)))}${words}`;
  });
  return `The trackers are being prepared: ${each.join('; ')}.`;
}

function workbooksOf({ records, trackers }: Chase): WorkbookReport[] {
  return [...records, ...trackers].map(({ workbook }) => workbook);
}

/** "3 actions", or "3 rows" where they are of several kinds. */
function rowsWords({ records }: Chase, { templates }: ChaseOptions): string {
  const nouns = new Set(
    records.map(({ record, workbook }) => {
      const tracker = workbook.trackers.find(({ id }) => id === record.tracker);
      return nounOfTracker(tracker?.template, templates);
    }),
  );
  const [noun = 'row'] = nouns;
  return counted(records.length, nouns.size === 1 ? noun : 'row');
}

function recordLines(
  { record, workbook, queries }: ChasedRecord,
  number: number,
  { chase, asAt }: { readonly chase: Chase; readonly asAt: IsoDate },
  { templates }: ChaseOptions,
): string[] {
  const file = fileAmong(chase, workbook);
  const within = file === null ? '' : ` in ${file}`;
  const where = `“${inertLine(record.sheet)}”${within}, row ${String(record.row)}`;
  return [
    `${String(number)}. ${calledBy(record, workbook, templates)} (${where})`,
    ...lateLines(record, workbook, workbook.asAt ?? asAt).map((line) => `   - ${inertLine(line)}`),
    ...queries.map(({ cell, message }) => `   - ${cellBefore(cell)}${inertLine(sayInPane(message))}`),
  ];
}

/** "Action 1.10: Agree the course list"; its title alone where it has no short reference. */
function calledBy(record: RecordReport, { trackers }: WorkbookReport, templates: TemplateNouns): string {
  const title = shortNameOf({ ...record, ref: null });
  if (shortRef(record.ref ?? null) === null && title !== '') return title;
  const named = inertLine(nameOfReport(record, trackers, templates));
  return title === '' ? named : `${named}: ${title}`;
}

function cellBefore(cell: string | null): string {
  return cell === null ? '' : `${cell}: `;
}

function isLateNow({ missed, overdueDays }: RecordReport): boolean {
  return missed?.current === true || (overdueDays ?? 0) > 0;
}

const MOVED =
  'Say how far it has come; if the date has to move, give the new one, who agreed it, when and why.';

/** How late it is, how its deadline was read, and what is asked about it. */
function lateLines(record: RecordReport, { panelDate }: WorkbookReport, asAt: IsoDate): string[] {
  const { rag, deadline, possiblyOverdue, overdueByPanel } = record;
  const [reading] = deadline ? deadlineReading(deadline, asAt) : [];
  const read = reading === undefined ? '' : ` ${reading}.`;
  if (isLateNow(record)) return [`${startSentence(rag?.reason ?? 'past its deadline')}.${read} ${MOVED}`];
  if (possiblyOverdue === true)
    return [
      `${startSentence(POSSIBLY_OVERDUE)}.${read} Write the deadline so that it can be read in one way only.`,
    ];
  if (overdueByPanel === true && panelDate !== null)
    return [`It falls due before the panel.${read} Say whether it will be done by then.`];
  return [];
}

/** Two trackers of one unit may have sheets of one name, and are not always at one date. */
function fileAmong(chase: Chase, { file }: WorkbookReport): string | null {
  return new Set(workbooksOf(chase)).size > 1 ? inertLine(file) : null;
}

function trackerLines(chase: Chase): string[] {
  const { trackers } = chase;
  if (trackers.length === 0) return [];
  return [
    '',
    'About the tracker as a whole:',
    ...trackers.map(({ workbook, query: { sheet, cell, message } }) => {
      const where = [fileAmong(chase, workbook), sheet, cell].filter((part) => part !== null).join(', ');
      return `   - ${where === '' ? '' : `${inertLine(where)}: `}${inertLine(sayInPane(message))}`;
    }),
  ];
}
