import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { main } from '../../cli/main.ts';
import { reportSchema, type Report } from '../../engine/report/report-schema.ts';

/** What a command printed and how it ended. */
export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as a user would, on a terminal of 80 columns or on none; today is 10 January 2022. */
export async function panelpack(...words: string[]): Promise<CliRun> {
  return panelpackOn({}, ...words);
}

/** The same on a terminal of other widths, or with something in the environment. */
export async function panelpackOn(
  surroundings: { columns?: number; isTTY?: boolean; environment?: Record<string, string> },
  ...words: string[]
): Promise<CliRun> {
  let stdout = '';
  let stderr = '';
  const { environment = {}, isTTY = false, columns } = surroundings;
  const code = await main(words, {
    stdout: { write: (text) => (stdout += text), isTTY, ...(columns !== undefined && { columns }) },
    stderr: { write: (text) => (stderr += text), isTTY: false },
    environment,
    today: '2022-01-10',
  });
  return { code, stdout, stderr };
}

/** What `check --format json` prints of such files, held to its promised shape. */
export async function checkReport(...words: string[]): Promise<Report> {
  const { stdout } = await panelpack('check', ...words, '--format', 'json');
  return reportSchema.parse(JSON.parse(stdout));
}

/** A folder of a test's own, removed when its file is done. */
export function workFolder(): { folder: string; put: (name: string, bytes: Uint8Array | string) => string } {
  const folder = mkdtempSync(join(tmpdir(), 'panelpack-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const put = (name: string, bytes: Uint8Array | string): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  return { folder, put };
}
