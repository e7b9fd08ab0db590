/** How text is set: its size in points, and whether it is bold. The face is always Arial. */
export interface Lettering {
  readonly size: number;
  readonly isBold: boolean;
}

/** Arial's advance widths in thousandths of its size, from its font metrics. */
const ADVANCES: Readonly<Record<number, string>> = {
  191: "'",
  222: 'ijl',
  260: '|',
  278: ' !,./:;I[\\]ft',
  333: '()-`r',
  334: '{}',
  355: '"',
  389: '*',
  469: '^',
  500: 'Jckvsxyz',
  556: '#$0123456789?L_abdeghnopqu',
  584: '+<=>~',
  611: 'FTZ',
  667: '&ABEKPSVXY',
  722: 'CDHNRUw',
  778: 'GOQ',
  833: 'Mm',
  889: '%',
  944: 'W',
  1015: '@',
};

const OTHER_LETTER = 700;
const WIDE_LETTER = 1000;
const FIRST_WIDE = 0x2e80;
const BOLD = 1.06;
/** Screens and printers round letters up: text is taken to be a little wider than the font says. */
const ROUNDING = 1.03;

const advances = new Uint16Array(128).fill(OTHER_LETTER);
for (const [advance, letters] of Object.entries(ADVANCES))
  for (const letter of letters) advances[letter.charCodeAt(0)] = Number(advance);
advances[9] = 2224;

/** Points that a text takes on one line; a surrogate pair counts as two letters. */
export function textWidth(text: string, { size, isBold }: Lettering): number {
  let thousandths = 0;
  for (let at = 0; at < text.length; at++) thousandths += advanceOf(text.charCodeAt(at));
  return (thousandths / 1000) * size * (isBold ? BOLD : 1) * ROUNDING;
}

function advanceOf(code: number): number {
  return advances[code] ?? (code >= FIRST_WIDE ? WIDE_LETTER : OTHER_LETTER);
}
