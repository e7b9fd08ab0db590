import { areaAddress } from '../../../engine/workbook/address.ts';
import type { Area, Cell } from '../../../engine/workbook/workbook.ts';
import { ruleFillColour } from './fill.ts';
import { readRuleCondition, type RuleCondition } from './rule-condition.ts';
import type { RuleAnchor, RuleContext } from './rule-formula.ts';
import { FORMULA_ERROR, type FormulaValue } from './rule-values.ts';
import type { RuleSource } from './sheet-frame.ts';
import type { Styles } from './styles-part.ts';

/** Bars and icons stand beside a cell's fill; they do not replace it. */
const WITHOUT_FILL = new Set(['dataBar', 'iconSet']);
/** Rule tests for one sheet: far above any real tracker, and a bound on what a hostile one costs. */
const MOST_STEPS = 20_000_000;
const MOST_AREAS = 500_000;

interface ReadyRule {
  readonly applies: RuleCondition;
  readonly fill: string | null;
  readonly stopsOthers: boolean;
  readonly priority: number;
  /** How much longer one test takes than the simplest. */
  readonly cost: number;
}

interface RuleArea {
  readonly area: Area;
  readonly rule: ReadyRule;
  /** All areas of the rule. */
  readonly all: readonly Area[];
}

/** A sheet's conditional formats, asked row after row which fill they give. */
export class SheetRules {
  /** Lists of areas where a rule may colour cells that was not worked out; rules often share a list. */
  readonly #unread = new Set<readonly Area[]>();
  readonly #areas: RuleArea[] = [];
  readonly #anchors = new Map<readonly Area[], RuleAnchor>();
  #active: RuleArea[] = [];
  #next = 0;
  #row = 0;
  #stepsLeft = MOST_STEPS;

  constructor(sources: readonly RuleSource[], styles: Styles) {
    for (const source of sources) this.#add(source, styles);
    this.#areas.sort((one, other) => one.area.firstRow - other.area.firstRow);
  }

  get isEmpty(): boolean {
    return this.#areas.length === 0;
  }

  /** Areas where a rule may colour cells that was not worked out, each once. */
  unread(): Area[] {
    const byAddress = new Map<string, Area>();
    for (const areas of this.#unread) for (const area of areas) byAddress.set(areaAddress(area), area);
    return [...byAddress.values()];
  }

  /** The fill that rules give each cell of a row (null: none); the cells stand in column order. */
  fillsOf(row: number, cells: readonly Cell[]): (string | null)[] {
    this.#goTo(row);
    if (this.#active.length === 0) return [];
    const longest = cells.reduce((length, { text }) => Math.max(length, text.length), 0);
    const cost = 1 + Math.floor(longest / 32);
    return cells.map((cell) => this.#fillOf(cell, cells, cost));
  }

  #add(source: RuleSource, styles: Styles): void {
    if (WITHOUT_FILL.has(source.kind)) return;
    const fill = source.fill
      ? ruleFillColour(source.fill, styles.palette)
      : (styles.ruleFills[source.format] ?? null);
    if (fill === null && !source.stopsOthers && source.kind !== 'colorScale') return;
    const isTooMany = this.#areas.length + source.areas.length > MOST_AREAS;
    const applies = isTooMany ? null : readRuleCondition(source, this.#anchorOf(source.areas));
    if (!applies) {
      this.#unread.add(source.areas);
      return;
    }
    const cost = 1 + Math.floor(source.formulas.join().length / 32);
    const rule = { applies, fill, stopsOthers: source.stopsOthers, priority: source.priority, cost };
    for (const area of source.areas) this.#areas.push({ area, rule, all: source.areas });
  }

  #anchorOf(areas: readonly Area[]): RuleAnchor {
    const anchor = this.#anchors.get(areas) ?? anchorOf(areas);
    this.#anchors.set(areas, anchor);
    return anchor;
  }

  /** Keeps the list of areas that meet the row; rows nearly always come in order. */
  #goTo(row: number): void {
    if (row < this.#row) {
      this.#next = 0;
      this.#active = [];
    }
    this.#row = row;
    this.#spend(this.#active.length);
    if (this.#active.some(({ area }) => area.lastRow < row)) {
      this.#active = this.#active.filter(({ area }) => area.lastRow >= row);
    }
    const before = this.#active.length;
    for (let one = this.#areas[this.#next]; one && one.area.firstRow <= row; one = this.#areas[this.#next]) {
      if (one.area.lastRow >= row) this.#active.push(one);
      this.#next += 1;
    }
    if (this.#active.length === before) return;
    this.#spend(this.#active.length);
    this.#active.sort((one, other) => one.rule.priority - other.rule.priority);
  }

  #fillOf(cell: Cell, cells: readonly Cell[], cost: number): string | null {
    const context: RuleContext = { column: cell.column, valueIn: (column) => valueIn(cells, column) };
    this.#spend(this.#active.length);
    for (const { area, rule } of this.#active) {
      if (cell.column < area.firstColumn || cell.column > area.lastColumn) continue;
      this.#spend(cost * rule.cost);
      if (!rule.applies(context)) continue;
      if (rule.fill !== null || rule.stopsOthers) return rule.fill;
    }
    return null;
  }

  /** Where the steps are used up, every area is said not to be read: a part answer would mislead. */
  #spend(steps: number): void {
    this.#stepsLeft -= steps;
    if (this.#stepsLeft >= 0) return;
    for (const { all } of this.#areas) this.#unread.add(all);
    this.#areas.length = 0;
    this.#active = [];
    this.#stepsLeft = Number.MAX_SAFE_INTEGER;
  }
}

function anchorOf(areas: readonly Area[]): RuleAnchor {
  let row = Number.MAX_SAFE_INTEGER;
  let column = Number.MAX_SAFE_INTEGER;
  let lastRow = 0;
  for (const area of areas) {
    row = Math.min(row, area.firstRow);
    column = Math.min(column, area.firstColumn);
    lastRow = Math.max(lastRow, area.lastRow);
  }
  return { row, column, isOneRow: row === lastRow };
}

function valueIn(cells: readonly Cell[], column: number): FormulaValue {
  let low = 0;
  let high = cells.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const cell = cells[middle];
    if (cell?.column === column) return cell.kind === 'error' ? FORMULA_ERROR : (cell.raw ?? cell.value);
    if (cell && cell.column < column) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
