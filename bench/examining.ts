import { examine } from '../engine/examine.ts';
import { settingsWith } from '../tests/support/settings.ts';
import { scanFloor } from './floor.ts';
import { inMs, inTimes } from './in-words.ts';
import { makeWorkbook } from './make-workbook.ts';
import { measureCpu } from './measure-cpu.ts';
import { readOrThrow } from './read-or-throw.ts';

const CASES = [
  {
    name: 'an ordinary tracker, 4 sheets x 200 rows (goal 15 ms)',
    shape: { rows: 200, sheets: 4 },
    runs: 41,
  },
  { name: '10,000 rows x 15 (goal 3x)', shape: { rows: 10_000 }, runs: 9 },
];

/** Prints what reading a tracker and asking every rule costs once V8 is warm, as in the pane: in ms, and as a multiple of the floor. */
export async function benchExamining(print: (line: string) => void): Promise<void> {
  const settings = settingsWith();
  print('');
  for (const { name, shape, runs } of CASES) {
    const bytes = makeWorkbook(shape);
    const floor = await measureCpu(() => scanFloor(Buffer.from(bytes)), runs);
    const whole = await measureCpu(() => examine(readOrThrow(bytes), settings), runs);
    print(`read and examine ${name}: ${inMs(whole)}, ${inTimes(whole, floor)} the floor`);
  }
}
