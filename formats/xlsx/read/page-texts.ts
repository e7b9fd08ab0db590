/** Excel allows 255 letters in a page header, its codes counted. */
const LONGEST = 1000;
const SECTION = /&[LCR]/;
/** "&P", "&12", "&\"Arial,Bold\"", "&K01+000"; "&&" is an "&" that is printed. */
const CODE = /&(?:"[^"]*"|K(?:[0-9A-F]{6}|\d\d[+-]\d{3})|\d{1,3}|.)/gis;

/** What a page header or footer prints at its left, centre and right, without its codes; blank ones left out. */
export function pageTexts(header: string): string[] {
  return header
    .slice(0, LONGEST)
    .split(SECTION)
    .map((section) => section.replace(CODE, (code) => (code === '&&' ? '&' : '')).trim())
    .filter((text) => text !== '');
}
