import type { TrackerReport } from '../report/report-schema.ts';
import { listFirst } from '../values/list-words.ts';
import { shorten } from './text-block.ts';

const MOST_SHOWN = 8;
const LONGEST = 40;

/** "C “Governance issue”, G “Q1”": the columns whose headings are not known, so that nothing in them was read; "" for none. */
export function unreadColumns({ unread = {} }: TrackerReport): string {
  const each = Object.entries(unread).map(
    ([letters, heading]) => `${letters} “${shorten(heading, LONGEST)}”`,
  );
  return listFirst(each, MOST_SHOWN);
}
