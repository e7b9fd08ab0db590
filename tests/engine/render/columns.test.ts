import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, layTable, wrapText } from '../../../engine/render/columns.ts';

describe('wrapping', () => {
  it('breaks between words, and a word only where it is longer than the line', () => {
    expect(wrapText('Enter a lead for action 1.2', 12)).toEqual(['Enter a lead', 'for action', '1.2']);
    expect(wrapText('unbreakable', 4)).toEqual(['unbr', 'eaka', 'ble']);
  });

  it('counts a wide character as two columns and a combining one as none', () => {
    expect([displayWidth('警察'), displayWidth('é')]).toEqual([4, 1]);
  });

  it('never gives a line wider than asked, and loses no letter', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = wrapText(text, width);
        expect(lines.every((line) => displayWidth(line) <= width)).toBe(true);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('a table', () => {
  const headings = ['Ref', 'Action', 'Lead'];
  const rows = [
    ['1.1', 'Open the learning hubs', 'Cdr Okafor'],
    ['1.2', 'Agree the course list', 'Jo Pemberton'],
  ];

  it('stands in columns under its headings where there is room', () => {
    expect(layTable(headings, rows, 60)).toEqual([
      'Ref  Action                  Lead',
      '-----------------------------------------',
      '1.1  Open the learning hubs  Cdr Okafor',
      '1.2  Agree the course list   Jo Pemberton',
    ]);
  });

  it('stands one field under another where even its words do not fit beside each other', () => {
    expect(layTable(headings, rows, 20)).toEqual([
      'Ref: 1.1',
      'Action: Open the',
      '  learning hubs',
      'Lead: Cdr Okafor',
      '',
      'Ref: 1.2',
      'Action: Agree the',
      '  course list',
      'Lead: Jo Pemberton',
    ]);
  });

  it('of a very long register is laid out like a short one', () => {
    const many = Array.from({ length: 60_000 }, (_, place) => [
      String(place + 1),
      'Open the hubs',
      'Cdr Okafor',
    ]);
    expect(layTable(headings, many, 60)).toHaveLength(60_002);
  });
});
