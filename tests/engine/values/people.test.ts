import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNoPerson } from '../../../engine/values/no-person.ts';
import { isNamedPerson, readPeople, type Person } from '../../../engine/values/people.ts';

/** "2: Cdr Okafor [rank] {post} <unit> + deputies", to compare a cell whole. */
function print({ label, name, rank, post, unit, deputies }: Person): string {
  return [
    label === null ? '' : `${label}: `,
    name,
    rank === null ? '' : ` [${rank}]`,
    post === null ? '' : ` {${post}}`,
    unit === null ? '' : ` <${unit}>`,
    ...deputies.map((deputy) => ` + ${deputy}`),
  ].join('');
}

/** The 17 shapes of the 2022 plan's leads, with invented names, and how many of its 30 rows have each. */
const PLAN: readonly [number, string, readonly string[]][] = [
  [5, 'Petra Dunmore/ Otto Brandt', ['Petra Dunmore', 'Otto Brandt']],
  [4, 'Dir. Data (A.Quill)', ['A.Quill {Dir. Data}']],
  [3, 'Bea Lindqvist / Vera Stone', ['Bea Lindqvist', 'Vera Stone']],
  [2, 'Alun Marsh', ['Alun Marsh']],
  [2, 'Cdr Okafor (C/I BENNETT)', ['Cdr Okafor [Cdr] + C/I BENNETT']],
  [2, 'Otto Brandt, CPIC', ['Otto Brandt <CPIC>']],
  [2, 'Bea Lindqvist / Jory Penrose', ['Bea Lindqvist', 'Jory Penrose']],
  [1, 'Alun Marsh / Milo Harker', ['Alun Marsh', 'Milo Harker']],
  [1, 'Cdr Nwosu (A/DI PIKE)', ['Cdr Nwosu [Cdr] + A/DI PIKE']],
  [1, 'Cdr Okafor (SAL DEVEREUX)', ['Cdr Okafor [Cdr] + SAL DEVEREUX']],
  [1, 'Cdr Okafor (PS HOLLOWAY)', ['Cdr Okafor [Cdr] + PS HOLLOWAY']],
  [
    1,
    '1. Cdr Nwosu (A/DI PIKE) 2. Cdr Tranter (A/INSP WHITLOCK) 3. Cdr Okafor',
    ['1: Cdr Nwosu [Cdr] + A/DI PIKE', '2: Cdr Tranter [Cdr] + A/INSP WHITLOCK', '3: Cdr Okafor [Cdr]'],
  ],
  [1, 'Cdr Okafor (DCI LARK)', ['Cdr Okafor [Cdr] + DCI LARK']],
  [1, 'Tamsin Ridley', ['Tamsin Ridley']],
  [1, 'Jude Fletcher, CPIC', ['Jude Fletcher <CPIC>']],
  [1, 'Dir. Data (Anya Quill) + TD', ['Anya Quill {Dir. Data}', 'TD <TD>']],
  [1, 'Dir. Commercial (Mac Redfern)', ['Mac Redfern {Dir. Commercial}']],
];

describe('the leads of the 2022 plan', () => {
  test.each(PLAN)('%i rows: %j', (_, text, people) => {
    expect(readPeople(text).map(print)).toEqual(people);
  });

  test('they are 20 people, once an initial and its first name are taken as one', () => {
    const names = new Set<string>();
    for (const [, text] of PLAN) {
      for (const person of readPeople(text)) {
        if (isNamedPerson(person)) names.add(person.name);
        person.deputies.forEach((deputy) => names.add(deputy));
      }
    }
    names.delete('A.Quill');
    expect([...names].sort()).toHaveLength(20);
  });

  test('its rows are 30', () => {
    expect(PLAN.reduce((sum, [rows]) => sum + rows, 0)).toBe(30);
  });
});

