import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inTimes } from './in-words.ts';
import { makeWorkbook } from './make-workbook.ts';

const ROOT = join(import.meta.dirname, '..');
const CLI = join(ROOT, 'dist', 'cli', 'panelpack.js');
const FLOOR = join(ROOT, 'bench', 'floor-process.mjs');
/** How many turns the two take; of the largest one is enough. */
const TURNS = new Map([
  [800, 7],
  [10_000, 7],
  [100_000, 1],
]);

/** Whole processes side by side: `check --format json` against bare Node doing the floor scan, in CPU. */
export function* benchProcess(): Generator<string> {
  if (!existsSync(CLI))
    throw new Error('Run “npm run build” first: the built command line is what is measured.');
  const folder = mkdtempSync(join(tmpdir(), 'panelpack-bench-'));
  yield '';
  yield 'Fresh processes, CPU ms, median (goals: at most 4x the floor at 800 and 10,000 rows; 3,000 ms and 700 MB at 100,000)';
  for (const [rows, turns] of TURNS) {
    const file = join(folder, `${String(rows)}.xlsx`);
    writeFileSync(file, makeWorkbook({ rows }));
    yield compared(rows, file, turns);
  }
  rmSync(folder, { recursive: true });
}

/** The two take turns, so that a busy moment of the machine strikes both. */
function compared(rows: number, file: string, turns: number): string {
  const floor: Cost[] = [];
  const check: Cost[] = [];
  for (let turn = 0; turn < turns; turn++) {
    floor.push(costOf(FLOOR, file));
    check.push(costOf(CLI, 'check', '--format', 'json', '--fail-on', 'never', '--as-at', '2021-12-31', file));
  }
  const [least, whole] = [medianCpu(floor), medianCpu(check)];
  const peak = Math.max(...check.map((each) => each.peak));
  return `  ${String(rows).padStart(7)} rows: floor ${least.toFixed(0)}, check ${whole.toFixed(0)}, ${inTimes(whole, least)}, peak ${String(peak)} MB`;
}

/** What a process cost: its CPU in ms and its peak memory in MB. */
interface Cost {
  readonly cpu: number;
  readonly peak: number;
}

function costOf(program: string, ...words: string[]): Cost {
  const { stderr } = spawnSync(
    process.execPath,
    ['--require', join(ROOT, 'bench', 'print-cpu.cjs'), program, ...words],
    { encoding: 'utf8', maxBuffer: 1024 * 1024 * 1024, env: bareEnvironment() },
  );
  const [, cpu, peak] = /cpu ([\d.]+), peak (\d+)/.exec(stderr) ?? [];
  return { cpu: Number(cpu), peak: Number(peak) };
}

/** Without what Node would load before a program: certificates take half as long again as Node's own start, in both. */
function bareEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_EXTRA_CA_CERTS: undefined, NODE_OPTIONS: undefined };
}

function medianCpu(costs: readonly Cost[]): number {
  return costs.map(({ cpu }) => cpu).sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0;
}
