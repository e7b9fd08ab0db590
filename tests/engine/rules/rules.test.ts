import { describe, expect, it } from 'vitest';
import { examine } from '../../../engine/examine.ts';
import { exampleWorkbook } from '../../../engine/rules/example-workbook.ts';
import { rules } from '../../../engine/rules/index.ts';
import { settingsWith } from '../../support/settings.ts';

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  it.each(rule.examples.map((example) => ({ name: example.name, example })))('$name', ({ example }) => {
    const settings = settingsWith(example.asAt ? { asAt: example.asAt } : {});
    const { queries } = examine(exampleWorkbook(example), settings);
    const asked = queries.filter((query) => query.rule === rule.id);
    expect(asked.map(({ cell, message }) => ({ cell, message }))).toEqual(example.expect);
  });

  it('shows a good tracker and a query', () => {
    expect(rule.examples.some((example) => example.expect.length === 0)).toBe(true);
    expect(rule.examples.some((example) => example.expect.length > 0)).toBe(true);
  });
});
