import { isBlank } from '../../../engine/values/blank.ts';
import type { XmlCursor } from './xml-cursor.ts';
import { undoExcelEscapes } from './xml-text.ts';

/** A stretch of a cell's text with one look; where it has none of its own, the cell's look holds. */
export interface Run {
  readonly text: string;
  readonly look: RunLook | null;
}

interface RunLook {
  readonly isStruck: boolean;
  readonly isBold: boolean;
  readonly font: string | null;
}

/** A text item: plain, or in runs of which at least one has a look of its own. */
export type TextItem = string | readonly Run[];

/** A cell holds 32,767 characters at most, so no more runs either. */
const MOST_RUNS = 32_767;

/** Reads a text item (`si` or `is`) whose opening tag was read; goes behind its closing tag. */
export function readTextItem(cursor: XmlCursor): TextItem {
  const runs: Run[] = [];
  while (!cursor.isEmpty && nextChild(cursor)) {
    if (cursor.is('t')) runs.push({ text: undoExcelEscapes(cursor.readText()), look: null });
    else if (cursor.is('r')) runs.push(readRun(cursor));
    else cursor.skipElement();
    cursor.isEmpty = false;
    if (runs.length > MOST_RUNS) cursor.fail();
  }
  return runs.some((run) => run.look) ? runs : runs.map((run) => run.text).join('');
}

function readRun(cursor: XmlCursor): Run {
  let text = '';
  let look: RunLook | null = null;
  while (!cursor.isEmpty && nextChild(cursor)) {
    if (cursor.is('t')) text += cursor.readText();
    else if (cursor.is('rPr')) look = readRunLook(cursor);
    else cursor.skipElement();
    cursor.isEmpty = false;
  }
  return { text: undoExcelEscapes(text), look };
}

function readRunLook(cursor: XmlCursor): RunLook {
  let isStruck = false;
  let isBold = false;
  let font: string | null = null;
  while (!cursor.isEmpty && nextChild(cursor)) {
    if (cursor.is('strike')) isStruck = isOn(cursor);
    else if (cursor.is('b')) isBold = isOn(cursor);
    else if (cursor.is('rFont')) font = cursor.attribute('val');
    cursor.skipElement();
    cursor.isEmpty = false;
  }
  return { isStruck, isBold, font };
}

/** Goes to the next child's opening tag; false at the parent's closing tag. */
function nextChild(cursor: XmlCursor): boolean {
  if (!cursor.next()) cursor.fail();
  return !cursor.isClosing;
}

function isOn(cursor: XmlCursor): boolean {
  const value = cursor.attribute('val');
  return value !== '0' && value !== 'false';
}

/** What a reader of the cell is to know of a rich text. */
export interface ShownText {
  /** Without its struck-through runs, unless all of it is struck. */
  readonly text: string;
  /** With them. */
  readonly raw: string;
  readonly isStruck: boolean;
  readonly hasBold: boolean;
  /** The one font of all the text, null where it is the cell's or changes on the way. */
  readonly font: string | null;
}

/** Puts runs together for a cell whose own look is given. */
export function showRuns(runs: readonly Run[], isCellStruck: boolean, isCellBold: boolean): ShownText {
  const isStruck = (run: Run): boolean => run.look?.isStruck ?? isCellStruck;
  const inked = runs.filter((run) => !isBlank(run.text));
  const kept = runs.filter((run) => !isStruck(run));
  const isAllStruck = inked.length > 0 && inked.every(isStruck);
  const raw = runs.map((run) => run.text).join('');
  const fonts = new Set(inked.map((run) => run.look?.font ?? null));
  const [font = null] = fonts;
  return {
    text: isAllStruck ? raw : kept.map((run) => run.text).join(''),
    raw,
    isStruck: isAllStruck,
    hasBold: inked.some((run) => run.look?.isBold ?? isCellBold),
    font: fonts.size === 1 ? font : null,
  };
}
