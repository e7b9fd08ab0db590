import { describe, expect, test } from 'vitest';
import { applyTint } from '../../../../formats/xlsx/read/tint.ts';
import { addresses, cellAt, readSheet } from '../../../support/reading.ts';
import { MAIN } from '../../../support/xlsx-parts.ts';

/** The fill that a cell shows whose style has this fill element. */
function fillShown(fill: string, rest: { colors?: string; theme?: string } = {}): string | null {
  const styles = `<fills><fill><patternFill patternType="none"/></fill><fill>${fill}</fill></fills>
    <cellXfs><xf fillId="0"/><xf fillId="1"/></cellXfs>${rest.colors ?? ''}`;
  const themed = rest.theme === undefined ? {} : { 'xl/theme/theme1.xml': rest.theme };
  const sheet = readSheet(
    { rows: '<row r="1"><c r="A1" s="1" t="b"><v>1</v></c></row>' },
    {
      styles,
      parts: themed,
      workbookRelationships:
        rest.theme === undefined ? [] : [{ id: 't', kind: 'theme', target: 'theme/theme1.xml' }],
    },
  );
  return cellAt(sheet, 'A1').look.fill;
}

function solid(colour: string): string {
  return `<patternFill patternType="solid"><fgColor ${colour}/><bgColor indexed="64"/></patternFill>`;
}

