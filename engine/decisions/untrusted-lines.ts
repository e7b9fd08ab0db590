import type { WorkbookReport } from '../report/report-schema.ts';
import type { RagRules } from '../templates/rag-rules.ts';
import { decidedLine, onRecordLine } from './decision-lines.ts';

/** What a workbook keeps and what counts for nothing, a sentence each: decisions, markings, posts. None where it is trusted. */
export function untrustedLines(
  { decisions, kept }: Pick<WorkbookReport, 'decisions' | 'kept'>,
  names: RagRules['names'],
): string[] {
  if (kept === null || kept.trusted) return [];
  const untrusted = decisions.filter(({ state }) => state === 'untrusted');
  return [
    ...untrusted.map((entry) => decidedLine(entry, names)),
    ...kept.markings.map((each) => `“${each.from}” replaced by ${each.to}. ${onRecordLine(each)}`),
    ...kept.posts.map(({ name, post }) => `In the public edition “${post}” for ${name}.`),
  ];
}

/** Over the list of them, with how many there are: what to do if they are to count. */
export const UNTRUSTED_TITLE = 'Kept in the workbook, not counted: add --trust-workbook to let them count';
