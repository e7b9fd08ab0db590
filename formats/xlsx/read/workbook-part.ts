import type { DefinedName, Sheet } from '../../../engine/workbook/workbook.ts';
import type { PackageParts } from './package-parts.ts';
import { walkPart } from './part-markup.ts';
import { isTrue, type Attributes } from './xml-walk.ts';

/** What the workbook part itself holds. */
export interface WorkbookPart {
  readonly date1904: boolean;
  readonly isProtected: boolean;
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: readonly DefinedName[];
}

/** One tab: its name and the relationship that leads to its part. */
export interface SheetEntry {
  readonly name: string;
  readonly relationshipId: string;
  readonly state: Sheet['state'];
}

/** Reads the workbook part; sheets come in tab order. */
export function readWorkbookPart(parts: PackageParts, part: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const definedNames: DefinedName[] = [];
  let date1904 = false;
  let isProtected = false;
  let definedName = '';
  walkPart(parts, part, {
    open(element, attributes, parent) {
      if (element === 'workbookPr') date1904 = isTrue(attributes['date1904']);
      if (element === 'workbookProtection') isProtected = isTrue(attributes['lockStructure']);
      if (element === 'sheet' && parent === 'sheets') sheets.push(readEntry(attributes));
      if (element === 'definedName') definedName = attributes['name'] ?? '';
    },
    close(element, text) {
      if (element === 'definedName') definedNames.push({ name: definedName, refersTo: text });
    },
  });
  return { date1904, isProtected, sheets, definedNames };
}

function readEntry({ name, id, state }: Attributes): SheetEntry {
  return { name: name ?? '', relationshipId: id ?? '', state: readState(state) };
}

function readState(state: string | undefined): Sheet['state'] {
  if (state === 'veryHidden') return 'very-hidden';
  return state === 'hidden' ? 'hidden' : 'visible';
}
