import type { Workbook } from '../engine/workbook/workbook.ts';

/** A workbook on its way to a check: a file's bytes, or what Excel's ranges gave where it refused the bytes. */
export type TrackerSource =
  | { readonly kind: 'bytes'; readonly file: string; readonly bytes: Uint8Array }
  | {
      readonly kind: 'ranges';
      readonly workbook: Workbook;
      /** What this way cannot see and why it was taken, as a sentence for the person. */
      readonly why: string;
    };