const OTHERS: readonly [string, readonly string[]][] = [
  ['HR Director, with Head of L&D', ['HR Director {HR Director}', 'Head of L&D {Head of L&D}']],
  ['Jo Pemberton, with Cdr Okafor', ['Jo Pemberton', 'Cdr Okafor [Cdr]']],
  ['Alun Marsh, together with Head of Estates', ['Alun Marsh', 'Head of Estates {Head of Estates}']],
  [
    'Head of Policy, Planning with Partners',
    ['Head of Policy, Planning with Partners {Head of Policy, Planning with Partners}'],
  ],
  [
    'Head of Engagement, with Partners',
    ['Head of Engagement, with Partners {Head of Engagement, with Partners}'],
  ],
  [
    'Head of Policy, with Lead responsibility for Planning',
    [
      'Head of Policy, with Lead responsibility for Planning {Head of Policy, with Lead responsibility for Planning}',
    ],
  ],
  ['Deputy Commissioner', ['Deputy Commissioner {Deputy Commissioner}']],
  [
    'Director of Finance & Commercial/ People & Change',
    ['Director of Finance & Commercial/ People & Change {Director of Finance & Commercial/ People & Change}'],
  ],
  ['DAC Marlowe/ DAC Stubbs', ['DAC Marlowe [DAC]', 'DAC Stubbs [DAC]']],
  ['C/Supt Van Aken', ['C/Supt Van Aken [C/Supt]']],
  ['A/INSP Whitlock / C/I Bennett', ['A/INSP Whitlock [A/INSP]', 'C/I Bennett [C/I]']],
  ['Rowan Wilks / Freya Tully', ['Rowan Wilks', 'Freya Tully']],
  ['Riverside Borough Commander', ['Riverside Borough Commander {Riverside Borough Commander}']],
  ['AC Professionalism', ['AC Professionalism {AC Professionalism}']],
  [
    'Commander - Crime Prevention, Inclusion and Engagement',
    [
      'Commander - Crime Prevention, Inclusion and Engagement {Commander - Crime Prevention, Inclusion and Engagement}',
    ],
  ],
  ['Head of People and Change', ['Head of People and Change {Head of People and Change}']],
  ['Petra Dunmore, Head of Audit', ['Petra Dunmore {Head of Audit}']],
  ['Head of Audit - Petra Dunmore', ['Petra Dunmore {Head of Audit}']],
  ['Deputy Commissioner (Petra Dunmore)', ['Petra Dunmore {Deputy Commissioner}']],
  ['Petra Dunmore (Head of HR)', ['Petra Dunmore {Head of HR}']],
  ['Petra Dunmore (interim)', ['Petra Dunmore']],
  ['(Petra Dunmore)', ['Petra Dunmore']],
  ['Petra Dunmore (tbc)', ['Petra Dunmore']],
  ['Petra Dunmore (Otto Brandt/Vera Stone)', ['Petra Dunmore + Otto Brandt + Vera Stone']],
  ['Dunmore, Petra;#12;#Brandt, Otto;#7', ['Dunmore, Petra', 'Brandt, Otto']],
  ['Dunmore, Petra;#Brandt, Otto', ['Dunmore, Petra', 'Brandt, Otto']],
  ['Petra Dunmore, Otto Brandt', ['Petra Dunmore', 'Otto Brandt']],
  ['Petra Dunmore & Otto Brandt', ['Petra Dunmore', 'Otto Brandt']],
  ['Petra Dunmore and Otto Brandt', ['Petra Dunmore', 'Otto Brandt']],
  ['Petra Dunmore; Otto Brandt\nVera Stone', ['Petra Dunmore', 'Otto Brandt', 'Vera Stone']],
  ['Petra Dunmore / tbc', ['Petra Dunmore']],
  ['Dunmore, Petra', ['Dunmore, Petra']],
  ['Lead: Petra Dunmore', ['Petra Dunmore']],
  ['HR/Finance', ['HR <HR>', 'Finance <Finance>']],
  ['Siân O’Dell / Zoë Łuk', ["Siân O'Dell", 'Zoë Łuk']],
];

test.each(OTHERS)('%j', (text, people) => {
  expect(readPeople(text).map(print)).toEqual(people);
});

const HR_AND_LEARNING = ['HR Director {HR Director}', 'Head of L&D {Head of L&D}'];

test.each([
  'with',
  'together with',
  'jointly with',
  'supported by',
  'assisted by',
  'in conjunction with',
  'in partnership with the',
  'in consultation with',
  'alongside',
  'as well as',
  'with support from',
  'w/',
])('“HR Director %s Head of L&D” is two leads, behind a comma or in brackets too', (words) => {
  expect(readPeople(`HR Director ${words} Head of L&D`).map(print)).toEqual(HR_AND_LEARNING);
  expect(readPeople(`HR Director, ${words} Head of L&D`).map(print)).toEqual(HR_AND_LEARNING);
  expect(readPeople(`HR Director (${words} Head of L&D)`).map(print)).toEqual(HR_AND_LEARNING);
  expect(readPeople(`HR Director\n${words} Head of L&D`).map(print)).toEqual(HR_AND_LEARNING);
});

