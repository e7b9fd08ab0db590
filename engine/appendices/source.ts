import { counted } from '../values/counted.ts';
import type { Examination } from '../examine.ts';
import type { Tracker } from '../recognise/tracker.ts';
import { joinMarkings } from '../values/marking.ts';
import { areaAddress } from '../workbook/address.ts';
import type { AppendixTemplate } from '../templates/appendix-template.ts';
import type { AssessedRecord } from '../assess/assess-record.ts';

/** A tracker that feeds an appendix, with the examination it came from. */
export interface Feed {
  readonly examination: Examination;
  readonly tracker: Tracker;
  readonly records: readonly AssessedRecord[];
}

/** Every tracker of the kinds that an appendix is made from, in the workbooks' order. */
export function feedsOf(template: AppendixTemplate, examinations: readonly Examination[]): Feed[] {
  return examinations.flatMap((examination) =>
    examination.recognition.trackers
      .filter((tracker) => template.from.includes(tracker.template.id))
      .map((tracker) => ({ examination, tracker, records: recordsOf(examination, tracker) })),
  );
}

/** Whether these workbooks hold what an appendix is made from: a map alone makes no plan, whose areas come from pages and actions. */
export function canBeMade(template: AppendixTemplate, examinations: readonly Examination[]): boolean {
  if (template.from.length === 0) return true;
  const feeds = feedsOf(template, examinations);
  if (template.kind !== 'improvement-plan') return feeds.length > 0;
  return feeds.some(({ tracker, records }) => tracker.template.layout === 'form' || records.length > 0);
}

function recordsOf(examination: Examination, tracker: Tracker): AssessedRecord[] {
  return examination.records.filter((assessed) => assessed.tracker === tracker);
}

/** "register.xlsx, sheet Register, A4:I20"; several are joined. */
export function sourceOf(feeds: readonly Feed[]): string {
  return feeds
    .map(({ examination, tracker }) => {
      const { file } = examination.workbook;
      return `${file}, sheet ${tracker.sheet.name}, ${areaAddress(tracker.area)}`;
    })
    .join('; ');
}

/** The markings of the sheets a table is made from. */
export function markingOf(feeds: readonly Feed[]): string | null {
  return joinMarkings(
    feeds.map(({ examination, tracker }) => {
      const title = examination.recognition.titles.find(({ sheet }) => sheet === tracker.sheet.name);
      return title?.marking?.marking ?? null;
    }),
  );
}

/** "22 rows read, 18 shown, 4 left out." */
export function rowCounts(read: number, shown: number): string {
  return `${counted(read, 'row')} read, ${String(shown)} shown, ${String(read - shown)} left out.`;
}
