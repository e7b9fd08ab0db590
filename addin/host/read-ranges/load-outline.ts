import type { DefinedName, DocumentProperties, Sheet } from '../../../engine/workbook/workbook.ts';
import { PANELPACK_MARK } from '../../../formats/xlsx/panelpack-mark.ts';
import { NO_NAME } from '../file-name.ts';

/** What a workbook says of itself and its sheets before any cell is read. */
export interface Outline {
  /** Its name, "plan.xlsx"; “This workbook” where it has none. */
  readonly file: string;
  readonly isProtected: boolean;
  readonly isPanelpackOutput: boolean;
  readonly properties: DocumentProperties;
  readonly definedNames: readonly DefinedName[];
  /** In tab order, hidden ones included. */
  readonly sheets: readonly SheetOutline[];
  readonly tables: readonly TableOutline[];
}

export interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly state: Sheet['state'];
}

export interface TableOutline {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/** Loads the outline in one sync. */
export async function loadOutline(context: Excel.RequestContext): Promise<Outline> {
  const { workbook } = context;
  workbook.load('name');
  workbook.protection.load('protected');
  workbook.properties.load('title,subject,author,keywords,category');
  const mark = workbook.properties.custom.getItemOrNullObject(PANELPACK_MARK).load('key');
  workbook.names.load('items/name,items/formula');
  workbook.worksheets.load('items/id,items/name,items/visibility');
  workbook.tables.load('items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id');
  await context.sync();
  return {
    file: workbook.name || NO_NAME,
    isProtected: workbook.protection.protected,
    isPanelpackOutput: !mark.isNullObject,
    properties: readProperties(workbook.properties),
    definedNames: workbook.names.items.map(readName),
    sheets: workbook.worksheets.items.map(readSheet),
    tables: workbook.tables.items.map(readTable),
  };
}

function readProperties(properties: Excel.DocumentProperties): DocumentProperties {
  const { title, subject, author, keywords, category } = properties;
  return {
    title: wordsOrNull(title),
    subject: wordsOrNull(subject),
    creator: wordsOrNull(author),
    keywords: wordsOrNull(keywords),
    category: wordsOrNull(category),
  };
}

/** Some hosts give null for a property that nobody set. */
function wordsOrNull(text: string | null): string | null {
  const words = text?.trim() ?? '';
  return words === '' ? null : words;
}

function readName({ name, formula }: Excel.NamedItem): DefinedName {
  return { name, refersTo: String(formula).replace(/^=/, '') };
}

const STATES: Readonly<Record<string, Sheet['state']>> = { Hidden: 'hidden', VeryHidden: 'very-hidden' };

function readSheet({ id, name, visibility }: Excel.Worksheet): SheetOutline {
  return { id, name, state: STATES[visibility] ?? 'visible' };
}

function readTable({ id, name, worksheet, showHeaders, showTotals }: Excel.Table): TableOutline {
  return { id, name, sheetId: worksheet.id, showHeaders, showTotals };
}
