/// <reference types="office-js" />

/** What of the library's own tools a member is made with; its types leave them out. */
interface LibraryTools {
  readonly invokeMethod: (on: object, name: string, words: readonly unknown[]) => unknown;
  readonly createProperty: (type: unknown, on: object, name: string) => unknown;
  readonly throwUnlessSupported: (member: string, since: string) => void;
}

/** Adds the members that the pinned library, which ends at ExcelApi 1.15, lacks: each gated by the set that brought it. */
export function addNewerMembers(tools: LibraryTools): void {
  Object.defineProperty(Excel.Range.prototype, 'getDisplayedCellProperties', {
    configurable: true,
    value: function (this: object, wanted: unknown): unknown {
      tools.throwUnlessSupported('Range.getDisplayedCellProperties', '1.19');
      return tools.invokeMethod(this, 'GetDisplayedCellProperties', [wanted]);
    },
  });
  Object.defineProperty(Excel.Worksheet.prototype, 'notes', {
    configurable: true,
    get: function (this: object): unknown {
      tools.throwUnlessSupported('Worksheet.notes', '1.18');
      return tools.createProperty(Excel.CommentCollection, this, 'Notes');
    },
  });
}
