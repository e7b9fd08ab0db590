import { KEPT_NAMESPACE } from './kept-namespace.ts';

/**
 * The text of an XML document that is one element with text in it and nothing else, of Panelpack's namespace;
 * null for any other document. A document type, entities of its own and child elements are not understood.
 */
export function textOfRoot(xml: string): string | null {
  const { name, attributes, text } = ROOT.exec(xml)?.groups ?? {};
  if (name === undefined || attributes === undefined || text === undefined) return null;
  return namespaceOf(name, attributes) === KEPT_NAMESPACE ? plainText(text) : null;
}

const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const ATTRIBUTE = `\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*')`;

/** A declaration may stand before the root, and space around it. */
const ROOT = new RegExp(
  `^\\ufeff?(?:<\\?xml[^>]*\\?>)?\\s*<(?<name>${NAME})(?<attributes>(?:${ATTRIBUTE})*)\\s*>(?<text>[^]*)</\\k<name>\\s*>\\s*$`,
);

const TAG = new RegExp(`<(?<name>${NAME})(?<attributes>(?:${ATTRIBUTE})*)\\s*/?>`, 'y');

/** The namespace of a document's root element, whatever stands before it and in it; null where it has none. */
export function rootNamespace(xml: string): string | null {
  TAG.lastIndex = startOfRoot(xml);
  const { name, attributes } = TAG.exec(xml)?.groups ?? {};
  return name === undefined || attributes === undefined ? null : namespaceOf(name, attributes);
}

const PROLOGUE = [
  { opens: '<?', closes: '?>' },
  { opens: '<!--', closes: '-->' },
  { opens: '<!', closes: '>' },
];

function startOfRoot(xml: string): number {
  let at = 0;
  for (;;) {
    at = xml.indexOf('<', at);
    const piece = PROLOGUE.find(({ opens }) => at >= 0 && xml.startsWith(opens, at));
    const end = piece ? xml.indexOf(piece.closes, at) : -1;
    if (end < 0) return Math.max(at, 0);
    at = end;
  }
}

function namespaceOf(name: string, attributes: string): string | null {
  const colon = name.indexOf(':');
  const wanted = colon < 0 ? 'xmlns' : `xmlns:${name.slice(0, colon)}`;
  for (const [, attribute, double, single] of attributes.matchAll(
    /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  ))
    if (attribute === wanted) return double ?? single ?? null;
  return null;
}

/** Text and CDATA as they read; null where anything else stands between them. */
function plainText(markup: string): string | null {
  let text = '';
  let at = 0;
  while (at < markup.length) {
    const isCdata = markup.startsWith(CDATA, at);
    const end = isCdata ? markup.indexOf(']]>', at) : nextMarkup(markup, at);
    const piece =
      end < 0 ? null : isCdata ? markup.slice(at + CDATA.length, end) : unescape(markup.slice(at, end));
    if (piece === null || end <= at) return null;
    text += piece;
    at = isCdata ? end + 3 : end;
  }
  return text;
}

const CDATA = '<![CDATA[';

function nextMarkup(markup: string, from: number): number {
  const next = markup.indexOf('<', from);
  return next < 0 ? markup.length : next;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The five entities that XML itself has, and characters by their number; null where another is meant. */
function unescape(text: string): string | null {
  const [first = '', ...others] = text.split('&');
  let plain = first;
  for (const piece of others) {
    const end = piece.indexOf(';');
    const character = end < 0 ? null : characterOf(piece.slice(0, end));
    if (character === null) return null;
    plain += character + piece.slice(end + 1);
  }
  return plain;
}

function characterOf(reference: string): string | null {
  const [, name = '', decimal, hexadecimal = ''] =
    /^(?:([a-z]+)|#(\d{1,7})|#x([\da-fA-F]{1,6}))$/.exec(reference) ?? [];
  if (name !== '') return ENTITIES.get(name) ?? null;
  const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
