import type { RuleSource } from '../../../formats/xlsx/read/sheet-frame.ts';
import type { HostBook } from './host-book.ts';
import { newRule, type HostRule } from './host-rule.ts';

/** Excel.js's names of the kinds of conditional format that a file knows. */
const KINDS: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

/** A file's conditional formats, the first in force first. What they colour is known by the cells, not by them. */
export function openRules(book: HostBook, sources: readonly RuleSource[]): HostRule[] {
  return [...sources]
    .sort((one, other) => one.priority - other.priority)
    .map(({ areas, kind, formulas, stopsOthers }) => {
      const rule = newRule(`{rule-${book.nextNumber()}}`, areas, KINDS[kind] ?? 'PresetCriteria');
      rule.formula = kind === 'expression' ? `=${formulas[0] ?? ''}` : '';
      rule.stopIfTrue = stopsOthers;
      return rule;
    });
}
