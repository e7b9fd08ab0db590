import type { IsoDate } from './calendar.ts';
import { MONTH } from './timescale-words.ts';

/** One entry of an update that is kept as a log: its date as written, and its text. */
export interface DatedEntry {
  /** "September 2021", "12/03/21"; "" for what stands before the first date. */
  readonly label: string;
  readonly text: string;
}

const DATE =
  `(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d\\d)|\\d{4}-\\d\\d-\\d\\d` +
  `|(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH.replace('(', '(?:')},? (?:\\d{4}|'?\\d\\d)` +
  `|Q[1-4],? \\d{4}(?:[/-](?:\\d{4}|\\d\\d))?)`;

/** "[September 2021]", "12/03/21:", "Update 4 June 2021 -": a date that heads what follows, not one told of. */
const LABEL = new RegExp(
  `^[ \\t•*-]*(?:(?:progress |latest )?updated?[ :]+)?(?:as (?:at|of) )?(?:[[(](${DATE})[\\])][ :-]*|(${DATE})(?: ?update)?(?: ?:| [-–]|$))`,
  'i',
);
const ANY_LABEL = new RegExp(LABEL.source, 'im');
/** Cheap to look for, and at the start of every line with a label. */
const MAY_BEGIN =
  /^[ \t•*-]*(?:[[(\d]|q[1-4]|update|progress |latest |as (?:at|of) |jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/im;

/** An update split at the lines that begin with their date; one entry without a label where none does. */
export function datedEntries(update: string): readonly DatedEntry[] {
  if (!hasLabel(update)) return [{ label: '', text: update.trim() }];
  const entries: { label: string; lines: string[] }[] = [{ label: '', lines: [] }];
  for (const line of update.split('\n')) {
    const found = LABEL.exec(line);
    if (found) entries.push({ label: found[1] ?? found[2] ?? '', lines: [line.slice(found[0].length)] });
    else entries.at(-1)?.lines.push(line);
  }
  return entries
    .map(({ label, lines }) => ({ label, text: lines.join('\n').trim() }))
    .filter(({ label, text }) => label !== '' || text !== '');
}

/** Whether any line begins so: most updates are one line that does not, which its first letters tell. */
function hasLabel(update: string): boolean {
  if (!MAY_BEGIN.test(update)) return false;
  return (update.includes('\n') ? ANY_LABEL : LABEL).test(update);
}

/** The entry with the latest date, as read by `dateOf`; the first where none has a date. */
export function latestEntry(
  update: string,
  dateOf: (label: string) => IsoDate | null,
): DatedEntry & { readonly date: IsoDate | null } {
  if (!hasLabel(update)) return { label: '', text: update.trim(), date: null };
  let latest: (DatedEntry & { readonly date: IsoDate | null }) | null = null;
  for (const entry of datedEntries(update)) {
    const date = entry.label === '' ? null : dateOf(entry.label);
    if (latest === null || (date !== null && (latest.date === null || date > latest.date)))
      latest = { label: entry.label, text: entry.text, date };
  }
  return latest ?? { label: '', text: update, date: null };
}
