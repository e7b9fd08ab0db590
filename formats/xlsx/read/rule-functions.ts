import { findPattern } from './find-pattern.ts';
import { FORMULA_ERROR, isTruth, toNumber, toText, type FormulaValue } from './rule-values.ts';

type RuleFunction = (...given: FormulaValue[]) => FormulaValue;

/** The worksheet functions that rules in trackers use; none that depends on the day or on other rows. */
const FUNCTIONS: Readonly<Record<string, RuleFunction>> = {
  AND: strict((...given) => given.every(isTruth)),
  OR: strict((...given) => given.some(isTruth)),
  NOT: strict((value) => !isTruth(value ?? null)),
  IF: (condition, yes, no) => {
    if (condition === FORMULA_ERROR) return condition;
    return (isTruth(condition ?? null) ? yes : no) ?? false;
  },
  IFERROR: (value, otherwise) => (value === FORMULA_ERROR ? (otherwise ?? null) : (value ?? null)),
  ISBLANK: (value) => value === null,
  ISNUMBER: (value) => typeof value === 'number',
  ISTEXT: (value) => typeof value === 'string',
  ISNONTEXT: (value) => typeof value !== 'string',
  ISLOGICAL: (value) => typeof value === 'boolean',
  ISERROR: (value) => value === FORMULA_ERROR,
  ISERR: (value) => value === FORMULA_ERROR,
  LEN: strict((value) => toText(value ?? null).length),
  TRIM: strict((value) =>
    toText(value ?? null)
      .trim()
      .replace(/ +/g, ' '),
  ),
  UPPER: strict((value) => toText(value ?? null).toUpperCase()),
  LOWER: strict((value) => toText(value ?? null).toLowerCase()),
  LEFT: strict((value, length = 1) => toText(value ?? null).slice(0, toNumber(length) ?? 0)),
  RIGHT: strict((value, length = 1) => {
    const text = toText(value ?? null);
    return text.slice(Math.max(0, text.length - (toNumber(length) ?? 0)));
  }),
  MID: strict((value, start = 1, length = 0) => {
    const from = (toNumber(start) ?? 1) - 1;
    return toText(value ?? null).slice(from, from + (toNumber(length) ?? 0));
  }),
  EXACT: strict((left, right) => toText(left ?? null) === toText(right ?? null)),
  SEARCH: strict((needle, text, start) => search(toText(needle ?? null), toText(text ?? null), start ?? 1)),
  FIND: strict((needle, text, start) => {
    const at = toText(text ?? null).indexOf(toText(needle ?? null), (toNumber(start ?? 1) ?? 1) - 1);
    return at < 0 ? FORMULA_ERROR : at + 1;
  }),
};

/** Whether a function of this upper-case name can be worked out. */
export function isRuleFunction(name: string): boolean {
  return Object.hasOwn(FUNCTIONS, name);
}

/** The value of a worksheet function for what it is given; null for one that is not known here. */
export function callRuleFunction(name: string, given: readonly FormulaValue[]): FormulaValue {
  return FUNCTIONS[name]?.(...given) ?? null;
}

function strict(inner: RuleFunction): RuleFunction {
  return (...given) => (given.includes(FORMULA_ERROR) ? FORMULA_ERROR : inner(...given));
}

/** SEARCH disregards case and knows "?" and "*"; it gives an error where nothing is found. */
function search(needle: string, text: string, start: FormulaValue): FormulaValue {
  const from = (toNumber(start) ?? 1) - 1;
  const at = findPattern(text.toLowerCase(), needle.toLowerCase(), from);
  return at < 0 ? FORMULA_ERROR : at + 1;
}
