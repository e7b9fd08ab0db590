import { fileName } from '../../engine/values/file-name.ts';
import { unwatched, type Run } from '../run.ts';
import { runExcel } from './run-excel.ts';

/** What a workbook is called that has no name yet, or none that Excel tells. */
export const NO_NAME = 'This workbook';

/** The open workbook’s name without its folder, "plan.xlsx"; “This workbook” where nobody knows one. Rejects only when aborted. */
export async function readFileName(run: Run = unwatched()): Promise<string> {
  const named = nameInAddress(Office.context.document.url);
  if (named !== null) return named;
  try {
    return (await runExcel('check the workbook', loadName, { run })) || NO_NAME;
  } catch {
    run.signal.throwIfAborted();
    return NO_NAME;
  }
}

async function loadName(context: Excel.RequestContext): Promise<string> {
  const { workbook } = context;
  workbook.load('name');
  await context.sync();
  return workbook.name;
}

const WORKBOOK = /\.(?:xl[a-z]{1,2}|ods|csv)$/i;

/** A workbook’s name at the end of an address or a path; null where none stands there ("Doc.aspx", an unsaved one). */
export function nameInAddress(address: string | null | undefined): string | null {
  if (!address) return null;
  const isWeb = /^[a-z][a-z0-9+.-]+:\/\//i.test(address);
  const path = isWeb ? address.replace(/[?#].*$/s, '') : address;
  const name = fileName(path);
  const plain = isWeb ? decoded(name) : name;
  return WORKBOOK.test(plain) ? plain : null;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
