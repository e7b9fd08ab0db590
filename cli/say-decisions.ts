import { decisionLines } from '../engine/decisions/decision-lines.ts';
import type { Examination } from '../engine/examine.ts';
import { inertLine } from '../engine/render/inert.ts';
import { unmatchedDecisions } from '../engine/report/unmatched-decisions.ts';
import type { Settings } from '../engine/settings.ts';
import type { Host } from './host.ts';

/** Before tables are made without them: the ratings and extensions on record that do not count, or not any more. */
export function sayWhatDoesNotCount(
  examinations: readonly Examination[],
  settings: Settings,
  host: Host,
): void {
  const met = new Set(examinations.flatMap(({ decisions }) => [...decisions.met]));
  const workbooks = examinations.map(({ workbook, records }) => ({
    file: workbook.file,
    error: null,
    records: records.map(({ record }) => record),
  }));
  const unmatched = unmatchedDecisions(settings.decisions, met, workbooks);
  const entries = [...examinations.flatMap(({ decisions }) => decisions.entries), ...unmatched];
  const printed = entries.filter(({ kind }) => kind !== 'acceptance');
  for (const line of decisionLines(printed, settings.ragRules.names).notHonoured)
    host.stderr.write(`${inertLine(line)}\n`);
}
