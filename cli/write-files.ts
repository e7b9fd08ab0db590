import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isBlank } from '../engine/values/blank.ts';
import { UsageProblem } from './usage-problem.ts';
import { isFolder, isNoFile, isSameFile } from './write-result.ts';

/** A file to be written into a folder. */
export interface FileToWrite {
  /** Its name without a folder. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Refuses a folder before any work is done: one that cannot be made, or that is a file. */
export function checkFolder(folder: string): void {
  if (isBlank(folder)) throw new UsageProblem('Name a folder after --out to write the pack to.');
  if (existsSync(folder)) {
    if (!isFolder(folder))
      throw new UsageProblem(`--out ${folder} is a file: name a folder to write the pack to.`);
  } else if (!isFolder(dirname(resolve(folder))))
    throw new UsageProblem(
      `There is no folder ${dirname(resolve(folder))}: make it first, or name another --out.`,
    );
}

/** What may be written over. */
export interface WritePermit {
  readonly force: boolean;
  /** Files that were read: never written over, --force or not. */
  readonly inputs: readonly string[];
}

/**
 * Writes files into a folder, all of them or none; the folder is made where it is not there. One that stands there
 * with the same content is left as it is.
 */
export function writeFiles(folder: string, files: readonly FileToWrite[], permit: WritePermit): void {
  for (const { name, content } of files) checkTarget(join(folder, name), content, permit);
  const wanted = files.filter(({ name, content }) => !isThereAlready(join(folder, name), content));
  const isNew = !existsSync(folder);
  try {
    if (isNew) mkdirSync(folder);
    putAll(folder, wanted);
  } catch {
    if (isNew) removeEmpty(folder);
    throw new UsageProblem(
      `Nothing was written to ${folder}: check that you may write there, that there is room, and that no file of the pack is open.`,
    );
  }
}

function checkTarget(path: string, content: FileToWrite['content'], { force, inputs }: WritePermit): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (inputs.some((input) => isSameFile(input, path)))
    throw new UsageProblem(`${path} is one of the files read: name another folder with --out.`);
  if (isNoFile(path)) throw new UsageProblem(`${path} is no file: name another folder with --out.`);
  if (force || !stats || isThereAlready(path, content)) return;
  throw new UsageProblem(
    `${path} is there already: name another folder with --out, or add --force to replace it.`,
  );
}

function isThereAlready(path: string, content: FileToWrite['content']): boolean {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  return readFileSync(path).equals(Buffer.from(content));
}

/** Every file is first written under another name; then each takes its place, and all go back where one cannot. */
function putAll(folder: string, files: readonly FileToWrite[]): void {
  const mark = `${String(process.pid)}.part`;
  const moves = files.map(({ name, content }) => ({
    content,
    target: join(folder, name),
    draft: join(folder, `.${name}.${mark}`),
    kept: join(folder, `.${name}.old.${mark}`),
  }));
  const done: (typeof moves)[number][] = [];
  try {
    for (const { draft, content } of moves) writeFileSync(draft, content, { flag: 'wx' });
    for (const move of moves) {
      done.push(move);
      if (existsSync(move.target)) renameSync(move.target, move.kept);
      renameSync(move.draft, move.target);
    }
  } catch (problem) {
    for (const { target, kept, draft } of done) {
      if (!existsSync(draft)) rmSync(target, { force: true });
      if (existsSync(kept)) renameSync(kept, target);
    }
    for (const { draft } of moves) rmSync(draft, { force: true });
    throw problem;
  }
  for (const { kept } of moves) removeKept(kept);
}

/** The pack stands by now: an old file that cannot be removed is no reason to say that nothing was written. */
function removeKept(kept: string): void {
  try {
    rmSync(kept, { force: true });
  } catch {
    // It stays under its hidden name.
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It was never made, or somebody has put something in it.
  }
}
