// node warm-up.cjs FILE RUNS: runs a laid program on each of the command lines in RUNS (JSON), then writes what V8 has
// compiled of it to descriptor 3. A process of its own: V8 takes a cache only under the flags that it was made with.
const { writeFileSync } = require('node:fs');

const [node, , file, runs] = process.argv;
const [first, ...others] = JSON.parse(runs);

// The program ends its process when it is done; this one has more to run, and ends by itself.
process.exit = () => undefined;
process.argv = [node, file, ...first];
const { run, makeCache } = require(file);

process.on('beforeExit', () => {
  const next = others.shift();
  if (!next) return;
  process.argv = [node, file, ...next];
  run();
});
process.on('exit', () => writeFileSync(3, JSON.stringify(makeCache())));
