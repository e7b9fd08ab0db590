import { describe, expect, it, test } from 'vitest';
import { joinMarkings, readMarking, readMarkingIn } from '../../../engine/values/marking.ts';

const MARKINGS: readonly [string, string, string][] = [
  ['OFFICIAL', 'OFFICIAL', 'current'],
  ['Official', 'Official', 'current'],
  ['OFFICIAL-SENSITIVE', 'OFFICIAL-SENSITIVE', 'current'],
  ['OFFICIAL – SENSITIVE', 'OFFICIAL – SENSITIVE', 'current'],
  ['OFFICIAL: SENSITIVE', 'OFFICIAL: SENSITIVE', 'current'],
  ['Official Sensitive', 'Official Sensitive', 'current'],
  ['OFFICIAL-SENSITIVE [PERSONAL]', 'OFFICIAL-SENSITIVE [PERSONAL]', 'current'],
  ['OFFICIAL (when complete)', 'OFFICIAL (when complete)', 'current'],
  ['Protective marking: OFFICIAL', 'OFFICIAL', 'current'],
  ['Restricted', 'Restricted', 'obsolete'],
  ['RESTRICTED - POLICY', 'RESTRICTED - POLICY', 'obsolete'],
  ['Protect', 'Protect', 'obsolete'],
  ['CONFIDENTIAL', 'CONFIDENTIAL', 'obsolete'],
  ['Not Protectively Marked', 'Not Protectively Marked', 'obsolete'],
  ['UNCLASSIFIED', 'UNCLASSIFIED', 'obsolete'],
  ['SECRET', 'SECRET', 'refused'],
  ['Top Secret', 'Top Secret', 'refused'],
  ['UK SECRET', 'UK SECRET', 'refused'],
];

test.each(MARKINGS)('%j is the marking %j, %s', (text, marking, standing) => {
  expect(readMarking(text)).toEqual({ marking, standing });
});

test.each([
  '',
  'Official statistics are published yearly',
  'Access is restricted to vetted staff',
  'Restricted access areas are audited daily',
  'Protect vulnerable people',
  'Confidential reporting line reviewed',
  'The officials agreed',
  'Secretariat',
])('%j is a sentence, not a marking', (text) => {
  expect(readMarking(text)).toBeNull();
});

describe('the markings of several sheets', () => {
  it.each([
    { sheets: ['OFFICIAL', 'OFFICIAL - SENSITIVE', null], together: 'OFFICIAL - SENSITIVE' },
    {
      sheets: ['Restricted', 'OFFICIAL - SENSITIVE', 'Restricted'],
      together: 'Restricted; OFFICIAL - SENSITIVE',
    },
    { sheets: ['Restricted', 'RESTRICTED'], together: 'Restricted' },
    { sheets: ['Restricted; Protect', 'Restricted'], together: 'Restricted; Protect' },
    { sheets: ['Official', null], together: 'Official' },
    { sheets: [null, null], together: null },
  ])('are all kept, once each, but a plain OFFICIAL beside another: $sheets', ({ sheets, together }) => {
    expect(joinMarkings(sheets)).toBe(together);
  });
});

test.each([
  { title: 'Internal audit – agreed management actions (RESTRICTED)', marking: 'RESTRICTED' },
  { title: 'Custody plan [OFFICIAL-SENSITIVE]', marking: 'OFFICIAL-SENSITIVE' },
  { title: 'Custody plan (draft)', marking: undefined },
])('a marking in brackets behind a title is read: $title', ({ title, marking }) => {
  expect(readMarkingIn(title)?.marking).toBe(marking);
});