const TOGETHER: readonly [string, readonly string[]][] = [
  ['Jo Pemberton with Alun Marsh', ['Jo Pemberton', 'Alun Marsh']],
  ['Jo Pemberton/Alun Marsh supported by Cdr Okafor', ['Jo Pemberton', 'Alun Marsh', 'Cdr Okafor [Cdr]']],
  [
    'T/Supt Dale, supported by C/I Pike, A/DI Moss',
    ['T/Supt Dale [T/Supt]', 'C/I Pike [C/I]', 'A/DI Moss [A/DI]'],
  ],
  [
    'Cdr Okafor (SAL DEVEREUX) with DCI Lark (CID)',
    ['Cdr Okafor [Cdr] + SAL DEVEREUX', 'DCI Lark [DCI] <CID>'],
  ],
  ['Cdr Okafor (with DCI Lark)', ['Cdr Okafor [Cdr]', 'DCI Lark [DCI]']],
  ['HR Director with Finance', ['HR Director {HR Director}', 'Finance <Finance>']],
  ['Head of Audit with s151 Officer', ['Head of Audit {Head of Audit}', 's151 Officer {s151 Officer}']],
  [
    'Head of Partnerships with Head of HR',
    ['Head of Partnerships {Head of Partnerships}', 'Head of HR {Head of HR}'],
  ],
  ['HR Director, and Head of L&D', HR_AND_LEARNING],
];

test.each(TOGETHER)('%j is one beside another', (text, people) => {
  expect(readPeople(text).map(print)).toEqual(people);
});

test.each([
  'Service Director, Adults',
  'Executive Director, Children and Families',
  'Corporate Director, Resources',
  'Corporate Director - Place',
  'Assistant Director - Highways',
  'Head of Work with Families',
  'Head of Work with Young People',
  'Head of Engagement with Hard to Reach Groups',
  'Head of Liaison with Chief Officers',
  'Head of Policing in partnership with Communities',
  'Lead for Working with Children',
  'Head of Children with Disabilities',
  'Assistant Director, SEND and Children with Disabilities',
  'Head of Service for Adults with Learning Disabilities',
  'Officer with Lead responsibility for Estates',
  'Lead Member with responsibility for Finance',
])('“%s” is one post', (text) => {
  expect(readPeople(text).map(print)).toEqual([`${text} {${text}}`]);
});

test.each([
  ['Head of Exchequer\n30/06/2025', ['Head of Exchequer']],
  ['Head of IT – 31 March 2026', ['Head of IT']],
  ['Tess Quayle;#14', ['Tess Quayle']],
])('%j names nobody by a date or a number', (text, names) => {
  expect(readPeople(text).map(({ name }) => name)).toEqual(names);
});

test.each([
  '',
  ' ',
  'tbc',
  'TBC',
  'N/A',
  '#N/A',
  '#REF!',
  'n/a.',
  'Vacant',
  'To be confirmed',
  '-',
  'As above',
  'see above',
  'Ditto',
  '"',
])('%j names nobody', (text) => {
  expect(isNoPerson(text)).toBe(true);
  expect(readPeople(text)).toEqual([]);
});

test('a person is not nobody', () => {
  expect(isNoPerson('Nadia Tibbs')).toBe(false);
});

/** Whether all letters stand in the text in their order: brackets between them may have gone. */
function isMadeFrom(letters: string, text: string): boolean {
  let from = 0;
  return Array.from(letters).every((letter) => {
    const found = text.indexOf(letter, from);
    from = found + letter.length;
    return found >= 0;
  });
}

test('every name comes from the cell, and no text stops the reader', () => {
  const words = fc.constantFrom(
    'Petra',
    'Dunmore',
    '/',
    'C/I',
    '(',
    ')',
    ',',
    '&',
    'and',
    'Dir.',
    '1.',
    '2.',
    '-',
    'DAC',
    '+',
    'tbc',
  );
  const anyCell = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 12 }).map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(anyCell, (text) => {
      for (const { name } of readPeople(text)) {
        expect(name).not.toBe('');
        expect(isMadeFrom(name.replace(/\s+/g, ''), text)).toBe(true);
      }
    }),
  );
});
