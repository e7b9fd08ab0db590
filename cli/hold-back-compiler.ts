import { setFlagsFromString } from 'node:v8';

/**
 * How much of a function runs before V8 compiles it anew for speed, fifteen times its default. A check lives for a second:
 * compiling hundreds of its functions, on a thread of its own, takes a fifth of all its CPU and is not earned back.
 */
const BUDGET = 1_000_000;

setFlagsFromString(`--interrupt-budget=${String(BUDGET)}`);
