import { elementsAt, elementsNamed, type Element } from './read-element.ts';

/** The lists of Resources: what an entry is called, and the longest text it may hold (null: an address, not counted). */
const LISTS = [
  { list: 'Images', longest: null },
  { list: 'Urls', longest: null },
  { list: 'ShortStrings', longest: 125 },
  { list: 'LongStrings', longest: 250 },
] as const;

type List = (typeof LISTS)[number]['list'];

/** Microsoft's longest resource id. */
const LONGEST_ID = 32;

/** A sentence for each resource that is asked for and not there, there and not asked for, doubled or too long. */
export function checkResources(root: Element): string[] {
  const resources = elementsAt(root, ['VersionOverrides', 'Resources']);
  const entries = resources.flatMap(entriesOf);
  const asked = elementsNamed(root, ...ASKING).filter(({ attributes }) => attributes.has('resid'));
  return [
    ...asked.flatMap((element) => checkAsked(element, entries)),
    ...entries.flatMap((entry) => checkEntry(entry, entries, asked)),
  ];
}

interface Entry {
  readonly id: string;
  readonly list: List;
  readonly longest: number | null;
  readonly element: Element;
}

function entriesOf(resources: Element): Entry[] {
  return LISTS.flatMap(({ list, longest }) =>
    elementsAt(resources, [list])
      .flatMap(({ children }) => children)
      .map((element) => ({ id: element.attributes.get('id') ?? '', list, longest, element })),
  );
}

const ASKING = [
  ...['Runtime', 'FunctionFile', 'SourceLocation', 'LearnMoreUrl'],
  ...['Image', 'Label', 'Title', 'Description'],
];

/** Where the text or address that an element asks for must stand. */
function listFor({ name }: Element): List {
  switch (name) {
    case 'Image':
      return 'Images';
    case 'Label':
    case 'Title':
      return 'ShortStrings';
    case 'Description':
      return 'LongStrings';
    default:
      return 'Urls';
  }
}

function checkAsked(element: Element, entries: readonly Entry[]): string[] {
  const resid = element.attributes.get('resid') ?? '';
  const where = `“${element.name}” (line ${String(element.line)})`;
  const list = listFor(element);
  const found = entries.filter(({ id }) => id === resid);
  if (found.some((entry) => entry.list === list)) return [];
  const [elsewhere] = found;
  if (elsewhere) return [`Move “${resid}” from ${elsewhere.list} to ${list}: ${where} asks for it there.`];
  return [`Add “${resid}” to ${list}: ${where} asks for it.`];
}

function checkEntry(entry: Entry, entries: readonly Entry[], asked: readonly Element[]): string[] {
  const { id, element, longest } = entry;
  const where = `(line ${String(element.line)})`;
  const text = element.attributes.get('DefaultValue') ?? '';
  const sentences: string[] = [];
  if (!id) sentences.push(`Give the “${element.name}” of line ${String(element.line)} an id.`);
  if (!text) sentences.push(`Give “${id}” ${where} a DefaultValue.`);
  if (id.length > LONGEST_ID)
    sentences.push(
      `Shorten the id “${id}” ${where} to ${String(LONGEST_ID)} characters: it has ${String(id.length)}.`,
    );
  if (longest !== null && text.length > longest)
    sentences.push(
      `Shorten “${id}” ${where} to ${String(longest)} characters: it has ${String(text.length)}.`,
    );
  if (entries.find((other) => other.id === id) !== entry)
    sentences.push(`Give “${id}” ${where} an id of its own: it stands twice.`);
  if (!asked.some(({ attributes }) => attributes.get('resid') === id))
    sentences.push(`Take “${id}” ${where} out: nothing asks for it.`);
  return sentences;
}
