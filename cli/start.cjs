#!/usr/bin/env node
// The head of dist/cli/panelpack.js. The build lays three lines into its last function, as comments: the program, what made
// its code cache, and the cache.
// All of it is ASCII: with one letter beyond, Node takes twice as long to read a file, and V8 two bytes for each letter.
'use strict';
const { statSync } = require('node:fs');
const { cachedDataVersionTag, setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

// V8's defaults are for programs that stay; a check lives for a second or less. A regular expression is run some times
// before it is worth machine code, and its bytecode is not worth polishing: that was half of what the first rows cost.
const REGEXPS = ['--regexp-tier-up-ticks=20', '--no-regexp-peephole-optimization'];
// Nor is it earned back to compile hundreds of functions for speed, on a thread of its own and for a fifth of all the CPU:
// they run fifteen times as long before, here and in the budget for Node 20 below.
const TURBOFAN = ['--invocation-count-for-turbofan=45000', '--invocation-count-for-maglev=6000'];

/** What each version of Node was measured with. V8 renames its flags and complains of those it does not know. */
const FLAGS = {
  20: [...REGEXPS, '--interrupt-budget=1000000'],
  22: [...REGEXPS, ...TURBOFAN],
  24: [...REGEXPS, ...TURBOFAN],
};
for (const flag of FLAGS[parseInt(process.versions.node)] ?? []) setFlagsFromString(flag);

// A function's own text, comments and all, is a part of what Node has read already: nothing is read or copied again.
const lines = below.toString().split('\n');

function laid(name) {
  const start = `//${name} `;
  const line = lines.find((each) => each.startsWith(start)) ?? start;
  return line.slice(start.length).trimEnd();
}

/** What a cache must have been made by, and of what: V8 itself would take it for another text, and crash over a spoilt one. */
function stampOf(program, cache) {
  const { version, arch, platform, execPath } = process;
  const node = [version, arch, platform, cachedDataVersionTag(), statSync(execPath).size];
  return [...node, crc32(cache, crc32(program))].join(' ');
}

/** Undefined where there is none for this Node, or where that cannot be found out: the program is then compiled as ever. */
function cacheFor(program) {
  try {
    const cache = Buffer.from(laid('cache'), 'base64');
    return laid('stamp') === stampOf(program, cache) ? cache : undefined;
  } catch {
    return undefined;
  }
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

function below() {}
