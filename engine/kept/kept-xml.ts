import { KEPT_NAMESPACE, LONGEST_KEPT } from './kept-namespace.ts';
import { keptSchema, type Kept } from './kept-schema.ts';
import { textOfRoot } from './root-text.ts';
import { slipPlace, slipWords } from './slip-words.ts';

/** What a workbook keeps, or why nothing of it is used: one sentence. */
export type KeptOrSlip = { readonly kept: Kept } | { readonly slip: string };

/** What is kept, as the custom XML part that holds it. */
export function keptToXml(kept: Kept): string {
  const text = JSON.stringify(kept).replace(NOT_IN_XML, inJson).replace(/[&<>]/g, inXml);
  return `<panelpack xmlns="${KEPT_NAMESPACE}">${text}</panelpack>`;
}

/** What XML cannot hold, or a program may change: JSON has its own way to write it. */
const NOT_IN_XML = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

function inJson(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function inXml(character: string): string {
  return `&#${String(character.charCodeAt(0))};`;
}

/** Reads the custom XML part of a workbook, which whoever sent it may have written: all of it makes sense, or none is used. */
export function readKept(xml: string): KeptOrSlip {
  if (xml.length > LONGEST_KEPT) return notUsed('it is longer than Panelpack ever writes');
  const text = textOfRoot(xml);
  const written = text === null ? null : parseJson(text);
  if (written === null) return notUsed('it is not written as Panelpack writes it');
  const read = keptSchema.safeParse(written.json, { error: slipWords });
  if (read.success) return { kept: read.data };
  const [issue] = read.error.issues;
  const place = issue && issue.path.length > 0 ? `at ${slipPlace(issue.path)}: ` : '';
  return notUsed(`${place}${issue?.message ?? 'unknown'}`);
}

const LONGEST_WHY = 200;

function notUsed(why: string): KeptOrSlip {
  const short = why.length > LONGEST_WHY ? `${why.slice(0, LONGEST_WHY)}…` : why;
  return { slip: `Nothing of what Panelpack keeps in this workbook is used (${short}).` };
}

function parseJson(text: string): { readonly json: unknown } | null {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return null;
  }
}
