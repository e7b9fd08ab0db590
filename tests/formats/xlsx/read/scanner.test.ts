import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { lettersOfBytes } from '../../../../cli/letters-of-bytes.ts';
import { columnLetters, columnNumber } from '../../../../engine/workbook/address.ts';
import { readCellNumber } from '../../../../formats/xlsx/read/cell-number.ts';
import { PartLetters } from '../../../../formats/xlsx/read/part-letters.ts';
import type { AsLetters } from '../../../../formats/xlsx/read/read-options.ts';
import { scanCells } from '../../../../formats/xlsx/read/scan-cells.ts';
import { CELL_TYPES, type ScannedCell } from '../../../../formats/xlsx/read/scanned-cell.ts';
import { scanSharedStrings } from '../../../../formats/xlsx/read/shared-strings.ts';
import { makeCut, XmlCursor } from '../../../../formats/xlsx/read/xml-cursor.ts';

/** What either reader says of a cell. */
interface Seen {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly type: string;
  readonly value: string;
  readonly formula: string | null;
  readonly inline: string | null;
}

const TYPE_NAMES = new Map<number, string>([
  [CELL_TYPES.number, 'n'],
  [CELL_TYPES.shared, 's'],
  [CELL_TYPES.text, 'str'],
  [CELL_TYPES.inline, 'inlineStr'],
  [CELL_TYPES.boolean, 'b'],
  [CELL_TYPES.error, 'e'],
  [CELL_TYPES.date, 'd'],
]);

/** Letters as a decoder makes them, and as Node does. */
const LETTERS = { 'a decoder': undefined, Node: lettersOfBytes };

function scan(sheetData: string, asLetters?: AsLetters): Seen[] {
  const bytes = new TextEncoder().encode(sheetData);
  const cut = makeCut(bytes);
  const seen: Seen[] = [];
  const cell = (scanned: ScannedCell): void => {
    const { row, column, style, type, valueFrom, valueTo, value, formula, inline } = scanned;
    seen.push({
      row,
      column,
      style,
      type: TYPE_NAMES.get(type) ?? '',
      value: value ?? cut(valueFrom, valueTo),
      formula,
      inline: typeof inline === 'object' && inline !== null ? inline.map((run) => run.text).join('') : inline,
    });
  };
  const cursor = new XmlCursor(bytes, cut, 'sheet1.xml', sheetData.indexOf('>') + 1);
  const end = scanCells(cursor, new PartLetters(bytes, asLetters), { row: () => undefined, cell });
  expect(end).toBe(bytes.length);
  return seen;
}

/** The same by saxes, as plainly as it can be written. */
function readWithSaxes(sheetData: string): Seen[] {
  const seen: Seen[] = [];
  const path: string[] = [];
  let row = 0;
  let cell: { -readonly [Key in Exclude<keyof Seen, 'row'>]: Seen[Key] } = {
    column: 0,
    style: 0,
    type: 'n',
    value: '',
    formula: null,
    inline: null,
  };
  const parser = new SaxesParser();
  const add = (text: string): void => {
    const within = path.slice(path.indexOf('c') + 1).join('/');
    if (!path.includes('c')) return;
    if (within === 'v') cell.value += text;
    if (within === 'f') cell.formula = (cell.formula ?? '') + text;
    if (within === 'is/t' || within === 'is/r/t') cell.inline = (cell.inline ?? '') + text;
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('opentag', ({ name, attributes }) => {
    const local = name.replace(/^.*:/, '');
    path.push(local);
    if (local === 'row') {
      row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']);
      cell = { ...cell, column: 0 };
    }
    if (local === 'c') {
      const letters = /^[A-Za-z]+/.exec(attributes['r'] ?? '')?.[0].toUpperCase();
      const given = columnNumber(letters ?? '');
      cell = {
        column: given === 0 ? cell.column + 1 : given,
        style: Number(attributes['s'] ?? 0),
        type: attributes['t'] ?? 'n',
        value: '',
        formula: null,
        inline: null,
      };
    }
    if (local === 'f' && path.at(-2) === 'c') cell.formula ??= '';
    if (local === 'is' && path.at(-2) === 'c') cell.inline ??= '';
  });
  parser.on('closetag', () => {
    if (path.pop() === 'c') seen.push({ row, ...cell });
  });
  parser.write(sheetData).close();
  return seen;
}

const PIECES = [
  'Red',
  ' ',
  'Q3 2021/22',
  'é',
  '–',
  '🟥',
  '&amp;',
  '&lt;',
  '&#10;',
  '&#x41;',
  '>',
  '"',
  "'",
  '_',
  '\n',
  '\r\n',
  '<![CDATA[<c r="Z9">&]]>',
  '<!-- <v>no</v> -->',
  '<?go on?>',
  '0',
  '.5',
  'true',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }).map((pieces) => pieces.join(''));
