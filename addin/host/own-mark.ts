/** What stands in the custom property that says that Panelpack made a sheet: which sheet it is, and what was written. */
export interface OwnMark {
  /** The appendix’s id, or "contents"; a second table of one appendix has "#2" behind it. */
  readonly id: string;
  /** Where texts were written: "A1:G34". */
  readonly address: string;
  /** A fingerprint of the texts, whether or not all of them were written. */
  readonly fingerprint: string;
  /** The name it was given: a copy of the user’s has the same mark and another name. */
  readonly name: string;
}

const VERSION = '1';
const WRITTEN = /^1 (\S+) (\S+) (\S+) (.+)$/;

/** The property’s text: its version, address, fingerprint, id and name. */
export function markText({ id, address, fingerprint, name }: OwnMark): string {
  return [VERSION, address, fingerprint, id, name].join(' ');
}

/** What a property’s text says; null where it is of another version, or no text of ours. */
export function readMark(text: string): OwnMark | null {
  const [, address, fingerprint, id, name] = WRITTEN.exec(text) ?? [];
  if (address === undefined || fingerprint === undefined || id === undefined || name === undefined)
    return null;
  return { id, address, fingerprint, name };
}
