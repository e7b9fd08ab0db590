import { SaxesParser } from 'saxes';

/** CT_Worksheet, in the order of the SpreadsheetML schema: Excel repairs a file that breaks it. */
const ORDER = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr'],
  ...['sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate'],
  ...[
    'customSheetViews',
    'mergeCells',
    'phoneticPr',
    'conditionalFormatting',
    'dataValidations',
    'hyperlinks',
  ],
  ...[
    'printOptions',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'rowBreaks',
    'colBreaks',
    'customProperties',
  ],
  ...['cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture'],
  ...['oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst'],
];

/** An element of a part; the root stands at depth 0. */
export interface Element {
  readonly name: string;
  readonly depth: number;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Every element of a part in order; markup that is not well formed fails the test. */
export function elementsOf(markup: string): Element[] {
  const parser = new SaxesParser();
  const found: Element[] = [];
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    found.push({ name, depth, attributes });
    depth++;
  });
  parser.on('closetag', () => {
    depth--;
  });
  parser.write(markup).close();
  return found;
}

/** The root's children that stand after one they should precede, stand twice, or that the schema does not know. */
export function elementsOutOfOrder(worksheet: string): string[] {
  let last = -1;
  return elementsOf(worksheet)
    .filter(({ depth }) => depth === 1)
    .flatMap(({ name }) => {
      const place = ORDER.indexOf(name);
      if (place <= last) return [name];
      last = place;
      return [];
    });
}
