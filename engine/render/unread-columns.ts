import type { TrackerReport } from '../report/report-schema.ts';
import { listFirst } from '../values/list-words.ts';
import { shorten } from './text-block.ts';

const MOST_SHOWN = 8;
const LONGEST = 40;

/** "C “Governance issue”, G “Q1”": the columns whose headings are not known, so that nothing in them was read; "" for none. */
export function unreadColumns({ unread = {} }: TrackerReport): string {
  return listColumns(unread);
}

/** The same of earlier columns: “Q1 RAG” where “Q3 RAG” is read. */
export function earlierColumns({ history = {} }: TrackerReport): string {
  return listColumns(history);
}

function listColumns(headings: Readonly<Record<string, string>>): string {
  const each = Object.entries(headings).map(
    ([letters, heading]) => `${letters} “${shorten(heading, LONGEST)}”`,
  );
  return listFirst(each, MOST_SHOWN);
}
