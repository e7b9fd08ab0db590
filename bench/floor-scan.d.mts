/** Inflates the sheets and shared strings of a workbook and finds each cell's address, type and value text; gives the count of cells. */
export function scanFloor(bytes: Uint8Array): number;
