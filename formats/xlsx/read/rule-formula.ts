import { columnNumber } from '../../../engine/workbook/address.ts';
import { callRuleFunction, isRuleFunction } from './rule-functions.ts';
import { compareValues, FORMULA_ERROR, toNumber, toText, type FormulaValue } from './rule-values.ts';

/** Where a rule's formula is worked out: at one cell, seeing its own row only. */
export interface RuleContext {
  readonly column: number;
  valueIn(column: number): FormulaValue;
}

/** A formula made ready to be worked out at any cell of its rule's areas. */
export type RuleFormula = (context: RuleContext) => FormulaValue;

/** The cell that a rule's formula is written for: the top left one of all its areas. */
export interface RuleAnchor {
  readonly row: number;
  readonly column: number;
  /** True where the rule covers one row only, so that a fixed row in its formula is that row. */
  readonly isOneRow: boolean;
}

/** The next token, by groups: text, number, cell, function, TRUE or FALSE, sign. */
const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+)|(\$?[A-Z]{1,3}\$?\d{1,7}(?![\w(.:!]))|([A-Z][A-Z0-9.]*)(?=\()|(TRUE|FALSE)(?![\w(.])|(<>|<=|>=|[=<>&+\-*/%(),]))/iy;
const LONGEST = 2000;
const DEEPEST = 40;

type TokenKind = 'text' | 'number' | 'cell' | 'function' | 'logical' | 'sign' | 'end';

interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** Reads a formula of the shapes met in trackers; null where it reaches beyond its row or uses anything else. */
export function readRuleFormula(formula: string, anchor: RuleAnchor): RuleFormula | null {
  const tokens = formula.length > LONGEST ? null : readTokens(formula.replace(/^=/, ''));
  return tokens && new FormulaReader(tokens, anchor).read();
}

function readTokens(formula: string): Token[] | null {
  const tokens: Token[] = [];
  const kinds: readonly TokenKind[] = ['text', 'number', 'cell', 'function', 'logical', 'sign'];
  const text = formula.trimEnd();
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (!found) return null;
    const group = found.slice(1).findIndex((one: string | undefined) => one !== undefined);
    tokens.push({ kind: kinds[group] ?? 'sign', text: found[group + 1] ?? '' });
  }
  return tokens;
}

/** Recursive descent, a method for each level of precedence; null climbs up from whatever cannot be read. */
class FormulaReader {
  readonly #tokens: readonly Token[];
  readonly #anchor: RuleAnchor;
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[], anchor: RuleAnchor) {
    this.#tokens = tokens;
    this.#anchor = anchor;
  }

  read(): RuleFormula | null {
    const whole = this.#comparison();
    return this.#at === this.#tokens.length ? whole : null;
  }

  #comparison(): RuleFormula | null {
    return this.#binary(['=', '<>', '<', '<=', '>', '>='], () => this.#joining(), compareBy);
  }

  #joining(): RuleFormula | null {
    return this.#binary(
      ['&'],
      () => this.#sum(),
      () => join,
    );
  }

  #sum(): RuleFormula | null {
    return this.#binary(['+', '-'], () => this.#product(), reckonBy);
  }

  #product(): RuleFormula | null {
    return this.#binary(['*', '/'], () => this.#signed(), reckonBy);
  }

  #signed(): RuleFormula | null {
    if (!this.#take('-')) return this.#take('+') ? this.#signed() : this.#percentage();
    const inner = this.#nested(() => this.#signed());
    return inner && ((context) => reckonBy('-')(0, inner(context)));
  }

  #percentage(): RuleFormula | null {
    const inner = this.#primary();
    return inner && this.#take('%') ? (context) => reckonBy('/')(inner(context), 100) : inner;
  }

  #primary(): RuleFormula | null {
    const { kind, text } = this.#tokens[this.#at] ?? { kind: 'end', text: '' };
    this.#at += 1;
    switch (kind) {
      case 'text':
        return constant(text.slice(1, -1).replaceAll('""', '"'));
      case 'number':
        return constant(Number(text));
      case 'logical':
        return constant(text.toUpperCase() === 'TRUE');
      case 'cell':
        return this.#cell(text);
      case 'function':
        return this.#call(text.toUpperCase());
      case 'sign':
        return text === '(' ? this.#bracketed() : null;
      case 'end':
        return null;
    }
  }

  #bracketed(): RuleFormula | null {
    const inner = this.#nested(() => this.#comparison());
    return inner && this.#take(')') ? inner : null;
  }

  #call(name: string): RuleFormula | null {
    if (!isRuleFunction(name) || !this.#take('(')) return null;
    const given: RuleFormula[] = [];
    for (let isMore = !this.#take(')'); isMore;) {
      const one = this.#nested(() => this.#comparison());
      if (!one) return null;
      given.push(one);
      isMore = this.#take(',');
      if (!isMore && !this.#take(')')) return null;
    }
    return (context) =>
      callRuleFunction(
        name,
        given.map((one) => one(context)),
      );
  }

  #cell(address: string): RuleFormula | null {
    const [, fixedColumn, letters = '', fixedRow, digits] = /^(\$?)([A-Z]+)(\$?)(\d+)$/i.exec(address) ?? [];
    const isSameRow = Number(digits) === this.#anchor.row && (fixedRow === '' || this.#anchor.isOneRow);
    if (!isSameRow) return null;
    const column = columnNumber(letters);
    if (fixedColumn === '$') return (context) => context.valueIn(column);
    const shift = column - this.#anchor.column;
    return (context) => context.valueIn(context.column + shift);
  }

  #binary(
    signs: readonly string[],
    part: () => RuleFormula | null,
    by: (sign: string) => Operator,
  ): RuleFormula | null {
    let whole = part();
    for (;;) {
      const sign = this.#tokens[this.#at];
      if (!whole || sign?.kind !== 'sign' || !signs.includes(sign.text)) return whole;
      this.#at += 1;
      const left = whole;
      const right = part();
      const operator = by(sign.text);
      whole = right && ((context) => operator(left(context), right(context)));
    }
  }

  #nested(read: () => RuleFormula | null): RuleFormula | null {
    this.#depth += 1;
    const inner = this.#depth > DEEPEST ? null : read();
    this.#depth -= 1;
    return inner;
  }

  #take(sign: string): boolean {
    const token = this.#tokens[this.#at];
    const isIt = token?.kind === 'sign' && token.text === sign;
    if (isIt) this.#at += 1;
    return isIt;
  }
}

