/** The custom document property that says that Panelpack wrote a file: the writer sets it, the reader looks for it. */
export const PANELPACK_MARK = 'Panelpack';

/** The custom property of a worksheet that says that Panelpack made it inside a user's workbook: the Excel host sets it, the reader looks for it. */
export const PANELPACK_SHEET = 'panelpack';
