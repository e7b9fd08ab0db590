import { describe, expect, it, test } from 'vitest';
import { makeNameIndex } from '../../../engine/editions/name-index.ts';
import { ordinaryWords } from '../../../engine/editions/ordinary-words.ts';
import { personNamed } from '../../../engine/editions/person-named.ts';
import { replaceNames } from '../../../engine/editions/replace-names.ts';

const NO_POSTS = new Map<string, string>();
const PEOPLE: readonly (readonly [string, string | null])[] = [
  ['Anya Quill', 'Dir. Data'],
  ['Bea Lindqvist', null],
  ['Jory Penrose-Hale', 'Head of Estates'],
  ['Piet van Orden', null],
  ['Sam May', 'Head of Planning'],
  ['Ola Green', null],
  ['Cdr Okafor', null],
  ['Cdr Tranter', null],
  ['PS Tranter', null],
];
const INDEX = makeNameIndex(PEOPLE.map(([name, post]) => personNamed(name, post, NO_POSTS)));
const KNOWN = {
  index: INDEX,
  ordinary: ordinaryWords([], INDEX),
};

function published(text: string, anyCase = false): string {
  return replaceNames(text, KNOWN, { anyCase }).text;
}

describe('in the public edition a name gives way', () => {
  test.each([
    ['Anya Quill chairs the board', 'Dir. Data chairs the board'],
    ['A. Quill and A.Quill chair it', 'Dir. Data and Dir. Data chair it'],
    ['Quill’s team and QUILL', 'Dir. Data’s team and Dir. Data'],
    ['Anya will report', 'Dir. Data will report'],
    ['asked anya quill in writing', 'asked Dir. Data in writing'],
    ['Anya\nQuill', 'Dir. Data'],
    ['Dir. Data (Anya Quill) agreed', 'Dir. Data agreed'],
    ['Lindqvist to confirm', '[name removed] to confirm'],
    ['Jory Penrose-Hale, then Penrose-Hale', 'Head of Estates, then Head of Estates'],
    ['a Lindqvist-led review', 'a [name removed]-led review'],
    ['Piet van Orden and van Orden', '[name removed] and [name removed]'],
  ])('%j', (text, expected) => {
    expect(published(text)).toBe(expected);
  });

  test.each([
    ['A visit by DCI Fox', 'A visit by DCI [name removed]'],
    ['A/DI REEVE and C/Supt Jan Bell', 'A/DI [name removed] and C/Supt [name removed]'],
    ['Detective Chief Inspector Rose Fox said', 'Detective Chief Inspector [name removed] said'],
    ['Dr Amina Shah advised; Ms. Hurst agreed', '[name removed] advised; [name removed] agreed'],
    ['Borough Commander Stone', 'Borough Commander [name removed]'],
    ['DC Bright took the statement', 'DC [name removed] took the statement'],
    ['Insp Quill', 'Dir. Data'],
  ])('after a rank or a title, known or not: %j', (text, expected) => {
    expect(published(text)).toBe(expected);
  });
});

describe('in the public edition a name stays', () => {
  test.each([
    'Cdr Okafor agreed, and Okafor wrote',
    'DAC Reyes, T/ACC Moss and Deputy Chief Constable Ines Hart',
    'the quill on the desk',
    'Quillwood and Mayfield are places',
    'DCI Review Team, PS Operations and the AC Professionalism',
    'PC based training; the PS',
    'ola may report in june, on green tea',
  ])('%j', (text) => {
    expect(published(text)).toBe(text);
  });

  it('where it is an ordinary word alone, and that is said', () => {
    const { text, leftAlone } = replaceNames('May 2021 is Green, Sam May said', KNOWN, { anyCase: false });
    expect([text, leftAlone]).toEqual(['May 2021 is Green, Head of Planning said', ['May', 'Green']]);
  });
});

it('a surname that a chief officer shares with another is removed where it stands alone', () => {
  expect(published('Cdr Tranter met Tranter')).toBe('Cdr Tranter met [name removed]');
});