type Operator = (left: FormulaValue, right: FormulaValue) => FormulaValue;

const LONGEST_TEXT = 32_767;

function join(left: FormulaValue, right: FormulaValue): FormulaValue {
  if (left === FORMULA_ERROR || right === FORMULA_ERROR) return FORMULA_ERROR;
  const text = toText(left) + toText(right);
  return text.length > LONGEST_TEXT ? FORMULA_ERROR : text;
}

function constant(value: FormulaValue): RuleFormula {
  return () => value;
}

function compareBy(sign: string): Operator {
  return (left, right) => {
    const order = compareValues(left, right);
    if (order === null) return FORMULA_ERROR;
    if (sign === '=') return order === 0;
    if (sign === '<>') return order !== 0;
    if (sign === '<') return order < 0;
    if (sign === '<=') return order <= 0;
    return sign === '>' ? order > 0 : order >= 0;
  };
}

function reckonBy(sign: string): Operator {
  return (leftValue, rightValue) => {
    const left = toNumber(leftValue);
    const right = toNumber(rightValue);
    if (left === null || right === null || (sign === '/' && right === 0)) return FORMULA_ERROR;
    if (sign === '+') return left + right;
    if (sign === '-') return left - right;
    return sign === '*' ? left * right : left / right;
  };
}
