import { describe, expect, it } from 'vitest';
import { examine } from '../../../engine/examine.ts';
import { exampleWorkbook } from '../../../engine/rules/example-workbook.ts';
import { rules } from '../../../engine/rules/index.ts';
import type { Query } from '../../../engine/rules/query.ts';
import type { ExpectedQuery, Rule, RuleExample } from '../../../engine/rules/rule.ts';
import type { Settings } from '../../../engine/settings.ts';
import { ragRulesNamed, settingsWith } from '../../support/settings.ts';

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  it.each(rule.examples.map((example) => ({ name: example.name, example })))('$name', ({ example }) => {
    const { queries } = examine(exampleWorkbook(example), settingsOf(example));
    const asked = queries.filter((query) => query.rule === rule.id);
    expect(asked.map((query) => asExpected(query, rule))).toEqual(example.expect);
  });

  it('shows a good tracker and a query', () => {
    expect(rule.examples.some((example) => example.expect.length === 0)).toBe(true);
    expect(rule.examples.some((example) => example.expect.length > 0)).toBe(true);
  });
});

function settingsOf({ asAt, panelDate, scheme, previous, claims }: RuleExample): Settings {
  return settingsWith({
    ...(asAt !== undefined && { asAt }),
    ...(panelDate !== undefined && { panelDate }),
    ...(scheme !== undefined && { ragRules: ragRulesNamed(scheme) }),
    ...(previous !== undefined && { previous }),
    ...(claims !== undefined && { claims }),
  });
}

function asExpected({ cell, message, severity, fix }: Query, rule: Rule): ExpectedQuery {
  return { cell, message, ...(severity === rule.severity ? {} : { severity }), ...(fix ? { fix } : {}) };
}
