import { benchReading } from '/work/main/bench/reading.ts';
await benchReading(console.log);
