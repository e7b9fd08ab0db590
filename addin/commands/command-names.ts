/**
 * The functions that ribbon buttons call, under the names that manifest.xml gives them: what is associated with Excel
 * and what the manifest asks for must be the same list, and the manifest check compares the two.
 */
export const COMMAND_NAMES = ['checkWorkbook', 'generateAppendices', 'removeHighlights'] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];
