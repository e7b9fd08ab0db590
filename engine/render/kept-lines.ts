import { untrustedLines } from '../decisions/untrusted-lines.ts';
import { fileLine } from '../report/file-line.ts';
import type { Report } from '../report/report-schema.ts';
import type { RagRules } from '../templates/rag-rules.ts';
import { startSentence } from '../values/start-sentence.ts';

/** What a report says of what its workbooks keep, workbooks named where there are several; their words are not escaped. */
export interface KeptLines {
  /** Settings taken from a workbook, a line for each workbook. */
  readonly taken: readonly string[];
  /** What cannot be used. */
  readonly notUsed: readonly string[];
  /** Decisions that count for nothing, because only the workbook says so. */
  readonly untrusted: readonly string[];
}

/** Stands over the settings taken from workbooks. */
export const TAKEN_TITLE = 'Taken from what the workbook keeps';
/** Stands over what cannot be used. */
export const NOT_USED_TITLE = 'Kept in the workbook and not used';

/** Says what was taken from workbooks, what was not, and what waits for somebody to trust it. */
export function keptLines({ workbooks }: Pick<Report, 'workbooks'>, names: RagRules['names']): KeptLines {
  const lines = workbooks.map((workbook) => {
    const named = (line: string): string => fileLine(line, workbook, workbooks);
    const taken = (workbook.kept?.taken ?? []).map(({ words }) => words).join('; ');
    return {
      taken: taken === '' ? [] : [named(`${startSentence(taken)}.`)],
      notUsed: (workbook.kept?.notUsed ?? []).map(named),
      untrusted: untrustedLines(workbook, names).map(named),
    };
  });
  return {
    taken: lines.flatMap(({ taken }) => taken),
    notUsed: lines.flatMap(({ notUsed }) => notUsed),
    untrusted: lines.flatMap(({ untrusted }) => untrusted),
  };
}
