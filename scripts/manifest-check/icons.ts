import { elementsAt, elementsNamed, type Element } from './read-element.ts';

/** The size of an icon file of the add-in, by its path under the hosted folder; null where there is no such PNG file. */
export type IconSizes = (path: string) => { readonly width: number; readonly height: number } | null;

/** The sizes that the ribbon cannot do without, and all that it takes. */
const NEEDED = ['16', '32', '80'];
const TAKEN = ['16', '20', '24', '32', '40', '48', '64', '80'];

/** What Excel shows in its list of add-ins: 32 pixels for a task pane add-in, 64 on fine screens. */
const LISTED = { IconUrl: '32', HighResolutionIconUrl: '64' };

/** A sentence for each icon whose file is missing or not of the size that the manifest says, and each size lacking. */
export function checkIcons(root: Element, home: string, sizes: IconSizes): string[] {
  const addresses = imageAddresses(root);
  const shown = elementsNamed(root, 'Icon').flatMap((icon) =>
    icon.children.flatMap((image) => {
      const address = addresses.get(image.attributes.get('resid') ?? '');
      return address === undefined ? [] : [{ image, size: image.attributes.get('size') ?? '', address }];
    }),
  );
  const listed = Object.entries(LISTED).flatMap(([name, size]) =>
    elementsAt(root, [name]).map((image) => ({
      image,
      size,
      address: image.attributes.get('DefaultValue') ?? '',
    })),
  );
  return [
    ...elementsNamed(root, 'Icon').flatMap(checkSizesOffered),
    ...firstOfEach([...listed, ...shown]).flatMap((icon) => checkFile(icon, home, sizes)),
  ];
}

interface ShownIcon {
  readonly image: Element;
  readonly size: string;
  readonly address: string;
}

function imageAddresses(root: Element): ReadonlyMap<string, string> {
  const images = elementsAt(root, ['VersionOverrides', 'Resources', 'Images', 'Image']);
  return new Map(
    images.map(({ attributes }) => [attributes.get('id') ?? '', attributes.get('DefaultValue') ?? '']),
  );
}

function checkSizesOffered(icon: Element): string[] {
  const offered = icon.children.map(({ attributes }) => attributes.get('size') ?? '');
  const line = String(icon.line);
  return [
    ...NEEDED.filter((size) => !offered.includes(size)).map(
      (size) => `Add an image of size ${size} to the “Icon” of line ${line}.`,
    ),
    ...offered
      .filter((size) => !TAKEN.includes(size))
      .map(
        (size) =>
          `Take the image of size “${size}” out of the “Icon” of line ${line}: sizes are ${TAKEN.join(', ')}.`,
      ),
  ];
}

function checkFile({ image, size, address }: ShownIcon, home: string, sizes: IconSizes): string[] {
  if (!address.startsWith(`${home}/`)) return [];
  const path = address.slice(home.length + 1);
  const found = sizes(path);
  const line = `line ${String(image.line)}`;
  if (!found) return [`Make the icon ${path}, a PNG of ${size} × ${size} pixels: ${line} shows it.`];
  if (String(found.width) === size && String(found.height) === size) return [];
  const has = `${String(found.width)} × ${String(found.height)}`;
  return [`Make ${path} ${size} × ${size} pixels, as ${line} says: it is ${has}.`];
}

/** An icon that several buttons show is asked about once. */
function firstOfEach(shown: readonly ShownIcon[]): ShownIcon[] {
  const alike = (one: ShownIcon, other: ShownIcon) =>
    one.address === other.address && one.size === other.size;
  return shown.filter((icon, at) => shown.findIndex((other) => alike(other, icon)) === at);
}
