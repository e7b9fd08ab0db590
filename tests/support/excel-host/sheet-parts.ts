import { strFromU8 } from 'fflate';
import { IN_NODE } from '../../../cli/read-in-node.ts';
import { locateWorkbook } from '../../../formats/xlsx/read/locate-workbook.ts';
import { PackageParts } from '../../../formats/xlsx/read/package-parts.ts';
import { asUtf8 } from '../../../formats/xlsx/read/part-encoding.ts';
import { readRelationships, targetOf, targetsOf } from '../../../formats/xlsx/read/relationships.ts';
import { readSheetFrame, type RuleSource } from '../../../formats/xlsx/read/sheet-frame.ts';
import { readWorkbookPart } from '../../../formats/xlsx/read/workbook-part.ts';

/** What a sheet's parts say that a tracker's reader has no use for, and Excel shows. */
export interface SheetParts {
  readonly name: string;
  /** The sheet's markup without its cells. */
  readonly frame: string;
  readonly rules: readonly RuleSource[];
  /** Cells that have a threaded comment, "D4"; other comments are notes. */
  readonly threads: ReadonlySet<string>;
}

const MOST_AREAS = 1_000_000;

/** The parts of every sheet that has cells, in tab order. */
export function readSheetParts(bytes: Uint8Array): SheetParts[] {
  const parts = new PackageParts(bytes, IN_NODE);
  const { name: workbook } = locateWorkbook(parts);
  const relationships = readRelationships(parts, workbook);
  const found: SheetParts[] = [];
  for (const { name, relationshipId } of readWorkbookPart(parts, workbook).sheets) {
    const part = relationships.find((one) => one.id === relationshipId);
    if (part?.kind === 'worksheet') found.push({ name, ...readParts(parts, part.target) });
  }
  return found;
}

function readParts(parts: PackageParts, part: string): Omit<SheetParts, 'name'> {
  const frame = textOf(parts, part).replace(/<(\w+:)?sheetData>[\s\S]*<\/\1?sheetData>/u, '');
  const threads = targetsOf(readRelationships(parts, part), 'threadedComment').flatMap((target) =>
    Array.from(
      textOf(parts, target).matchAll(/<(?:\w+:)?threadedComment\b[^>]*\bref="([^"]+)"/gu),
      (one) => one[1] ?? '',
    ),
  );
  return { frame, rules: readSheetFrame([frame], part, MOST_AREAS).rules, threads: new Set(threads) };
}

function textOf(parts: PackageParts, part: string): string {
  return strFromU8(asUtf8(parts.read(part), part));
}

/** The part of the workbook that a relationship of a kind leads to, "" where there is none. */
export function workbookPartText(bytes: Uint8Array, kind: string): string {
  const parts = new PackageParts(bytes, IN_NODE);
  const target = targetOf(readRelationships(parts, locateWorkbook(parts).name), kind);
  return target === null ? '' : textOf(parts, target);
}
