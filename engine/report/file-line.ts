import type { WorkbookReport } from './report-schema.ts';

/** A line about one workbook of a report, its file named first where there are several; not escaped. */
export function fileLine(
  line: string,
  { file }: Pick<WorkbookReport, 'file'>,
  workbooks: readonly WorkbookReport[],
): string {
  return workbooks.length > 1 ? `${file}: ${line}` : line;
}
