import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UsageProblem } from './usage-problem.ts';

const WORKBOOK = /\.(?:xlsx|xlsm)$/i;
const GLOB = /[*?[{]/;

/**
 * The files that the words of a command name, each once, in their order; a folder stands for its workbooks. A name
 * among several that leads nowhere stays in the list: the others are read, and it is told as one that could not be.
 */
export async function findWorkbooks(about: readonly string[]): Promise<string[]> {
  if (about.length === 0)
    throw new UsageProblem('Name at least one workbook, folder or glob, like “panelpack check plan.xlsx”.');
  const found: string[] = [];
  for (const word of about) found.push(...(await filesOf(word, about.length > 1)));
  return [...new Set(found)];
}

async function filesOf(word: string, isOneOfMany: boolean): Promise<string[]> {
  const kind = kindOf(word);
  if (kind === 'file') return [word];
  const found = kind === 'folder' ? inFolder(word) : await matching(word);
  if (found.length > 0 || isOneOfMany) return found.length > 0 ? found : [word];
  throw new UsageProblem(nothingAt(word, kind));
}

async function matching(word: string): Promise<string[]> {
  if (!GLOB.test(word)) return [];
  const { glob } = await import(/* webpackMode: "eager" */ 'tinyglobby');
  const files = await glob(word.replaceAll('\\', '/'), { expandDirectories: false });
  return files.filter(isWorkbook).sort();
}

function nothingAt(word: string, kind: 'folder' | null): string {
  if (kind === 'folder') return `There is no .xlsx or .xlsm workbook in ${word}.`;
  if (GLOB.test(word)) return `No workbook fits “${word}”.`;
  return `There is no file or folder “${word}”: check the name and the folder.`;
}

function kindOf(path: string): 'file' | 'folder' | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return null;
  return stats.isDirectory() ? 'folder' : 'file';
}

function inFolder(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && isWorkbook(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Excel keeps a lock file "~$plan.xlsx" beside an open workbook: it is no workbook. */
function isWorkbook(path: string): boolean {
  return WORKBOOK.test(path) && !basename(path).startsWith('~$');
}
