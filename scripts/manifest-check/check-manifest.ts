import { checkAddresses, checkPages, type PageIsThere } from './addresses.ts';
import { checkOrder } from './element-order.ts';
import { checkIcons, type IconSizes } from './icons.ts';
import { checkPromises, type Promised } from './promises.ts';
import { readElement } from './read-element.ts';
import { checkResources } from './resources.ts';

/** What a manifest is held against. */
export interface Surroundings extends Promised {
  /** The one address that everything is served from, without a slash at its end. */
  readonly address: string;
  readonly iconSizes: IconSizes;
  readonly pageIsThere: PageIsThere;
}

/** Why Excel, or Panelpack's own promises, would refuse a manifest: a sentence each, none where it is good. */
export function checkManifest(xml: string, surroundings: Surroundings): string[] {
  const root = readElement(xml);
  if ('sentence' in root) return [root.sentence];
  return [
    ...checkOrder(root),
    ...checkResources(root),
    ...checkAddresses(root, surroundings.address),
    ...checkPages(root, surroundings.address, surroundings.pageIsThere),
    ...checkIcons(root, surroundings.address, surroundings.iconSizes),
    ...checkPromises(root, surroundings),
  ];
}
