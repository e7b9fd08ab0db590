import { closeSync, existsSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isBlank } from '../engine/values/blank.ts';
import type { Host, Output } from './host.ts';
import type { Options } from './options.ts';
import { UsageProblem } from './usage-problem.ts';

/** Refuses an --output before any work is done: one that is an input, or that would replace a file unasked. */
export function checkOutput({ output, force }: Options, inputs: readonly string[]): void {
  if (output === null) return;
  if (isBlank(output)) throw new UsageProblem('Name a file after --output to write the result to.');
  if (inputs.some((input) => isSameFile(input, output)))
    throw new UsageProblem(`--output ${output} is one of the files to read: give another name.`);
  if (isNoFile(output)) throw new UsageProblem(`--output ${output} is no file: give another name.`);
  if (existsSync(output) && !force)
    throw new UsageProblem(`${output} is there already: give another name, or add --force to replace it.`);
  if (!isFolder(dirname(resolve(output))))
    throw new UsageProblem(`There is no folder ${dirname(output)}: make it first, or give another name.`);
}

/** Whether a name leads to a folder that is there. */
export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** Whether something other than a file stands under a name: a folder, a device. It is never replaced, --force or not. */
export function isNoFile(path: string): boolean {
  return existsSync(path) && !statSync(path).isFile();
}

/** One file under two names: a link, or another spelling of the way to it. */
export function isSameFile(input: string, output: string): boolean {
  if (resolve(input) === resolve(output)) return true;
  const target = statSync(output, { throwIfNoEntry: false });
  const source = statSync(input, { throwIfNoEntry: false });
  return (
    target !== undefined && source !== undefined && target.dev === source.dev && target.ino === source.ino
  );
}

/** Prints a result, or writes it to --output whole or not at all. */
export async function writeResult(
  pieces: Iterable<string>,
  { output }: Options,
  { stdout }: Host,
): Promise<void> {
  if (output === null) await print(pieces, stdout);
  else writeWhole(pieces, output);
}

/** Whoever reads more slowly than this writes is waited for: what is not taken yet would fill the memory. */
async function print(pieces: Iterable<string>, stdout: Output): Promise<void> {
  for (const piece of pieces) if (stdout.write(piece) === false) await drained(stdout);
}

function drained(stdout: Output): Promise<void> {
  return new Promise((goOn) => {
    if (stdout.once) stdout.once('drain', goOn);
    else goOn();
  });
}

function writeWhole(pieces: Iterable<string>, output: string): void {
  const draft = join(dirname(resolve(output)), `.${basename(output)}.${String(process.pid)}.part`);
  try {
    const file = openSync(draft, 'wx');
    try {
      // Unlike writeSync, it goes on until the whole piece is written, or says why not.
      for (const piece of pieces) writeFileSync(file, piece);
    } finally {
      closeSync(file);
    }
    renameSync(draft, output);
  } catch {
    rmSync(draft, { force: true });
    throw new UsageProblem(
      `${output} could not be written: check that you may write there, that there is room, and that it is not open.`,
    );
  }
}
