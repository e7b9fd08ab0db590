/** A cell's value as Excel.js has it: "" where blank, an error as its text. */
export type CellValue = string | number | boolean;

/** A cell's font; colour as "#RRGGBB", size in points. */
export interface HostFont {
  readonly name: string;
  readonly size: number;
  /** Null where only some of the text is. */
  readonly bold: boolean | null;
  readonly italic: boolean;
  readonly strikethrough: boolean | null;
  readonly underline: string;
  readonly color: string;
}

/** The six sides Excel names, as a range's format has them. */
export type BorderSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

/** One edge of a cell; colour as "#RRGGBB". */
export interface HostBorder {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** How a cell looks by its own format. */
export interface HostLook {
  /** The format's code in its en-US form, as Excel.js gives it: "m/d/yyyy". */
  numberFormat: string;
  /** "#RRGGBB", null for No Fill. */
  fill: string | null;
  /** Excel's name of the fill's pattern: "None", "Solid". */
  pattern: string;
  font: HostFont;
  horizontalAlignment: string;
  verticalAlignment: string;
  wrapText: boolean;
  indentLevel: number;
  /** True where a protected sheet refuses a change. */
  locked: boolean;
  borders: Readonly<Partial<Record<BorderSide, HostBorder>>>;
}

/** One cell: what it holds, what it shows, how it looks. */
export interface HostCell extends HostLook {
  value: CellValue;
  /** True where `value` is an error's text, and not words that read like one. */
  isError: boolean;
  /** With its "=", null where there is none. */
  formula: string | null;
  /** What Excel displays. */
  text: string;
  /** The fill that a conditional format of the file lays over the cell's own; null where none does. */
  ruleFill: string | null;
  /** Its link as Excel.js has it, null where there is none. */
  hyperlink: Readonly<Record<string, unknown>> | null;
  /** The place in the workbook that its link leads to, "'Plan 1'!A1"; undefined where it leads to none. */
  readonly leadsTo: string | undefined;
}

/** A font as a new workbook has it. */
export const PLAIN_FONT: HostFont = {
  name: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  strikethrough: false,
  underline: 'None',
  color: '#000000',
};

/** The look of a cell that nobody has formatted. */
export const PLAIN_LOOK: Readonly<HostLook> = {
  numberFormat: 'General',
  fill: null,
  pattern: 'None',
  font: PLAIN_FONT,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  locked: true,
  borders: {},
};

/** One cell of hundreds of thousands: a class keeps them small. */
class CellRecord implements HostCell {
  value: CellValue = '';
  isError = false;
  formula: string | null = null;
  text = '';
  ruleFill: string | null = null;
  hyperlink: Readonly<Record<string, unknown>> | null = null;
  numberFormat: string;
  fill: string | null;
  pattern: string;
  font: HostFont;
  horizontalAlignment: string;
  verticalAlignment: string;
  wrapText: boolean;
  indentLevel: number;
  locked: boolean;
  borders: HostLook['borders'];

  constructor(look: Readonly<HostLook>) {
    this.numberFormat = look.numberFormat;
    this.fill = look.fill;
    this.pattern = look.pattern;
    this.font = look.font;
    this.horizontalAlignment = look.horizontalAlignment;
    this.verticalAlignment = look.verticalAlignment;
    this.wrapText = look.wrapText;
    this.indentLevel = look.indentLevel;
    this.locked = look.locked;
    this.borders = look.borders;
  }

  get leadsTo(): string | undefined {
    const place = this.hyperlink?.['documentReference'];
    return typeof place === 'string' ? place : undefined;
  }
}

/** A blank cell of a look. */
export function blankCell(look: Readonly<HostLook> = PLAIN_LOOK): HostCell {
  return new CellRecord(look);
}

/** True where a cell holds something. */
export function holdsValue(cell: HostCell): boolean {
  return cell.value !== '' || cell.formula !== null;
}

/** True where a cell holds something or somebody has formatted it. */
export function isUsed(cell: HostCell): boolean {
  return holdsValue(cell) || isFormatted(cell);
}

function isFormatted(cell: HostCell): boolean {
  return (
    cell.numberFormat !== PLAIN_LOOK.numberFormat ||
    cell.pattern !== PLAIN_LOOK.pattern ||
    cell.wrapText ||
    cell.horizontalAlignment !== PLAIN_LOOK.horizontalAlignment ||
    cell.verticalAlignment !== PLAIN_LOOK.verticalAlignment ||
    cell.font !== PLAIN_FONT ||
    Object.keys(cell.borders).length > 0
  );
}
