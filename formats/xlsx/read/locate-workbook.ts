import { contentTypeOf, readContentTypes, type ContentTypes } from './content-types.ts';
import type { PackageParts } from './package-parts.ts';
import { Refusal } from './refusal.ts';
import { readRelationships, targetOf, type Relationship } from './relationships.ts';

/** Where a package's workbook part is, and the package's own relationships (properties are among them). */
export interface LocatedWorkbook {
  readonly name: string;
  readonly packageRelationships: readonly Relationship[];
}

/** Finds the workbook part by relationship, else by content type; refuses other kinds of file by name. */
export function locateWorkbook(parts: PackageParts): LocatedWorkbook {
  refuseOtherContainers(parts);
  const types = readContentTypes(parts);
  const packageRelationships = readRelationships(parts, '');
  const name = targetOf(packageRelationships, 'officeDocument') ?? findByContentType(types);
  if (name === null)
    throw new Refusal(looksLikeWorkbook(parts) ? 'missing-part' : 'zip-without-workbook', '_rels/.rels');
  refuseOtherDocuments(name, contentTypeOf(types, name));
  if (!parts.has(name)) throw new Refusal('missing-part', name);
  return { name, packageRelationships };
}

function refuseOtherContainers(parts: PackageParts): void {
  if (parts.has('Index/Document.iwa')) throw new Refusal('numbers-document');
  if (!parts.has('mimetype')) return;
  const mimetype = new TextDecoder().decode(parts.read('mimetype').subarray(0, 200));
  if (mimetype.includes('opendocument')) throw new Refusal('opendocument-file');
}

function findByContentType(types: ContentTypes): string | null {
  for (const [name, type] of types.byName) {
    if (/(sheet|template)(\.macroEnabled)?\.main\+xml$/.test(type) && !isOtherOffice(type)) return name;
    if (isOtherOffice(type) || isBinary(type)) return name;
  }
  return null;
}

function refuseOtherDocuments(name: string, type: string): void {
  if (isBinary(type) || name.endsWith('.bin')) throw new Refusal('binary-workbook');
  if (/word/i.test(type) || name.startsWith('word/')) throw new Refusal('word-document');
  if (/presentation/i.test(type) || name.startsWith('ppt/')) throw new Refusal('powerpoint-presentation');
  if (/visio/i.test(type) || name.startsWith('visio/')) throw new Refusal('not-a-workbook');
}

/** The main types only: a workbook may embed documents of the others. */
function isOtherOffice(type: string): boolean {
  return /(wordprocessingml|presentationml|ms-word|ms-powerpoint|ms-visio).*\.main\+xml$/.test(type);
}

function isBinary(type: string): boolean {
  return /ms-excel\.sheet\.binary.*main/.test(type);
}

function looksLikeWorkbook(parts: PackageParts): boolean {
  return parts.names.some((name) => /(^|\/)(workbook|worksheets)[./]/.test(name));
}