const space = fc.constantFrom('', '', '', ' ', '\n  ');
const quote = fc.constantFrom('"', '"', '"', "'");
const prefix = fc.constantFrom('', '', 'x:');

const attribute = (name: string, value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.record({ value, quote, space, absent: fc.boolean() }).map((one) => {
    return one.absent
      ? ''
      : ` ${one.space}${name}${one.space}=${one.space}${one.quote}${one.value}${one.quote}`;
  });

const type = fc.constantFrom('s', 'str', 'b', 'e', 'n', 'd', 'inlineStr');
const column = fc.integer({ min: 1, max: 16_380 }).map(columnLetters);

const cell = (row: number, p: string): fc.Arbitrary<string> =>
  fc
    .record({
      attributes: fc
        .tuple(
          attribute(
            'r',
            column.chain((letters) => fc.constantFrom(`${letters}${row}`, `${letters.toLowerCase()}${row}`)),
          ),
          attribute('s', fc.integer({ min: 0, max: 70_000 }).map(String)),
          attribute('t', type),
          attribute('cm', fc.constantFrom('1', 'a=b > c', '/')),
          attribute('y', fc.constant('nothing')),
        )
        .chain((list) => fc.shuffledSubarray(list, { minLength: list.length })),
      formula: fc.option(text),
      value: fc.option(text),
      inline: fc.option(fc.array(fc.tuple(text, fc.boolean()), { maxLength: 3 })),
      space,
      isEmpty: fc.boolean(),
    })
    .map(({ attributes, formula, value, inline, space: gap, isEmpty }) => {
      const own = attributes.join('').replace(/ +$/, '');
      if (isEmpty) return `<${p}c${own}${gap}/>`;
      const runs = (inline ?? []).map(([one, isRun]) =>
        isRun ? `<${p}r><${p}rPr/>${gap}<${p}t>${one}</${p}t></${p}r>` : `<${p}t>${one}</${p}t>`,
      );
      const f = formula === null ? '' : `<${p}f>${formula}</${p}f>`;
      const v = value === null ? '' : `<${p}v>${value}</${p}v>`;
      const is = inline === null ? '' : `<${p}is>${runs.join(gap)}</${p}is>`;
      return `<${p}c${own}>${gap}${f}${gap}${v}${is}${gap}</${p}c${gap}>`;
    });

const sheetData = prefix.chain((p) =>
  fc
    .array(
      fc.integer({ min: 1, max: 1_048_576 }).chain((row) =>
        fc
          .record({
            cells: fc.array(cell(row, p), { maxLength: 4 }),
            spans: attribute('spans', fc.constant('1:5')),
            gap: space,
          })
          .map(
            ({ cells, spans, gap }) => `<${p}row${spans} r="${row}">${gap}${cells.join(gap)}</${p}row>${gap}`,
          ),
      ),
      { maxLength: 4 },
    )
    .map((rows) => `<${p}sheetData${p === '' ? '' : ' xmlns:x="m"'}>${rows.join('')}</${p}sheetData>`),
);

describe.each(Object.entries(LETTERS))(
  'with the letters of %s the scanner reads what an XML parser reads',
  (_, asLetters) => {
    test('cells, however they are written', () => {
      fc.assert(
        fc.property(sheetData, (xml) => {
          expect(scan(xml, asLetters)).toEqual(readWithSaxes(xml));
        }),
        { numRuns: 1000 },
      );
    });

    test('more cells than are looked at together, some of them beyond ASCII and one very long', () => {
      const texts = ['Red', '– ✓', 'é', '🟥', 'x'.repeat(70_000), '&amp;'];
      const rows = Array.from({ length: 12_000 }, (_unused, index) => {
        const row = String(index + 1);
        const text = texts[index % 97] ?? `Action ${row}`;
        return `<row r="${row}" spans="1:3" hidden="${String(index % 2)}"><c r="A${row}" s="2" t="s"><v>${row}</v></c><c r="B${row}" s="1"/><c r="C${row}" t="str"><v>${text}</v></c></row>`;
      });
      const xml = `<sheetData>${rows.join('')}</sheetData>`;
      expect(scan(xml, asLetters)).toEqual(readWithSaxes(xml));
    });

    test('shared strings, in their order', () => {
      const item = fc
        .tuple(prefix, fc.array(text, { minLength: 1, maxLength: 3 }), space)
        .map(([, texts, gap]) => {
          const [only = ''] = texts;
          const inner =
            texts.length === 1
              ? `<t>${only}</t>`
              : texts.map((one) => `<r>${gap}<rPr><b/></rPr><t xml:space="preserve">${one}</t></r>`).join('');
          return `<si>${inner}</si>${gap}`;
        });
      fc.assert(
        fc.property(fc.array(item, { maxLength: 60 }), fc.integer({ min: 0, max: 5000 }), (items, pad) => {
          const xml = `<sst>${'<si><t>a plain – text</t></si>'.repeat(pad % 200)}${items.join('')}</sst>`;
          expect(allTexts(xml, asLetters)).toEqual(textsWithSaxes(xml));
        }),
        { numRuns: 300 },
      );
    });

    test('shared strings beside elements that are none of them', () => {
      const xml = '<sst><si><t>before</t></si><ext note="é">– ✓</ext><si><t>after</t></si></sst>';
      expect(allTexts(xml, asLetters)).toEqual(['before', 'after']);
    });
  },
);

describe('the scanner reads what JavaScript reads', () => {
  test('numbers, to the last bit', () => {
    const bytes = (one: string): Uint8Array => new TextEncoder().encode(one);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          fc.integer(),
          fc.double({ min: -1e5, max: 1e5, noNaN: true }).map((one) => Number(one.toFixed(3))),
        ),
        (value) => {
          for (const written of [String(value), value.toExponential(), value.toPrecision(17)]) {
            expect(readCellNumber(bytes(written), 0, written.length)).toBe(Number(written));
          }
        },
      ),
      { numRuns: 5000 },
    );
  });
});

function allTexts(xml: string, asLetters?: AsLetters): string[] {
  const bytes = new TextEncoder().encode(xml);
  const letters = new PartLetters(bytes, asLetters);
  const { texts, runs } = scanSharedStrings(bytes, letters, 'sharedStrings.xml', 100_000);
  return texts.map(
    (one, index) =>
      runs
        .get(index)
        ?.map((run) => run.text)
        .join('') ?? one,
  );
}

function textsWithSaxes(xml: string): string[] {
  const texts: string[] = [];
  let isText = false;
  const parser = new SaxesParser();
  const add = (more: string): void => {
    if (isText) texts.push((texts.pop() ?? '') + more);
  };
  parser.on('opentag', ({ name }) => {
    if (name === 'si') texts.push('');
    if (name === 't') isText = true;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 't') isText = false;
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(xml).close();
  return texts;
}
