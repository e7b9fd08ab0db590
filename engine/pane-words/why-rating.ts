import { onRecordLine } from '../decisions/decision-lines.ts';
import { inertLine } from '../render/inert.ts';
import { POSSIBLY_OVERDUE } from '../render/page-late.ts';
import { ratingCellOf } from '../render/page-ratings.ts';
import type { RecordReport, Report, WorkbookReport } from '../report/report-schema.ts';
import { quote } from '../rules/rule.ts';
import type { RagRules } from '../templates/rag-rules.ts';
import { isBlank } from '../values/blank.ts';
import { longDate } from '../values/calendar.ts';
import { counted } from '../values/counted.ts';
import { dateCheckWord } from '../values/rating-words.ts';
import { startSentence } from '../values/start-sentence.ts';
import { deadlineReading } from './deadline-reading.ts';
import { ratingVerdict } from './rating-verdict.ts';
import { nameOfReport, type TemplateNouns } from './record-noun.ts';

/** What a rating is explained against, beside its own record. */
export interface WhyContext extends Pick<Report, 'asAt'>, Pick<WorkbookReport, 'panelDate' | 'trackers'> {
  readonly ragRules: RagRules;
  /** The workbook’s, where several are checked; null where there is no other to tell it from. */
  readonly file: string | null;
  /** The tracker templates in force, for what a record is called. */
  readonly templates: TemplateNouns;
}

type RagReport = NonNullable<RecordReport['rag']>;

/**
 * Why a record is rated as it is, to copy whole: the lead’s rating, what the dates show and why, how the deadline was
 * read, the status, whether they agree, and what was decided. Dates prove red, never green.
 */
export function whyRating(record: RecordReport, context: WhyContext): string {
  const subject = `${nameOfReport(record, context.trackers, context.templates)} on “${record.sheet}”${context.file === null ? '' : ` in ${context.file}`}`;
  const { rag } = record;
  if (!rag) return inertLine(`${subject} has no rating and no deadline to check it by.`);
  const lines = [
    `${subject}: ${leadsRating(record, rag, context)}; ${datesShow(rag, context)}`,
    ...(record.deadline ? deadlineReading(record.deadline, context.asAt) : []),
    statusLine(record),
    ...latenessLines(record, context),
    verdictLine(record, rag, context),
  ];
  const said = lines.filter((line) => line !== '').map(asSentence);
  return inertLine(said.join(' '));
}

/** Some words end in their own full stop or question mark. */
function asSentence(line: string): string {
  return /[.!?]$/.test(line) ? line : `${line}.`;
}

function leadsRating(record: RecordReport, { stated, statedBy }: RagReport, context: WhyContext): string {
  const cell = ratingCellOf(record, context);
  if (cell === null) return 'the tracker has no column for the lead’s rating';
  const rates = `the lead rates it ${context.ragRules.names[stated]}`;
  switch (statedBy) {
    case 'text':
      return `${rates} (${cell})`;
    case 'fill':
      return `${rates} (the fill of ${cell})`;
    case 'rule':
      return `${rates} (the colour that ${cell} has from a formatting rule)`;
    case 'none':
      return `the lead has not rated it (${cell})`;
  }
}

function datesShow({ dateCheck, reason }: RagReport, { asAt, ragRules }: WhyContext): string {
  const day = `at ${longDate(asAt)}`;
  switch (dateCheck) {
    case 'red':
    case 'amber':
      return `${day} the dates show ${dateCheckWord(dateCheck, ragRules.names)}: ${reason}`;
    case 'no-concern':
      return `${day} the dates show no concern: ${reason}`;
    case 'complete':
      return `${day} it is ${reason}`;
    case 'not-rated':
      return `${day} the dates give no rating: ${reason}`;
  }
}

/** An open status says that the work is not done: that is why a passed deadline counts. */
function statusLine({ status, rag }: RecordReport): string {
  if (!status) return '';
  const { cell, text } = status;
  // A cell that rates by its fill is not blank to who looks at it.
  const blank = rag?.statedBy === 'fill' ? 'has no words' : 'is blank';
  const says = isBlank(text) ? `${cell} ${blank}` : `${cell} says ${quote(text)}`;
  return startSentence(
    rag?.dateCheck === 'red' || rag?.dateCheck === 'amber' ? `${says}${notDone(status)}` : says,
  );
}

function notDone({ class: statusClass, text }: NonNullable<RecordReport['status']>): string {
  switch (statusClass) {
    case 'complete':
    case 'awaiting-sign-off':
    case 'not-applicable':
    case 'not-accepted':
      return '';
    default:
      return isBlank(text)
        ? ' and so does not say that it is complete'
        : ', which does not say that it is complete';
  }
}

/** What the date check’s own reason leaves unsaid. */
function latenessLines(record: RecordReport, { panelDate }: WhyContext): string[] {
  const { overdueDays, overdueDaysOriginal, possiblyOverdue, overdueByPanel, rag } = record;
  const onCurrent = counted(overdueDays ?? 0, 'day');
  const onOriginal = counted(overdueDaysOriginal ?? 0, 'day');
  const isMore = (overdueDaysOriginal ?? 0) > (overdueDays ?? 0);
  return [
    ...((overdueDays ?? 0) > 0 && rag?.reason.includes(onCurrent) === false
      ? [`It is ${onCurrent} past its deadline`]
      : []),
    ...(isMore && rag?.reason.includes(`${onOriginal} on the original`) === false
      ? [`It is ${onOriginal} past its original deadline`]
      : []),
    ...(possiblyOverdue === true ? [`It is ${POSSIBLY_OVERDUE}`] : []),
    ...(overdueByPanel === true && panelDate !== null
      ? [`It will be overdue by the panel on ${longDate(panelDate)}`]
      : []),
  ];
}

/** Nothing is asked of a tracker in which nobody rates, nor of a blank where nothing is left to do. */
function verdictLine(record: RecordReport, rag: RagReport, context: WhyContext): string {
  if (rag.agreed) return agreedLine(rag.agreed, context);
  if (ratingCellOf(record, context) === null) return '';
  const isOver = record.status?.class === 'not-applicable' || record.status?.class === 'not-accepted';
  return isOver && rag.stated === 'none' ? '' : ratingVerdict(rag, context.ragRules);
}

function agreedLine(agreed: NonNullable<RagReport['agreed']>, { ragRules }: WhyContext): string {
  return `${ragRules.names[agreed.rating]} was agreed in place of the lead’s rating, and is what panel and public editions print: ${onRecordLine(agreed)}`;
}
