/**
 * Where a claim about Excel comes from.
 * types: the documentation comments of the types package. docs: Microsoft's add-in documentation.
 * issue: a thread of OfficeDev/office-js. library: read or measured in the pinned library.
 * stricter: harder than Excel on purpose. believed: not checked against a real Excel.
 */
export type ClaimSource = 'types' | 'docs' | `issue ${string}` | 'library' | 'stricter' | 'believed';

/** What the host claims of Excel for some members of a kind, by their names on the wire. */
export interface Claim {
  readonly kind: string;
  readonly members: string;
  readonly claim: string;
  readonly source: ClaimSource;
}

/** What the host claims of Excel as a whole. */
export const HOST_CLAIMS: readonly Omit<Claim, 'kind' | 'members'>[] = [
  {
    claim: 'A batch that meets an error keeps what was done before it and drops what stands behind it.',
    source: 'docs',
  },
  {
    claim:
      'What such a batch had read before the error is answered beside it, and the library hands it over.',
    source: 'library',
  },
  {
    claim: 'Nobody’s edit comes between two actions of one batch.',
    source: 'believed',
  },
  {
    claim: 'A request or an answer above 5 MB is refused with its own code (Excel on the web).',
    source: 'docs',
  },
  { claim: 'More than 5,000,000 cells in one read are refused.', source: 'docs' },
  { claim: 'While a cell is being edited every request is refused.', source: 'issue 625' },
  { claim: 'Messages are in the user’s language: only the code is to be relied on.', source: 'docs' },
  { claim: 'An object that is not there makes all that hangs on it null too.', source: 'docs' },
  {
    claim: 'Setting or calling something on a null object fails the run; Excel seems to ignore it.',
    source: 'stricter',
  },
  {
    claim: 'A range kept between syncs stays at its address; in Excel it moves with inserted rows.',
    source: 'believed',
  },
  {
    claim:
      'Events come after the answer to the sync that raised them; a colleague’s edit has the source Remote.',
    source: 'docs',
  },
  {
    claim:
      'A load answers with what stands when its turn in the batch comes: a value cleared later in the batch is read all the same.',
    source: 'believed',
  },
  {
    claim:
      'A workbook that counts its days from 1904 shows a serial 1,462 days later than others; no member says which it is.',
    source: 'docs',
  },
  { claim: 'Nothing is calculated: a formula written here shows #NAME?.', source: 'stricter' },
  {
    claim:
      'A sheet of charts, dialogs or macros has no cells: whatever asks for some is refused as UnsupportedSheet.',
    source: 'docs',
  },
];

