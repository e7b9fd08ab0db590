import type { Area } from '../../../engine/workbook/workbook.ts';
import type { CellValue } from './host-cell.ts';
import type { HostSheet } from './host-sheet.ts';

/** Who made a change: the user at this Excel, a colleague in another, or the add-in itself. */
export type ChangedBy = 'user' | 'colleague' | 'add-in';

/** Something that happened in the workbook and that Excel tells those who listen. */
export type HostChange =
  | {
      readonly kind: 'cells';
      readonly sheet: HostSheet;
      readonly area: Area;
      readonly by: ChangedBy;
      /** What a single cell held before and holds after; null where more than one changed. */
      readonly values: { readonly before: CellValue; readonly after: CellValue } | null;
    }
  | { readonly kind: 'format'; readonly sheet: HostSheet; readonly area: Area; readonly by: ChangedBy }
  | { readonly kind: 'selected'; readonly sheet: HostSheet; readonly area: Area }
  | { readonly kind: 'renamed'; readonly sheet: HostSheet; readonly before: string; readonly by: ChangedBy }
  | {
      readonly kind: 'activated' | 'deactivated' | 'added' | 'deleted';
      readonly sheet: HostSheet;
      readonly by: ChangedBy;
    };
