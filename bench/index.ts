import { benchExamining } from './examining.ts';
import { benchProcess } from './process.ts';
import { benchReading } from './reading.ts';

const print = (line: string): void => {
  console.log(line);
};

// Ratios within one run: no timing here is compared with another day's.
await benchReading(print);
await benchExamining(print);
for (const line of benchProcess()) print(line);
