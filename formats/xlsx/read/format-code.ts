/** One piece of a number format's section. */
export interface FormatPiece {
  readonly kind: PieceKind;
  /** Its letters; of a literal what it shows. */
  readonly text: string;
}

type PieceKind =
  | 'literal'
  /** A run of one letter: "yyyy", "mmm", "d"; minutes are told from months by their neighbours. */
  | 'date'
  /** Hours, minutes or seconds in all: "h" of "[h]". */
  | 'elapsed'
  /** Parts of a second: ".00". */
  | 'secondPart'
  | 'halfDay'
  | 'digit'
  | 'exponent'
  | 'point'
  | 'comma'
  | 'percent'
  | 'slash'
  | 'text'
  | 'general';

/** A part of a number format between its semicolons. */
export interface FormatSection {
  readonly pieces: FormatPiece[];
  /** Which values it is for, where the code says so: "[>=100]". */
  condition: { readonly sign: string; readonly bound: number } | null;
}

/** One piece of a number format after the other, each under its name: quoted text, "[h]", "[>=100]", "[Red]", "yyyy", "0.00", "%". */
const PIECE =
  /"(?<quoted>[^"]*)"?|\\(?<escaped>[^]?)|(?<room>_[^]?)|(?<fill>\*[^]?)|\[(?<elapsed>h+|m+|s+)\]|\[(?<condition>[<>=]+-?[\d.]+)\]|\[\$(?<currency>[^\]-]*)[^\]]*\]|(?<colour>\[[^\]]*\])|(?<general>General)|(?<halfDay>am\/pm|a\/p)|(?<date>y+|m+|d+|h+|s+)|(?<secondPart>(?<=s\]?)\.0+)|(?<digit>[0#?])|(?<exponent>E[+-])|(?<point>\.)|(?<comma>,)|(?<percent>%)|(?<slash>\/)|(?<text>@)|(?<end>;)|(?<other>[^])/gi;

/** What the computer's own settings give for its long date and its time, on a British one. */
const SYSTEM_DATE = /\[\$-(?:x-sysdate|f800)\]/i;
const SYSTEM_TIME = /\[\$-(?:x-systime|f400)\]/i;

/** Reads a number format's code into its sections. */
export function readFormatCode(code: string): FormatSection[] {
  if (SYSTEM_DATE.test(code)) return readFormatCode('dd mmmm yyyy');
  if (SYSTEM_TIME.test(code)) return readFormatCode('hh:mm:ss');
  let section: FormatSection = { pieces: [], condition: null };
  const sections = [section];
  for (const { groups = {} } of code.matchAll(PIECE)) {
    if (groups['end'] !== undefined) {
      section = { pieces: [], condition: null };
      sections.push(section);
    } else if (groups['condition'] !== undefined) section.condition = readCondition(groups['condition']);
    else section.pieces.push(...readPiece(groups));
  }
  return sections;
}

function readCondition(text: string): FormatSection['condition'] {
  const [, sign = '', bound] = /^([<>=]+)(.*)$/.exec(text) ?? [];
  return { sign, bound: Number(bound) };
}

const OWN_KINDS = [
  'elapsed', 'general', 'halfDay', 'date', 'secondPart', 'digit', 'exponent', 'point', 'comma', 'percent', 'slash', 'text',
] as const; // prettier-ignore

function readPiece(groups: Readonly<Record<string, string | undefined>>): FormatPiece[] {
  const kind = OWN_KINDS.find((one) => groups[one] !== undefined);
  if (kind) return [{ kind, text: groups[kind] ?? '' }];
  const { quoted, escaped, currency, other, room } = groups;
  const text = quoted ?? escaped ?? currency ?? other ?? (room === undefined ? '' : ' ');
  return text === '' ? [] : [{ kind: 'literal', text }];
}

/** Whether a section shows a date or a time. */
export function isDateSection({ pieces }: FormatSection): boolean {
  return pieces.some(({ kind }) => kind === 'date' || kind === 'elapsed' || kind === 'halfDay');
}

/** Whether an "m" stands for minutes: behind hours, or before seconds. */
export function isMinutes(pieces: readonly FormatPiece[], index: number): boolean {
  if (!/^m{1,2}$/i.test(pieces[index]?.text ?? '')) return false;
  const before = pieces.slice(0, index).findLast(isTimeOrDate);
  const after = pieces.slice(index + 1).find(isTimeOrDate);
  return /^h/i.test(before?.text ?? '') || /^s/i.test(after?.text ?? '');
}

function isTimeOrDate({ kind }: FormatPiece): boolean {
  return kind === 'date' || kind === 'elapsed';
}
