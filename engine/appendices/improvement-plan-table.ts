import type { AssessedRecord } from '../assess/assess-record.ts';
import type { Examination } from '../examine.ts';
import type { FieldText } from '../recognise/tracker.ts';
import type { AppendixColumn, AppendixTemplate, AppendixValue } from '../templates/appendix-template.ts';
import type { FieldId } from '../templates/fields.ts';
import type { RagRules } from '../templates/rag-rules.ts';
import { ASSURANCE_WORDS } from '../values/assurance.ts';
import { counted } from '../values/counted.ts';
import { countsBy } from '../values/counts-by.ts';
import { groupedBy } from '../values/grouped-by.ts';
import { nextTables, readAreaPage } from './area-page.ts';
import { fieldText, recordCell } from './cell-text.ts';
import { planAreas, type PlanArea } from './plan-areas.ts';
import { agreedRatingsNote, printedRating } from './rating-cell.ts';
import { recordPrint, type RecordPrint } from './record-print.ts';
import { rowCounts, type Feed } from './source.ts';
import { tableFrame } from './table-frame.ts';
import type { AppendixTableCell, Edition, TableDraft } from './table.ts';

/**
 * One table an area: what its page says of it, its assurance at each level with the controls, then its actions.
 * The first table has the template's own id, as every kind's has; the others follow it by their place.
 */
export function improvementPlanTable(
  template: AppendixTemplate,
  feeds: readonly Feed[],
  edition: Edition,
): TableDraft[] {
  const drafts = [...groupedBy(feeds, ({ examination }) => examination)].flatMap(([examination, own]) =>
    workbookTables(template, examination, own, edition),
  );
  return drafts.map((draft, place) => ({
    ...draft,
    id: place === 0 ? template.id : `${template.id}-${String(place + 1)}`,
  }));
}

/** What every area's table of one workbook is made with. */
interface Making {
  readonly template: AppendixTemplate;
  readonly columns: readonly AppendixColumn[];
  readonly examination: Examination;
  readonly feeds: readonly Feed[];
  readonly nextTable: ReturnType<typeof nextTables>;
  readonly printed: RecordPrint;
}

function workbookTables(
  template: AppendixTemplate,
  examination: Examination,
  feeds: readonly Feed[],
  edition: Edition,
): TableDraft[] {
  const areas = planAreas(examination, feeds);
  const hasRefs = areas.some(({ actions }) =>
    actions.some((assessed) => fieldText(assessed, 'ref') !== null),
  );
  const columns = hasRefs ? template.columns : template.columns.filter((column) => !isOnlyRef(column));
  const nextTable = nextTables(examination.recognition.trackers);
  const printed = recordPrint(examination, feeds, edition);
  const making = { template, columns, examination, feeds, nextTable, printed };
  return areas.map((area) => tableOf(area, making));
}

/** A column of "Not stated" from top to bottom tells nobody anything: the 2022 plans have no references. */
function isOnlyRef({ shows }: AppendixColumn): boolean {
  return shows.every(({ value }) => value === 'ref');
}

function tableOf(area: PlanArea, making: Making): TableDraft {
  const { template, columns, examination, feeds, printed } = making;
  const trackers = trackersOf(area);
  const own = feeds.filter(({ tracker }) => trackers.has(tracker.id));
  const { ragRules } = examination.settings;
  const rows = [
    ...aboutRows(area, making),
    ...levelRows(area),
    ...area.actions.map((each) => actionRow(each, printed)),
  ];
  return {
    ...tableFrame({ ...template, columns }, examination, own),
    title: titleOf(template, area),
    rows: rows.map((row) => columns.map((column) => row(column))),
    notes: [...notesOf(area, ragRules), ...agreedRatingsNote(area.actions, template)],
  };
}

function trackersOf({ form, line, actions }: PlanArea): ReadonlySet<string | undefined> {
  return new Set([form?.id, line?.area.tracker, ...actions.map(({ record }) => record.tracker)]);
}

function titleOf({ title }: AppendixTemplate, { area }: PlanArea): string {
  if (area === null) return `${title}: area not stated`;
  return area.number === null ? `${title}: ${area.label}` : `${title}, area ${area.label}`;
}

/** A line of the table, asked for its cell in each column. */
type LineOf = (column: AppendixColumn) => AppendixTableCell;

/** A line that has no such entry: neither blank nor “Not stated”, for nothing is missing. */
const NO_ENTRY: AppendixTableCell = { text: '–' };

function lineOf(section: string, what: string, rating: AppendixTableCell = NO_ENTRY): LineOf {
  const cells = new Map<FieldId | AppendixValue, AppendixTableCell>([
    ['section', { text: section }],
    ['title', { text: what }],
    ['rating', rating],
  ]);
  return ({ shows }) => cells.get(shows[0]?.value ?? 'section') ?? NO_ENTRY;
}

function aboutRows({ form }: PlanArea, { nextTable }: Making): LineOf[] {
  if (form === null) return [];
  const fields = form.records[0]?.fields;
  const page = readAreaPage(form, nextTable.get(form) ?? 0);
  const about = [
    { section: 'Aim', text: textOf(fields?.get('aim')) },
    { section: 'Area owner', text: textOf(fields?.get('owner')) },
    { section: 'Working leads', text: textOf(fields?.get('lead')) },
    { section: 'Corporate risk', text: page.corporateRisk },
    { section: 'CIPFA principle', text: page.principle },
  ];
  const findings = page.findings.length === 0 ? 'None listed' : bullets(page.findings);
  return [
    ...about.map(({ section, text }) => lineOf(section, text ?? 'Not stated')),
    lineOf('Findings addressed', findings),
  ];
}

function textOf(field: FieldText | undefined): string | null {
  return field?.text.trim() || null;
}

function levelRows({ line }: PlanArea): LineOf[] {
  const levels = [...(line?.area.levels ?? [])].sort(([a], [b]) => a - b);
  return levels.map(([level, { rating, controls }]) => {
    const listed = controls === null || controls.length === 0 ? 'No controls listed' : bullets(controls);
    return lineOf(`Level ${String(level)} assurance`, listed, { text: ASSURANCE_WORDS[rating], rag: rating });
  });
}

function bullets(texts: readonly string[]): string {
  return texts.map((text) => `• ${text}`).join('\n');
}

function actionRow(assessed: AssessedRecord, printed: RecordPrint): LineOf {
  return (column) =>
    column.shows[0]?.value === 'section' ? { text: 'Action' } : recordCell(assessed, column, printed);
}

function notesOf({ form, line, actions }: PlanArea, rules: RagRules): string[] {
  const notes = [rowCounts(actions.length, actions.length)];
  if (actions.length > 0)
    notes.push(
      `${counted(actions.length, 'action', 'actions')}, by rating: ${ratingCounts(actions, rules)}.`,
    );
  if (form === null) notes.push('No area page was found: aim, owner, risk and findings are not shown.');
  if (line === null) notes.push('No assurance map was found for this area.');
  if (form !== null || line !== null)
    notes.push(
      'A dash stands where a line has no such entry: only actions have a lead, a timescale and an update.',
    );
  if (line !== null) notes.push('Assurance ratings record the leads’ own confidence.');
  return notes;
}

/** "Amber 2, Not rated by lead 1", in the order of the RAG rules. */
function ratingCounts(actions: readonly AssessedRecord[], { order, names }: RagRules): string {
  const counts = countsBy(actions, (assessed) => printedRating(assessed) ?? 'none');
  const given = order.filter((rating) => counts.has(rating));
  return given.map((rating) => `${names[rating]} ${String(counts.get(rating))}`).join(', ');
}
