import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Host } from './host.ts';
import type { Options } from './options.ts';
import { UsageProblem } from './usage-problem.ts';

/** Refuses an --output before any work is done: one that is an input, or that would replace a file unasked. */
export function checkOutput({ output, force }: Options, inputs: readonly string[]): void {
  if (output === null) return;
  if (inputs.some((input) => resolve(input) === resolve(output)))
    throw new UsageProblem(`--output ${output} is one of the workbooks to read: give another name.`);
  if (existsSync(output) && !force)
    throw new UsageProblem(`${output} is there already: give another name, or add --force to replace it.`);
  if (!existsSync(dirname(resolve(output))))
    throw new UsageProblem(`There is no folder ${dirname(output)}: make it first, or give another name.`);
}

/** Prints a result, or writes it to --output whole or not at all. */
export function writeResult(text: string, { output }: Options, host: Host): void {
  if (output === null) {
    host.stdout.write(text);
    return;
  }
  const draft = join(dirname(resolve(output)), `.${basename(output)}.${String(process.pid)}.part`);
  try {
    writeFileSync(draft, text);
    renameSync(draft, output);
  } catch {
    rmSync(draft, { force: true });
    throw new UsageProblem(
      `${output} could not be written: check that you may write there and that it is not open.`,
    );
  }
}
