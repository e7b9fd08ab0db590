import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * The same workbook without its conditional formats. Our reader gives the fill that a reader of the sheet sees;
 * Excel's `format.fill` gives a cell's own, so the file is read a second time without the rules.
 */
export function withoutRules(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, content] of Object.entries(parts)) {
    if (/worksheets\/[^/]+\.xml$/iu.test(name)) parts[name] = strToU8(dropRules(strFromU8(content)));
  }
  return zipSync(parts, { level: 0 });
}

function dropRules(markup: string): string {
  return markup
    .replace(/<(\w+:)?conditionalFormatting\b(?:[^>]*\/>|[\s\S]*?<\/\1?conditionalFormatting>)/gu, '')
    .replace(/<(\w+:)?conditionalFormattings>[\s\S]*?<\/\1?conditionalFormattings>/gu, '');
}
