import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { z } from 'zod';
import type { Config } from './config-schema.ts';
import { slipPlace, slipWords } from '../engine/kept/slip-words.ts';
import { UsageProblem } from './usage-problem.ts';

/** A config as read, and where it stands. */
export interface LoadedConfig {
  readonly config: Config;
  readonly path: string;
  readonly folder: string;
}

const NAME = 'panelpack.config.json';

/** The config named, else the nearest panelpack.config.json from a workbook's folder upwards; null with none. */
export async function loadConfig(
  named: string | null,
  beside: string | undefined,
): Promise<LoadedConfig | null> {
  const path = named ?? nearest(beside === undefined ? null : dirname(resolve(beside)));
  if (path === null) return null;
  const { configSchema } = await import(/* webpackMode: "eager" */ './config-schema.ts');
  return { config: readJson(path, configSchema, 'config'), path, folder: dirname(resolve(path)) };
}

function nearest(folder: string | null): string | null {
  for (let here = folder; here !== null; here = parentOf(here)) {
    const path = join(here, NAME);
    if (existsSync(path)) return path;
  }
  return null;
}

function parentOf(folder: string): string | null {
  const parent = dirname(folder);
  return parent === folder ? null : parent;
}

/** Reads and checks a JSON file of the user's; a slip is one sentence that names the place. */
export function readJson<T>(path: string, schema: z.ZodType<T>, what: string): T {
  const read = schema.safeParse(parseJson(path, what), { error: slipWords });
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const place = issue && issue.path.length > 0 ? ` at ${slipPlace(issue.path)}` : '';
  throw new UsageProblem(`The ${what} ${path} needs a change${place}: ${issue?.message ?? 'unknown'}.`);
}

function parseJson(path: string, what: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new UsageProblem(`The ${what} ${path} could not be opened: check its name and folder.`);
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (problem) {
    if (what === 'snapshot')
      throw new UsageProblem(
        `${path} is no snapshot: give the .snapshot.json that stands beside the last panel’s pack.`,
      );
    const why = problem instanceof Error ? problem.message : 'it is not JSON';
    throw new UsageProblem(`The ${what} ${path} is not JSON: ${why}.`);
  }
}

/** A file that a config names must stand in the config's own folder, or below it. */
export function insideFolder(folder: string, file: string): string {
  const path = resolve(folder, file);
  const way = relative(folder, path);
  if (way === '' || way.startsWith('..') || isAbsolute(way))
    throw new UsageProblem(`The config names ${file}, which is outside its folder: copy it into ${folder}.`);
  return path;
}
