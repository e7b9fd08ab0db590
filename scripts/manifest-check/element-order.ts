import type { Element } from './read-element.ts';

/**
 * What may stand in an element, in this order. The part of the task pane schema that an add-in with ribbon buttons
 * uses: Microsoft's page "How to find the proper order of manifest elements" (task pane, and within VersionOverrides)
 * and, for what must be there, the schemas in [MS-OWEMXML].
 */
interface Place {
  readonly name: string;
  readonly need: 'one' | 'maybe' | 'many' | 'any';
  readonly in: readonly Place[];
  /** The element is written with this namespace; else with that of the element it stands in. */
  readonly namespace?: string;
}

const BASE = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const BASIC_TYPES = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

const one = (name: string, ...inside: Place[]): Place => ({ name, need: 'one', in: inside });
const maybe = (name: string, ...inside: Place[]): Place => ({ name, need: 'maybe', in: inside });
const many = (name: string, ...inside: Place[]): Place => ({ name, need: 'many', in: inside });
const any = (name: string, ...inside: Place[]): Place => ({ name, need: 'any', in: inside });
const basic = (place: Place): Place => ({ ...place, namespace: BASIC_TYPES, in: place.in.map(basic) });

const override = any('Override');
const icon = one('Icon', basic(many('Image')));
const supertip = one('Supertip', one('Title'), one('Description'));
const action = one(
  'Action',
  maybe('TaskpaneId'),
  maybe('SourceLocation'),
  maybe('Title'),
  maybe('FunctionName'),
);
const button = many(
  'Control',
  maybe('OverriddenByRibbonApi'),
  one('Label'),
  supertip,
  icon,
  action,
  maybe('Enabled'),
);
const group = many('Group', maybe('OverriddenByRibbonApi'), one('Label'), icon, button);

const requirements = (sets: (place: Place) => Place) =>
  maybe('Requirements', sets(maybe('Sets', many('Set'))), sets(maybe('Methods', many('Method'))));

const desktop = one(
  'DesktopFormFactor',
  maybe('GetStarted', one('Title'), one('Description'), one('LearnMoreUrl')),
  one('FunctionFile'),
  many(
    'ExtensionPoint',
    maybe('OfficeTab', group),
    maybe('CustomTab', group, one('Label'), maybe('InsertAfter')),
  ),
);

const resources = one(
  'Resources',
  basic(maybe('Images', many('Image', override))),
  basic(maybe('Urls', many('Url', override))),
  basic(maybe('ShortStrings', many('String', override))),
  basic(maybe('LongStrings', many('String', override))),
);

const versionOverrides: Place = {
  ...one(
    'VersionOverrides',
    maybe('Description'),
    requirements(basic),
    one('Hosts', many('Host', one('Runtimes', one('Runtime')), desktop)),
    resources,
  ),
  namespace: OVERRIDES,
};

const MANIFEST: Place = one(
  'OfficeApp',
  one('Id'),
  maybe('AlternateId'),
  one('Version'),
  one('ProviderName'),
  one('DefaultLocale'),
  one('DisplayName', override),
  one('Description', override),
  one('IconUrl', override),
  one('HighResolutionIconUrl', override),
  one('SupportUrl', override),
  maybe('AppDomains', many('AppDomain')),
  one('Hosts', many('Host')),
  requirements((place) => place),
  one('DefaultSettings', one('SourceLocation', override)),
  one('Permissions'),
  versionOverrides,
  maybe('ExtendedOverrides'),
);

/** A sentence for each element that is unknown, out of order, doubled or lacking. */
export function checkOrder(root: Element): string[] {
  if (root.name !== MANIFEST.name) return [`Begin the manifest with “OfficeApp”, not “${root.name}”.`];
  return [...checkNamespace(root, BASE), ...checkInside(root, MANIFEST, BASE)];
}

function checkInside(element: Element, place: Place, namespace: string): string[] {
  return [
    ...element.children.flatMap((child) => checkChild(element, child, place, namespace)),
    ...findMisplaced(element, place),
    ...place.in.flatMap((expected) => checkCount(element, expected)),
  ];
}

function checkChild(element: Element, child: Element, place: Place, namespace: string): string[] {
  const expected = place.in.find(({ name }) => name === child.name);
  if (!expected)
    return [
      `Take “${child.name}” (line ${String(child.line)}) out of “${element.name}”: nothing of that name belongs there.`,
    ];
  const own = expected.namespace ?? namespace;
  const foreign = checkNamespace(child, own);
  return foreign.length > 0 ? foreign : checkInside(child, expected, own);
}

function checkNamespace(element: Element, wanted: string): string[] {
  if (element.namespace === wanted) return [];
  return [
    `Write “${element.name}” (line ${String(element.line)}) in the namespace ${wanted}, not “${element.namespace}”.`,
  ];
}

function findMisplaced(element: Element, place: Place): string[] {
  const rank = (child: Element) => place.in.findIndex(({ name }) => name === child.name);
  const known = element.children.filter((child) => rank(child) >= 0);
  return known.flatMap((child, at) => {
    const before = known.slice(0, at).find((earlier) => rank(earlier) > rank(child));
    return before
      ? [`Move “${child.name}” (line ${String(child.line)}) before “${before.name}” in “${element.name}”.`]
      : [];
  });
}

function checkCount(element: Element, { name, need }: Place): string[] {
  const found = element.children.filter((child) => child.name === name);
  if (found.length === 0 && (need === 'one' || need === 'many'))
    return [`Add “${name}” to “${element.name}” (line ${String(element.line)}).`];
  if (found.length > 1 && (need === 'one' || need === 'maybe'))
    return [
      `Keep one “${name}” in “${element.name}” (line ${String(element.line)}), not ${String(found.length)}.`,
    ];
  return [];
}
