import type { Pack } from '../engine/appendices/pack.ts';
import type { Kept } from '../engine/kept/kept-schema.ts';
import type { Fix } from '../engine/rules/query.ts';
import type { Run } from './run.ts';
import type { TrackerSource } from './tracker-source.ts';

/** Where the pane stands: in Excel over an open workbook, or in a page that is given files. The pane knows nothing else of it. */
export interface TrackerHost {
  /** The workbooks to check: in Excel the open one, outside it the files that were chosen. Rejects with a Refusal. */
  readonly readSources: (run: Run) => Promise<readonly TrackerSource[]>;
  /** What can be done to the open workbook; null outside Excel, where everything is read-only. */
  readonly openWorkbook: OpenWorkbook | null;
  /** Hands a file to the person, as a download or Excel's own way. Rejects with a Refusal. */
  readonly saveFile: (file: FileToSave) => Promise<void>;
}

/** The workbook open in Excel. Nothing here deletes, renames or unprotects a sheet of the user's; each rejects with a Refusal. */
export interface OpenWorkbook {
  readonly select: (place: CellPlace) => Promise<void>;
  /** Changes cells that still hold the old text, and says of each what became of it, in the order given. */
  readonly applyFixes: (fixes: readonly PlacedFix[]) => Promise<readonly FixOutcome[]>;
  /** A new workbook with the pack; where Excel refuses, or `here` is set, sheets of its own in this one. */
  readonly openPack: (made: MadePack, options: { readonly here: boolean }) => Promise<PackOpened>;
  /** Marks cells in a way that can be taken away again and leaves their own look alone; gives how many. */
  readonly highlight: (places: readonly HighlightPlace[]) => Promise<number>;
  /** Takes every highlight away, and gives how many there were. */
  readonly removeHighlights: () => Promise<number>;
  /** What Panelpack keeps in this workbook; untrusted text is never kept: a part that cannot be read gives its sentence. */
  readonly readKept: () => Promise<KeptFound>;
  readonly keep: (kept: Kept) => Promise<void>;
  /** Removes the part with everything kept, and highlights; own sheets stay for the user to delete. */
  readonly forget: () => Promise<void>;
  /** Sheets that Panelpack made here. */
  readonly ownSheets: () => Promise<readonly string[]>;
  /** Calls back after edits by this user or a colleague, not after Panelpack's own; gives the way to stop. */
  readonly watchEdits: (onEdit: () => void) => Promise<() => Promise<void>>;
}

export interface CellPlace {
  readonly sheet: string;
  /** "D9". */
  readonly cell: string;
}

export type PlacedFix = Fix & { readonly sheet: string };

/** What became of a fix: done, or why not in one sentence. */
export type FixOutcome =
  | { readonly kind: 'fixed'; readonly fix: PlacedFix }
  | { readonly kind: 'refused'; readonly fix: PlacedFix; readonly code: string; readonly message: string };

export interface HighlightPlace extends CellPlace {
  readonly severity: 'error' | 'warning' | 'info';
}

/** A pack with its workbook, written only when it is asked for. */
export interface MadePack {
  readonly pack: Pack;
  readonly bytes: () => Promise<Uint8Array>;
}

/** Where a pack went. */
export type PackOpened =
  | { readonly kind: 'new-workbook' }
  | {
      readonly kind: 'sheets';
      /** Sheets made or refreshed, in order. */
      readonly sheets: readonly string[];
      /** Why not a new workbook, in one sentence; null where sheets here were asked for. */
      readonly why: string | null;
    };

export interface KeptFound {
  readonly kept: Kept;
  /** Why what stands there could not be understood; null where all is well or nothing stands there. */
  readonly slip: string | null;
  /** False where something stands there and none of it could be understood: to keep anything would overwrite it. */
  readonly isUnderstood: boolean;
}

export interface FileToSave {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}
