import { SaxesParser } from 'saxes';
import { refuse } from './host-error.ts';

/** The namespace of an XML text's root, "" for none; refuses what is no XML. */
export function namespaceOf(xml: string, member: string): string {
  const parser = new SaxesParser({ xmlns: true });
  const found: string[] = [];
  parser.on('opentag', ({ uri }) => found.push(uri));
  parser.on('error', () => refuse('InvalidArgument', member));
  parser.write(xml).close();
  return found[0] ?? refuse('InvalidArgument', member);
}
