import type { Pack } from '../../../engine/appendices/pack.ts';
import { freeName } from '../../../formats/xlsx/write/free-name.ts';
import { planSheets } from '../../../formats/xlsx/write/plan-sheets.ts';
import type { BodyRow, SheetPlan } from '../../../formats/xlsx/write/sheet-plan.ts';
import type { Standing, StandingSheet } from './standing.ts';

/** A planned sheet and where it goes. */
export interface PlacedPlan {
  readonly id: string;
  /** Names as they stand in this workbook. */
  readonly plan: SheetPlan;
  /** The own sheet that it takes the place of; null for a new one. */
  readonly refreshes: StandingSheet | null;
}

const LONGEST = 31;

/**
 * Gives every sheet of a pack its place: an own sheet of the same appendix that is unchanged, else a new one beside,
 * whose name and table’s name no other has.
 */
export function placePlans(pack: Pack, standing: Standing, unchanged: ReadonlySet<string>): PlacedPlan[] {
  const ids = idsOf(pack);
  const plans = planSheets(pack).map((plan, place) => {
    const id = ids[place] ?? 'contents';
    return { id, plan, refreshes: refreshable(id, standing, unchanged) };
  });
  const names = sheetNames(plans, standing);
  const taken = takenByTables(plans, standing);
  return plans.map((placed) => ({ ...placed, plan: renamed(placed.plan, names, taken) }));
}

/** The appendix that each sheet of the plan shows, the contents first. */
function idsOf({ tables }: Pack): string[] {
  const met = new Map<string, number>();
  return ['contents', ...tables.map(({ id }) => id.replace(/\s/g, '-'))].map((id) => {
    const times = (met.get(id) ?? 0) + 1;
    met.set(id, times);
    return times === 1 ? id : `${id}#${String(times)}`;
  });
}

function refreshable(
  wanted: string,
  { sheets }: Standing,
  unchanged: ReadonlySet<string>,
): StandingSheet | null {
  return sheets.find(({ id, mark }) => mark?.id === wanted && unchanged.has(id)) ?? null;
}

/** Each planned name, and the one that it has here. */
function sheetNames(plans: readonly PlacedPlan[], { sheets }: Standing): Map<string, string> {
  // Excel keeps "History" for itself.
  const taken = new Set(['history', ...sheets.map(({ name }) => name.toLowerCase())]);
  return new Map(
    plans.map(({ plan, refreshes }) => [
      plan.name,
      refreshes?.name ?? freeName(taken, (again) => inBrackets(plan.name, again)),
    ]),
  );
}

/** Names that tables may not have: those of other sheets’ tables, and those that formulas use. */
function takenByTables(plans: readonly PlacedPlan[], { sheets, names }: Standing): Set<string> {
  const refreshed = new Set(plans.map(({ refreshes }) => refreshes?.id));
  const others = sheets.filter(({ id }) => !refreshed.has(id)).flatMap(({ tables }) => tables);
  return new Set([...others, ...names].map((name) => name.toLowerCase()));
}

/** "A Overdue actions (2)", within what Excel takes for a sheet’s name. */
function inBrackets(name: string, again: number): string {
  if (again === 1) return name;
  const ending = ` (${String(again)})`;
  const cut = name.slice(0, LONGEST - ending.length).replace(/[\ud800-\udbff]$/, '');
  return cut.trimEnd() + ending;
}

function renamed(plan: SheetPlan, names: ReadonlyMap<string, string>, taken: Set<string>): SheetPlan {
  const name = names.get(plan.name) ?? plan.name;
  if (!plan.grid) return { ...plan, name };
  const rows = plan.grid.rows.map((row) => linked(row, names));
  const wanted = plan.grid.name;
  const table = freeName(taken, (again) => (again === 1 ? wanted : `${wanted}_${String(again)}`));
  return { ...plan, name, grid: { ...plan.grid, name: table, rows } };
}

/** A link shows and leads to the name that its sheet has here. */
function linked(row: BodyRow, names: ReadonlyMap<string, string>): BodyRow {
  if (row.cells.every(({ sheet }) => sheet === null)) return row;
  const cells = row.cells.map((cell) => {
    const sheet = cell.sheet === null ? null : (names.get(cell.sheet) ?? cell.sheet);
    return sheet === null ? cell : { ...cell, text: sheet, sheet };
  });
  return { ...row, cells };
}
