import { asColour } from '../colours.ts';
import { refuse } from '../host-error.ts';
import { defineKind, hostObject, type Kind, type Property } from '../host-object.ts';
import type { HostRule, RuleSide } from '../host-rule.ts';
import { asFlag, asText } from '../read-arguments.ts';
import { guardSheet } from '../sheet-guard.ts';
import type { RulePlace } from './conditional-format.ts';

/** The formula that decides. */
const ruleKind: Kind<RulePlace> = defineKind<RulePlace>('ConditionalFormatRule', {
  properties: {
    Formula: {
      get: ({ rule }) => rule.formula,
      set: ({ sheet, rule }, value) => {
        guardSheet(sheet, 'ConditionalFormatRule.Formula');
        const formula = asText(value, 'ConditionalFormatRule.Formula');
        if (formula === '') refuse('InvalidArgument', 'ConditionalFormatRule.Formula');
        rule.formula = formula.startsWith('=') ? formula : `=${formula}`;
      },
    },
  },
});

const fillKind: Kind<RulePlace> = defineKind<RulePlace>('ConditionalRangeFill', {
  properties: {
    Color: {
      get: ({ rule }) => rule.fill ?? '',
      set: ({ sheet, rule }, value) => {
        guardSheet(sheet, 'ConditionalRangeFill.Color');
        rule.fill = asColour(value, 'ConditionalRangeFill.Color');
      },
    },
  },
  methods: {
    Clear: ({ sheet, rule }) => {
      guardSheet(sheet, 'ConditionalRangeFill.Clear');
      rule.fill = null;
    },
  },
});

const fontKind: Kind<RulePlace> = defineKind<RulePlace>('ConditionalRangeFont', {
  properties: {
    Color: fontPart('color', (value) => asColour(value, 'ConditionalRangeFont.Color')),
    Bold: fontPart('bold', (value) => asFlag(value, 'ConditionalRangeFont.Bold')),
    Italic: fontPart('italic', (value) => asFlag(value, 'ConditionalRangeFont.Italic')),
    Underline: fontPart('underline', (value) => asText(value, 'ConditionalRangeFont.Underline')),
    Strikethrough: fontPart('strikethrough', (value) => asFlag(value, 'ConditionalRangeFont.Strikethrough')),
  },
});

function fontPart<K extends keyof HostRule['font']>(
  key: K,
  take: (value: unknown) => HostRule['font'][K],
): Property<RulePlace> {
  return {
    get: ({ rule }) => rule.font[key],
    set: ({ sheet, rule }, value) => {
      guardSheet(sheet, 'ConditionalRangeFont');
      rule.font[key] = take(value);
    },
  };
}

/** One side that a rule draws. */
interface RuleBorderPlace {
  readonly of: RulePlace;
  readonly side: RuleSide;
}

const borderKind: Kind<RuleBorderPlace> = defineKind<RuleBorderPlace>('ConditionalRangeBorder', {
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: borderPart('style', (value) => asText(value, 'ConditionalRangeBorder.Style')),
    Color: borderPart('color', (value) => asColour(value, 'ConditionalRangeBorder.Color')),
  },
});

function borderPart(key: 'style' | 'color', take: (value: unknown) => string): Property<RuleBorderPlace> {
  return {
    get: ({ of, side }) => of.rule.borders[side][key],
    set: ({ of, side }, value) => {
      guardSheet(of.sheet, 'ConditionalRangeBorder');
      of.rule.borders[side][key] = take(value);
    },
  };
}

const SIDES: readonly RuleSide[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

const bordersKind: Kind<RulePlace> = defineKind<RulePlace>('ConditionalRangeBorderCollection', {
  properties: { Count: { get: () => SIDES.length } },
  parts: {
    Top: (of) => hostObject(borderKind, { of, side: 'EdgeTop' }),
    Bottom: (of) => hostObject(borderKind, { of, side: 'EdgeBottom' }),
    Left: (of) => hostObject(borderKind, { of, side: 'EdgeLeft' }),
    Right: (of) => hostObject(borderKind, { of, side: 'EdgeRight' }),
  },
  items: (of) => SIDES.map((side) => hostObject(borderKind, { of, side })),
  item: (of, key) => {
    const side =
      SIDES.find((one) => one === key) ??
      refuse('InvalidArgument', 'ConditionalRangeBorderCollection.GetItem');
    return hostObject(borderKind, { of, side });
  },
});

const formatKind: Kind<RulePlace> = defineKind<RulePlace>('ConditionalRangeFormat', {
  parts: {
    Fill: (place) => hostObject(fillKind, place),
    Font: (place) => hostObject(fontKind, place),
    Borders: (place) => hostObject(bordersKind, place),
  },
});

/** A conditional format by a formula: what decides, and how cells then look. */
export const customConditionalFormatKind: Kind<RulePlace> = defineKind<RulePlace>('CustomConditionalFormat', {
  parts: {
    Rule: (place) => hostObject(ruleKind, place),
    Format: (place) => hostObject(formatKind, place),
  },
});
