// The command line as one file: what starts it, the program, and what V8 has compiled of it (docs/decisions, 0029).
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const START = join(ROOT, 'cli', 'start.cjs');
const WARM_UP = join(ROOT, 'scripts', 'warm-up.cjs');

/** What the program is run on before its cache is made: functions that ran are in it, the others are compiled as met. */
const RUNS = ['json', 'text'].map((format) => {
  const words = ['--format', format, '--fail-on', 'never', '--as-at', '2025-12-31'];
  return ['check', join(ROOT, 'examples', 'improvement-plan-flat.xlsx'), ...words];
});

/** A webpack plugin that makes one file of what was emitted. What is not minified, for a profiler, stays as it is. */
export const oneFile = {
  apply: (compiler) =>
    compiler.hooks.afterEmit.tap('one-file', ({ outputOptions, options }) => {
      const file = join(outputOptions.path, outputOptions.filename);
      // The project is ES modules; what webpack writes for Node is not.
      writeFileSync(join(dirname(outputOptions.path), 'package.json'), '{ "type": "commonjs" }\n');
      if (!options.optimization.minimize) return;
      layProgram(file, readFileSync(file, 'utf8'));
      const problem = addCodeCache(file, RUNS);
      if (problem)
        process.stdout.write(`${file} has no code cache and starts a little more slowly: ${problem}\n`);
    }),
};

/** Writes a minified program into what starts it: one file that runs, if slowly. */
export function layProgram(file, program) {
  const [, notice, code] = /^(\/\*!.*?\*\/\n)?(.*)$/s.exec(program.trim());
  // Only a template still has line breaks after minification.
  const line = `(function(require){${code.replaceAll('\n', '\\n')}})`;
  // Git may have checked it out with the line ends of Windows.
  const start = readFileSync(START, 'utf8').replaceAll('\r\n', '\n');
  const head = start.replace(/\}\n$/, `\n${notice ?? ''}`);
  writeFileSync(file, `${head}//program ${line}\n}\n`);
}

/** Runs a laid program on each of some command lines and lays what V8 compiled behind it; says why where it cannot. */
export function addCodeCache(file, runs) {
  const { status, output, stderr, error } = spawnSync(
    process.execPath,
    [WARM_UP, file, JSON.stringify(runs)],
    {
      // Whoever builds may have flags of their own; who runs it has not.
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (status !== 0) return error?.message ?? `a run of it ended with ${status}. ${stderr}`.trim();
  const { stamp, cache } = JSON.parse(output[3]);
  const laid = readFileSync(file, 'utf8').replace(/\}\n$/, '');
  writeFileSync(file, `${laid}//stamp ${stamp}\n//cache ${cache}\n}\n`);
  return null;
}
