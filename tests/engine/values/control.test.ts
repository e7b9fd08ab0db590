import { expect, test } from 'vitest';
import { readControlEvidence, type ControlEvidence } from '../../../engine/values/control.ts';

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
