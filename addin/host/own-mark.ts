/** What stands in the custom property that says that Panelpack made a sheet: which sheet it is, and what was written. */
export interface OwnMark {
  /** The appendix’s id, or "contents"; a second table of one appendix has "#2" behind it. */
  readonly id: string;
  /** Where texts were written: "A1:G34". */
  readonly address: string;
  /** A fingerprint of the texts; null while they are being written. */
  readonly fingerprint: string | null;
}

const VERSION = '1';
const UNFINISHED = '-';
const WRITTEN = /^1 (\S+) (\S+) (\S.*)$/;

/** The property’s text: its version, address, fingerprint and id. */
export function markText({ id, address, fingerprint }: OwnMark): string {
  return `${VERSION} ${address} ${fingerprint ?? UNFINISHED} ${id}`;
}

/** What a property’s text says; null where it is of another version, or no text of ours. */
export function readMark(text: string): OwnMark | null {
  const [, address, fingerprint, id] = WRITTEN.exec(text) ?? [];
  if (address === undefined || fingerprint === undefined || id === undefined) return null;
  return { id, address, fingerprint: fingerprint === UNFINISHED ? null : fingerprint };
}
