import type { AssessedRecord } from '../assess/assess-record.ts';
import {
  readPublication,
  STAGES,
  windowPlace,
  type Publication,
  type WindowPlace,
} from '../assess/publication-window.ts';
import type { AppendixTemplate } from '../templates/appendix-template.ts';
import { longDate } from '../values/calendar.ts';
import { compareText } from '../values/compare-text.ts';
import { counted } from '../values/counted.ts';
import { countsBy } from '../values/counts-by.ts';
import { foldText } from '../values/fold.ts';
import { fieldText, recordCell } from './cell-text.ts';
import { recordPrint, type RecordPrint } from './record-print.ts';
import { rowCounts, type Feed } from './source.ts';
import { tableFrame } from './table-frame.ts';
import type { AppendixTableCell, Edition, TableDraft } from './table.ts';

interface Line {
  readonly assessed: AssessedRecord;
  readonly publication: Publication;
  readonly place: WindowPlace;
}

/** The overview of publications and inspections: the last twelve months and the pipeline, in the order of D9. */
export function inspectionsTable(
  template: AppendixTemplate,
  feeds: readonly Feed[],
  edition: Edition,
): TableDraft[] {
  const [first] = feeds;
  if (!first) return [];
  const printed = recordPrint(first.examination, feeds, edition);
  const lines = feeds.flatMap(linesOf);
  const shown = inOrder(lines.filter(({ place }) => place === 'shown'));
  const later = inOrder(lines.filter(({ place }) => place === 'for-information'));
  const frame = tableFrame(template, first.examination, feeds);
  const rowsOf = (some: readonly Line[]): TableDraft['rows'] =>
    some.map((line) => rowOf(line, template, printed));
  const main: TableDraft = { ...frame, rows: rowsOf(shown), notes: notesOf(lines, shown) };
  if (later.length === 0) return [main];
  const apart: TableDraft = {
    ...frame,
    id: `${template.id}-for-information`,
    title: `${template.title}: published since ${longDate(frame.asAt)}, for information`,
    rows: rowsOf(later),
    notes: [rowCounts(lines.length, later.length)],
  };
  return [main, apart];
}

function linesOf({ examination, tracker, records }: Feed): Line[] {
  const timescales = examination.timescales.get(tracker.id);
  if (!timescales) return [];
  return records.map((assessed) => {
    const publication = readPublication(assessed, timescales);
    const { asAt, settings } = examination;
    return { assessed, publication, place: windowPlace(publication, asAt.date, settings.panelDate) };
  });
}

/** Unpublished ones keep tracker order within their stage; published ones stand newest first, then by title. */
function inOrder(lines: readonly Line[]): Line[] {
  return [...lines].sort((a, b) => {
    const byStage = STAGES.indexOf(a.publication.stage) - STAGES.indexOf(b.publication.stage);
    if (byStage !== 0 || a.publication.stage !== 'published') return byStage;
    const byDate = compareText(b.publication.published ?? '', a.publication.published ?? '');
    return byDate !== 0 ? byDate : compareText(titleOf(a), titleOf(b));
  });
}

function titleOf({ assessed }: Line): string {
  return foldText(fieldText(assessed, 'title') ?? '');
}

function rowOf(line: Line, template: AppendixTemplate, printed: RecordPrint): AppendixTableCell[] {
  return template.columns.map((column) =>
    column.shows.some(({ value }) => value === 'stage')
      ? { text: stageText(line) }
      : recordCell(line.assessed, column, printed),
  );
}

function stageText({ assessed, publication }: Line): string {
  const { stage, published } = publication;
  const text = fieldText(assessed, 'status');
  if (stage !== 'published') return text ?? 'Not stated';
  if (published === null) return text ?? 'Published: date not stated';
  return `Published: ${published.slice(8)}${longDate(published).replace(/^\d+/, '')}`;
}

/** What is said of the lines that the table leaves out, by why it does. */
const LEFT_OUT: readonly (readonly [WindowPlace, (lines: number) => string])[] = [
  [
    'too-old',
    (lines) =>
      `${counted(lines, 'older report was', 'older reports were')} published more than twelve months before the as-at date.`,
  ],
  [
    'for-information',
    (lines) =>
      `${counted(lines, 'report was', 'reports were')} published after the as-at date: shown apart, for information.`,
  ],
  [
    'after-panel',
    (lines) => `${counted(lines, 'report is', 'reports are')} dated after the panel, and not shown.`,
  ],
  ['cancelled', (lines) => `${counted(lines, 'inspection was', 'inspections were')} cancelled.`],
];

function notesOf(lines: readonly Line[], shown: readonly Line[]): string[] {
  const places = countsBy(lines, ({ place }) => place);
  const leftOut = LEFT_OUT.flatMap(([place, words]) => {
    const count = places.get(place) ?? 0;
    return count === 0 ? [] : [words(count)];
  });
  return [rowCounts(lines.length, shown.length), ...leftOut, ...undatedNote(shown)];
}

function undatedNote(shown: readonly Line[]): string[] {
  const undated = shown.filter(
    ({ publication: { stage, published } }) => stage === 'published' && published === null,
  ).length;
  if (undated === 0) return [];
  const say = counted(undated, 'report says', 'reports say');
  return [`${say} “Published” with no date that can be read, and ${undated === 1 ? 'is' : 'are'} shown.`];
}
