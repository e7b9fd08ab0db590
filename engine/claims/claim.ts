/** A sentence of the panel paper with a figure in it, to be counted again (D11). */
export interface Claim {
  /** The sentence as the paper has it. */
  readonly says: string;
  /** What is counted. */
  readonly counts: ClaimCount;
  /** The figure the paper gives. */
  readonly figure: number;
  /** The tracker template it is about; null for every one. */
  readonly template: string | null;
  /** The workbook it is about; null for every one. */
  readonly workbook: string | null;
}

/** What a claim can count. */
export const CLAIM_COUNTS = [
  'records',
  'parts',
  'areas',
  'rated-red',
  'rated-amber',
  'rated-green',
  'complete',
] as const;

export type ClaimCount = (typeof CLAIM_COUNTS)[number];
