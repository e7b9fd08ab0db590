import { fileLine } from '../report/file-line.ts';
import type { QueryReport, Report } from '../report/report-schema.ts';
import type { RagRules } from '../templates/rag-rules.ts';
import { longDate } from '../values/calendar.ts';
import { counted } from '../values/counted.ts';
import { ratingWord } from '../values/rating-words.ts';
import { startSentence } from '../values/start-sentence.ts';
import { placeAddress } from '../workbook/address.ts';
import type { OnRecord } from './decisions.ts';
import type { AcceptanceEntry, DecisionEntry, ExtensionEntry, RatingEntry } from './entry.ts';
import { isAboutWorkbook } from './whole-workbook.ts';

type Names = RagRules['names'];

/** Decisions as sentences, ready for any report; the words of people and workbooks in them are not escaped. */
export interface DecisionLines {
  /** Ratings and extensions that count. */
  readonly honoured: readonly string[];
  /** What was decided and does not count, or not any more, with the reason. */
  readonly notHonoured: readonly string[];
}

/** Says every decision in a sentence, but for those that a workbook itself keeps and nobody trusts. Acceptances that count are left to be listed with their queries. */
export function decisionLines(entries: readonly DecisionEntry[], names: Names): DecisionLines {
  const counts = entries.filter(({ state, kind }) => state === 'honoured' && kind !== 'acceptance');
  const doNot = entries.filter(({ state }) => state !== 'honoured' && state !== 'untrusted');
  return {
    honoured: counts.map((entry) => honouredLine(entry, names)),
    notHonoured: doNot.map((entry) => notHonouredLine(entry, names)),
  };
}

/** What a whole report says of decisions, workbooks named where there are several. */
export interface ReportDecisionLines extends DecisionLines {
  /** Queries accepted with a reason: where, as they would be asked, and who accepted them. */
  readonly accepted: readonly string[];
}

/** Everything that was decided and accepted, for every report to list: nothing is honoured in silence. */
export function reportDecisionLines(
  { workbooks, unmatched }: Pick<Report, 'workbooks' | 'unmatched'>,
  names: Names,
): ReportDecisionLines {
  const lines = workbooks.map((workbook) => {
    const named = (line: string): string => fileLine(line, workbook, workbooks);
    const { honoured, notHonoured } = decisionLines(workbook.decisions, names);
    return {
      honoured: honoured.map(named),
      notHonoured: notHonoured.map(named),
      accepted: workbook.queries.flatMap(acceptedLine).map(named),
    };
  });
  return {
    honoured: lines.flatMap(({ honoured }) => honoured),
    notHonoured: [
      ...lines.flatMap(({ notHonoured }) => notHonoured),
      ...decisionLines(unmatched, names).notHonoured,
    ],
    accepted: lines.flatMap(({ accepted }) => accepted),
  };
}

function acceptedLine({ sheet, cell, message, accepted }: QueryReport): string[] {
  if (accepted === null) return [];
  const place = placeAddress({ sheet, cell });
  return [`${place === '' ? '' : `${place}: `}${acceptedWords(message, accepted)}`];
}

/** What would be asked, and who accepted it: "Enter a lead for action 2. Accepted by Audit Board, ...". */
export function acceptedWords(message: string, accepted: OnRecord): string {
  return `${message} Accepted by ${onRecordLine(accepted)}`;
}

/** What was decided and who decided it, whether or not it counts. */
export function decidedLine(entry: DecisionEntry, names: Names): string {
  return `${whatWasDecided(entry, names)}. ${onRecordLine(entry)}`;
}

/** "AC Quill, 5 January 2022: “the update shows it works”. Review by 31 March 2022." */
export function onRecordLine({ by, on, reason, reviewBy }: OnRecord): string {
  const review = reviewBy === null ? '' : ` Review by ${longDate(reviewBy)}.`;
  return `${by}, ${longDate(on)}: “${reason.replace(/[.\s]+$/, '')}”.${review}`;
}

function honouredLine(entry: DecisionEntry, names: Names): string {
  const remark = entry.why === null ? '' : ` ${startSentence(entry.why)}.`;
  return `${decidedLine(entry, names)}${remark}`;
}

function notHonouredLine(entry: DecisionEntry, names: Names): string {
  const end = entry.why === null || entry.why.endsWith('?') ? '' : '.';
  const verdict = entry.state === 'lapsed' ? 'No longer counts' : 'Does not count';
  return `${whatWasDecided(entry, names)} (${entry.by}, ${longDate(entry.on)}). ${verdict}: ${entry.why ?? ''}${end}`;
}

function whatWasDecided(entry: DecisionEntry, names: Names): string {
  switch (entry.kind) {
    case 'rating':
      return ratingText(entry, names);
    case 'extension':
      return extensionText(entry);
    case 'acceptance':
      return acceptanceText(entry);
  }
}

function ratingText(entry: RatingEntry, names: Names): string {
  const lead = entry.stated === null ? '' : `; lead’s rating ${ratingWord(entry.stated, names)}`;
  return `${subject(entry)}: ${ratingWord(entry.agreed, names)} agreed${lead}`;
}

function extensionText(entry: ExtensionEntry): string {
  if (entry.state !== 'honoured') return `${subject(entry)}: extension to ${longDate(entry.deadline)}`;
  const from = entry.original === null ? '' : ` from ${longDate(entry.original)}`;
  return `${subject(entry)}: extended${from} to ${longDate(entry.deadline)}`;
}

function acceptanceText(entry: AcceptanceEntry): string {
  const { rule, key, sheet, cell, queries } = entry;
  const place = [key === null ? null : `“${key}”`, sheet, cell].filter((part) => part !== null).join(' ');
  const asked = queries === 0 ? '' : `, ${counted(queries, 'query', 'queries')}`;
  return `Accepted: ${rule} of ${isAboutWorkbook(entry) ? 'the whole workbook' : place}${asked}`;
}

/** "Action 2.1 (Actions!G10)" where it was met, else the key as the decision gives it. */
function subject({ name, key, sheet, cell }: DecisionEntry): string {
  if (name === null) return `“${key ?? ''}”`;
  const place = placeAddress({ sheet, cell });
  return `${startSentence(name)}${place === '' ? '' : ` (${place})`}`;
}
