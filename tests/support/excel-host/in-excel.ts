import { ExcelHost, type HostOptions } from './excel-host.ts';
import { HostBook } from './host-book.ts';
import { useHost } from './load-excel.ts';
import { isRecord } from './wire.ts';

/** Puts a workbook into Excel for the genuine library; the book made here has one sheet, "Plan 1". */
export function inExcel(options: HostOptions = {}, book = new HostBook('plan.xlsx', 'Plan 1')): ExcelHost {
  const host = new ExcelHost(book, options);
  useHost(host);
  return host;
}

/** The code that Excel refused with, "done" where it did not. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (isRecord(error) || error instanceof Error) return String(Reflect.get(error, 'code') ?? error);
    throw error;
  }
}

/** Does something on the sheet “Plan 1” that reads: it syncs by itself. */
export function onPlan<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getItem('Plan 1'), context));
}

/** Changes the sheet “Plan 1” and syncs: “done”, or the code with which Excel refuses. */
export function changePlan(work: (sheet: Excel.Worksheet) => void): Promise<string> {
  return codeOf(
    onPlan((sheet, context) => {
      work(sheet);
      return context.sync();
    }),
  );
}
