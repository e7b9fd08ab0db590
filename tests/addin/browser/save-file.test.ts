import { afterEach, expect, test, vi } from 'vitest';
import { saveFile } from '../../../addin/browser/save-file.ts';
import { refusalOf } from '../../support/in-excel.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const FILE = { name: 'panel-pack-2021-12-31.xlsx', type: 'text/plain', bytes: new Uint8Array([80, 75]) };

test('a file is offered under its name, and let go of a minute later', async () => {
  vi.useFakeTimers();
  const link = { href: '', download: '', click: vi.fn() };
  vi.stubGlobal('document', { createElement: () => link });
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:one');
  const letGo = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  await saveFile(FILE);
  expect(link).toMatchObject({ href: 'blob:one', download: 'panel-pack-2021-12-31.xlsx' });
  expect(link.click).toHaveBeenCalledOnce();
  expect(letGo).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(letGo).toHaveBeenCalledWith('blob:one');
});

test('where the browser refuses, the person is told another way', async () => {
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    throw new Error('blocked');
  });
  expect(await refusalOf(saveFile(FILE))).toEqual({
    code: 'file-not-saved',
    message:
      '“panel-pack-2021-12-31.xlsx” cannot be saved from here: open the pack as a new workbook in Excel and save it there.',
  });
});
