#!/usr/bin/env node
// The head of dist/cli/panelpack.js. The build lays three lines below it: the program, what made its code cache, the cache.
'use strict';
const { readFileSync, statSync } = require('node:fs');
const { cachedDataVersionTag, setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

// A check lives for a second or less, V8's defaults are for programs that stay. A regular expression is tried a few times
// before it is worth machine code, and its bytecode is not worth polishing: half of what the first rows cost.
const REGEXPS = ['--regexp-tier-up-ticks=20', '--no-regexp-peephole-optimization'];
// Nor is it earned back to compile hundreds of functions for speed, on a thread of its own, a fifth of a check's CPU: they
// run fifteen times as long before.
const TURBOFAN = ['--invocation-count-for-turbofan=45000', '--invocation-count-for-maglev=6000'];

/** What each version of Node was measured with. V8 renames its flags, and would complain of one that it does not know. */
const FLAGS = {
  20: [...REGEXPS, '--interrupt-budget=1000000'],
  22: [...REGEXPS, ...TURBOFAN],
  24: [...REGEXPS, ...TURBOFAN],
};
for (const flag of FLAGS[parseInt(process.versions.node)] ?? []) setFlagsFromString(flag);

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