describe('a fill becomes the colour that shows', () => {
  test.each([
    ['a direct colour, whatever its alpha', solid('rgb="00ffc000"'), 'FFC000'],
    ['white is a colour', solid('rgb="FFFFFFFF"'), 'FFFFFF'],
    [
      'no pattern is no fill',
      '<patternFill patternType="none"><fgColor rgb="FFFF0000"/></patternFill>',
      null,
    ],
    ['a solid fill without a colour is none', '<patternFill patternType="solid"/>', null],
    ['the indexed palette', solid('indexed="10"'), 'FF0000'],
    ['the theme’s accent 4, Office’s own where there is no theme', solid('theme="7"'), 'FFC000'],
    ['theme 0 is the light one', solid('theme="0"'), 'FFFFFF'],
    ['a darker shade', solid('theme="0" tint="-0.249977111117893"'), 'BFBFBF'],
    [
      'a gradient gives its first stop',
      '<gradientFill><stop position="0"><color rgb="FFFF0000"/></stop><stop position="1"><color rgb="FF00FF00"/></stop></gradientFill>',
      'FF0000',
    ],
    [
      'a hatching gives its ground',
      '<patternFill patternType="lightUp"><fgColor rgb="FF000000"/><bgColor rgb="FF00B050"/></patternFill>',
      '00B050',
    ],
  ])('%s', (_, fill, shown) => {
    expect(fillShown(fill)).toBe(shown);
  });

  test('a workbook’s own palette comes first', () => {
    const colors =
      '<colors><indexedColors><rgbColor rgb="00112233"/><rgbColor rgb="00445566"/></indexedColors></colors>';
    expect(fillShown(solid('indexed="1"'), { colors })).toBe('445566');
    expect(fillShown(solid('indexed="13"'), { colors })).toBe('FFFF00');
  });

  test('a workbook’s own theme', () => {
    const theme = `<a:theme xmlns:a="x"><a:themeElements><a:clrScheme name="Met"><a:dk1><a:sysClr val="windowText" lastClr="010101"/></a:dk1>
      <a:lt1><a:sysClr val="window"/></a:lt1><a:accent1><a:srgbClr val="4f81bd"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
    expect(fillShown(solid('theme="1"'), { theme })).toBe('010101');
    expect(fillShown(solid('theme="4"'), { theme })).toBe('4F81BD');
    expect(fillShown(solid('theme="4" tint="0.79998168889431442"'), { theme })).toBe('DCE6F1');
  });
});

test('tints are Excel’s own to the digit', () => {
  const shades: [string, number, string][] = [
    ['4F81BD', 0.5999938962981048, 'B8CCE4'],
    ['4F81BD', 0.3999755851924192, '95B3D7'],
    ['4F81BD', -0.249977111117893, '366092'],
    ['C0504D', 0.7999816888943144, 'F2DCDB'],
    ['9BBB59', 0.5999938962981048, 'D8E4BC'],
    ['FFFFFF', -0.1499984740745262, 'D9D9D9'],
    ['000000', 0.499984740745262, '808080'],
  ];
  for (const [colour, tint, shade] of shades) expect(applyTint(colour, tint)).toBe(shade);
});

describe('blank cells', () => {
  const styles = `<fills><fill/><fill>${solid('rgb="FFFF0000"')}</fill></fills><cellXfs><xf/><xf fillId="1"/></cellXfs>`;
  const filled = (address: string): string => `<c r="${address}" s="1"/>`;
  const content = (address: string): string => `<c r="${address}"><v>1</v></c>`;
  const kept = (rows: string): string[] => addresses(readSheet({ rows }, { styles }));

  test('a colour without a word is kept, a blank cell without a colour is not', () => {
    expect(kept(`<row r="1">${content('A1')}${filled('B1')}<c r="C1"/><c r="D1" s="0"/></row>`)).toEqual([
      'A1',
      'B1',
    ]);
  });

  test('a blank filled cell holds null and no text', () => {
    const sheet = readSheet({ rows: `<row r="1">${content('A1')}${filled('B1')}</row>` }, { styles });
    expect(cellAt(sheet, 'B1')).toMatchObject({ kind: 'blank', value: null, text: '' });
    expect(cellAt(sheet, 'B1').look).toMatchObject({ fill: 'FF0000', fillBy: 'cell' });
  });

  test('only up to eight columns right of the content', () => {
    expect(kept(`<row r="1">${content('A1')}${filled('I1')}${filled('J1')}</row>`)).toEqual(['A1', 'I1']);
  });

  test('coloured rows above content are kept, below it they are not', () => {
    const rows = `<row r="1">${filled('A1')}</row><row r="2">${content('A2')}</row><row r="3">${filled('A3')}</row>`;
    expect(kept(rows)).toEqual(['A1', 'A2']);
  });

  test('of a coloured block above content only its last 64 rows', () => {
    const block = Array.from(
      { length: 100 },
      (_, index) => `<row r="${index + 1}">${filled(`A${index + 1}`)}</row>`,
    );
    expect(kept(`${block.join('')}<row r="101">${content('A101')}</row>`)).toHaveLength(65);
  });

  test('a sheet ends at its last content, not at its styled rows', () => {
    const rows = `<row r="1">${content('A1')}</row><row r="1048576">${filled('A1048576')}</row>`;
    expect(kept(rows)).toEqual(['A1']);
  });
});

test('looks are shared between cells that look the same', () => {
  const sheet = readSheet({ rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>' });
  expect(cellAt(sheet, 'A1').look).toBe(cellAt(sheet, 'B1').look);
});

test('the number format is told as its code', () => {
  const styles =
    '<numFmts><numFmt numFmtId="170" formatCode="mmm\\ yyyy"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs>';
  const sheet = readSheet({ rows: '<row r="1"><c r="A1" s="1"><v>44621</v></c></row>' }, { styles });
  expect(cellAt(sheet, 'A1')).toMatchObject({ text: 'Mar 2022', look: { numberFormat: 'mmm\\ yyyy' } });
});

test('a format that hides or adds text shows so', () => {
  const styles = `<numFmts><numFmt numFmtId="170" formatCode=";;;"/><numFmt numFmtId="171" formatCode="&quot;Ref &quot;@"/></numFmts>
    <cellXfs><xf/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>`;
  const sheet = readSheet(
    {
      rows: '<row r="1"><c r="A1" s="1" t="str"><v>secret</v></c><c r="B1" s="2" t="str"><v>12</v></c></row>',
    },
    { styles },
  );
  expect(cellAt(sheet, 'A1')).toMatchObject({ value: 'secret', text: '' });
  expect(cellAt(sheet, 'B1')).toMatchObject({ value: '12', text: 'Ref 12' });
});

test('a prefixed, strict part reads as any other', () => {
  const rows =
    '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Red</x:t></x:is></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row>';
  const sheet = readSheet(
    {},
    {
      parts: {
        'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${rows}</x:sheetData></x:worksheet>`,
      },
    },
  );
  expect(cellAt(sheet, 'A1').value).toBe('Red');
  expect(cellAt(sheet, 'B1')).toMatchObject({ value: 2, formula: '1+1' });
});
