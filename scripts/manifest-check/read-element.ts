import { SaxesParser } from 'saxes';

/** An element of a manifest with what stands in it, and the line of the file that it begins on (1-based). */
export interface Element {
  readonly name: string;
  readonly namespace: string;
  /** Without namespaces or their declarations: `type` for xsi:type. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** Trimmed; empty where there are only elements in it. */
  readonly text: string;
  readonly line: number;
}

/** What a file that is no XML gives instead of its root: one sentence. */
export interface NotXml {
  readonly sentence: string;
}

interface Growing {
  readonly element: Element;
  readonly children: Element[];
  readonly words: string[];
}

/** The root element of a manifest's text. */
export function readElement(xml: string): Element | NotXml {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Growing[] = [];
  const roots: Element[] = [];
  let sentence: string | undefined;
  let startLine = 1;
  parser.on(
    'error',
    () => (sentence ??= `Mend the XML near line ${String(parser.line)}: it cannot be read.`),
  );
  parser.on('doctype', () => (sentence ??= 'Take the DOCTYPE out: a manifest has none.'));
  // A name that ends its line is told of when the parser stands at the start of the next.
  parser.on('opentagstart', () => (startLine = parser.columnIndex === 0 ? parser.line - 1 : parser.line));
  parser.on('text', (text) => open.at(-1)?.words.push(text));
  parser.on('cdata', (text) => open.at(-1)?.words.push(text));
  parser.on('opentag', (tag) => {
    const children: Element[] = [];
    const attributes = new Map(
      Object.values(tag.attributes)
        .filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns')
        .map(({ local, value }) => [local, value]),
    );
    const element = { name: tag.local, namespace: tag.uri, attributes, children, text: '', line: startLine };
    open.push({ element, children, words: [] });
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (!closed) return;
    const element = { ...closed.element, text: closed.words.join('').trim() };
    (open.at(-1)?.children ?? roots).push(element);
  });
  parser.write(xml).close();
  const [root] = roots;
  if (sentence !== undefined) return { sentence };
  return root ?? { sentence: 'Give the manifest: there is no XML in it.' };
}

/** An element and all that stand in it, in the order of the file. */
export function* allElements(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* allElements(child);
}

/** All elements of a name under an element, at any depth. */
export function elementsNamed(root: Element, ...names: readonly string[]): Element[] {
  return [...allElements(root)].filter(({ name }) => names.includes(name));
}

/** The elements at a path of names under an element: ['Hosts', 'Host']. */
export function elementsAt(root: Element, path: readonly string[]): Element[] {
  return path
    .reduce<readonly Element[]>(
      (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
      [root],
    )
    .slice();
}
