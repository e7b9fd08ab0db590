import type { IsoDate } from '../engine/values/calendar.ts';

/** Where the command line writes to and what it may know of its surroundings; tests give their own. */
export interface Host {
  readonly stdout: Output;
  /** Progress and words; results never go here. */
  readonly stderr: Output;
  /** Of the process: NO_COLOR is asked for. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Today's date on the user's own calendar, only for the last completed quarter end and for "--as-at today". */
  readonly today: IsoDate;
}

/** A stream of the terminal, a pipe or a file. */
export interface Output {
  /** False where what was written before has not been taken yet: “drain” tells when it is. */
  readonly write: (text: string) => unknown;
  readonly once?: (event: 'drain', listener: () => void) => unknown;
  readonly isTTY?: boolean;
  /** Columns of the terminal; undefined where it is none. */
  readonly columns?: number;
}

/** Exit codes of every command; `check` alone uses 1. */
export const EXIT = { fine: 0, queries: 1, failed: 2 } as const;

/** What a command ends with. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
