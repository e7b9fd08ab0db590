import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeWorkbook } from './make-workbook.ts';

const ROOT = join(import.meta.dirname, '..');
const CLI = join(ROOT, 'dist', 'cli', 'panelpack.js');
const FLOOR = join(ROOT, 'bench', 'floor-process.mjs');
const RUNS = 7;

/** Whole processes side by side: `check --format json` against bare Node doing the floor scan, in CPU. */
export function* benchProcess(): Generator<string> {
  if (!existsSync(CLI))
    throw new Error('Run “npm run build” first: the built command line is what is measured.');
  const folder = mkdtempSync(join(tmpdir(), 'panelpack-bench-'));
  yield '';
  yield 'Fresh processes, CPU ms, median of 7 (goal: at most 4x the floor)';
  for (const rows of [800, 10_000]) {
    const file = join(folder, `${String(rows)}.xlsx`);
    writeFileSync(file, makeWorkbook({ rows }));
    yield compared(rows, file);
  }
  rmSync(folder, { recursive: true });
}

/** The two take turns, so that a busy moment of the machine strikes both. */
function compared(rows: number, file: string): string {
  const floor: number[] = [];
  const check: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    floor.push(cpuOf(FLOOR, file));
    check.push(cpuOf(CLI, 'check', '--format', 'json', '--fail-on', 'never', '--as-at', '2021-12-31', file));
  }
  const ratio = median(check) / median(floor);
  return `  ${String(rows).padStart(6)} rows: floor ${median(floor).toFixed(0)}, check ${median(check).toFixed(0)}, ${ratio.toFixed(2)}x`;
}

function cpuOf(program: string, ...words: string[]): number {
  const { stderr } = spawnSync(
    process.execPath,
    ['--require', join(ROOT, 'bench', 'print-cpu.cjs'), program, ...words],
    {
      encoding: 'utf8',
      maxBuffer: 1024 * 1024 * 1024,
    },
  );
  return Number(/cpu ([\d.]+)/.exec(stderr)?.[1]);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
