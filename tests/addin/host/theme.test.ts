import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onThemeChange, themeOf } from '../../../addin/host/theme.ts';

let page = new EventTarget();

beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal('window', page);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function excelSays(officeTheme: unknown): void {
  vi.stubGlobal('Office', { context: { officeTheme } });
}

test.each([
  [{ isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, 'dark'],
  [{ isDarkTheme: false }, 'light'],
  [{ bodyBackgroundColor: '#262626' }, 'dark'],
  [{ bodyBackgroundColor: 'FFFFFF' }, 'light'],
  [{ bodyBackgroundColor: 'rgb(0, 0, 0)' }, null],
  [{}, null],
  [undefined, null],
])('%j is %s', (said, theme) => {
  excelSays(said);
  expect(themeOf()).toBe(theme);
});

test('a change is told when the pane is come back to, once, until it is stopped', () => {
  excelSays({ isDarkTheme: false });
  const told: (string | null)[] = [];
  const stop = onThemeChange((theme) => told.push(theme));
  page.dispatchEvent(new Event('focus'));
  excelSays({ isDarkTheme: true });
  page.dispatchEvent(new Event('focus'));
  page.dispatchEvent(new Event('focus'));
  stop();
  excelSays({ isDarkTheme: false });
  page.dispatchEvent(new Event('focus'));
  expect(told).toEqual(['dark']);
});
