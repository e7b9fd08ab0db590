import { oneLine } from '../values/one-line.ts';

const UNSAFE_FOR_A_TERMINAL =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u061c\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\ufffe\uffff]/g;

/**
 * Text from a workbook made safe for a terminal: control characters, which could move the cursor or recolour
 * the screen, marks that reverse the reading order and what is no character at all are shown as "�".
 */
export function inertText(text: string): string {
  return text.replace(UNSAFE_FOR_A_TERMINAL, '\ufffd');
}

/** The same on one line: line breaks and runs of spaces become one space. */
export function inertLine(text: string): string {
  return inertText(oneLine(text));
}

const UNSAFE_IN_JSON =
  /[\u007f-\u009f\u200e\u200f\u061c\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\ufffe\uffff]/g;

/** JSON whose strings cannot act on a terminal: what JSON itself leaves bare is escaped, and reads back the same. */
export function inertJson(value: unknown): string {
  const json = JSON.stringify(value);
  return json.replace(UNSAFE_IN_JSON, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
