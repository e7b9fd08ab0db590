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

test('a preference is the usual one until another was stored', async () => {
  const { storedPreferences } = await import('../../../addin/host/preferences.ts');
  expect(await storedPreferences.read()).toEqual({ packHere: false });
  await storedPreferences.write({ packHere: true });
  expect(await storedPreferences.read()).toEqual({ packHere: true });
});

test('everything is stored under one name, and nothing else is', async () => {
  const { storedPreferences } = await import('../../../addin/host/preferences.ts');
  await storedPreferences.write({ packHere: true });
  const names = Array.from({ length: local.length }, (_, at) => local.key(at));
  expect(names.map((name) => [name, local.getItem(name ?? '')])).toEqual([
    ['@panelpack/preferences', '{"packHere":true}'],
  ]);
});

test.each(['{', '"the moon"', '{"packHere":"yes"}'])(
  '%s, stored by whoever, is not believed',
  async (stored) => {
    const { storedPreferences } = await import('../../../addin/host/preferences.ts');
    local.setItem('@panelpack/preferences', stored);
    expect(await storedPreferences.read()).toEqual({ packHere: false });
  },
);

test('a browser that stores nothing is no trouble', async () => {
  const blocked = (): never => {
    throw new Error('blocked');
  };
  vi.stubGlobal('localStorage', { length: 0, getItem: blocked, setItem: blocked, key: blocked });
  const { storedPreferences } = await import('../../../addin/host/preferences.ts');
  await expect(storedPreferences.write({ packHere: true })).resolves.toBeUndefined();
  expect(await storedPreferences.read()).toEqual({ packHere: false });
});
