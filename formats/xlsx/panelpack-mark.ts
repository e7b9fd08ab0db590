/** The custom document property that says that Panelpack wrote a file: the writer sets it, the reader looks for it. */
export const PANELPACK_MARK = 'Panelpack';
