import type { Area } from '../../../engine/workbook/workbook.ts';
import type { Run } from '../../run.ts';
import { inChunks, LOOKS_A_CHUNK } from '../limits.ts';
import { rangeAt } from './area-of.ts';
import { chunksOf, halveChunk, type Chunk, type Piece } from './pieces.ts';

/** How one cell looks, as far as a check asks. */
export interface CellLook {
  readonly fill: string | null;
  readonly fillBy: 'cell' | 'rule' | 'none';
  readonly font: string;
  readonly isBold: boolean;
  readonly isStruck: boolean;
}

/** Looks by sheet id, row and column. */
export type Looks = ReadonlyMap<string, ReadonlyMap<number, ReadonlyMap<number, CellLook>>>;

/** Where colours that rules give are asked for: by sheet id, the areas of its conditional formats. */
export type RuledAreas = ReadonlyMap<string, readonly Area[]>;

const OWN = {
  format: {
    fill: { color: true, pattern: true, tintAndShade: true },
    font: { name: true, bold: true, strikethrough: true },
  },
};
const DISPLAYED = { format: { fill: { color: true } } };

/** Loads the looks of some cells, one sync a chunk; displayed colours only where a rule may give one. */
export async function loadLooks(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  ruled: RuledAreas,
  run: Run,
): Promise<Looks> {
  const answers = await inChunks({
    chunks: chunksOf(pieces, LOOKS_A_CHUNK),
    work: (chunk) => loadChunk(context, chunk, ruled),
    halve: halveChunk,
    run,
  });
  const looks = new Map<string, Map<number, Map<number, CellLook>>>();
  for (const answer of answers.flat()) gather(answer, ruled.get(answer.sheetId) ?? [], looks);
  return looks;
}

interface Answer extends Piece {
  readonly own: readonly (readonly Excel.CellProperties[])[];
  /** Null where no rule may colour a cell of the piece. */
  readonly displayed: readonly (readonly Excel.CellProperties[])[] | null;
}

async function loadChunk(context: Excel.RequestContext, chunk: Chunk, ruled: RuledAreas): Promise<Answer[]> {
  const asked = chunk.map((piece) => {
    const range = rangeAt(context, piece.sheetId, piece.area);
    const isRuled = ruled.get(piece.sheetId)?.some((area) => overlaps(area, piece.area)) === true;
    return {
      piece,
      own: range.getCellProperties(OWN),
      displayed: isRuled ? range.getDisplayedCellProperties(DISPLAYED) : null,
    };
  });
  await context.sync();
  return asked.map(({ piece, own, displayed }) => ({
    ...piece,
    own: own.value,
    displayed: displayed?.value ?? null,
  }));
}

function overlaps(one: Area, other: Area): boolean {
  return (
    one.firstRow <= other.lastRow &&
    one.lastRow >= other.firstRow &&
    one.firstColumn <= other.lastColumn &&
    one.lastColumn >= other.firstColumn
  );
}

function gather(
  { sheetId, area, own, displayed }: Answer,
  ruled: readonly Area[],
  looks: Map<string, Map<number, Map<number, CellLook>>>,
): void {
  const rows = looks.get(sheetId) ?? new Map<number, Map<number, CellLook>>();
  looks.set(sheetId, rows);
  for (const [at, line] of own.entries()) {
    const row = area.firstRow + at;
    const cells = rows.get(row) ?? new Map<number, CellLook>();
    rows.set(row, cells);
    for (const [index, properties] of line.entries()) {
      const column = area.firstColumn + index;
      const isRuled = displayed !== null && ruled.some((each) => overlaps(each, oneCell(row, column)));
      cells.set(column, asLook(properties, isRuled ? displayed[at]?.[index] : undefined));
    }
  }
}

function oneCell(row: number, column: number): Area {
  return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}

function asLook(own: Excel.CellProperties, displayed: Excel.CellProperties | undefined): CellLook {
  const font = own.format?.font;
  const ownFill = fillOf(own);
  const shown = displayed === undefined ? null : hexOf(displayed.format?.fill?.color);
  // White over a cell without a fill is the bare sheet.
  const isByRule = shown !== null && shown !== (ownFill ?? 'FFFFFF');
  const fill = isByRule ? shown : ownFill;
  return {
    fill,
    fillBy: isByRule ? 'rule' : fill === null ? 'none' : 'cell',
    font: font?.name ?? '',
    isBold: font?.bold === true,
    isStruck: font?.strikethrough === true,
  };
}

/** No fill is given as white (office-js#6218): only its pattern, or a tint that is null, tells it from a white one. */
function fillOf({ format }: Excel.CellProperties): string | null {
  const { pattern = null, tintAndShade = null }: GivenFill = format?.fill ?? {};
  const hasNone = pattern === 'None' || (pattern === null && tintAndShade === null);
  return hasNone ? null : hexOf(format?.fill?.color);
}

/** Excel gives null where its types promise a text or a number. */
interface GivenFill {
  readonly pattern?: string | null;
  readonly tintAndShade?: number | null;
}

function hexOf(colour: string | null | undefined): string | null {
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(colour ?? '') ?? [];
  return digits?.toUpperCase() ?? null;
}
