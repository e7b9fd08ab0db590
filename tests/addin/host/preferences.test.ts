import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** A browser’s storage, as far as the helpers use it. */
function browserStorage(): Storage {
  const stored = new Map<string, string>();
  return {
    get length() {
      return stored.size;
    },
    key: (at) => [...stored.keys()][at] ?? null,
    getItem: (key) => stored.get(key) ?? null,
    setItem: (key, value) => {
      stored.set(key, value);
    },
    removeItem: (key) => {
      stored.delete(key);
    },
    clear: () => {
      stored.clear();
    },
  };
}

let local = browserStorage();

beforeEach(() => {
  local = browserStorage();
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('sessionStorage', browserStorage());
  vi.resetModules();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a preference is null until it was stored, and then what was stored', async () => {
  const { readPreference, writePreference } = await import('../../../addin/host/preferences.ts');
  expect(await readPreference('whereToOpen')).toBeNull();
  await writePreference('whereToOpen', 'here');
  expect(await readPreference('whereToOpen')).toBe('here');
  expect(await readPreference('edition')).toBeNull();
});

test('everything is stored under one name, and nothing else is', async () => {
  const { writePreference } = await import('../../../addin/host/preferences.ts');
  await writePreference('edition', 'panel');
  expect(Array.from({ length: local.length }, (_, at) => local.key(at))).toEqual(['@panelpack/edition']);
});

test('what is stored and not understood is none', async () => {
  const { readPreference } = await import('../../../addin/host/preferences.ts');
  local.setItem('@panelpack/whereToOpen', '"the moon"');
  local.setItem('@panelpack/edition', '{');
  expect(await readPreference('whereToOpen')).toBeNull();
  expect(await readPreference('edition')).toBeNull();
});

test('a browser that stores nothing is no trouble', async () => {
  const blocked = (): never => {
    throw new Error('blocked');
  };
  vi.stubGlobal('localStorage', { length: 0, getItem: blocked, setItem: blocked, key: blocked });
  const { readPreference, writePreference } = await import('../../../addin/host/preferences.ts');
  await expect(writePreference('accessible', true)).resolves.toBeUndefined();
  expect(await readPreference('accessible')).toBeNull();
});
