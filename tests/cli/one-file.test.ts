import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addCodeCache, layProgram } from '../../scripts/one-file.mjs';
import { workFolder } from '../support/run-cli.ts';

const { folder } = workFolder();

/** As a minifier writes it: a notice, then one line, but for the breaks inside a template. */
const PROGRAM = [
  '/*! A notice. */\n',
  'const{basename}=require("node:path"),twice=e=>2*e;',
  'const[,f,count="0",code="0"]=process.argv;',
  'process.stdout.write(`${basename(f)}:\n${twice(Number(count))} \\u2713 */ //cache`);',
  'process.exitCode=Number(code);',
].join('');

/** The program as one file, with what V8 compiled of it in two runs. */
function laid(name: string): string {
  const file = join(folder, name);
  layProgram(file, PROGRAM);
  expect(addCodeCache(file, [['1'], ['2']])).toBeNull();
  return file;
}

function changed(name: string, change: (text: string) => string): string {
  const file = laid(name);
  const text = readFileSync(file, 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(file, change(text));
  return file;
}

/** Node 20 has it under another name than its successors. */
const PERMISSION = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission';

interface Answer {
  readonly stdout: string;
  readonly stderr: string;
  readonly isCached: boolean;
}

/** What the file says when run with 21, and whether its cache was taken. */
function answer(file: string, ...flags: string[]): Answer {
  const { stdout, stderr } = spawnSync(process.execPath, [...flags, file, '21'], { encoding: 'utf8' });
  const question = 'process.exitCode = require(process.argv[1]).isCached ? 0 : 3';
  return {
    stdout,
    stderr,
    isCached: spawnSync(process.execPath, [...flags, '-e', question, file]).status === 0,
  };
}

describe('the command line as one file', () => {
  it('runs from what V8 compiled of it at the build', () => {
    const file = laid('whole.js');
    expect(answer(file)).toEqual({ stdout: 'whole.js:\n42 ✓ */ //cache', stderr: '', isCached: true });
  });

  it('takes its cache along to another folder, where it cannot be written', () => {
    const elsewhere = join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    const file = join(elsewhere, 'copied.js');
    renameSync(laid('to-copy.js'), file);
    chmodSync(file, 0o444);
    expect(answer(file)).toEqual({ stdout: 'copied.js:\n42 ✓ */ //cache', stderr: '', isCached: true });
  });

  it('holds nothing beyond ASCII, with which Node would take twice as long to read it', () => {
    expect(readFileSync(laid('ascii.js')).every((byte) => byte < 0x80)).toBe(true);
  });

  it('keeps the notice that a minifier leaves above the program', () => {
    expect(readFileSync(laid('notice.js'), 'utf8')).toContain('\n/*! A notice. */\n');
  });

  it.each([
    ['a byte of the cache is another', (text: string) => text.replace(/(\/\/cache .{400})./, '$1!')],
    ['the cache is cut short', (text: string) => text.slice(0, -900) + '\n}\n'],
    ['the cache is empty', (text: string) => text.replace(/\/\/cache .*/, '//cache ')],
    ['there is no cache', (text: string) => text.replace(/\/\/stamp [^]*/, '}\n')],
    ['another version of Node made it', (text: string) => text.replace(/\/\/stamp v\d+/, '//stamp v1')],
    ['its lines end as on Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('answers the same where %s', (what, change) => {
    const name = `${what.replaceAll(' ', '-')}.js`;
    const { stdout, stderr } = answer(changed(name, change));
    expect({ stdout, stderr }).toEqual({ stdout: `${name}:\n42 ✓ */ //cache`, stderr: '' });
  });

  it.each([
    ['a spoilt cache', (text: string) => text.replace(/(\/\/cache .{400})./, '$1!')],
    ['a cache that another Node made', (text: string) => text.replace(/\/\/stamp v\d+/, '//stamp v1')],
  ])('does not take %s', (what, change) => {
    expect(answer(changed(`not-${what.replaceAll(' ', '-')}.js`, change)).isCached).toBe(false);
  });

  it('does not take a cache of another program of the same length', () => {
    const file = changed('other.js', (text) => text.replace('2*e', '3*e'));
    expect(answer(file)).toEqual({ stdout: 'other.js:\n63 ✓ */ //cache', stderr: '', isCached: false });
  });

  it('answers the same under other flags of V8, which its cache was not made for', () => {
    const file = laid('flags.js');
    const answered = answer(file, '--no-lazy');
    expect(answered).toEqual({ stdout: 'flags.js:\n42 ✓ */ //cache', stderr: '', isCached: false });
  });

  it('does without its cache where it may not look at the Node that runs it', () => {
    const file = laid('permitted.js');
    const answered = answer(file, PERMISSION, `--allow-fs-read=${folder}/*`, '--no-warnings');
    expect(answered).toMatchObject({ stdout: 'permitted.js:\n42 ✓ */ //cache', stderr: '' });
  });

  it('is whole without a cache where the run at the build fails, and the build is told why', () => {
    const file = join(folder, 'failing.js');
    layProgram(file, PROGRAM);
    expect(addCodeCache(file, [['1', '7']])).toBe('a run of it ended with 7.');
    expect(answer(file)).toEqual({ stdout: 'failing.js:\n42 ✓ */ //cache', stderr: '', isCached: false });
  });
});
