import { expect, test } from 'vitest';
import { asRefusal } from '../../../addin/session/as-refusal.ts';

test('a script that is no longer where it was, since the pages were renewed, is met by opening the pane again', () => {
  const problem = Object.assign(new Error('Loading chunk 161 failed.'), { name: 'ChunkLoadError' });
  expect(asRefusal(problem)).toMatchObject({
    code: 'not-fetched',
    message:
      'A part of Panelpack could not be fetched; nothing was changed. See that you are online, close this pane and open it again.',
  });
});

test('what nobody expected is said without a browser’s own words', () => {
  expect(asRefusal(new TypeError('x is undefined'))).toMatchObject({
    code: 'unexpected',
    message:
      'Something went wrong that Panelpack did not expect; nothing was changed. Save the workbook and try again.',
  });
});
