import { isOpen } from '../../../engine/assess/lateness.ts';
import type { KeptExtension } from '../../../engine/kept/change-kept.ts';
import type { RecordReport } from '../../../engine/report/report-schema.ts';
import { longDate, type IsoDate } from '../../../engine/values/calendar.ts';
import { daySlip } from './day-slip.ts';
import type { DecisionOnRecord } from './decision-draft.ts';

/** The days that a person enters for an extension; each "" while it is empty. */
export interface ExtensionDraft {
  readonly deadline: string;
  readonly on: string;
}

/** What is to be put right in each field; null where nothing is. */
export type ExtensionSlips = Readonly<Record<keyof ExtensionDraft, string | null>>;

/** Whether a later deadline can be agreed: there is one to extend, and something left to deliver. */
export function mayBeExtended({ deadline, status }: RecordReport): boolean {
  return (deadline ?? null) !== null && isOpen(status?.class ?? 'none');
}

/** Whether the tracker itself moves the deadline, and nobody is on record for it. */
export function asksForExtension(record: RecordReport): boolean {
  const { deadline } = record;
  return mayBeExtended(record) && deadline?.currentIs === 'proposed' && isLater(deadline);
}

type DeadlineReport = NonNullable<RecordReport['deadline']>;

function isLater({ original, current }: Pick<DeadlineReport, 'original' | 'current'>): boolean {
  return original !== null && current !== null && current > original;
}

/** The fields as they open: the day that the tracker proposes, and today. */
export function extensionDraft(record: RecordReport, today: IsoDate): ExtensionDraft {
  return { deadline: asksForExtension(record) ? (record.deadline?.current ?? '') : '', on: today };
}

/** What is wrong with the days of an extension. */
export function extensionSlips(
  { deadline, on }: ExtensionDraft,
  record: RecordReport,
  today: IsoDate,
): ExtensionSlips {
  return { deadline: deadlineSlip(deadline, record), on: agreedOnSlip(on, today) };
}

function deadlineSlip(day: string, { deadline }: RecordReport): string | null {
  if (day === '') return 'Enter the new deadline that was agreed.';
  const original = deadline?.original ?? null;
  if (original === null || day >= original) return daySlip(day, false);
  return `Enter a day from ${longDate(original)} on, the first deadline: an earlier one is no extension.`;
}

function agreedOnSlip(day: string, today: IsoDate): string | null {
  if (day === '') return 'Enter the day on which it was agreed.';
  if (day > today) return `Enter a day up to ${longDate(today)}: it is on record once it was agreed.`;
  return daySlip(day, false);
}

/** The first field to put right; null where none is. */
export function firstWrong({ deadline, on }: ExtensionSlips): keyof ExtensionDraft | null {
  if (deadline !== null) return 'deadline';
  return on === null ? null : 'on';
}

/** An extension of a record’s deadline, without a slip. */
export function extensionAgreed(
  { sheet, key }: RecordReport,
  { deadline, on }: ExtensionDraft,
  decision: DecisionOnRecord,
): KeptExtension {
  return { sheet, key, deadline, ...decision, on };
}

/** What to know of the new deadline: that the first one is not forgotten. */
export function firstDeadlineWords({ deadline }: RecordReport): string {
  const original = deadline?.original ?? null;
  if (original === null) return 'The tracker gives no first deadline.';
  return `The first deadline, ${longDate(original)}, stays on record, with the days on it.`;
}
