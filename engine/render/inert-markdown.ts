import { inertLine } from './inert.ts';

const MARKUP = /[\\`*_[\]<>|~&#$]/g;
/** What a renderer would make a link, a mention or a picture of by itself, escaped or not. */
const LINKS_ITSELF = /@|\/\/|www\.|\w\.[a-z]{2}|mailto:|xmpp:|#\d|:[a-z][\w+-]*:/i;

/**
 * Text from a workbook as Markdown that is only text: markup is escaped, and a word that would become a link by
 * itself is set as code. It holds no line break, so it cannot begin a block where it stands within a line.
 */
export function markdownText(text: string): string {
  return inertLine(text)
    .split(' ')
    .map((word) => (LINKS_ITSELF.test(word) ? asCode(word) : word.replace(MARKUP, '\\$&')))
    .join(' ');
}

/** A code span that nothing in it can end: in a table an upright bar would end the cell, even within code. */
function asCode(word: string): string {
  const after = /[,;:.!?]*$/.exec(word)?.[0] ?? '';
  const code = word.slice(0, word.length - after.length);
  return `\`${code.replaceAll('`', "'").replaceAll('|', '\u00a6')}\`${after}`;
}
