import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UsageProblem } from './usage-problem.ts';

const WORKBOOK = /\.(?:xlsx|xlsm)$/i;
const GLOB = /[*?[{]/;

/** The files that the words of a command name, each once, in their order; a folder stands for its workbooks. */
export async function findWorkbooks(about: readonly string[]): Promise<string[]> {
  if (about.length === 0)
    throw new UsageProblem('Name at least one workbook, folder or glob, like “panelpack check plan.xlsx”.');
  const found: string[] = [];
  for (const word of about) found.push(...(await filesOf(word)));
  return [...new Set(found)];
}

async function filesOf(word: string): Promise<string[]> {
  const kind = kindOf(word);
  if (kind === 'file') return [word];
  if (kind === 'folder') return orSay(inFolder(word), `There is no .xlsx or .xlsm workbook in ${word}.`);
  if (!GLOB.test(word))
    throw new UsageProblem(`There is no file or folder “${word}”: check the name and the folder.`);
  const { glob } = await import(/* webpackMode: "eager" */ 'tinyglobby');
  const files = await glob(word.replaceAll('\\', '/'), { expandDirectories: false });
  return orSay(files.filter(isWorkbook).sort(), `No workbook fits “${word}”.`);
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

function orSay(files: string[], sentence: string): string[] {
  if (files.length === 0) throw new UsageProblem(sentence);
  return files;
}
