import type { Edition } from '../../engine/appendices/table.ts';
import type { Pack } from '../../engine/appendices/pack.ts';
import type { Kept } from '../../engine/kept/kept-schema.ts';
import type { Checked } from '../engine-room/engine-room.ts';
import type { PanePreferences } from '../preferences.ts';
import type { Step } from '../run.ts';

/** Everything the pane shows, whoever asked for it: a button in the pane or one on the ribbon. */
export interface PaneState {
  readonly check: CheckState;
  readonly pack: PackState;
  /** What the person has said and decided; in Excel it is what the workbook keeps. */
  readonly kept: Kept;
  /** False where what the workbook keeps cannot be understood: it can only be removed, and nothing joins it. */
  readonly isKeptUnderstood: boolean;
  readonly preferences: PanePreferences;
  readonly page: PanePage;
  /** What was last done or could not be done, said once; null where there is nothing to say. */
  readonly notice: Notice | null;
}

export type PanePage = 'start' | 'queries' | 'summary' | 'appendices' | 'columns' | 'dates' | 'kept';

export type CheckState =
  | { readonly kind: 'not-checked' }
  | {
      readonly kind: 'working';
      readonly step: Step;
      /** True where a person asked for this very check; false where it follows an edit or a decision. */
      readonly isAsked: boolean;
      readonly before: Checked | null;
    }
  | {
      readonly kind: 'checked';
      readonly checked: Checked;
      /** True where the workbook was edited since and nobody has checked it again. */
      readonly isStale: boolean;
    }
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly message: string;
      readonly before: Checked | null;
    };

export type PackState =
  | { readonly kind: 'none' }
  | { readonly kind: 'working'; readonly step: Step }
  | {
      readonly kind: 'made';
      readonly pack: Pack;
      readonly file: string;
      readonly said: string;
      /** Why Excel opened it neither as a workbook nor on sheets; null where it did or was not asked. */
      readonly notOpened: string | null;
      /** The check that it was made of: once another stands, the pack is old. */
      readonly madeOf: Checked | null;
    }
  | {
      /** The public edition waits for a person who has read it. */
      readonly kind: 'to-confirm';
      readonly pack: Pack;
      readonly file: string;
      readonly confirms: string;
      readonly madeOf: Checked | null;
    }
  | { readonly kind: 'refused'; readonly message: string };

/** Whether a pack can still be called off: once Excel opens it, it comes. */
export function canCancel(pack: PackState): boolean {
  return pack.kind === 'working' && pack.step.stage !== 'opening';
}

/** A sentence said once in the pane’s status line. */
export interface Notice {
  readonly kind: 'done' | 'refused';
  readonly message: string;
}

/** Which pack the person wants, and where it is to open. */
export interface PackChoice {
  /** Template ids; null for every one that can be fed. */
  readonly only: readonly string[] | null;
  readonly edition: Edition;
  readonly accessible: boolean;
  /** In Excel: sheets of this workbook in place of a new one. */
  readonly here: boolean;
}

export const USUAL_PACK: PackChoice = { only: null, edition: 'panel', accessible: false, here: false };

/** What was checked last, also while a new check runs or after one was refused; null before the first. */
export function lastChecked({ check }: PaneState): Checked | null {
  switch (check.kind) {
    case 'not-checked':
      return null;
    case 'checked':
      return check.checked;
    case 'working':
    case 'refused':
      return check.before;
  }
}
