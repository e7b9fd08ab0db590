import type { Pack } from '../appendices/pack.ts';
import { packMarking } from './pack-words.ts';
import { fillStyles } from './rating-fill.ts';

const PLAIN = `
body { font-family: Arial, sans-serif; font-size: 11pt; line-height: 1.35; color: #000; background: #fff; margin: 1.5em; }
h1 { font-size: 18pt; }
h2 { font-size: 14pt; margin: 1.5em 0 0.3em; }
p { margin: 0.3em 0; max-width: 60em; }
section { margin-top: 2.5em; }
.marking { font-weight: bold; text-align: center; max-width: none; }
table { border-collapse: collapse; width: 100%; margin: 0.6em 0; }
caption { text-align: left; font-weight: bold; padding: 0.3em 0; }
th, td { border: 1px solid #595959; padding: 3pt 5pt; text-align: left; vertical-align: top; mso-number-format: "\\@"; }
td { overflow-wrap: break-word; }
@page { size: A4 landscape; margin: 16mm 12mm; }
@media print {
body { margin: 0; font-size: 9pt; }
section { break-before: page; }
h2, caption { break-after: avoid; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
}
`;

/** The page’s own style: A4 landscape, headings repeated, the marking on every printed page, fills behind the ratings’ words. */
export function htmlStyle(pack: Pack): string {
  return PLAIN + pageMarking(packMarking(pack)) + (pack.isAccessible ? '' : fillStyles(pack.ragRules));
}

/** Printed in the margin of each page by browsers that know margin boxes; others print it over each appendix alone. */
function pageMarking(marking: string | null): string {
  if (marking === null) return '';
  const box = `{ content: ${styleString(marking)}; font: bold 10pt Arial, sans-serif; }`;
  return `@page { @top-center ${box} @bottom-center ${box} }\n`;
}

/** Text as a string of a style sheet: every mark but letters, digits and plain spaces by its number. */
function styleString(text: string): string {
  const marks = Array.from(text, (mark) =>
    /[A-Za-z0-9 ]/.test(mark) ? mark : `\\${(mark.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`,
  );
  return `"${marks.join('')}"`;
}
