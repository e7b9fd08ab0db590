import { PANELPACK_SHEET } from '../../../formats/xlsx/panelpack-mark.ts';
import { readMark, type OwnMark } from '../own-mark.ts';

/** What stands in the open workbook before sheets are written. */
export interface Standing {
  /** Whether its structure is protected: no sheet can be added. */
  readonly isProtected: boolean;
  readonly sheets: readonly StandingSheet[];
  /** Names that formulas may use. */
  readonly names: readonly string[];
}

export interface StandingSheet {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
  /** Null for a sheet of the user’s. */
  readonly mark: OwnMark | null;
  /** Names of its tables. */
  readonly tables: readonly string[];
}

/** Reads what stands in the workbook, in two syncs. */
export async function readStanding(context: Excel.RequestContext): Promise<Standing> {
  const { worksheets, protection, names } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  protection.load('protected');
  names.load('items/name');
  await context.sync();
  const asked = worksheets.items.map((sheet) => askOf(sheet));
  await context.sync();
  return {
    isProtected: protection.protected,
    sheets: asked.map((each) => standingSheet(each)),
    names: names.items.map(({ name }) => name),
  };
}

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly mark: Excel.WorksheetCustomProperty;
}

function askOf(sheet: Excel.Worksheet): Asked {
  sheet.protection.load('protected');
  sheet.tables.load('items/name');
  return { sheet, mark: sheet.customProperties.getItemOrNullObject(PANELPACK_SHEET).load('value') };
}

function standingSheet({ sheet, mark }: Asked): StandingSheet {
  return {
    id: sheet.id,
    name: sheet.name,
    isVisible: sheet.visibility === 'Visible',
    isProtected: sheet.protection.protected,
    mark: mark.isNullObject ? null : readMark(mark.value),
    tables: sheet.tables.items.map(({ name }) => name),
  };
}
