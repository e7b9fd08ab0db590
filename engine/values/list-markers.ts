/** One entry of a list typed into a cell: "2" and "May 21" of "1. Nov 20 2. May 21". */
export interface ListEntry {
  readonly label: string;
  readonly text: string;
}

interface Markers {
  readonly first: RegExp;
  readonly later: readonly { readonly label: string; readonly pattern: RegExp }[];
  readonly firstLabel: string;
}

const LABELS = [
  ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'],
];

const LISTS: readonly Markers[] = LABELS.map(([firstLabel = '', ...others]) => ({
  firstLabel,
  // The 2022 plan numbers its first date "1" with no dot.
  first: new RegExp(`^\\s*\\(?${firstLabel}(?:[.):](?!\\d)\\s*${firstLabel === '1' ? '|\\s+' : ''})`, 'i'),
  later: others.map((label) => ({
    label,
    pattern: new RegExp(`[\\s;,.]\\(?${label}[.):](?!\\d)\\s*`, 'gi'),
  })),
}));

/** The entries of a list numbered or lettered from its first, at least two of them; null for any other text (D1 row 4, T13). */
export function splitList(text: string): readonly ListEntry[] | null {
  for (const markers of LISTS) {
    const entries = splitBy(text, markers);
    if (entries.length > 1) return entries;
  }
  return null;
}

function splitBy(text: string, markers: Markers): readonly ListEntry[] {
  const first = markers.first.exec(text);
  if (!first) return [];
  const entries: ListEntry[] = [];
  let label = markers.firstLabel;
  let from = first[0].length;
  for (const next of markers.later) {
    next.pattern.lastIndex = from;
    const found = next.pattern.exec(text);
    if (!found) break;
    entries.push({ label, text: trimEntry(text.slice(from, found.index)) });
    label = next.label;
    from = found.index + found[0].length;
  }
  return [...entries, { label, text: trimEntry(text.slice(from)) }];
}

const ENTRY_END = /[\s;,.]+$/;

/** An entry without the punctuation that parted it from the next one. */
export function trimEntry(text: string): string {
  return text.trim().replace(ENTRY_END, '');
}
