import { describe, expect, it, test } from 'vitest';
import { isForEveryone, joinMarkings, readMarking, readMarkingIn } from '../../../engine/values/marking.ts';

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

test.each([
  'OFFICIAL',
  'Official.',
  'UK OFFICIAL',
  'OFFICIAL (for public release)',
  'OFFICIAL - PUBLIC',
  '** OFFICIAL **',
])('everybody may read what is marked %j', (text) => {
  const marking = readMarking(text);
  expect(marking && isForEveryone(marking)).toBe(true);
});

test.each([
  'OFFICIAL-SENSITIVE',
  'OFFICIAL SENSITIVE',
  'OFFICIAL [PERSONAL]',
  'OFFICIAL: COMMERCIAL',
  'OFFICIAL - STAFF',
  'OFFICIAL (HANDLING)',
  'OFFICIAL - INTERNAL',
  'OFFICIAL (draft)',
  'OFFICIAL - recipients only',
  'OFFICIAL until published',
  'OFFICIAL when complete',
  'OFFICIAL - UK EYES ONLY',
  'Restricted',
  'Unrestricted',
  'SECRET',
  'Protective marking: PUBLIC',
])('not everybody may read what is marked %j', (text) => {
  const marking = readMarking(text);
  expect(marking && isForEveryone(marking)).toBe(false);
});

test.each([
  'TLP:RED',
  'TLP AMBER+STRICT',
  'TLP: clear',
  'Private & Confidential',
  'STRICTLY PRIVATE AND CONFIDENTIAL',
  'Commercial in confidence',
  'Staff-in-confidence',
  'Policy in confidence',
  'In confidence',
  'Not for publication',
  'Not for publication by virtue of paragraph 3',
  'For internal use only',
  'Protective marking: GREEN 2',
  'GPMS: Level 2',
  'Security classification: Amber',
])('%j is a marking of another scheme, that limits who may read', (text) => {
  expect(readMarking(text)?.standing).toBe('unknown');
});

test.each(['Marking: none', 'Protective marking: N/A', 'Protective marking: to be confirmed', 'Marking:'])(
  '%j marks nothing',
  (text) => {
    expect(readMarking(text)).toBeNull();
  },
);
