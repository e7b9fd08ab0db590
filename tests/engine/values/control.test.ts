import { expect, test } from 'vitest';
import { isNoControl, readControlEvidence, type ControlEvidence } from '../../../engine/values/control.ts';

const CONTROLS: readonly [string, ControlEvidence][] = [
  ['Quarterly learning board chaired by the deputy', 'in-place'],
  ['Follow-up audit of the learning framework completed', 'in-place'],
  ['Peer review of governance scheduled for February 2022', 'planned'],
  ['Independent review – terms of reference to be agreed', 'planned'],
  ['Asset register being established', 'planned'],
  ['Health checks will be business as usual in the new year', 'planned'],
  ['A performance dashboard is in development', 'planned'],
  ['Still limited ability to assure that requests are answered in time', 'adverse'],
  ['Gaps in privacy capacity', 'adverse'],
  ['Bi-monthly performance meeting?', 'question'],
];

test.each(CONTROLS)('“%s” is %s', (control, evidence) => {
  expect(readControlEvidence(control)).toBe(evidence);
});

test.each(['None', 'N/A', 'tbc', '-', '', 'None identified', 'No controls in place.'])(
  '%j lists no control',
  (text) => {
    expect(isNoControl(text)).toBe(true);
  },
);

test('a board is a control', () => {
  expect(isNoControl('None but the quarterly board')).toBe(false);
});
