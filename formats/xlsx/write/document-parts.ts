import type { Pack } from '../../../engine/appendices/pack.ts';
import { packTitle } from '../../../engine/render/pack-words.ts';
import { longDate } from '../../../engine/values/calendar.ts';
import { PANELPACK_MARK } from '../panelpack-mark.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CUSTOM = 'docProps/custom.xml';
const MADE = 'appendices/1';

/** Title, subject, author and dates: the as-at date, so that the same tables give the same file; no person’s name. */
export function coreProperties(pack: Pack): string {
  const made = `${pack.asAt}T00:00:00Z`;
  const created = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${made}</dcterms:${name}>`;
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${packTitle(pack)}</dc:title>` +
    `<dc:subject>As at ${longDate(pack.asAt)}, ${pack.edition} edition</dc:subject>` +
    '<dc:creator>Panelpack</dc:creator><cp:lastModifiedBy>Panelpack</cp:lastModifiedBy>' +
    `${created('created')}${created('modified')}<dc:language>en-GB</dc:language></cp:coreProperties>`
  );
}

/** The property that tells Panelpack its own files, so that an appendix is never read as a tracker. */
export function customProperties(): string {
  return (
    `${HEAD}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">` +
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${PANELPACK_MARK}">` +
    `<vt:lpwstr>${MADE}</vt:lpwstr></property></Properties>`
  );
}

/** The package’s content types, with that of the property by which Panelpack knows its own files. */
export function withMarkType(types: string): string {
  const type = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
  return types.replace('</Types>', `<Override PartName="/${CUSTOM}" ContentType="${type}"/></Types>`);
}

/** The package’s relationships, with the one that leads to that property. */
export function withMarkRelationship(relationships: string): string {
  const one = `<Relationship Id="rIdMark" Type="${OFFICE}/relationships/custom-properties" Target="${CUSTOM}"/>`;
  return relationships.replace('</Relationships>', `${one}</Relationships>`);
}
