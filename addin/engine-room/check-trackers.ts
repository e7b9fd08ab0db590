import { inPackOrder } from '../../engine/appendices/pack-order.ts';
import { canBeMade } from '../../engine/appendices/source.ts';
import { replaceableMarkings } from '../../engine/editions/replaceable-markings.ts';
import { examine, type Examination } from '../../engine/examine.ts';
import { packSettings } from '../../engine/kept/pack-settings.ts';
import { columnView } from '../../engine/pane-words/column-view.ts';
import { firstScreen } from '../../engine/pane-words/first-screen.ts';
import { queryCards } from '../../engine/pane-words/query-cards.ts';
import type { TemplateNouns } from '../../engine/pane-words/record-noun.ts';
import { buildReport, unreadableReport, workbookReport } from '../../engine/report/build-report.ts';
import type { Report, WorkbookReport } from '../../engine/report/report-schema.ts';
import { unmatchedDecisions } from '../../engine/report/unmatched-decisions.ts';
import { rules } from '../../engine/rules/index.ts';
import type { Settings } from '../../engine/settings.ts';
import { lastQuarterEnd } from '../../engine/values/calendar.ts';
import { inflateWithFflate } from '../../formats/xlsx/read/inflate-with-fflate.ts';
import { readWorkbook, type ReadResult } from '../../formats/xlsx/read/index.ts';
import { builtInTemplates } from '../../templates/index.ts';
import type { Run } from '../run.ts';
import type { TrackerSource } from '../tracker-source.ts';
import { differentDates } from './different-dates.ts';
import type { AppendixOffered, CheckAsked, Checked } from './engine-room.ts';
import { latestDate } from './latest-date.ts';
import type { Held } from './pack-of.ts';
import { settingsForWorkbook, settingsOf } from './settings-of.ts';

const RULE_WORDS = new Map(rules.map((rule) => [rule.id, rule]));
const NOUNS: TemplateNouns = builtInTemplates.trackers.map(({ id, noun }) =>
  noun === undefined ? { id } : { id, noun },
);

type ReadSource = { readonly file: string; readonly result: ReadResult };

/** A check with what a pack is made of. */
export interface CheckedTrackers extends Held {
  readonly checked: Checked;
}

/** Reads and examines every workbook, for the pane to lay out; a file that cannot be read is in the report with its sentence. */
export async function checkTrackers(asked: CheckAsked, run: Run): Promise<CheckedTrackers> {
  const { settings: base, slips } = settingsOf(asked);
  const all = await examineAll(readAll(asked.sources, run), { asked, base, run });
  const workbooks = all.map(({ workbook }) => workbook);
  const examinations = all
    .flatMap(({ examination }) => examination ?? [])
    .filter(({ workbook }) => !workbook.isPanelpackOutput);
  const settings = packSettings(base, examinations);
  const asAt = latestDate(examinations) ?? settings.asAt ?? lastQuarterEnd(asked.today);
  const met = new Set(examinations.flatMap(({ decisions }) => [...decisions.met]));
  const unmatched = unmatchedDecisions(settings.decisions, met, workbooks);
  const panelDate = latestPanelDate(examinations) ?? settings.panelDate;
  const report = buildReport(workbooks, asAt, panelDate, unmatched);
  const notices = [
    ...slips,
    ...differentDates(examinations),
    ...asked.sources.flatMap((source) => (source.kind === 'ranges' ? [source.why] : [])),
  ];
  return {
    settings: { ...settings, panelDate },
    examinations,
    checked: laidOut(report, { settings, examinations }, notices),
  };
}

function readAll(sources: CheckAsked['sources'], run: Run): ReadSource[] {
  return sources.map((source, done) => {
    run.onStep({ stage: 'reading', done, of: sources.length });
    return readSource(source);
  });
}

interface Examining {
  readonly asked: CheckAsked;
  readonly base: Settings;
  readonly run: Run;
}

interface ExaminedSource {
  readonly workbook: WorkbookReport;
  /** Null where the file could not be read. */
  readonly examination: Examination | null;
}

async function examineAll(
  read: readonly ReadSource[],
  { asked, base, run }: Examining,
): Promise<ExaminedSource[]> {
  const all: ExaminedSource[] = [];
  for (const { file, result } of read) {
    run.onStep({ stage: 'checking', done: all.length, of: read.length });
    if (!result.ok) {
      all.push({ workbook: unreadableReport({ file, error: result.error }), examination: null });
      continue;
    }
    const { settings, use } = await settingsForWorkbook(result.workbook, base, asked);
    const examination = examine(result.workbook, settings);
    all.push({ workbook: workbookReport(examination, file, use), examination });
  }
  return all;
}

function latestPanelDate(examinations: readonly Examination[]): string | null {
  return (
    examinations
      .map(({ settings }) => settings.panelDate ?? '')
      .sort()
      .at(-1) || null
  );
}

function laidOut(report: Report, { settings, examinations }: Held, notices: readonly string[]): Checked {
  const asAtFrom = examinations[0]?.asAt.from ?? null;
  return {
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
    notices,
    schemes: builtInTemplates.ragRules.map(({ id, title, description }) => ({ id, title, description })),
    templates: builtInTemplates.trackers.map(({ id, title }) => ({ id, title })),
    appendices: offered(examinations),
    replaceableMarkings: replaceableMarkings(examinations),
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
    .filter((template) => canBeMade(template, examinations))
    .map(({ id, title, workingOnly }) => ({ id, title, workingOnly: workingOnly === true }));
}
