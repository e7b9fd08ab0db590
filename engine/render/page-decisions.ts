import { reportDecisionLines } from '../decisions/decision-lines.ts';
import { UNTRUSTED_TITLE } from '../decisions/untrusted-lines.ts';
import type { Report } from '../report/report-schema.ts';
import type { RagRules } from '../templates/rag-rules.ts';
import { keptLines, NOT_USED_TITLE, TAKEN_TITLE } from './kept-lines.ts';
import type { PageSection } from './report-page.ts';
import { ACCEPTED_TITLE } from './severity-titles.ts';

/** What was decided and does not count, or not any more: it stands before the queries, for somebody must act on it. */
export function lapsedSection(report: Report, names: RagRules['names']): PageSection | null {
  const { notHonoured } = reportDecisionLines(report, names);
  return wordsSection('decisions-that-do-not-count', 'Decisions that do not count', notHonoured);
}

/** What workbooks keep and what does not count, or cannot be used. */
export function keptSections(report: Report, names: RagRules['names']): (PageSection | null)[] {
  const { untrusted, notUsed } = keptLines(report, names);
  return [
    wordsSection('kept-not-counted', UNTRUSTED_TITLE, untrusted),
    wordsSection('kept-not-used', NOT_USED_TITLE, notUsed),
  ];
}

/** Queries accepted with a reason, and ratings and extensions agreed: none is honoured in silence. Then what was taken from the workbooks. */
export function decisionSections(report: Report, names: RagRules['names']): (PageSection | null)[] {
  const { accepted, honoured } = reportDecisionLines(report, names);
  return [
    wordsSection('accepted', ACCEPTED_TITLE, accepted),
    wordsSection('agreed', 'Ratings and extensions agreed', honoured),
    wordsSection('taken', TAKEN_TITLE, keptLines(report, names).taken),
  ];
}

function wordsSection(id: string, title: string, lines: readonly string[]): PageSection | null {
  if (lines.length === 0) return null;
  const blocks = lines.map((text) => ({ kind: 'words', text }) as const);
  return { id, title: `${title} (${String(lines.length)})`, blocks };
}
