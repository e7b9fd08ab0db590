import { allElements, type Element } from './read-element.ts';

/** An address in a manifest, with the element that gives it. */
export interface Address {
  readonly element: Element;
  readonly text: string;
}

/** Every address that Excel is sent to, in the order of the file. */
export function addressesIn(root: Element): Address[] {
  return [...allElements(root)].flatMap((element) => {
    const text = element.attributes.get('DefaultValue') ?? element.text;
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) || ADDRESSED.has(element.name)
      ? addressOf(element, text)
      : [];
  });
}

/** Elements of the base manifest, and entries of Resources, whose value is an address and nothing else. */
const ADDRESSED = new Set(['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomain', 'Url']);

function addressOf(element: Element, text: string): Address[] {
  return element.children.length > 0 && !text ? [] : [{ element, text }];
}

/** A sentence for each address that is not https, or not under the one address that IT hosts. */
export function checkAddresses(root: Element, home: string): string[] {
  return addressesIn(root).flatMap(({ element, text }) => {
    const where = `“${element.name}” (line ${String(element.line)})`;
    if (!text.startsWith('https://')) return [`Write ${where} with https: it says “${text}”.`];
    return text.startsWith(`${home}/`) ? [] : [`Keep ${where} under ${home}: it says “${text}”.`];
  });
}

/** Whether a page that Excel is sent to is among the hosted files, by its path under the hosted folder. */
export type PageIsThere = (path: string) => boolean;

/** A sentence for each page that the manifest names and the hosted folder lacks; icons are asked about elsewhere. */
export function checkPages(root: Element, home: string, isThere: PageIsThere): string[] {
  const pages = addressesIn(root)
    .map(({ text }) => text)
    .filter((text) => text.startsWith(`${home}/`) && !text.endsWith('.png'))
    .map((text) => text.slice(home.length + 1));
  return [...new Set(pages)]
    .filter((path) => !isThere(path))
    .map((path) => `Build the page ${path}: the manifest sends Excel there.`);
}
