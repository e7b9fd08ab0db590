import { describe, expect, test } from 'vitest';
import { makeNameIndex } from '../../../engine/editions/name-index.ts';
import { ordinaryWords } from '../../../engine/editions/ordinary-words.ts';
import { replaceNames } from '../../../engine/editions/replace-names.ts';

const NOBODY = makeNameIndex([]);

/** A sentence in the public edition of a pack whose trackers, decisions and settings name nobody. */
function published(text: string): string {
  const known = { index: NOBODY, ordinary: ordinaryWords([], NOBODY) };
  return replaceNames(text, known, { anyCase: false }).text;
}

describe('the whole of a name gives way', () => {
  test.each([
    ['Olga Jane Quell spoke', '[name removed] spoke'],
    ['Olga Quell Moss spoke', '[name removed] spoke'],
    ['Olga J. Quell and Olga J Quell', '[name removed] and [name removed]'],
    ['Anne-Marie Quell spoke', '[name removed] spoke'],
    ['Olga-May Quell-Moss spoke', '[name removed] spoke'],
    ['Olga de la Quell spoke', '[name removed] spoke'],
    ['Olga van Quell spoke', '[name removed] spoke'],
    ['Olga  Quell spoke', '[name removed] spoke'],
    ['Olga\u00a0Quell spoke', '[name removed] spoke'],
    ['OLGA QUELL spoke', '[name removed] spoke'],
    ['DCI Olga QUELL spoke', 'DCI [name removed] spoke'],
    ['Olga QUELL spoke', '[name removed] spoke'],
    ['DCI  Olga  Quell spoke', 'DCI  [name removed] spoke'],
    ['DCI Olga Jane Quell spoke', 'DCI [name removed] spoke'],
    ['DCI Anne-Marie Quell spoke', 'DCI [name removed] spoke'],
    ['DCI Quell-Moss spoke', 'DCI [name removed] spoke'],
    ['DCI J. P. Quell spoke', 'DCI [name removed] spoke'],
    ['DCI van Orden spoke', 'DCI [name removed] spoke'],
    ['Mrs Quell and Mx Moss', '[name removed] and [name removed]'],
    ['Prof Quell and Professor Moss', '[name removed] and [name removed]'],
    ['Rev Quell and Revd Moss', '[name removed] and [name removed]'],
    ['Capt Quell and Captain Moss', '[name removed] and [name removed]'],
    ['Mr Quell and Miss Moss', '[name removed] and [name removed]'],
    ['updated by R. Quell', 'updated by [name removed]'],
  ])('%j', (text, expected) => {
    expect(published(text)).toBe(expected);
  });
});

describe('a rank is known however it is written', () => {
  test.each([
    ['Det. Ch. Insp. Quell', 'Det. Ch. Insp. [name removed]'],
    ['D/Supt Quell', 'D/Supt [name removed]'],
    ['T/DCI Quell', 'T/DCI [name removed]'],
    ['A/DI Quell', 'A/DI [name removed]'],
    ['Temporary Detective Chief Inspector Quell', 'Temporary Detective Chief Inspector [name removed]'],
    ['Insp. Quell', 'Insp. [name removed]'],
    ['Insp.Quell', 'Insp.[name removed]'],
    ['PC 1234 Quell', 'PC 1234 [name removed]'],
    ['PC1234 Quell', 'PC1234 [name removed]'],
    ['inspector Quell', 'inspector [name removed]'],
    ['PC  Quell', 'PC  [name removed]'],
  ])('%j', (text, expected) => {
    expect(published(text)).toBe(expected);
  });
});

describe('a chief officer keeps the name, and nobody else does', () => {
  test.each([
    'Olga Quell, Commander, agreed',
    'Olga Quell (Deputy Commissioner) agreed',
    'Olga Quell - Commander - agreed',
    'Olga Quell – Commander',
    'Olga Quell, Commander Frontline Policing, agreed',
    'Olga Quell, Deputy Chief Constable of a force, agreed',
    'Olga Quell, Temporary Deputy Assistant Commissioner, agreed',
    'Deputy Commissioner, Olga Quell, agreed',
    'Deputy Assistant Commissioner - Olga Quell',
    'Commissioner: Olga Quell',
    'Commander Quell and DAC Moss agreed',
  ])('%j stays', (text) => {
    expect(published(text)).toBe(text);
  });

  test.each([
    ['Olga Quell, Commander Okafor and DAC Lund', '[name removed], Commander Okafor and DAC Lund'],
    ['Olga Quell, Deputy Commissioner Lund', '[name removed], Deputy Commissioner Lund'],
    [
      'Olga Quell, Temporary Deputy Assistant Commissioner Lund',
      '[name removed], Temporary Deputy Assistant Commissioner Lund',
    ],
    ['Olga Quell met Lee Pratt, Commander', '[name removed] met Lee Pratt, Commander'],
    ['The Deputy Commissioner, who met Olga Quell', 'The Deputy Commissioner, who met [name removed]'],
    ['Olga Quell. Commander Okafor agreed', '[name removed]. Commander Okafor agreed'],
    ['Olga Quell, Chief Superintendent', '[name removed], Chief Superintendent'],
    ['Olga Quell, Chief of Staff to the Commissioner', '[name removed], Chief of Staff to the Commissioner'],
    ['Borough Commander Quell', 'Borough Commander [name removed]'],
    ['BCU Commander Quell', 'BCU Commander [name removed]'],
    ['Area Commander Quell', 'Area Commander [name removed]'],
    ['District Commander Quell', 'District Commander [name removed]'],
    ['Divisional Commander Quell', 'Divisional Commander [name removed]'],
    ['Gold Commander Quell', 'Gold Commander [name removed]'],
    ['Silver Commander Quell', 'Silver Commander [name removed]'],
    ['Bronze Commander Quell', 'Bronze Commander [name removed]'],
    ['Duty Commander Quell', 'Duty Commander [name removed]'],
    ['DC Quell', 'DC [name removed]'],
  ])('%j', (text, expected) => {
    expect(published(text)).toBe(expected);
  });
});

describe('what is no name stays', () => {
  test.each([
    'the Stephen Moss Inquiry and the Stephen Jane Moss Inquiry',
    'the Stephen Moss Public Inquiry',
    'the Stephen Moss Foundation, the Stephen Moss Trust, the Stephen Moss Award',
    'Lawrence Road, Lawrence Hospital, Lawrence Court, Lawrence House',
    'Grace Hall and Rose Lane',
    'a Daniel-led review',
    'DCI Operation Aegis and DCI Custody',
    'The DCI will report in May. The panel agreed',
    'a pc in every room',
    'R. Quell',
  ])('%j', (text) => {
    expect(published(text)).toBe(text);
  });

  test.each([
    ['Olga Quell Green', '[name removed] Green'],
    ['Olga Quell May 2022', '[name removed] May 2022'],
    ['Olga Quell Head of IT', '[name removed] Head of IT'],
    ['DCI Quell MPS', 'DCI [name removed] MPS'],
    ['DCI Quell-Operation Aegis', 'DCI [name removed]-Operation Aegis'],
    ['Olga Quell Operation Aegis', '[name removed] Operation Aegis'],
  ])('behind a name: %j', (text, expected) => {
    expect(published(text)).toBe(expected);
  });
});
