import { expect, test } from 'vitest';
import { namesInAddresses, removeAddresses } from '../../../engine/editions/remove-addresses.ts';

test.each([
  ['Mail a.quill@force.example.org.', 'Mail [address removed].'],
  ['bo@x.uk, cy@y.org', '[address removed], [address removed]'],
  ['2 reviews @ 10 each', '2 reviews @ 10 each'],
  ['@everyone', '@everyone'],
  ['a@b', 'a@b'],
  ['@@@@', '@@@@'],
  ["o\u2019hara: j.o'hara_2@force.police.uk, then", 'o\u2019hara: [address removed], then'],
  ['(ada+plan@force.example.org)', '([address removed])'],
  ['from a@b to ada@force.org', 'from a@b to [address removed]'],
])('%j', (text, expected) => {
  expect(removeAddresses(text)).toBe(expected);
});

test.each([
  ['ada.kerr@force.example.org', ['ada kerr']],
  ['Ada.Kerr2@force.example.org', ['Ada Kerr']],
  ['ada_kerr@force.org; bo.lund@force.org', ['ada kerr', 'bo lund']],
  ['a.kerr@force.example.org', []],
  ['kerr@force.example.org', []],
  ['data.team@force.example.org', []],
  ['hr.support@force.example.org', []],
  ['head.office@force.example.org', []],
  ['press.enquiries@force.example.org', []],
  ['audit.mailbox@force.example.org', []],
  ['contact.us@force.example.org', []],
  ['legal.services@force.example.org', []],
  ['ada.kerr', []],
])('the names in %j are %j', (text, names) => {
  expect(namesInAddresses(text)).toEqual(names);
});
