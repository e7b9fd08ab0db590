import type { RecordReport, TrackerReport } from '../report/report-schema.ts';
import { nameFor } from '../rules/rule.ts';
import type { TrackerTemplate } from '../templates/tracker-template.ts';
import { startSentence } from '../values/start-sentence.ts';

/** What one record of each template is called, "audit"; a template without a noun, or not known, has actions. */
export type TemplateNouns = readonly Pick<TrackerTemplate, 'id' | 'noun'>[];

/** What one record of a tracker is called. */
export function nounOfTracker(template: string | undefined, templates: TemplateNouns): string {
  return templates.find(({ id }) => id === template)?.noun ?? 'action';
}

/** "Action 1.2", or "The action in row 5" where it has no short reference: as the queries name it, at a sentence’s start. */
export function nameOfReport(
  record: Pick<RecordReport, 'ref' | 'row' | 'tracker'>,
  trackers: readonly Pick<TrackerReport, 'id' | 'template'>[],
  templates: TemplateNouns,
): string {
  const template = trackers.find(({ id }) => id === record.tracker)?.template;
  return startSentence(nameFor(nounOfTracker(template, templates), record.ref ?? null, record.row));
}
