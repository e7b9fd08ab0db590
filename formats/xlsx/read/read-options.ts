/** A compressed zip entry, with what the zip's directory says of it. */
export interface Deflated {
  readonly bytes: Uint8Array;
  /** Declared size once inflated: to be checked, never believed. */
  readonly size: number;
  /** Declared CRC-32 of the inflated bytes. */
  readonly crc32: number;
}

/**
 * Inflates a raw deflate stream; null where it is damaged: it does not give exactly the declared size and CRC.
 * It stops as soon as it gives more than that, so a bomb costs no more than its declared size, which was checked.
 */
export type Inflate = (deflated: Deflated) => Uint8Array | null;

/** Bytes as text, one letter for each byte; those of ASCII are their own, any other is some letter beyond. */
export type AsLetters = (bytes: Uint8Array) => string;

/** What a workbook may cost at most; over it, the file is refused with one sentence. */
export interface ReadLimits {
  /** Inflated bytes of one part. */
  readonly partBytes: number;
  /** Inflated bytes of all parts read. */
  readonly totalBytes: number;
  /** Inflated bytes of the parts and sheet ends that need a full XML parser, in all. */
  readonly markupBytes: number;
  /** Cells with content, in all sheets; blank filled cells count apart, to the same limit. */
  readonly cells: number;
  /** Characters shown in all cells, a shared text counted in each. */
  readonly textCharacters: number;
  readonly sharedStrings: number;
  readonly parts: number;
  readonly sheets: number;
  /** Merges, validation and rule areas of one sheet. */
  readonly areas: number;
}

/** The limits where a host sets no others: more than any tracker needs (docs/decisions/0007). */
export const DEFAULT_LIMITS: ReadLimits = {
  partBytes: 192 * 1024 * 1024,
  totalBytes: 512 * 1024 * 1024,
  markupBytes: 48 * 1024 * 1024,
  cells: 2_000_000,
  textCharacters: 64_000_000,
  sharedStrings: 4_000_000,
  parts: 20_000,
  sheets: 2_000,
  areas: 500_000,
};

/** How a host has its files read. */
export interface ReadOptions {
  readonly inflate: Inflate;
  /** Where the host has a faster way than a decoder. */
  readonly asLetters?: AsLetters;
  readonly limits?: Partial<ReadLimits>;
}
