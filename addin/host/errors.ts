import { z } from 'zod';
import { Refusal } from '../refusal.ts';

/** What Excel or Office throws or answers, as far as it is trusted: its code. Its message is localised and never shown. */
const OFFICE_ERROR = z.object({ code: z.union([z.string(), z.number()]) });

/** Why something could not be done in Excel; stable, for tests and support. */
export type HostCode =
  | 'cell-being-edited'
  | 'protected'
  | 'too-large'
  | 'not-there'
  | 'changed-by-colleague'
  | 'newer-excel-needed'
  | 'something-selected'
  | 'name-taken'
  | 'merged-or-filtered'
  | 'sheet-of-another-kind'
  | 'excel-busy'
  | 'excel-lost'
  | 'file-not-given'
  | 'no-permission'
  | 'excel-failed';

/** One sentence for each code. `doing` is what the person asked for, in words that follow "then": "check the workbook". */
const SENTENCES: Readonly<Record<HostCode, (doing: string) => string>> = {
  'cell-being-edited': (doing) =>
    `Press Enter in Excel to finish the cell you are editing, then ${doing} again.`,
  protected: (doing) =>
    `This sheet or workbook is protected or open for reading only: unprotect it in Excel’s Review tab, or save a copy of your own, then ${doing} again.`,
  'too-large': (doing) =>
    `This workbook holds more than Excel hands over at once: save a copy with only the tracker’s sheets and rows, then ${doing} there.`,
  'not-there': (doing) =>
    `A sheet, table or cell that Panelpack looked for is no longer there: see what has changed, then ${doing} again.`,
  'changed-by-colleague': (doing) =>
    `A colleague changed this workbook at the same time: wait a moment, see what has changed, then ${doing} again.`,
  'newer-excel-needed': (doing) =>
    `This Excel is too old to ${doing}: update Office, or open the saved file in Panelpack outside Excel.`,
  'something-selected': (doing) =>
    `Click on a cell in Excel, so that no chart or picture is selected, then ${doing} again.`,
  'name-taken': (doing) =>
    `This workbook already has a sheet or table of that name: rename it in Excel, then ${doing} again.`,
  'merged-or-filtered': (doing) =>
    `Merged cells, a filter or a pivot table stand in the way: clear them there in Excel, then ${doing} again.`,
  'sheet-of-another-kind': (doing) =>
    `This sheet is a chart or macro sheet, which has no cells to work on: go to a sheet with cells, then ${doing} again.`,
  'excel-busy': (doing) => `Excel is busy: wait until it has finished, then ${doing} again.`,
  'excel-lost': (doing) =>
    `Excel did not answer: see that you are online and the workbook is still open, then ${doing} again.`,
  'file-not-given': () =>
    'Excel does not hand over this workbook as a file: save it, and open the saved file in Panelpack outside Excel.',
  'no-permission': (doing) =>
    `Excel does not let Panelpack ${doing}: save a copy without its sensitivity label or restrictions, or ask your IT.`,
  'excel-failed': (doing) =>
    `Excel could not ${doing} and does not say why: save the workbook, close and open it, then try again.`,
};

/**
 * Excel's and Office's own codes. Words are the application-specific API's, numbers the common API's, both as Microsoft's
 * reference lists them; "ConflictingChange" is what some web hosts answer while colleagues edit.
 */
export const HOST_CODES: Readonly<Record<string, HostCode>> = {
  InvalidOperationInCellEditMode: 'cell-being-edited',
  AccessDenied: 'protected',
  Forbidden: 'protected',
  '5002': 'protected',
  '8001': 'protected',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  PayloadSizeLimitExceeded: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  FormulaLengthExceedsLimit: 'too-large',
  MemoryLimitReached: 'too-large',
  '1008': 'too-large',
  '2009': 'too-large',
  '2014': 'too-large',
  '5103': 'too-large',
  '5104': 'too-large',
  '8023': 'too-large',
  '11000': 'too-large',
  ItemNotFound: 'not-there',
  InvalidReference: 'not-there',
  InvalidBinding: 'not-there',
  '3002': 'not-there',
  '7002': 'not-there',
  ConflictingChange: 'changed-by-colleague',
  Conflict: 'changed-by-colleague',
  EditModeConflict: 'changed-by-colleague',
  InsertDeleteConflict: 'changed-by-colleague',
  '4002': 'changed-by-colleague',
  '6102': 'changed-by-colleague',
  ApiNotFound: 'newer-excel-needed',
  ApiNotAvailable: 'newer-excel-needed',
  NotImplemented: 'newer-excel-needed',
  UnsupportedFeature: 'newer-excel-needed',
  UnsupportedOperation: 'newer-excel-needed',
  '5000': 'newer-excel-needed',
  '5009': 'newer-excel-needed',
  InvalidSelection: 'something-selected',
  ItemAlreadyExists: 'name-taken',
  MergedRangeConflict: 'merged-or-filtered',
  FilteredRangeConflict: 'merged-or-filtered',
  PivotTableRangeConflict: 'merged-or-filtered',
  NonBlankCellOffSheet: 'merged-or-filtered',
  UnsupportedSheet: 'sheet-of-another-kind',
  ActivityLimitReached: 'excel-busy',
  InactiveWorkbook: 'excel-busy',
  ServiceNotAvailable: 'excel-busy',
  '5016': 'excel-busy',
  '5100': 'excel-busy',
  '5102': 'excel-busy',
  RequestAborted: 'excel-lost',
  '5005': 'excel-lost',
  '5011': 'excel-lost',
  '5012': 'excel-lost',
  '5014': 'excel-lost',
  '1009': 'file-not-given',
  '2007': 'file-not-given',
  '5001': 'file-not-given',
  '11001': 'file-not-given',
  '11002': 'file-not-given',
  Unauthenticated: 'no-permission',
  BadPassword: 'no-permission',
  '7000': 'no-permission',
  '13990': 'no-permission',
  GeneralException: 'excel-failed',
  '13991': 'excel-failed',
};

/**
 * What the person is told where Excel refused: one sentence with what to do, never Excel's own words.
 * `doing` is what was asked for, "check the workbook". A Refusal stays as it is.
 */
export function refusalFrom(error: unknown, doing: string): Refusal {
  return error instanceof Refusal ? error : refusal(hostCodeOf(error), doing);
}

/** The sentence for a code of ours. */
export function refusal(code: HostCode, doing: string): Refusal {
  return new Refusal(code, SENTENCES[code](doing));
}

/** Our code for anything thrown by Excel or Office. */
export function hostCodeOf(error: unknown): HostCode {
  if (error instanceof Refusal) return HOST_REFUSALS.get(error.code) ?? 'excel-failed';
  return HOST_CODES[officeCodeOf(error) ?? ''] ?? 'excel-failed';
}

/** Excel's own code, "ItemNotFound" or "11001"; null for anything that is not an error of Office. */
export function officeCodeOf(error: unknown): string | null {
  const read = OFFICE_ERROR.safeParse(error);
  return read.success ? String(read.data.code) : null;
}

/** Whether a smaller piece might pass where this one did not. */
export function isTooLarge(error: unknown): boolean {
  return hostCodeOf(error) === 'too-large';
}

const HOST_REFUSALS: ReadonlyMap<string, HostCode> = new Map(
  Object.values(HOST_CODES).map((code) => [code, code]),
);
