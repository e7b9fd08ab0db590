import type { RuleSource } from './sheet-frame.ts';
import { readRuleFormula, type RuleAnchor, type RuleContext, type RuleFormula } from './rule-formula.ts';
import { compareValues, FORMULA_ERROR, isTruth, toText, type FormulaValue } from './rule-values.ts';

/** Whether a rule applies at a cell. */
export type RuleCondition = (context: RuleContext) => boolean;

/** Makes a rule ready; null where it is of a kind, or holds a formula, that is not read. */
export function readRuleCondition(rule: RuleSource, anchor: RuleAnchor): RuleCondition | null {
  const own = (context: RuleContext): FormulaValue => context.valueIn(context.column);
  switch (rule.kind) {
    case 'expression':
      return whereTrue(readFormula(rule, 0, anchor));
    case 'cellIs':
      return readComparison(rule, anchor, own);
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return whereTrue(readFormula(rule, 0, anchor)) ?? readTextRule(rule, own);
    case 'containsBlanks':
      return (context) => isBlank(own(context));
    case 'notContainsBlanks':
      return (context) => !isBlank(own(context));
    case 'containsErrors':
      return (context) => own(context) === FORMULA_ERROR;
    case 'notContainsErrors':
      return (context) => own(context) !== FORMULA_ERROR;
    default:
      return null;
  }
}

function readFormula(rule: RuleSource, index: number, anchor: RuleAnchor): RuleFormula | null {
  return readRuleFormula(rule.formulas[index] ?? '', anchor);
}

function whereTrue(formula: RuleFormula | null): RuleCondition | null {
  return formula && ((context) => isTruth(formula(context)));
}

function isBlank(value: FormulaValue): boolean {
  return value !== FORMULA_ERROR && toText(value).trim() === '';
}

function readComparison(rule: RuleSource, anchor: RuleAnchor, own: RuleFormula): RuleCondition | null {
  const first = readFormula(rule, 0, anchor);
  if (!first) return null;
  if (rule.operator === 'between' || rule.operator === 'notBetween') {
    const second = readFormula(rule, 1, anchor);
    return (
      second &&
      ((context) =>
        isBetween(own(context), first(context), second(context)) === (rule.operator === 'between'))
    );
  }
  const holds = COMPARISONS[rule.operator];
  if (!holds) return null;
  return (context) => {
    const order = compareValues(own(context), first(context));
    return order !== null && holds(order);
  };
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  equal: (order) => order === 0,
  notEqual: (order) => order !== 0,
  lessThan: (order) => order < 0,
  lessThanOrEqual: (order) => order <= 0,
  greaterThan: (order) => order > 0,
  greaterThanOrEqual: (order) => order >= 0,
};

/** The bounds may stand in either order; null, which is neither, for an error. */
function isBetween(value: FormulaValue, first: FormulaValue, second: FormulaValue): boolean | null {
  const bounds = compareValues(first, second);
  const toFirst = compareValues(value, first);
  const toSecond = compareValues(value, second);
  if (bounds === null || toFirst === null || toSecond === null) return null;
  return bounds <= 0 ? toFirst >= 0 && toSecond <= 0 : toFirst <= 0 && toSecond >= 0;
}

/** The same four rules by their text, for files that leave the formula out. */
function readTextRule(rule: RuleSource, own: RuleFormula): RuleCondition | null {
  if (rule.text === null) return null;
  const sought = rule.text.toLowerCase();
  return (context) => {
    const value = own(context);
    if (value === FORMULA_ERROR) return rule.kind === 'notContainsText';
    const text = toText(value).toLowerCase();
    if (rule.kind === 'beginsWith') return text.startsWith(sought);
    if (rule.kind === 'endsWith') return text.endsWith(sought);
    return text.includes(sought) === (rule.kind === 'containsText');
  };
}
