import type { Sheet, Workbook } from '../../../engine/workbook/workbook.ts';
import { CellBudget } from './cell-budget.ts';
import { hasPanelpackMark, readDocumentProperties } from './document-properties.ts';
import { readExternalLinks } from './external-links.ts';
import { readKeptPart } from './kept-part.ts';
import { locateWorkbook } from './locate-workbook.ts';
import { LookVariants } from './look-variants.ts';
import { FormatBudget, NumberFormat } from './number-format.ts';
import { PackageParts } from './package-parts.ts';
import type { ReadOptions } from './read-options.ts';
import { Refusal, type ReadError } from './refusal.ts';
import { readRelationships, targetOf, type Relationship } from './relationships.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheetPart, type SheetSources } from './sheet-part.ts';
import { sniffFile } from './sniff-file.ts';
import { readStyles } from './styles-part.ts';
import { readThemeColours } from './theme-part.ts';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook-part.ts';

export type { ReadError } from './refusal.ts';
export type { ReadLimits, ReadOptions } from './read-options.ts';

/** A workbook, or one sentence on why it cannot be read. */
export type ReadResult =
  { readonly ok: true; readonly workbook: Workbook } | { readonly ok: false; readonly error: ReadError };

/** Reads an .xlsx or .xlsm file; `file` is its name without its folder. Never throws: a file that cannot be read gives one sentence. */
export function readWorkbook(bytes: Uint8Array, file: string, options: ReadOptions): ReadResult {
  try {
    return { ok: true, workbook: read(bytes, file, options) };
  } catch (error) {
    const { code, message } = error instanceof Refusal ? error : new Refusal('reader-failed');
    return { ok: false, error: { code, message } };
  }
}

function read(bytes: Uint8Array, file: string, options: ReadOptions): Workbook {
  sniffFile(bytes);
  const parts = new PackageParts(bytes, options);
  const { name, packageRelationships } = locateWorkbook(parts);
  const book = readWorkbookPart(parts, name);
  if (book.sheets.length === 0) throw new Refusal('no-sheets');
  if (book.sheets.length > parts.limits.sheets) throw new Refusal('too-many-sheets');
  const relationships = readRelationships(parts, name);
  const isPanelpackOutput = hasPanelpackMark(parts, packageRelationships);
  const properties = readDocumentProperties(parts, packageRelationships);
  const externalLinks = readExternalLinks(parts, relationships);
  const byId = new Map(relationships.map((one) => [one.id, one]));
  const sources = prepareSheets(parts, relationships, book);
  return {
    file,
    date1904: book.date1904,
    sheets: book.sheets.map((entry) => readSheet(entry, byId.get(entry.relationshipId), sources)),
    definedNames: book.definedNames,
    properties,
    isProtected: book.isProtected,
    externalLinks,
    isPanelpackOutput,
    kept: readKeptPart(parts, relationships),
    unseen: [],
  };
}

function prepareSheets(
  parts: PackageParts,
  relationships: readonly Relationship[],
  { date1904 }: WorkbookPart,
): SheetSources {
  const theme = readThemeColours(parts, targetOf(relationships, 'theme'));
  const styles = readStyles(parts, targetOf(relationships, 'styles'), theme, date1904);
  const strings = readSharedStrings(parts, targetOf(relationships, 'sharedStrings'));
  const dateFormat = new NumberFormat('dd/mm/yyyy', date1904, new FormatBudget());
  const cells = { strings, styles, variants: new LookVariants(), dateFormat, date1904 };
  return { parts, cells, budget: new CellBudget(parts.limits.cells, parts.limits.textCharacters) };
}

const KINDS: Readonly<Record<string, Sheet['kind']>> = {
  worksheet: 'worksheet',
  chartsheet: 'chart',
  dialogsheet: 'dialog',
  xlMacrosheet: 'macro',
  xlIntlMacrosheet: 'macro',
};

function readSheet(entry: SheetEntry, relationship: Relationship | undefined, sources: SheetSources): Sheet {
  if (!relationship || !sources.parts.has(relationship.target)) {
    throw new Refusal('missing-part', relationship?.target ?? entry.name);
  }
  const kind = KINDS[relationship.kind] ?? 'worksheet';
  if (kind === 'worksheet') return readSheetPart(relationship.target, entry, sources);
  return {
    name: entry.name,
    kind,
    state: entry.state,
    rows: [],
    merges: [],
    tables: [],
    autoFilter: null,
    hiddenColumns: [],
    lists: [],
    comments: [],
    isProtected: false,
    unreadRules: [],
    pageTexts: [],
    isPanelpackOutput: false,
  };
}
