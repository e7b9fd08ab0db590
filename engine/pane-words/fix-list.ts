import { inertLine } from '../render/inert.ts';
import type { Report } from '../report/report-schema.ts';
import { quote } from '../rules/rule.ts';
import { listWords } from '../values/list-words.ts';
import { groupedBy, type Group } from '../values/grouped-by.ts';

/** One change of one cell that a query offers, made only while the cell still holds `from`. */
export interface OfferedFix {
  /** The workbook’s file as the report names it. */
  readonly workbook: string;
  readonly sheet: string;
  readonly cell: string;
  /** As the cell holds it; never shortened, for it is compared. */
  readonly from: string;
  readonly to: string;
  /** Every rule that offers this same change. */
  readonly rules: readonly string[];
}

/** A cell for which queries offer different changes: a person chooses. */
export interface FixConflict {
  readonly workbook: string;
  readonly sheet: string;
  readonly cell: string;
  /** "F2 could become “Amber” or “Red”: change it by hand." */
  readonly words: string;
}

/** Every change that can be made without choosing, and the cells where somebody must choose. */
export interface FixList {
  readonly fixes: readonly OfferedFix[];
  readonly conflicts: readonly FixConflict[];
}

/** The fixes that a report’s queries offer, one a cell; accepted queries offer none. */
export function fixList({ workbooks }: Pick<Report, 'workbooks'>): FixList {
  const byCell = groupedBy(workbooks.flatMap(offersIn), ({ workbook, sheet, cell }) =>
    JSON.stringify([workbook, sheet, cell]),
  );
  const cells = [...byCell.values()].map(settleCell);
  return {
    fixes: cells.flatMap((cell) => ('to' in cell ? [cell] : [])),
    conflicts: cells.flatMap((cell) => ('words' in cell ? [cell] : [])),
  };
}

/** All fixes of one rule, to be made together. */
export function fixAllOf(rule: string, { fixes }: Pick<FixList, 'fixes'>): OfferedFix[] {
  return fixes.filter(({ rules }) => rules.includes(rule));
}

function offersIn({ file, queries }: Report['workbooks'][number]): OfferedFix[] {
  return queries.flatMap(({ fix, sheet, rule, accepted }) =>
    fix === null || sheet === null || accepted !== null
      ? []
      : [{ workbook: file, sheet, ...fix, rules: [rule] }],
  );
}

function settleCell(offers: Readonly<Group<OfferedFix>>): OfferedFix | FixConflict {
  const [first] = offers;
  const agrees = offers.every(({ from, to }) => from === first.from && to === first.to);
  if (agrees) return { ...first, rules: [...new Set(offers.flatMap(({ rules }) => rules))] };
  const { workbook, sheet, cell } = first;
  const choices = [...new Set(offers.map(({ to }) => quote(to)))];
  const words = inertLine(
    `${cell} could become ${listWords(choices, choices.length, 'or')}: change it by hand.`,
  );
  return { workbook, sheet, cell, words };
}
