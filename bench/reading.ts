import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { scanFloor } from './floor.ts';
import { inMs, inTimes } from './in-words.ts';
import { makeWorkbook, type WorkbookShape } from './make-workbook.ts';
import { measureCpu } from './measure-cpu.ts';
import { readOrThrow } from './read-or-throw.ts';

interface Case {
  readonly name: string;
  readonly shape: WorkbookShape;
  readonly runs: number;
  /** Runs of the slow readers; 0 leaves them out. */
  readonly peerRuns: number;
}

const CASES: readonly Case[] = [
  { name: '4 sheets x 200 rows', shape: { rows: 200, sheets: 4 }, runs: 41, peerRuns: 5 },
  { name: '10,000 rows x 15', shape: { rows: 10_000 }, runs: 15, peerRuns: 3 },
  { name: '100,000 rows x 15', shape: { rows: 100_000 }, runs: 5, peerRuns: 1 },
];

/** Prints what reading costs, as a multiple of the floor, and what ExcelJS and openpyxl take for the same file. */
export async function benchReading(print: (line: string) => void): Promise<void> {
  for (const one of CASES) await benchCase(one, print);
}

async function benchCase(
  { name, shape, runs, peerRuns }: Case,
  print: (line: string) => void,
): Promise<void> {
  const bytes = makeWorkbook(shape);
  const floor = await measureCpu(() => scanFloor(Buffer.from(bytes)), runs);
  const read = await measureCpu(() => readOrThrow(bytes), runs);
  print(`read ${name}: ${inTimes(read, floor)} the floor (${inMs(read)}; floor ${inMs(floor)})`);
  const excelJs = await measureCpu(() => new ExcelJS.Workbook().xlsx.load(toArrayBuffer(bytes)), peerRuns);
  print(`  ExcelJS load: ${inTimes(excelJs, floor)} the floor (${inMs(excelJs)})`);
  const openpyxl = measureOpenpyxl(bytes, peerRuns);
  if (openpyxl !== null)
    print(`  openpyxl read-only: ${inTimes(openpyxl, floor)} the floor (${inMs(openpyxl)})`);
  print(`  peak memory of this process so far: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

function toArrayBuffer(bytes: Uint8Array): ArrayBuffer {
  const buffer = new ArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}

/** Null where the machine has no openpyxl. */
function measureOpenpyxl(bytes: Uint8Array, runs: number): number | null {
  const folder = mkdtempSync(join(tmpdir(), 'panelpack-bench-'));
  try {
    const file = join(folder, 'tracker.xlsx');
    writeFileSync(file, bytes);
    const script = join(import.meta.dirname, 'read-with-openpyxl.py');
    const { status, stdout } = spawnSync('/usr/bin/python3', [script, file, String(runs)], {
      encoding: 'utf8',
    });
    return status === 0 ? Number(stdout) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
