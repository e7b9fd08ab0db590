import { refuse } from '../host-error.ts';
import {
  defineKind,
  found,
  foundOrNull,
  hostObject,
  type Arguments,
  type HostObject,
  type Kind,
} from '../host-object.ts';
import { newRule, type HostRule } from '../host-rule.ts';
import { sharedArea } from '../places.ts';
import type { CellsPlace } from '../range-place.ts';
import { asText, numberAt, textAt } from '../read-arguments.ts';
import { guardSheet } from '../sheet-guard.ts';
import { conditionalFormatKind, type RulePlace } from './conditional-format.ts';

/** The conditional formats that meet some cells, the first in force first. */
export const conditionalFormatCollectionKind: Kind<CellsPlace> = defineKind<CellsPlace>(
  'ConditionalFormatCollection',
  {
    methods: {
      Add: add,
      ClearAll: clearAll,
      GetCount: (cells) => inside(cells).length,
      GetItemAt: (cells, args) =>
        found(
          conditionalFormatKind,
          inside(cells)[numberAt(args, 0, 'ConditionalFormatCollection.GetItemAt')],
          'ConditionalFormatCollection.GetItemAt',
        ),
      GetItemOrNullObject: (cells, args) => foundOrNull(conditionalFormatKind, find(cells, args.values[0])),
    },
    items: (cells) => inside(cells).map((place) => hostObject(conditionalFormatKind, place)),
    item: (cells, key) =>
      found(
        conditionalFormatKind,
        find(cells, asText(key, 'ConditionalFormatCollection.GetItem')),
        'ConditionalFormatCollection.GetItem',
      ),
  },
);

function inside({ sheet, areas }: CellsPlace): readonly RulePlace[] {
  return sheet.rules.filter((rule) => meets(rule, areas)).map((rule) => ({ sheet, rule }));
}

function meets(rule: HostRule, areas: CellsPlace['areas']): boolean {
  return rule.areas.some((one) => areas.some((area) => sharedArea(one, area) !== null));
}

function find(cells: CellsPlace, id: unknown): RulePlace | undefined {
  return inside(cells).find(({ rule }) => rule.id === id);
}

const KINDS = [
  'Custom', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText', 'CellValue',
]; // prettier-ignore

/** A new rule comes before those that are there. */
function add({ sheet, areas }: CellsPlace, args: Arguments): HostObject {
  const member = 'ConditionalFormatCollection.Add';
  guardSheet(sheet, member);
  const type = textAt(args, 0, member);
  if (!KINDS.includes(type)) refuse('InvalidArgument', member);
  const rule = newRule(`{rule-${sheet.book.nextNumber()}}`, areas, type);
  sheet.rules.unshift(rule);
  return hostObject(conditionalFormatKind, { sheet, rule });
}

/** Takes the rules that lie wholly within the cells; of others the cells alone, which is not modelled. */
function clearAll(cells: CellsPlace): void {
  guardSheet(cells.sheet, 'ConditionalFormatCollection.ClearAll');
  for (const { sheet, rule } of inside(cells)) sheet.rules.splice(sheet.rules.indexOf(rule), 1);
}
