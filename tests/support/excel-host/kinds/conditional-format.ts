import { refuse } from '../host-error.ts';
import { defineKind, hostObject, type HostObject, type Kind } from '../host-object.ts';
import type { HostRule } from '../host-rule.ts';
import type { HostSheet } from '../host-sheet.ts';
import { asFlag } from '../read-arguments.ts';
import { guardSheet } from '../sheet-guard.ts';
import { customConditionalFormatKind } from './custom-conditional-format.ts';
import { rangeAreasKind } from './range-areas.ts';
import { rangeKind } from './range.ts';

/** A conditional format on its sheet. */
export interface RulePlace {
  readonly sheet: HostSheet;
  readonly rule: HostRule;
}

/** One conditional format. */
export const conditionalFormatKind: Kind<RulePlace> = defineKind<RulePlace>('ConditionalFormat', {
  identity: ({ rule }) => ({ Id: rule.id }),
  properties: {
    Id: { get: ({ rule }) => rule.id },
    Type: { get: ({ rule }) => rule.type },
    Priority: {
      get: ({ sheet, rule }) => sheet.rules.indexOf(rule),
      set: ({ sheet, rule }, value) => {
        guardSheet(sheet, 'ConditionalFormat.Priority');
        if (typeof value !== 'number' || value < 0) refuse('InvalidArgument', 'ConditionalFormat.Priority');
        sheet.rules.splice(sheet.rules.indexOf(rule), 1);
        sheet.rules.splice(value, 0, rule);
      },
    },
    StopIfTrue: {
      get: ({ rule }) => rule.stopIfTrue,
      set: ({ sheet, rule }, value) => {
        guardSheet(sheet, 'ConditionalFormat.StopIfTrue');
        rule.stopIfTrue = asFlag(value, 'ConditionalFormat.StopIfTrue');
      },
    },
  },
  parts: {
    Custom: (place) => custom(place) ?? refuse('InvalidArgument', 'ConditionalFormat.Custom'),
    CustomOrNullObject: custom,
  },
  methods: {
    Delete: ({ sheet, rule }) => {
      guardSheet(sheet, 'ConditionalFormat.Delete');
      sheet.rules.splice(sheet.rules.indexOf(rule), 1);
    },
    GetRange: (place) => single(place) ?? refuse('InvalidArgument', 'ConditionalFormat.GetRange'),
    GetRangeOrNullObject: single,
    GetRanges: ({ sheet, rule }) => hostObject(rangeAreasKind, { sheet, areas: rule.areas }),
  },
});

function custom(place: RulePlace): HostObject | null {
  return place.rule.type === 'Custom' ? hostObject(customConditionalFormatKind, place) : null;
}

function single({ sheet, rule: { areas } }: RulePlace): HostObject | null {
  const [area] = areas;
  return area && areas.length === 1 ? hostObject(rangeKind, { sheet, area }) : null;
}
