/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import { addNewerMembers } from './newer-members.ts';
import { isSetSupported } from './requirement-sets.ts';
import type { ExcelHost } from './excel-host.ts';
import { isRecord } from './wire.ts';

const require = createRequire(import.meta.url);
/** What the library puts its own listener in place of. */
const IGNORE: (message: string) => void = () => undefined;
let isLoaded = false;
let current: ExcelHost | null = null;

/** Loads Microsoft's own library once, and lets `host` stand where Excel would from now on. */
export function useHost(host: ExcelHost): void {
  if (!isLoaded) loadLibrary();
  isLoaded = true;
  current = host;
  const bridge = {
    onMessageFromHost: IGNORE,
    sendMessageToHost: (message: string): void => {
      void host.answer(message).then((answer) => {
        bridge.onMessageFromHost(answer);
      });
    },
  };
  host.onMessage((message) => {
    bridge.onMessageFromHost(message);
  });
  call(partOf(library('OfficeExtension'), 'HostBridge'), 'init', bridge);
}

function loadLibrary(): void {
  standIn();
  const file = require.resolve('@microsoft/office-js/dist/excel-web-16.00.js');
  runInThisContext(readFileSync(file, 'utf8'), { filename: file });
  put(partOf(library('OfficeExtension'), 'Utility'), '_synchronousCleanup', true);
  put(library('OSF'), '_OfficeAppFactory', { getContext: () => CONTEXT });
  const helper = partOf(library('OfficeExtension'), 'BatchApiHelper');
  const common = partOf(library('OfficeExtension'), 'CommonUtility');
  put(common, '_doApiNotSupportedCheck', true);
  addNewerMembers({
    invokeMethod: (on, name, words) => call(helper, 'invokeMethod', on, name, 0, words, 0, 0),
    createProperty: (type, on, name) => call(helper, 'createPropertyObject', type, on, name, true, 4),
    throwUnlessSupported: (member, since) => {
      call(common, 'throwIfApiNotSupported', member, 'ExcelApi', since, 'Excel');
    },
  });
}

/** The library asks the page what Excel it runs in; this answers out of the host in use. */
const CONTEXT = {
  host: 'Excel',
  platform: 'PC',
  requirements: {
    isSetSupported: (name: string, version?: string | number) =>
      current !== null && isSetSupported(current.requirementSet, name, String(version ?? '1.1')),
  },
};

/** What of a page the library looks at while it loads. */
function standIn(): void {
  const store = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const page = {
    URL: '',
    location: {},
    cookie: '',
    getElementsByTagName: () => [],
    getElementById: () => null,
    createElement: () => ({ setAttribute: () => undefined, style: {} }),
    addEventListener: () => undefined,
  };
  const around = {
    window: globalThis,
    document: page,
    navigator: { userAgent: 'node', language: 'en-GB' },
    location: { href: 'http://localhost/', search: '', hash: '' },
    sessionStorage: store,
    localStorage: store,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  for (const [name, value] of Object.entries(around)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}

function library(name: string): object {
  return partOf(globalThis, name);
}

function partOf(whole: object, name: string): object {
  const part: unknown = Reflect.get(whole, name);
  if (isRecord(part) || typeof part === 'function') return part;
  throw new Error(`The library has no ${name}`);
}

function put(whole: object, name: string, value: unknown): void {
  Reflect.set(whole, name, value);
}

function call(whole: object, name: string, ...words: unknown[]): unknown {
  const method: unknown = Reflect.get(whole, name);
  if (typeof method !== 'function') throw new Error(`The library has no ${name}()`);
  return Reflect.apply(method, whole, words);
}
