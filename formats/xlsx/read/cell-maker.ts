import type { Cell, CellKind } from '../../../engine/workbook/workbook.ts';
import { parseCellNumber, readCellNumber } from './cell-number.ts';
import { serialOfIsoDate } from './iso-date.ts';
import type { LookVariants } from './look-variants.ts';
import type { NumberFormat } from './number-format.ts';
import { Refusal } from './refusal.ts';
import { showRuns, type Run, type ShownText } from './rich-text.ts';
import { CELL_TYPES, type ScannedCell } from './scanned-cell.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { CellStyle, Styles } from './styles-part.ts';
import type { Cut } from './xml-cursor.ts';
import { undoExcelEscapes } from './xml-text.ts';

/** What cells refer to beyond their own bytes; one for all sheets. */
export interface CellSources {
  readonly strings: SharedStrings;
  readonly styles: Styles;
  readonly variants: LookVariants;
  /** Formats dates that the file writes as dates in cells without a date format. */
  readonly dateFormat: NumberFormat;
  readonly date1904: boolean;
}

/** Makes the cells of one sheet from what the scanner found. */
export class CellMaker {
  readonly #bytes: Uint8Array;
  readonly #cut: Cut;
  readonly #part: string;
  readonly #sources: CellSources;
  readonly #sharedFormulas = new Map<number, string>();
  readonly #shownRuns = new Map<readonly Run[], Map<CellStyle, ShownText>>();

  constructor(bytes: Uint8Array, cut: Cut, part: string, sources: CellSources) {
    this.#bytes = bytes;
    this.#cut = cut;
    this.#part = part;
    this.#sources = sources;
  }

  /** The cell, with kind "blank" where it holds nothing (its formula, if any, has no cached result). */
  make(scanned: ScannedCell): Cell {
    const { styles } = this.#sources;
    const style = styles.cellStyles[scanned.style] ?? styles.plain;
    if (scanned.type === CELL_TYPES.shared) return this.#shared(scanned, style);
    if (scanned.type === CELL_TYPES.inline) return this.#inline(scanned, style);
    if (scanned.valueTo === scanned.valueFrom && !scanned.value) return this.#withoutValue(scanned, style);
    switch (scanned.type) {
      case CELL_TYPES.number:
        return this.#number(scanned, style);
      case CELL_TYPES.text:
        return this.#text(scanned, style, undoExcelEscapes(this.#value(scanned)));
      case CELL_TYPES.boolean:
        return this.#boolean(scanned, style);
      case CELL_TYPES.error:
        return this.#error(scanned, style);
      case CELL_TYPES.date:
        return this.#isoDate(scanned, style);
    }
  }

