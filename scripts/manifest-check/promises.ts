import { elementsAt, elementsNamed, type Element } from './read-element.ts';

/** What the manifest must agree with outside itself. */
export interface Promised {
  /** In four parts, such as 0.3.0.0. */
  readonly version: string;
  /** The ribbon functions that the code associates. */
  readonly commands: readonly string[];
}

/** Texts that Panelpack promises, by the path of the element that says them. */
const TEXTS = [
  { path: ['DefaultLocale'], text: 'en-GB' },
  { path: ['Permissions'], text: 'ReadWriteDocument' },
] as const;

const SURFACE = ['VersionOverrides', 'Hosts', 'Host', 'DesktopFormFactor', 'ExtensionPoint'] as const;
const BUTTON = [...SURFACE, 'CustomTab', 'Group', 'Control'] as const;

/** Attributes that Panelpack promises: Excel only, one long-lived runtime for pane and ribbon, buttons that call it. */
const ATTRIBUTES = [
  { path: [], attribute: 'type', value: 'TaskPaneApp' },
  { path: ['Hosts', 'Host'], attribute: 'Name', value: 'Workbook' },
  { path: ['VersionOverrides'], attribute: 'type', value: 'VersionOverridesV1_0' },
  { path: ['VersionOverrides', 'Hosts', 'Host'], attribute: 'type', value: 'Workbook' },
  {
    path: ['VersionOverrides', 'Hosts', 'Host', 'Runtimes', 'Runtime'],
    attribute: 'lifetime',
    value: 'long',
  },
  { path: SURFACE, attribute: 'type', value: 'PrimaryCommandSurface' },
  { path: BUTTON, attribute: 'type', value: 'Button' },
  { path: [...BUTTON, 'Action'], attribute: 'type', value: 'ExecuteFunction' },
] as const;

/** The oldest Excel that may show the add-in: below it, members that addin/host calls are missing. */
const FLOOR = [
  { set: 'SharedRuntime', version: '1.1' },
  { set: 'ExcelApi', version: '1.13' },
] as const;

/** A sentence for each thing that the manifest says otherwise than Panelpack promises. */
export function checkPromises(root: Element, promised: Promised): string[] {
  return [
    ...TEXTS.flatMap(({ path, text }) => checkText(root, path, text)),
    ...checkText(root, ['Version'], promised.version),
    ...ATTRIBUTES.flatMap((wanted) => checkAttribute(root, wanted)),
    ...checkId(root),
    ...FLOOR.flatMap((floor) => checkFloor(root, floor)),
    ...checkOnePage(root),
    ...checkControls(root),
    ...checkCommands(root, promised.commands),
  ];
}

function checkText(root: Element, path: readonly string[], text: string): string[] {
  return elementsAt(root, path)
    .filter((element) => element.text !== text)
    .map(
      ({ name, line, text: says }) => `Write “${text}” as the ${name} (line ${String(line)}), not “${says}”.`,
    );
}

function checkAttribute(root: Element, { path, attribute, value }: (typeof ATTRIBUTES)[number]): string[] {
  return elementsAt(root, path)
    .filter((element) => element.attributes.get(attribute) !== value)
    .map(({ name, line, attributes }) => {
      const says = attributes.get(attribute);
      const instead = says === undefined ? 'it has none' : `not “${says}”`;
      return `Give “${name}” (line ${String(line)}) the ${attribute} “${value}”: ${instead}.`;
    });
}

function checkId(root: Element): string[] {
  return elementsAt(root, ['Id'])
    .filter(({ text }) => !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text))
    .map(
      ({ text, line }) => `Write the Id (line ${String(line)}) as a GUID in small letters, not “${text}”.`,
    );
}

function checkFloor(root: Element, { set, version }: (typeof FLOOR)[number]): string[] {
  const found = elementsAt(root, ['Requirements', 'Sets', 'Set']).find(
    ({ attributes }) => attributes.get('Name') === set,
  );
  if (!found) return [`Add the requirement set ${set} ${version}.`];
  const says = found.attributes.get('MinVersion') ?? '';
  if (says === version) return [];
  return [`Ask for ${set} ${version} (line ${String(found.line)}), not “${says}”.`];
}

/** In a shared runtime the pane and the ribbon's functions are one page. */
function checkOnePage(root: Element): string[] {
  const [page] = elementsNamed(root, 'Runtime').map(({ attributes }) => attributes.get('resid'));
  return elementsNamed(root, 'FunctionFile')
    .filter(({ attributes }) => attributes.get('resid') !== page)
    .map(
      ({ line }) =>
        `Give “FunctionFile” (line ${String(line)}) the page of “Runtime”, “${page}”: they share it.`,
    );
}

/** Every group and button has an id of its own. */
function checkControls(root: Element): string[] {
  const seen = new Set<string>();
  return elementsNamed(root, 'CustomTab', 'Group', 'Control').flatMap(({ name, attributes, line }) => {
    const id = attributes.get('id') ?? '';
    const sentence = id
      ? `Give “${name}” (line ${String(line)}) an id of its own: “${id}” stands twice.`
      : `Give “${name}” (line ${String(line)}) an id.`;
    const good = id !== '' && !seen.has(id);
    seen.add(id);
    return good ? [] : [sentence];
  });
}

function checkCommands(root: Element, commands: readonly string[]): string[] {
  const named = elementsNamed(root, 'FunctionName');
  const unknown = named
    .filter(({ text }) => !commands.includes(text))
    .map(
      ({ text, line }) =>
        `Name a function of the add-in (line ${String(line)}), not “${text}”: there are ${commands.join(', ')}.`,
    );
  const unused = commands
    .filter((command) => !named.some(({ text }) => text === command))
    .map((command) => `Add a button for “${command}”.`);
  // A misspelt name leaves a function without its button: one slip, one sentence.
  return unknown.length > 0 ? unknown : unused;
}
