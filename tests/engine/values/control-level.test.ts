import { expect, test } from 'vitest';
import { readControlLevel, type ControlLevel } from '../../../engine/values/control-level.ts';

const CONTROLS: readonly [string, ControlLevel | null][] = [
  ['‘Inclusive employer’ independent assessment', 'independent'],
  ['INTERNAL AUDIT - Vetting and clearance', 'independent'],
  ['Tracking of internal audit actions', null],
  ['Preparation for the independent review of training', null],
  ['Monthly programme board chaired by the deputy', 'own-board'],
  ['Weekly team meeting', 'own-board'],
  ['Oversight board of the mayor’s office', null],
  ['Scrutiny panel chaired by an independent member', null],
  ['Local learning hubs', null],
];

test.each(CONTROLS)('“%s” reads as %s', (control, level) => {
  expect(readControlLevel(control)).toBe(level);
});
