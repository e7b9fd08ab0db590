#!/usr/bin/env node
// The head of dist/cli/panelpack.js. The build lays three lines below it: the program, what made its code cache, the cache.
'use strict';
const { readFileSync, statSync } = require('node:fs');
const { cachedDataVersionTag, setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

// How much of a function runs before V8 compiles it anew for speed, fifteen times its default. A check lives for a second:
// compiling hundreds of its functions, on a thread of its own, takes a fifth of all its CPU and is not earned back.
// Later versions of Node know no such flag, and would say so.
if (process.version.startsWith('v20.')) setFlagsFromString('--interrupt-budget=1000000');

const lines = readFileSync(__filename, 'latin1').split('\n');

function laid(name) {
  const start = `//${name} `;
  const line = lines.find((each) => each.startsWith(start)) ?? start;
  return line.slice(start.length).trimEnd();
}

/** What a cache must have been made by, and of what: V8 itself looks at neither the program’s text nor the cache’s bytes. */
function stampOf(program, cache) {
  const { version, arch, platform, execPath } = process;
  const node = [version, arch, platform, cachedDataVersionTag(), statSync(execPath).size];
  return [...node, crc32(cache, crc32(program))].join(' ');
}

function cacheFor(program) {
  const cache = Buffer.from(laid('cache'), 'base64');
  return laid('stamp') === stampOf(program, cache) ? cache : undefined;
}

const program = laid('program');
const script = new Script(program, { filename: __filename, cachedData: cacheFor(program) });
script.runInThisContext()(require);

// Only the build asks for these: it runs the program once, then keeps what V8 compiled.
module.exports = {
  isCached: script.cachedDataRejected === false,
  run: () => script.runInThisContext()(require),
  makeCache() {
    const cache = script.createCachedData();
    return { stamp: stampOf(program, cache), cache: cache.toString('base64') };
  },
};