it('capitals do not matter in the name of a file', () => {
  expect(published('quill_plan-lindqvist.xlsx', true)).toBe('Dir. Data_plan-[name removed].xlsx');
});

it('a long text without names stays as it is', () => {
  const text = 'Work goes on with the Board. '.repeat(2000);
  expect(published(text)).toBe(text);
});

describe('a post that its holder stands beside is said once', () => {
  test.each([
    ['Anya Quill, Dir. Data, agreed', 'Dir. Data, agreed'],
    ['Anya Quill (Dir. Data) agreed', 'Dir. Data agreed'],
    ['Anya Quill - Dir. Data agreed', 'Dir. Data agreed'],
    ['Anya Quill – dir. data agreed', 'Dir. Data agreed'],
    ['Dir. Data, Anya Quill, agreed', 'Dir. Data, agreed'],
    ['Dir. Data – Anya Quill agreed', 'Dir. Data agreed'],
    ['dir. data (Quill) agreed', 'dir. data agreed'],
    ['Anya Quill, Dir. Database', 'Dir. Data, Dir. Database'],
    ['Anya Quill (Dir. Data and others)', 'Dir. Data (Dir. Data and others)'],
    ['Dir. Data is away; Anya Quill is back', 'Dir. Data is away; Dir. Data is back'],
    ['Anya Quill met Jory Penrose-Hale', 'Dir. Data met Head of Estates'],
  ])('%j', (text, expected) => {
    expect(published(text)).toBe(expected);
  });
});

describe('a name of which only a part is known', () => {
  const people: readonly (readonly [string, string | null])[] = [
    ['A. Quill', 'Dir. Data'],
    ['Orden', null],
    ['B. Green', 'Head of Law'],
  ];
  const index = makeNameIndex(people.map(([name, post]) => personNamed(name, post, NO_POSTS)));
  const known = { index, ordinary: ordinaryWords([], index) };

  test.each([
    ['asked Anya Quill today', 'asked Dir. Data today'],
    ['asked A Quill today', 'asked Dir. Data today'],
    ['asked A.Quill today', 'asked Dir. Data today'],
    ['asked van Orden today', 'asked [name removed] today'],
    ['asked Anya, Quill and Orden', 'asked Anya, Dir. Data and [name removed]'],
    ['April. Quill agreed', 'April. Dir. Data agreed'],
    ['status Green', 'status Green'],
    ['B. Green agreed', 'Head of Law agreed'],
  ])('%j', (text, expected) => {
    expect(replaceNames(text, known, { anyCase: false }).text).toBe(expected);
  });
});

describe('two people of one surname', () => {
  const people: readonly (readonly [string, string | null])[] = [
    ['A. Quill', 'Dir. Data'],
    ['Anya Quill', null],
    ['Bea Hart', 'Head of Law'],
    ['Cal Hart', 'Head of IT'],
    ['Dee Tarn', 'Head of Audit'],
    ['Cdr Tarn', null],
    ['Eve Lund', 'Head of Custody'],
    ['Fay Lund', null],
  ];
  const index = makeNameIndex(people.map(([name, post]) => personNamed(name, post, NO_POSTS)));
  const known = { index, ordinary: ordinaryWords([], index) };

  test.each([
    ['of whom one may be the other', 'Quill agreed', 'Dir. Data agreed'],
    ['of two posts: none is printed', 'Hart agreed', '[name removed] agreed'],
    ['told by their given names', 'Bea Hart met Cal Hart', 'Head of Law met Head of IT'],
    ['told by their initials', 'B. Hart met C. Hart', 'Head of Law met Head of IT'],
    ['of whom one is a chief officer', 'Tarn agreed', '[name removed] agreed'],
    ['of whom one has no post', 'Lund agreed', '[name removed] agreed'],
  ])('%s', (_, text, expected) => {
    expect(replaceNames(text, known, { anyCase: false }).text).toBe(expected);
  });
});
