import { expect, test } from 'vitest';
import { remembering, rememberingEach, rememberingLast } from '../../../engine/values/remember.ts';

const counting = (): { readonly read: (text: string) => number; readonly calls: () => number } => {
  let calls = 0;
  const read = remembering((text) => {
    calls += 1;
    return text.length;
  });
  return { read, calls: () => calls };
};

test('a text met again is not read again', () => {
  const { read, calls } = counting();
  expect([read('On track'), read('On track'), calls()]).toEqual([8, 8, 1]);
});

test('a long text is not kept', () => {
  const { read, calls } = counting();
  const update = 'x'.repeat(201);
  read(update);
  read(update);
  expect(calls()).toBe(2);
});

test('it forgets rather than grow without end', () => {
  const { read, calls } = counting();
  for (let row = 0; row <= 2000; row += 1) read(`Action ${String(row)}`);
  read('Action 0');
  expect(calls()).toBe(2002);
});

test('each object is read once, whatever was read out of it', () => {
  let calls = 0;
  const read = rememberingEach((cell: { readonly text: string }) => {
    calls += 1;
    return cell.text === '' ? null : cell.text;
  });
  const [blank, open] = [{ text: '' }, { text: 'Open' }];
  expect([read(blank), read(open), read(blank), read(open), calls]).toEqual([null, 'Open', null, 'Open', 2]);
});

test('what was read last is not read again, and what was read before it is', () => {
  let calls = 0;
  const read = rememberingLast((cell: { readonly text: string }) => {
    calls += 1;
    return cell.text;
  });
  const [first, second] = [{ text: 'Open' }, { text: 'Closed' }];
  expect([read(first), read(first), read(second), read(first), calls]).toEqual([
    'Open',
    'Open',
    'Closed',
    'Open',
    3,
  ]);
});
