import { inertText } from '../../../engine/render/inert.ts';
import { oneLine } from '../../../engine/values/one-line.ts';

const LINE_BREAKS = /\r\n?|[\u2028\u2029]/g;
const NOT_IN_XML = /[\ufffe\uffff]|\p{Surrogate}/gu;

/** Text as a cell may hold it: one kind of line break; what XML cannot hold or what acts on a screen becomes "�". */
export function cellText(text: string): string {
  return inertText(text.replace(LINE_BREAKS, '\n')).replace(NOT_IN_XML, '\ufffd');
}

/** The same on one line, for headings and the lines above a table. */
export function lineText(text: string): string {
  return oneLine(cellText(text));
}

/** Text that Excel would take for one of its own escapes ("_x0041_" for "A") written so that it shows as it stands. */
export function excelEscaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** Whether a program that reads text as typed would take it for a formula. */
export function startsLikeFormula(text: string): boolean {
  return /^[=+\-@\t\n]/.test(text);
}
