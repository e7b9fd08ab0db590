/** Links within the workbook need no relationship; ExcelJS writes one to outside, which Excel would ask about. */
export function reviseRelationships(markup: string): string | null {
  const kept = markup.replace(/<Relationship [^>]*\/hyperlink"[^>]*\/>/g, '');
  return kept.includes('<Relationship ') ? kept : null;
}

/** Drops the links’ relationships, and Excel’s green corners on days and counts that are words of a paper. */
export function reviseSheet(markup: string): string {
  const linked = markup.replace(/(<hyperlink [^>]*?) r:id="[^"]*"/g, '$1');
  const area = /<dimension ref="([^"]+)"/.exec(linked)?.[1];
  if (area === undefined) return linked;
  const calm = `<ignoredErrors><ignoredError sqref="${area}" numberStoredAsText="1"/></ignoredErrors>`;
  return linked.replace(/(?=<tableParts|<extLst|<\/worksheet>)/, calm);
}

/** A table without filter buttons has no filter at all. */
export function reviseTable(markup: string, hasFilters: boolean): string {
  const plain = markup
    .replace(/ totalsRow(?:Label|Function)="[^"]*"/g, '')
    .replace('totalsRowShown="1"', 'totalsRowShown="0"');
  return hasFilters ? plain : plain.replace(/<autoFilter.*<\/autoFilter>/s, '');
}

/** ExcelJS knows no quote prefix: the looks that want it carry the format “@”, which is turned into it here. */
export function reviseStyles(markup: string): string {
  return markup.replace(/<xf numFmtId="49"/g, '<xf quotePrefix="1" numFmtId="0"');
}
