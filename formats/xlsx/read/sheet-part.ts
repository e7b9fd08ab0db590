import type { Sheet } from '../../../engine/workbook/workbook.ts';
import type { CellBudget } from './cell-budget.ts';
import { CellMaker, type CellSources } from './cell-maker.ts';
import { readComments } from './comment-parts.ts';
import type { PackageParts } from './package-parts.ts';
import { asUtf8 } from './part-encoding.ts';
import { readRelationships, targetsOf } from './relationships.ts';
import { Refusal } from './refusal.ts';
import { RowBuilder } from './row-builder.ts';
import { scanCells } from './scan-cells.ts';
import { readSheetFrame, type SheetFrame } from './sheet-frame.ts';
import { SheetRules } from './sheet-rules.ts';
import { readTablePart } from './table-part.ts';
import type { SheetEntry } from './workbook-part.ts';
import { makeCut, XmlCursor, type Cut } from './xml-cursor.ts';

/** What all sheets of a workbook are read with. */
export interface SheetSources {
  readonly parts: PackageParts;
  readonly cells: CellSources;
  readonly budget: CellBudget;
}

/** Reads one worksheet part with the parts that hang on it: tables and comments. */
export function readSheetPart(part: string, entry: SheetEntry, sources: SheetSources): Sheet {
  const { parts } = sources;
  const bytes = asUtf8(parts.read(part), part);
  const cut = makeCut(bytes);
  const place = locateCells(bytes, cut, part);
  const { frame, rules } = readAround(bytes, part, place, sources);
  const relationships = readRelationships(parts, part);
  const tables = targetsOf(relationships, 'table').map((target) => readTablePart(parts, target));
  const rows = readRows(new XmlCursor(bytes, cut, part, place.from), place, rules, sources);
  return {
    name: entry.name,
    kind: 'worksheet',
    state: entry.state,
    rows,
    merges: frame.merges,
    tables: tables.filter((table) => table !== null),
    autoFilter: frame.autoFilter,
    hiddenColumns: frame.hiddenColumns,
    lists: frame.lists,
    comments: readComments(parts, relationships),
    isProtected: frame.isProtected,
    unreadRules: rules.unread(),
    pageTexts: frame.pageTexts,
    isPanelpackOutput: frame.isPanelpackOutput,
  };
}

/** Where a sheet's cells stand in its part: from behind the opening tag to behind the closing one. */
interface CellsPlace {
  readonly tagFrom: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The rules behind the cells decide which cells are kept, so the end of the cells is looked for backwards
 * and what follows is read first.
 */
function locateCells(bytes: Uint8Array, cut: Cut, part: string): CellsPlace {
  const cursor = new XmlCursor(bytes, cut, part);
  while (cursor.next()) {
    if (!cursor.is('sheetData') || cursor.isClosing) continue;
    const { tagFrom, at } = cursor;
    return { tagFrom, from: at, to: cursor.isEmpty ? at : findLastClosing(bytes, at, cursor) };
  }
  return { tagFrom: bytes.length, from: bytes.length, to: bytes.length };
}

function findLastClosing(bytes: Uint8Array, from: number, cursor: XmlCursor): number {
  for (let at = bytes.lastIndexOf(60); at >= from; at = bytes.lastIndexOf(60, at - 1)) {
    if (bytes[at + 1] !== 47) continue;
    cursor.at = at;
    if (cursor.next() && cursor.is('sheetData')) return cursor.at;
  }
  return cursor.fail();
}

interface Around {
  readonly frame: SheetFrame;
  readonly rules: SheetRules;
}

function readAround(bytes: Uint8Array, part: string, place: CellsPlace, sources: SheetSources): Around {
  const { parts, cells } = sources;
  parts.spendMarkup(place.tagFrom + bytes.length - place.to, part);
  const decoder = new TextDecoder();
  const pieces = [bytes.subarray(0, place.tagFrom), bytes.subarray(place.to)].map((piece) =>
    decoder.decode(piece),
  );
  const frame = readSheetFrame(pieces, part, parts.limits.areas);
  return { frame, rules: new SheetRules(frame.rules, cells.styles) };
}

function readRows(
  cursor: XmlCursor,
  place: CellsPlace,
  rules: SheetRules,
  { parts, cells, budget }: SheetSources,
): Sheet['rows'] {
  if (place.from === place.to) return [];
  const { bytes, cut, part } = cursor;
  const maker = new CellMaker(bytes, cut, part, cells);
  const builder = new RowBuilder({ maker, rules, variants: cells.variants, budget });
  const end = scanCells(cursor, parts.lettersOf(bytes), builder);
  // A closing tag in a comment behind the cells is the one way to get here: no writer does that.
  if (end !== place.to) throw new Refusal('damaged-part', part);
  return builder.finish();
}
