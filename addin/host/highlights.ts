import { counted } from '../../engine/values/counted.ts';
import { listWords } from '../../engine/values/list-words.ts';
import { Refusal } from '../refusal.ts';
import type { HighlightPlace } from '../tracker-host.ts';
import { WRITTEN_WITHIN } from './waits.ts';
import { runExcel } from './run-excel.ts';
import { syncQuietly } from './sync-quietly.ts';
import { inLists } from './write-sheets/fill-blocks.ts';

/** Always true, and known again by its words: nothing else tells our conditional formats from the user’s. */
const RULE = '=LEN("Panelpack highlight")>0';
const RULE_WORDS = '"Panelpack highlight"';

/** A line around the cell and no fill, so that nothing takes it for a rating; the line’s kind says it without the colour. */
const LINES = {
  error: { style: 'Continuous', color: '#C00000' },
  warning: { style: 'Dash', color: '#9C5700' },
  info: { style: 'Dot', color: '#1F4E79' },
} as const;

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/**
 * Marks cells by conditional formats, in the place of earlier highlights, and gives how many were marked. A sheet that
 * is protected or gone is passed over: that is a Refusal, once the others are marked.
 */
export function highlight(places: readonly HighlightPlace[]): Promise<number> {
  return runExcel(
    'highlight the cells',
    async (context) => {
      const sheets = await readSheets(context);
      const open = sheets.filter(({ isProtected }) => !isProtected);
      const earlier = await readHighlights(context, open);
      const marked = open.flatMap((each) => groupsOn(each, places));
      await syncQuietly(context, () => {
        for (const { rules } of earlier) for (const rule of rules) rule.delete();
        for (const group of marked) addHighlight(group);
      });
      const cells = marked.reduce((sum, group) => sum + group.cells, 0);
      const missed = sheetsMissed(places, open);
      if (missed.length > 0) throw notMarked(missed, cells);
      return cells;
    },
    { limit: WRITTEN_WITHIN },
  );
}

function sheetsMissed(places: readonly HighlightPlace[], open: readonly OpenSheet[]): string[] {
  const names = new Set(open.map(({ name }) => name));
  return [...new Set(places.map(({ sheet }) => sheet))].filter((sheet) => !names.has(sheet));
}

/** Takes every highlight away, and gives how many cells had one. A protected sheet keeps its own: that is a Refusal. */
export function removeHighlights(): Promise<number> {
  return runExcel(
    'remove the highlights',
    async (context) => {
      const found = await readHighlights(context, await readSheets(context));
      const open = found.filter(({ isProtected }) => !isProtected);
      await syncQuietly(context, () => {
        for (const { rules } of open) for (const rule of rules) rule.delete();
      });
      const removed = open.reduce((sum, { cells }) => sum + cells, 0);
      const kept = found.filter(({ isProtected, rules }) => isProtected && rules.length > 0);
      if (kept.length > 0)
        throw stillThere(
          kept.map(({ name }) => name),
          removed,
        );
      return removed;
    },
    { limit: WRITTEN_WITHIN },
  );
}

interface OpenSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly isProtected: boolean;
}

async function readSheets(context: Excel.RequestContext): Promise<OpenSheet[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  for (const sheet of sheets.items) sheet.protection.load('protected');
  await context.sync();
  return sheets.items.map((sheet) => ({
    sheet,
    name: sheet.name,
    isProtected: sheet.protection.protected,
  }));
}

interface Highlighted extends OpenSheet {
  readonly rules: readonly Excel.ConditionalFormat[];
  readonly cells: number;
}

/** Our conditional formats on some sheets, also those of a file saved earlier: two syncs. */
async function readHighlights(
  context: Excel.RequestContext,
  sheets: readonly OpenSheet[],
): Promise<Highlighted[]> {
  const all = sheets.map(({ sheet }) => sheet.getRange().conditionalFormats.load('items/type'));
  await context.sync();
  const asked = all.map(({ items }) => items.filter(({ type }) => type === 'Custom').map(askRule));
  await context.sync();
  return sheets.map((each, place) => {
    const own = (asked[place] ?? []).filter(({ formula }) => formula.formula.includes(RULE_WORDS));
    const cells = own.reduce((sum, { areas }) => sum + areas.cellCount, 0);
    return { ...each, rules: own.map(({ rule }) => rule), cells };
  });
}

interface AskedRule {
  readonly rule: Excel.ConditionalFormat;
  readonly formula: Excel.ConditionalFormatRule;
  readonly areas: Excel.RangeAreas;
}

function askRule(rule: Excel.ConditionalFormat): AskedRule {
  return { rule, formula: rule.custom.rule.load('formula'), areas: rule.getRanges().load('cellCount') };
}

interface Group {
  readonly sheet: Excel.Worksheet;
  readonly severity: HighlightPlace['severity'];
  /** "D9,D12". */
  readonly areas: string;
  readonly cells: number;
}

function groupsOn({ sheet, name }: OpenSheet, places: readonly HighlightPlace[]): Group[] {
  const worst = worstByCell(places.filter((place) => place.sheet === name));
  return MILDEST_FIRST.flatMap((severity) => {
    const cells = [...worst].filter(([, one]) => one === severity).map(([cell]) => cell);
    return inLists(cells).map((areas) => ({ sheet, severity, areas, cells: areas.split(',').length }));
  });
}

const MILDEST_FIRST = ['info', 'warning', 'error'] as const;

/** A cell asked about several times has the line of the severest. */
function worstByCell(places: readonly HighlightPlace[]): Map<string, HighlightPlace['severity']> {
  return new Map(
    MILDEST_FIRST.flatMap((severity) =>
      places.filter((place) => place.severity === severity).map(({ cell }) => [cell, severity] as const),
    ),
  );
}

function addHighlight({ sheet, areas, severity }: Group): void {
  const format = sheet.getRanges(areas).conditionalFormats.add('Custom');
  format.custom.rule.formula = RULE;
  format.stopIfTrue = false;
  for (const side of SIDES) {
    const border = format.custom.format.borders.getItem(side);
    border.style = LINES[severity].style;
    border.color = LINES[severity].color;
  }
}

function notMarked(sheets: readonly string[], cells: number): Refusal {
  return new Refusal(
    'protected',
    `${counted(cells, 'cell')} highlighted; for ${quotedSheets(sheets)}, unprotect the sheet in Excel’s Review tab, or check the workbook again if it has gone.`,
  );
}

function stillThere(sheets: readonly string[], removed: number): Refusal {
  return new Refusal(
    'protected',
    `${counted(removed, 'highlight')} removed; those on ${quotedSheets(sheets)} stay until the sheet is unprotected in Excel’s Review tab.`,
  );
}

function quotedSheets(sheets: readonly string[]): string {
  return listWords(sheets.map((sheet) => `“${sheet}”`));
}
