import { foldText } from './fold.ts';

type Tick = 'yes' | 'no';

/** Marks and words of a yes-or-no column, folded; "x" counts as a tick, as in a box that is crossed (T29). */
const MARKS: ReadonlyMap<string, Tick> = new Map([
  ...[
    '√',
    '✓',
    '✔',
    '☑',
    '🗸',
    '✅',
    'j',
    'v',
    'ü',
    'y',
    'yes',
    'x',
    'true',
    'tick',
    'ticked',
    'on track',
    'on-track',
  ].map((mark): [string, Tick] => [mark, 'yes']),
  ...[
    '✗',
    '✘',
    '☒',
    '❌',
    '✖',
    '×',
    'n',
    'no',
    'false',
    'cross',
    'not on track',
    'not on-track',
    'off track',
    'off-track',
  ].map((mark): [string, Tick] => [mark, 'no']),
]);

/** What letters draw in the symbol fonts of old trackers, folded. */
const SYMBOLS: readonly { readonly font: RegExp; readonly yes: string; readonly no: string }[] = [
  { font: /^wingdings 2$/i, yes: 'pr', no: 'oqstuv' },
  { font: /^wingdings(?: 3)?$/i, yes: 'üþj', no: 'ûýl' },
  { font: /^webdings$/i, yes: 'a', no: 'r' },
  { font: /^marlett$/i, yes: 'ab', no: 'r' },
];

const PRIVATE_USE = /[\uf020-\uf0ff]/g;
const AROUND_MARK = /^[\s[(]+|[\s\])|.,\ufe0e\ufe0f]+$/g;

/** Reads a tick by its character and font; null where the cell is blank or holds anything but a mark (T29). */
export function readTick(text: string, font: string): Tick | null {
  const mark = foldText(text.replace(PRIVATE_USE, toLetter)).replace(AROUND_MARK, '');
  if (mark === '') return null;
  return symbolOf(mark, font.trim()) ?? MARKS.get(mark) ?? null;
}

/** Word stores a symbol font's letters in the private use area. */
function toLetter(symbol: string): string {
  return String.fromCharCode(symbol.charCodeAt(0) - 0xf000);
}

function symbolOf(mark: string, font: string): Tick | null {
  const symbols = mark.length === 1 ? SYMBOLS.find((entry) => entry.font.test(font)) : undefined;
  if (symbols?.yes.includes(mark)) return 'yes';
  return symbols?.no.includes(mark) ? 'no' : null;
}
