import { inertLine } from './inert.ts';

/** What a spreadsheet may take for the start of a formula, as typed or full-width; marks that nobody sees may stand before it. */
const FORMULA = /^[\u00ad\u200b-\u200d\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
/** The same after a semicolon, the list separator of an Excel set to another country’s ways. */
const FORMULA_AFTER_SEPARATOR = /(;[\s"]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;
/** "1.10" would become 1.1, "007" 7, "(2)" -2 and "3-1" a day: a reference must come out as it went in. */
const CHANGED = [
  /^0\d+(?:\.\d+)?$/,
  /^\d{16,}$/,
  /^\d+\.\d*0$/,
  /^\d+(?:,\d+)+$/,
  /^\d+(?:[/: -]\d+)+$/,
  /^\d+(?:\.\d+)?e[+-]?\d+$/i,
  /^\(\d[\d.,]*\)$/,
  /^\d{1,2}(?::\d\d)* ?[ap]m?$/i,
];

/**
 * One field of a CSV file, on one line and quoted where it must be (RFC 4180). Text that a spreadsheet would run as
 * a formula, or change into another number or a date, has an apostrophe before it.
 */
export function csvField(text: string): string {
  const guarded = guardedLine(inertLine(text).replace(FORMULA_AFTER_SEPARATOR, "$1'"));
  return /[",;]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** One field of tab-separated text, guarded alike; a tab or a line break in it is a space. */
export function tabField(text: string): string {
  const guarded = guardedLine(inertLine(text));
  return guarded.includes('"') ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Text with an apostrophe before it where a spreadsheet would run it as a formula. */
export function withoutFormula(text: string): string {
  return FORMULA.test(text.trimStart()) ? `'${text}` : text;
}

function guardedLine(line: string): string {
  return FORMULA.test(line) || wouldChange(line) ? `'${line}` : line;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY_OR_MONTH = new RegExp(`^(?:\\d{1,4}[ /-]?)?${MONTH}(?:[ /-]?\\d{1,4})?$`, 'i');

const LONGEST_CHANGED = 30;

/** Whether a spreadsheet would take words such as "Nov 21" for a number or a day; "May" alone stays a word. */
function wouldChange(line: string): boolean {
  if (line.length > LONGEST_CHANGED || !/\d/.test(line)) return false;
  return DAY_OR_MONTH.test(line) || CHANGED.some((kind) => kind.test(line));
}
