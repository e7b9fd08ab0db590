import { inPackOrder } from '../../engine/appendices/pack-order.ts';
import { feedsOf } from '../../engine/appendices/source.ts';
import { examine, type Examination } from '../../engine/examine.ts';
import { columnView } from '../../engine/pane-words/column-view.ts';
import { firstScreen } from '../../engine/pane-words/first-screen.ts';
import { queryCards } from '../../engine/pane-words/query-cards.ts';
import type { TemplateNouns } from '../../engine/pane-words/record-noun.ts';
import { buildReport, unreadableReport, workbookReport } from '../../engine/report/build-report.ts';
import { unmatchedDecisions } from '../../engine/report/unmatched-decisions.ts';
import { rules } from '../../engine/rules/index.ts';
import type { Settings } from '../../engine/settings.ts';
import { lastQuarterEnd } from '../../engine/values/calendar.ts';
import { inflateWithFflate } from '../../formats/xlsx/read/inflate-with-fflate.ts';
import { readWorkbook, type ReadResult } from '../../formats/xlsx/read/index.ts';
import { builtInTemplates } from '../../templates/index.ts';
import type { Run } from '../run.ts';
import type { TrackerSource } from '../tracker-source.ts';
import type { AppendixOffered, CheckAsked, Checked } from './engine-room.ts';
import { latestDate } from './latest-date.ts';

const RULE_WORDS = new Map(rules.map((rule) => [rule.id, rule]));
const NOUNS: TemplateNouns = builtInTemplates.trackers.map(({ id, noun }) =>
  noun === undefined ? { id } : { id, noun },
);

type ReadSource = { readonly file: string; readonly result: ReadResult };

/** Reads and examines every workbook, for the pane to lay out; a file that cannot be read is in the report with its sentence. */
export function checkTrackers(
  { sources, today }: CheckAsked,
  settings: Settings,
  run: Run,
): { readonly checked: Checked; readonly examinations: readonly Examination[] } {
  const read = sources.map((source, done): ReadSource => {
    run.onStep({ stage: 'reading', done, of: sources.length });
    return readSource(source);
  });
  const all = read.map(({ file, result }, done) => {
    run.onStep({ stage: 'checking', done, of: read.length });
    if (!result.ok) return { workbook: unreadableReport({ file, error: result.error }), examination: null };
    const examination = examine(result.workbook, settings);
    return { workbook: workbookReport(examination, file), examination };
  });
  const workbooks = all.map(({ workbook }) => workbook);
  const examinations = all
    .flatMap(({ examination }) => examination ?? [])
    .filter(({ workbook }) => !workbook.isPanelpackOutput);
  const asAt = latestDate(examinations) ?? settings.asAt ?? lastQuarterEnd(today);
  const met = new Set(examinations.flatMap(({ decisions }) => [...decisions.met]));
  const unmatched = unmatchedDecisions(settings.decisions, met, workbooks);
  const report = buildReport(workbooks, asAt, settings.panelDate, unmatched);
  const asAtFrom = examinations[0]?.asAt.from ?? null;
  return {
    examinations,
    checked: {
      report,
      first: firstScreen(report, asAtFrom ?? 'last quarter end'),
      cards: queryCards(report, RULE_WORDS),
      ragRules: settings.ragRules,
      nouns: NOUNS,
      asAtFrom,
      columns: examinations.map((examination) => ({
        file: examination.workbook.file,
        sheets: columnView(examination),
      })),
      notices: sources.flatMap((source) => (source.kind === 'ranges' ? [source.why] : [])),
      schemes: builtInTemplates.ragRules.map(({ id, title, description }) => ({ id, title, description })),
      templates: builtInTemplates.trackers.map(({ id, title }) => ({ id, title })),
      appendices: offered(examinations),
    },
  };
}

function readSource(source: TrackerSource): ReadSource {
  if (source.kind === 'ranges')
    return { file: source.workbook.file, result: { ok: true, workbook: source.workbook } };
  const { file, bytes } = source;
  return { file, result: readWorkbook(bytes, file, { inflate: inflateWithFflate }) };
}

/** The appendices that these workbooks can feed, in printed order; some are made of whole workbooks. */
function offered(examinations: readonly Examination[]): AppendixOffered[] {
  if (examinations.every(({ recognition }) => recognition.trackers.length === 0)) return [];
  return inPackOrder(builtInTemplates.appendices)
    .filter((template) => template.from.length === 0 || feedsOf(template, examinations).length > 0)
    .map(({ id, title, workingOnly }) => ({ id, title, workingOnly: workingOnly === true }));
}
