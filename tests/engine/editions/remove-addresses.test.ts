import { expect, test } from 'vitest';
import { removeAddresses } from '../../../engine/editions/remove-addresses.ts';

test.each([
  ['Mail a.quill@force.example.org.', 'Mail [address removed].'],
  ['bo@x.uk, cy@y.org', '[address removed], [address removed]'],
  ['2 reviews @ 10 each', '2 reviews @ 10 each'],
  ['@everyone', '@everyone'],
  ['a@b', 'a@b'],
  ['@@@@', '@@@@'],
])('%j', (text, expected) => {
  expect(removeAddresses(text)).toBe(expected);
});
