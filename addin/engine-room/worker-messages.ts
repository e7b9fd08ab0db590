import type { Pack } from '../../engine/appendices/pack.ts';
import type { Step } from '../run.ts';
import type { CheckAsked, Checked, PackAnswer, PackAsked } from './engine-room.ts';

/** What the page asks of the worker, one piece of work at a time. */
export type AskedOfWorker =
  | { readonly kind: 'prepare'; readonly id: number }
  | { readonly kind: 'check'; readonly id: number; readonly asked: CheckAsked }
  | { readonly kind: 'make-pack'; readonly id: number; readonly asked: PackAsked }
  | { readonly kind: 'write-pack'; readonly id: number; readonly asked: Pack };

/** What the worker answers: steps on the way, then an answer or a refusal. */
export type SaidByWorker =
  | { readonly kind: 'step'; readonly id: number; readonly step: Step }
  | { readonly kind: 'checked'; readonly id: number; readonly answer: Checked }
  | { readonly kind: 'pack'; readonly id: number; readonly answer: PackAnswer }
  | { readonly kind: 'written'; readonly id: number; readonly answer: Uint8Array }
  | { readonly kind: 'prepared'; readonly id: number }
  | { readonly kind: 'refused'; readonly id: number; readonly code: string; readonly message: string };