  #value(scanned: ScannedCell): string {
    return scanned.value ?? this.#cut(scanned.valueFrom, scanned.valueTo);
  }

  #numberIn(scanned: ScannedCell): number {
    if (scanned.value !== null) return parseCellNumber(scanned.value);
    return readCellNumber(this.#bytes, scanned.valueFrom, scanned.valueTo);
  }

  #shared(scanned: ScannedCell, style: CellStyle): Cell {
    if (scanned.valueTo === scanned.valueFrom && !scanned.value) return this.#withoutValue(scanned, style);
    const number = scanned.whole >= 0 ? scanned.whole : this.#numberIn(scanned);
    const text = this.#sources.strings.texts[number];
    if (text === undefined) throw new Refusal('damaged-part', this.#part);
    const runs = text === '' ? this.#sources.strings.runs.get(number) : undefined;
    return runs ? this.#rich(scanned, style, runs) : this.#text(scanned, style, text);
  }

  /** An inline text stands in `is`; some writers put it into `v`. */
  #inline(scanned: ScannedCell, style: CellStyle): Cell {
    const { inline } = scanned;
    if (inline !== null && typeof inline !== 'string') return this.#rich(scanned, style, inline);
    return this.#text(scanned, style, inline ?? undoExcelEscapes(this.#value(scanned)));
  }

  /** A formula may give "", which is a value; text that is "" without one is a blank cell. */
  #withoutValue(scanned: ScannedCell, style: CellStyle): Cell {
    const isEmptyText = scanned.type === CELL_TYPES.text && scanned.formula !== null;
    return isEmptyText
      ? this.#finish(scanned, style, 'text', '', '')
      : this.#finish(scanned, style, 'blank', null, '');
  }

  #text(scanned: ScannedCell, style: CellStyle, text: string): Cell {
    if (text === '') return this.#withoutValue(scanned, style);
    if (text.length > LONGEST_TEXT) throw new Refusal('text-too-long', this.#part);
    const shown = style.format.changesText ? style.format.showText(text) : text;
    return this.#finish(scanned, style, 'text', text, shown);
  }

  #number(scanned: ScannedCell, style: CellStyle): Cell {
    const value = scanned.whole >= 0 ? scanned.whole : this.#numberIn(scanned);
    if (Number.isNaN(value)) return this.#text(scanned, style, this.#value(scanned));
    const kind = style.format.canBeDate(value) ? 'date' : 'number';
    return this.#finish(scanned, style, kind, value, style.format.show(value));
  }

  #boolean(scanned: ScannedCell, style: CellStyle): Cell {
    const text = this.#value(scanned).trim();
    const value = text === '1' || text === 'true';
    return this.#finish(scanned, style, 'boolean', value, value ? 'TRUE' : 'FALSE');
  }

  #error(scanned: ScannedCell, style: CellStyle): Cell {
    const text = this.#value(scanned);
    return this.#finish(scanned, style, 'error', text, text);
  }

  #isoDate(scanned: ScannedCell, style: CellStyle): Cell {
    const text = this.#value(scanned);
    const serial = serialOfIsoDate(text, this.#sources.date1904);
    if (serial === null) return this.#text(scanned, style, text);
    const isTime = !text.includes('-');
    const format = style.format.isDate || isTime ? style.format : this.#sources.dateFormat;
    return this.#finish(scanned, style, isTime ? 'number' : 'date', serial, format.show(serial));
  }

  #rich(scanned: ScannedCell, style: CellStyle, runs: readonly Run[]): Cell {
    const shown = this.#show(runs, style);
    const look = this.#sources.variants.withText(style.look, shown.isStruck, shown.font);
    const { row, column } = scanned;
    const formula = this.#formulaOf(scanned);
    return {
      row,
      column,
      kind: 'text',
      value: shown.text,
      text: style.format.showText(shown.text),
      look,
      ...(shown.raw === shown.text ? {} : { raw: shown.raw }),
      ...(formula === null ? {} : { formula }),
      ...(shown.hasBold ? { hasBold: true } : {}),
    };
  }

  #finish(scanned: ScannedCell, style: CellStyle, kind: CellKind, value: Cell['value'], text: string): Cell {
    const { row, column } = scanned;
    const { look } = style;
    const hasBold = style.isBold && kind !== 'blank';
    if (scanned.formula === null) {
      return hasBold
        ? { row, column, kind, value, text, look, hasBold }
        : { row, column, kind, value, text, look };
    }
    const formula = this.#formulaOf(scanned) ?? '';
    return hasBold
      ? { row, column, kind, value, text, look, formula, hasBold }
      : { row, column, kind, value, text, look, formula };
  }

  /** A shared formula's text is that of its first cell: moved texts for a million cells would fill the memory. */
  #formulaOf({ formula, sharedFormula }: ScannedCell): string | null {
    if (formula === null || sharedFormula < 0) return formula;
    if (formula !== '') this.#sharedFormulas.set(sharedFormula, formula);
    return this.#sharedFormulas.get(sharedFormula) ?? '';
  }

  /** Many cells may share one long rich text: it is put together once for each style. */
  #show(runs: readonly Run[], style: CellStyle): ShownText {
    const byStyle = this.#shownRuns.get(runs) ?? new Map<CellStyle, ShownText>();
    const shown = byStyle.get(style) ?? showRuns(runs, style.look.isStruck, style.isBold);
    if (shown.raw.length > LONGEST_TEXT) throw new Refusal('text-too-long', this.#part);
    this.#shownRuns.set(runs, byStyle.set(style, shown));
    return shown;
  }
}

/** Excel's own limit for a cell. */
const LONGEST_TEXT = 32_767;
