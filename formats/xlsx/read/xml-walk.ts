import { SaxesParser } from 'saxes';
import { Refusal } from './refusal.ts';

/** Attributes by local name: "r:id" is "id". */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What to do with a part's elements, known by local name: prefixes and namespaces vary between writers. */
export interface XmlVisitor {
  open?(name: string, attributes: Attributes, parent: string): void;
  /** `text` is what stands directly in the element, or after its last child. */
  close?(name: string, text: string, parent: string): void;
}

/** Office's own elements have some dozens of attributes at most, and stand some dozens deep. */
const MOST_ATTRIBUTES = 500;
const DEEPEST = 100;

/** Parses XML given in pieces; anything that is not well-formed, or holds a DOCTYPE, refuses the part. */
export function walkXml(pieces: readonly string[], part: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ position: false, xmlns: false });
  const path: string[] = [];
  let text = '';
  refuseWhatIsWrong(parser, part);
  parser.on('text', (more) => (text += more));
  parser.on('cdata', (more) => (text += more));
  parser.on('opentag', (tag) => {
    if (path.length === DEEPEST) throw new Refusal('damaged-part', part);
    const name = localName(tag.name);
    text = '';
    visitor.open?.(name, localAttributes(tag.attributes), path.at(-1) ?? '');
    path.push(name);
  });
  parser.on('closetag', () => {
    const name = path.pop() ?? '';
    visitor.close?.(name, text, path.at(-1) ?? '');
    text = '';
  });
  for (const piece of pieces) parser.write(piece);
  parser.close();
}

function refuseWhatIsWrong(parser: SaxesParser, part: string): void {
  parser.on('error', () => {
    throw new Refusal('damaged-part', part);
  });
  parser.on('doctype', () => {
    throw new Refusal('document-type', part);
  });
  let attributes = 0;
  parser.on('opentagstart', () => (attributes = 0));
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > MOST_ATTRIBUTES) throw new Refusal('damaged-part', part);
  });
}

/** An XML boolean: "1" or "true" (and "on", which some writers use). */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localAttributes(attributes: Record<string, string>): Attributes {
  const local: Record<string, string> = {};
  for (const name in attributes) local[localName(name)] = attributes[name] ?? '';
  return local;
}
