import { refuse } from './host-error.ts';
import type { Arguments } from './host-object.ts';

/** An argument that must be text. */
export function textAt(args: Arguments, at: number, member: string): string {
  const value = args.values[at];
  return typeof value === 'string' ? value : refuse('InvalidArgument', member);
}

/** An argument that may be text, null where it was left out. */
export function textOrNullAt(args: Arguments, at: number, member: string): string | null {
  return isLeftOut(args.values[at]) ? null : textAt(args, at, member);
}

/** An argument that must be a whole number. */
export function numberAt(args: Arguments, at: number, member: string): number {
  const value = args.values[at];
  return typeof value === 'number' && Number.isInteger(value) ? value : refuse('InvalidArgument', member);
}

/** An argument that may be true or false, false where it was left out. */
export function flagAt(args: Arguments, at: number): boolean {
  return args.values[at] === true;
}

/** A value that must be text. */
export function asText(value: unknown, member: string): string {
  return typeof value === 'string' ? value : refuse('InvalidArgument', member);
}

/** A value that must be a number. */
export function asNumber(value: unknown, member: string): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : refuse('InvalidArgument', member);
}

/** A value that must be true or false. */
export function asFlag(value: unknown, member: string): boolean {
  return typeof value === 'boolean' ? value : refuse('InvalidArgument', member);
}

/** True for what JavaScript leaves out. */
export function isLeftOut(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
