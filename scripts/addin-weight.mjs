// What the pane weighs on its way to a person: printed by every build, and a build that is too heavy fails.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Gzipped bytes of script: before the first paint, and for a check. */
const MOST = { shell: 150_000, check: 300_000 };

/** What is opened or written only when somebody asks: a check is answered on the first screen, which is in the shell. */
const ON_DEMAND = /^(page-|writer)/;

/** A webpack plugin that weighs what the build of the pane wrote. */
export const weighAddin = {
  apply: (compiler) => compiler.hooks.afterEmit.tap('weight', weigh),
};

function weigh(compilation) {
  const shell = compilation.entrypoints.get('pane').getFiles().filter(isScript);
  const needed = [...compilation.chunks]
    .filter((chunk) => ![...chunk.groupsIterable].every(isOnDemand))
    .flatMap(({ files }) => [...files].filter(isScript));
  report(compilation, 'Shell before first paint', new Set(shell), MOST.shell);
  report(compilation, 'All that a check needs', new Set(needed), MOST.check);
}

/** A group that is on demand itself, or fetched by nothing but such. */
function isOnDemand(group) {
  if (ON_DEMAND.test(group.name ?? '')) return true;
  const parents = group.getParents();
  return parents.length > 0 && parents.every(isOnDemand);
}

function isScript(file) {
  return file.endsWith('.js');
}

function report(compilation, what, files, most) {
  const bytes = [...files].reduce((sum, file) => sum + sizeOf(compilation, file), 0);
  const words = `${what}: ${kilobytes(bytes)} kB gzip of at most ${kilobytes(most)} kB`;
  process.stdout.write(`${words}\n`);
  if (bytes > most) compilation.errors.push(new Error(`${words}: too heavy.`));
}

function sizeOf(compilation, file) {
  return gzipSync(readFileSync(join(compilation.outputOptions.path, file)), { level: 9 }).length;
}

function kilobytes(bytes) {
  return Math.round(bytes / 1000);
}