/** What the host claims of Excel, member by member. */
export const FIDELITY: readonly Claim[] = [
  {
    kind: 'Workbook',
    members:
      'Name IsDirty ReadOnly Application Comments CustomXmlParts Names Properties Protection Tables Worksheets',
    claim: 'The parts of the workbook.',
    source: 'types',
  },
  {
    kind: 'Workbook',
    members: 'GetSelectedRange GetActiveCell',
    claim: 'What is selected, and its first cell.',
    source: 'types',
  },
  {
    kind: 'Workbook',
    members: '_Runtime _GetRangeForEventByReferenceId _GetRangeOrNullObjectForEventByReferenceId',
    claim: 'How the library finds the add-in’s runtime and the cells of an event.',
    source: 'library',
  },
  {
    kind: 'Runtime',
    members: 'EnableEvents',
    claim: 'Off: no event of any kind reaches this add-in.',
    source: 'types',
  },
  {
    kind: 'Application',
    members:
      'CalculationMode DecimalSeparator ThousandsSeparator CultureInfo Calculate SuspendApiCalculationUntilNextSync SuspendScreenUpdatingUntilNextSync',
    claim: 'A British Excel; calculating does nothing here.',
    source: 'types',
  },
  {
    kind: 'Application',
    members: 'CreateWorkbook',
    claim:
      'Takes an .xlsx as base64, or nothing; on the web it has failed at times, which faults.refuse plays.',
    source: 'issue 3646',
  },
  {
    kind: 'WorkbookCreated',
    members: 'Id Open',
    claim: 'The new workbook comes to the front only when it is opened.',
    source: 'library',
  },
  { kind: 'CultureInfo', members: 'Name DatetimeFormat', claim: 'en-GB.', source: 'types' },
  {
    kind: 'DatetimeFormatInfo',
    members: 'DateSeparator ShortDatePattern LongDatePattern TimeSeparator LongTimePattern',
    claim: 'dd/MM/yyyy and its like.',
    source: 'types',
  },
  {
    kind: 'WorkbookProtection',
    members: 'Protected',
    claim:
      'Where the structure is protected, adding, renaming, moving, hiding and deleting sheets is AccessDenied.',
    source: 'believed',
  },
  {
    kind: 'WorksheetCollection',
    members: 'Add',
    claim:
      'A new sheet comes last; a name that is taken is ItemAlreadyExists, one that no sheet may have InvalidArgument.',
    source: 'docs',
  },
  {
    kind: 'WorksheetCollection',
    members: 'GetActiveWorksheet GetCount GetFirst GetLast GetItemOrNullObject Items',
    claim: 'Found by name in any case, or by id; a missing one is ItemNotFound.',
    source: 'types',
  },
  {
    kind: 'Worksheet',
    members: 'Id Name Position',
    claim:
      'The id outlives a new name; names have 1 to 31 letters, none of \\ / ? * [ ] : and no apostrophe at an end.',
    source: 'docs',
  },
  {
    kind: 'Worksheet',
    members: 'Visibility Activate Delete',
    claim: 'The last visible sheet can be neither hidden nor deleted; a hidden one cannot be activated.',
    source: 'believed',
  },
  {
    kind: 'Worksheet',
    members: 'TabColor ShowGridlines ShowHeadings StandardWidth StandardHeight',
    claim: 'How a sheet looks; a tab without colour reads as "".',
    source: 'types',
  },
  {
    kind: 'Worksheet',
    members: 'Gridlines Headings',
    claim: 'What the library sets for showGridlines and showHeadings.',
    source: 'library',
  },
  {
    kind: 'Worksheet',
    members: 'AutoFilter Comments CustomProperties FreezePanes Names PageLayout Protection Tables',
    claim: 'The parts of a sheet.',
    source: 'types',
  },
  {
    kind: 'Worksheet',
    members: 'Notes',
    claim: 'ExcelApi 1.18; the pinned library has none, so it is added to it.',
    source: 'types',
  },
  {
    kind: 'Worksheet',
    members: 'GetRange GetCell GetRangeByIndexes',
    claim:
      'An address, a name or a table of this sheet; no address is the whole sheet; beyond the sheet is InvalidArgument.',
    source: 'types',
  },
  {
    kind: 'Worksheet',
    members: 'GetRanges',
    claim: 'Addresses with commas, of at most 255 letters together.',
    source: 'believed',
  },
  {
    kind: 'Worksheet',
    members: 'GetUsedRange GetUsedRangeOrNullObject',
    claim: 'Formatting counts unless values only are asked for; of a blank sheet it is A1, or a null object.',
    source: 'types',
  },
  {
    kind: 'Worksheet',
    members: 'GetNext GetPrevious GetNextOrNullObject GetPreviousOrNullObject',
    claim: 'The neighbours, hidden ones left out where asked.',
    source: 'types',
  },
  {
    kind: 'Worksheet',
    members: '_GetSheetById',
    claim: 'How the library finds a neighbour again.',
    source: 'library',
  },
  {
    kind: 'Range',
    members:
      'Address RowIndex ColumnIndex RowCount ColumnCount CellCount IsEntireColumn IsEntireRow Worksheet',
    claim:
      'Counted from 0; the address has the sheet’s name, in quotes where it needs them; -1 for more cells than 2^31-1.',
    source: 'types',
  },
  {
    kind: 'Range',
    members: 'Values Formulas',
    claim:
      'Text that begins with = + - is a formula, text that reads as a number, date or truth value becomes one, an apostrophe is taken off; null leaves a cell; another size is InvalidArgument; whole rows and columns read as null and cannot be set.',
    source: 'types',
  },
  {
    kind: 'Range',
    members: 'Text ValueTypes',
    claim:
      'What is displayed (here on a UK machine, columns wide enough), and Empty, String, Double, Boolean or Error.',
    source: 'types',
  },
  {
    kind: 'Range',
    members: 'NumberFormat',
    claim:
      'In the en-US form: the regional short date is m/d/yyyy on every machine; cells of @ take text as it stands.',
    source: 'issue 229',
  },
  {
    kind: 'Range',
    members: 'Hidden RowHidden ColumnHidden',
    claim: 'null where only some are hidden.',
    source: 'types',
  },
  {
    kind: 'Range',
    members: 'Hyperlink',
    claim: 'Either an address or a place in the document; the cell shows its words and looks like a link.',
    source: 'types',
  },
  {
    kind: 'Range',
    members: 'Format ConditionalFormats DataValidation',
    claim: 'The parts of a range.',
    source: 'types',
  },
  {
    kind: 'Range',
    members:
      'GetCell GetRow GetColumn GetLastCell GetLastRow GetLastColumn GetEntireRow GetEntireColumn GetOffsetRange GetResizedRange GetAbsoluteResizedRange GetBoundingRect GetIntersection GetIntersectionOrNullObject',
    claim:
      'May lie outside the range, but not outside the sheet; no intersection is ItemNotFound or a null object.',
    source: 'types',
  },
  {
    kind: 'Range',
    members: 'GetUsedRange GetUsedRangeOrNullObject',
    claim: 'Of an empty range: ItemNotFound, or a null object.',
    source: 'types',
  },
  {
    kind: 'Range',
    members: 'Select',
    claim: 'Brings its sheet to the front; on a hidden sheet it is refused.',
    source: 'believed',
  },
  {
    kind: 'Range',
    members: '_ValidateArraySize',
    claim: 'The library sends more than 1,500 values in pieces and has the size checked first.',
    source: 'library',
  },
  {
    kind: 'Range',
    members: 'Clear',
    claim: 'Contents, formats or both; formats take merges and conditional formats with them; tables stay.',
    source: 'believed',
  },
  {
    kind: 'Range',
    members: 'Merge Unmerge',
    claim: 'Only the first cell keeps its value; a merge across a table is refused.',
    source: 'believed',
  },
  {
    kind: 'Range',
    members: 'GetMergedAreasOrNullObject',
    claim: 'More than 512 merges and Excel fails to answer; by which code is believed.',
    source: 'types',
  },
  {
    kind: 'Range',
    members: 'GetSpecialCells GetSpecialCellsOrNullObject',
    claim: 'Validations and conditional formats; a protected sheet refuses to look.',
    source: 'believed',
  },
  {
    kind: 'Range',
    members: 'GetTables',
    claim: 'Tables that meet the range, or lie wholly in it.',
    source: 'types',
  },
  {
    kind: 'Range',
    members: 'GetCellProperties SetCellProperties GetRowProperties GetColumnProperties',
    claim: 'What is asked for, cell by cell, row by row, column by column.',
    source: 'types',
  },
  {
    kind: 'Range',
    members: 'GetDisplayedCellProperties',
    claim:
      'ExcelApi 1.19; fills only: a rule of the file lies over the cell’s own as our reader works it out.',
    source: 'types',
  },
  {
    kind: 'RangeAreas',
    members:
      'Address AreaCount CellCount IsEntireColumn IsEntireRow Areas ConditionalFormats Format Worksheet Clear',
    claim: 'Several rectangles of one sheet as one.',
    source: 'types',
  },
  {
    kind: 'RangeCollection',
    members: 'GetCount GetItemAt Items',
    claim: 'The rectangles one by one.',
    source: 'types',
  },
  {
    kind: 'RangeFormat',
    members: 'WrapText HorizontalAlignment VerticalAlignment IndentLevel Fill Font Borders Protection',
    claim: 'null where cells differ.',
    source: 'types',
  },
  {
    kind: 'RangeFormat',
    members: 'ColumnWidth RowHeight',
    claim: 'In points, not letters; a hidden one has none.',
    source: 'issue 187',
  },
  {
    kind: 'RangeFormat',
    members: 'AutofitColumns AutofitRows',
    claim: 'The whole column is looked at, not the range’s rows.',
    source: 'issue 5999',
  },
  {
    kind: 'RangeFill',
    members: 'Color Pattern TintAndShade Clear',
    claim: 'No Fill reads as #FFFFFF; its pattern is None and its tint null; "" where cells differ.',
    source: 'issue 4900',
  },
  {
    kind: 'RangeFont',
    members: 'Name Size Bold Italic Underline Strikethrough Color',
    claim:
      'null where cells, or the letters of one, differ; bold letters are told by our reader alone, so a text partly bold reads as bold here.',
    source: 'believed',
  },
  {
    kind: 'RangeBorder',
    members: 'SideIndex Style Weight Color',
    claim: 'An edge is that of the whole range; a weight or colour draws the line.',
    source: 'believed',
  },
  {
    kind: 'RangeBorderCollection',
    members: 'Items',
    claim: 'By side; diagonals are not modelled.',
    source: 'types',
  },
  {
    kind: 'FormatProtection',
    members: 'Locked',
    claim: 'An unlocked cell of a protected sheet can be written.',
    source: 'types',
  },
  {
    kind: 'WorksheetProtection',
    members: 'Protected Protect Unprotect',
    claim: 'Protecting twice, or unprotecting what is open, is AccessDenied.',
    source: 'issue 6784',
  },
  {
    kind: 'WorksheetFreezePanes',
    members: 'FreezeRows FreezeColumns FreezeAt Unfreeze GetLocation GetLocationOrNullObject',
    claim: 'From the first row and column on.',
    source: 'types',
  },
  {
    kind: 'PageLayout',
    members:
      'Orientation PaperSize Zoom CenterHorizontally CenterVertically PrintGridlines PrintHeadings BlackAndWhite LeftMargin RightMargin TopMargin BottomMargin HeaderMargin FooterMargin HeadersFooters SetPrintTitleRows SetPrintTitleColumns GetPrintTitleRowsOrNullObject GetPrintTitleColumnsOrNullObject SetPrintArea GetPrintAreaOrNullObject SetPrintMargins',
    claim: 'Kept as set; margins in points; a scale of 10 to 400, or pages across and down.',
    source: 'types',
  },
  {
    kind: 'HeaderFooterGroup',
    members: 'State DefaultForAllPages OddPages FirstPage EvenPages',
    claim: 'What all pages print is what the odd ones do; which of them differ is not modelled.',
    source: 'believed',
  },
  {
    kind: 'HeaderFooter',
    members: 'LeftHeader CenterHeader RightHeader LeftFooter CenterFooter RightFooter',
    claim: 'At most 255 letters.',
    source: 'believed',
  },
  {
    kind: 'AutoFilter',
    members: 'Enabled IsDataFiltered Apply Remove GetRange GetRangeOrNullObject',
    claim: 'Where it stands; criteria are not modelled.',
    source: 'types',
  },
  {
    kind: 'DataValidation',
    members: 'Type Rule',
    claim: 'Lists alone are known; where cells differ the type says so and there is no rule.',
    source: 'types',
  },
  {
    kind: 'TableCollection',
    members: 'Add',
    claim:
      'Over another table: InvalidArgument, with a message in the user’s language; headers become text, none blank, no two alike.',
    source: 'issue 1199',
  },
  {
    kind: 'TableCollection',
    members: 'Count GetCount GetItemAt GetItemOrNullObject Items',
    claim: 'By name in any case, or by id.',
    source: 'types',
  },
  {
    kind: 'TableScopedCollection',
    members: 'GetCount GetFirst Items',
    claim: 'The tables that meet a range.',
    source: 'types',
  },
  {
    kind: 'Table',
    members: 'Id Name',
    claim: 'The name is one word that no other table or name has, and no cell.',
    source: 'docs',
  },
  {
    kind: 'Table',
    members:
      'Style ShowHeaders ShowTotals ShowBandedRows ShowBandedColumns ShowFilterButton HighlightFirstColumn HighlightLastColumn Columns Worksheet GetRange GetHeaderRowRange GetDataBodyRange GetTotalRowRange',
    claim: 'As set; switching the header or totals row is not modelled.',
    source: 'types',
  },
  {
    kind: 'Table',
    members: 'Resize',
    claim: 'The header stays in its row, and the old cells and the new must meet.',
    source: 'types',
  },
  { kind: 'Table', members: 'ConvertToRange Delete', claim: 'The cells stay, or go.', source: 'types' },
  {
    kind: 'TableColumn',
    members: 'Id Index Name Values GetRange GetHeaderRowRange GetDataBodyRange',
    claim: 'Read only here.',
    source: 'types',
  },
  {
    kind: 'TableColumnCollection',
    members: 'Count GetCount GetItemAt GetItemOrNullObject Items',
    claim: 'By heading or id.',
    source: 'types',
  },
  {
    kind: 'ConditionalFormatCollection',
    members: 'Add ClearAll GetCount GetItemAt GetItemOrNullObject Items',
    claim: 'Those that meet the cells; a new one comes first.',
    source: 'believed',
  },
  {
    kind: 'ConditionalFormat',
    members:
      'Id Type Priority StopIfTrue Custom CustomOrNullObject Delete GetRange GetRangeOrNullObject GetRanges',
    claim: 'custom of another kind is InvalidArgument, or a null object; a range only where it is one.',
    source: 'believed',
  },
  {
    kind: 'CustomConditionalFormat',
    members: 'Rule Format',
    claim: 'A formula and a look.',
    source: 'types',
  },
  { kind: 'ConditionalFormatRule', members: 'Formula', claim: 'Reads with its "=".', source: 'believed' },
  {
    kind: 'ConditionalRangeFormat',
    members: 'Fill Font Borders',
    claim: 'The look that a rule gives.',
    source: 'types',
  },
  {
    kind: 'ConditionalRangeFill',
    members: 'Color Clear',
    claim: '"" where a rule sets none.',
    source: 'types',
  },
  {
    kind: 'ConditionalRangeFont',
    members: 'Color Bold Italic Underline Strikethrough',
    claim: 'null where a rule sets none.',
    source: 'types',
  },
  { kind: 'ConditionalRangeBorder', members: 'SideIndex Style Color', claim: 'As set.', source: 'types' },
  {
    kind: 'ConditionalRangeBorderCollection',
    members: 'Count Top Bottom Left Right Items',
    claim: 'Four sides.',
    source: 'types',
  },
  {
    kind: 'NamedItemCollection',
    members: 'Add GetCount GetItemOrNullObject Items',
    claim: 'In any case; a name that is taken is ItemAlreadyExists.',
    source: 'believed',
  },
  {
    kind: 'NamedItem',
    members: 'Name Formula Value Type Scope Comment Visible Delete GetRange GetRangeOrNullObject',
    claim: 'Names of cells; constants are not modelled.',
    source: 'types',
  },
  {
    kind: 'CustomXmlPartCollection',
    members: 'Add GetByNamespace GetCount GetItemOrNullObject Items',
    claim: 'What is no XML is refused.',
    source: 'believed',
  },
  {
    kind: 'CustomXmlPartScopedCollection',
    members: 'GetCount GetItemOrNullObject GetOnlyItem GetOnlyItemOrNullObject Items',
    claim: 'The only one is refused where there are two.',
    source: 'types',
  },
  {
    kind: 'CustomXmlPart',
    members: 'Id NamespaceUri GetXml SetXml Delete',
    claim: 'The namespace is the root’s; another one by setXml is not modelled.',
    source: 'types',
  },
  {
    kind: 'WorksheetCustomPropertyCollection',
    members: 'Add GetCount GetItemOrNullObject Items',
    claim: 'Keys in any case, of at most 255 letters; adding one that is there sets it.',
    source: 'types',
  },
  {
    kind: 'WorksheetCustomProperty',
    members: 'Key Value Delete',
    claim: 'Text above 255 letters is refused, as keys are; for values Excel names no limit.',
    source: 'stricter',
  },
  {
    kind: 'DocumentProperties',
    members: 'Title Subject Author Keywords Comments Category Manager Company Custom',
    claim: 'As in the file.',
    source: 'types',
  },
  {
    kind: 'CustomPropertyCollection',
    members: 'Add DeleteAll GetCount GetItemOrNullObject Items',
    claim: 'Keys in any case; adding one that is there sets it.',
    source: 'types',
  },
  {
    kind: 'CustomProperty',
    members: 'Key Value Type Delete',
    claim: 'Text above 255 letters is refused; Excel cuts it off without a word.',
    source: 'stricter',
  },
  {
    kind: 'CommentCollection',
    members: 'GetCount GetItemAt GetItemByCell GetItemOrNullObject Items',
    claim: 'Threads only: notes are no part of them.',
    source: 'docs',
  },
  {
    kind: 'Comment',
    members: 'Id Content AuthorName GetLocation',
    claim: 'Read only here.',
    source: 'types',
  },
  {
    kind: 'NoteCollection',
    members: 'GetCount GetItemAt GetItemOrNullObject Items',
    claim: 'By cell.',
    source: 'types',
  },
  { kind: 'Note', members: 'Content AuthorName GetLocation', claim: 'Read only here.', source: 'types' },
];
