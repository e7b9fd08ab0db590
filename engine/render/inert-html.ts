import { inertLine } from './inert.ts';

const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text from a workbook as HTML that is only text, in an element or in a quoted attribute: one line, nothing that acts. */
export function htmlText(text: string): string {
  return inertLine(text).replace(/[&<>"']/g, (mark) => MARKUP[mark] ?? '');
}
