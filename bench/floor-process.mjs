// The floor as a process of its own: node floor-process.mjs FILE prints how many cells it found.
import { readFileSync } from 'node:fs';
import { scanFloor } from './floor-scan.mjs';

console.log(scanFloor(readFileSync(process.argv[2])));
