import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../../../engine/workbook/workbook.ts';
import { areaAddress } from '../../../../engine/workbook/address.ts';
import { cellAt, readSheet } from '../../../support/reading.ts';

const STYLES = `<fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill></fill></fills>
  <cellXfs><xf/><xf fillId="1"/></cellXfs>
  <dxfs>
    <dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf>
    <dxf><font><b/></font><fill><patternFill patternType="solid"><fgColor rgb="FF000000"/><bgColor rgb="FFFFC000"/></patternFill></fill></dxf>
    <dxf><font><color rgb="FFFF0000"/></font></dxf>
  </dxfs>`;

interface Rule {
  readonly type: string;
  readonly attributes?: string;
  readonly formulas?: readonly string[];
}

function rule({ type, attributes = '', formulas = [] }: Rule, priority = 1, format = 0): string {
  const inner = formulas
    .map((one) => `<formula>${one.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</formula>`)
    .join('');
  return `<cfRule type="${type}" dxfId="${format}" priority="${priority}" ${attributes}>${inner}</cfRule>`;
}

function readRules(rows: string, area: string, rules: string): Sheet {
  return readSheet(
    { rows, after: `<conditionalFormatting sqref="${area}">${rules}</conditionalFormatting>` },
    { styles: STYLES },
  );
}

/** Whether a rule over A1:C3 colours A1, which holds this cell; B1 holds "Red" and C1 holds 5. */
function colours(cell: string, one: Rule): boolean {
  const rows = `<row r="1"><c r="A1" ${cell}</c><c r="B1" t="str"><v>Red</v></c><c r="C1"><v>5</v></c></row>`;
  const { look } = cellAt(readRules(rows, 'A1:A3', rule(one)), 'A1');
  expect(look.fillBy).toBe(look.fill === null ? 'none' : 'rule');
  return look.fill === 'FF0000';
}

const number = (value: number): string => `><v>${value}</v>`;
const text = (value: string): string => `t="str"><v>${value}</v>`;

function cellIs(operator: string, ...formulas: string[]): Rule {
  return { type: 'cellIs', attributes: `operator="${operator}"`, formulas };
}

describe('rules on the cell’s own value', () => {
  test.each([
    ['equal', number(3), ['3'], true],
    ['equal', text('RED'), ['"Red"'], true],
    ['equal', text('Amber'), ['"Red"'], false],
    ['notEqual', text('Amber'), ['"Red"'], true],
    ['lessThan', number(2), ['3'], true],
    ['lessThan', number(3), ['3'], false],
    ['lessThanOrEqual', number(3), ['3'], true],
    ['greaterThan', number(4), ['1+2'], true],
    ['greaterThanOrEqual', number(3), ['3'], true],
    ['greaterThanOrEqual', number(-3), ['-2.5'], false],
    ['between', number(3), ['1', '5'], true],
    ['between', number(3), ['5', '1'], true],
    ['between', number(6), ['1', '5'], false],
    ['notBetween', number(6), ['1', '5'], true],
    ['greaterThan', text('tbc'), ['3'], true],
    ['equal', number(0.5), ['50%'], true],
    ['equal', text('Red'), ['B1'], true],
    ['equal', number(5), ['$C1'], true],
  ])('%s %s %j: %s', (operator, cell, formulas, applies) => {
    expect(colours(cell, cellIs(operator, ...formulas))).toBe(applies);
  });

  test.each([
    [
      'containsText',
      'text="red" operator="containsText"',
      ['NOT(ISERROR(SEARCH("red",A1)))'],
      'Part Red',
      true,
    ],
    [
      'containsText',
      'text="red" operator="containsText"',
      ['NOT(ISERROR(SEARCH("red",A1)))'],
      'Amber',
      false,
    ],
    ['containsText', 'text="red"', [], 'Part Red', true],
    ['notContainsText', 'text="red"', ['ISERROR(SEARCH("red",A1))'], 'Amber', true],
    ['notContainsText', 'text="red"', [], 'Red', false],
    ['beginsWith', 'text="Q3"', ['LEFT(A1,2)="Q3"'], 'q3 2021', true],
    ['beginsWith', 'text="Q3"', [], 'in Q3', false],
    ['endsWith', 'text="22"', ['RIGHT(A1,2)="22"'], '2021/22', true],
    ['endsWith', 'text="22"', [], '2021/22', true],
    ['containsBlanks', '', ['LEN(TRIM(A1))=0'], '  ', true],
    ['notContainsBlanks', '', ['LEN(TRIM(A1))>0'], 'x', true],
  ])('%s %s %j of “%s”: %s', (type, attributes, formulas, value, applies) => {
    expect(colours(text(value), { type, attributes, formulas })).toBe(applies);
  });

  test('errors are seen as errors', () => {
    expect(colours('t="e"><v>#N/A</v>', { type: 'containsErrors' })).toBe(true);
    expect(colours('t="e"><v>#N/A</v>', { type: 'notContainsErrors' })).toBe(false);
    expect(colours('t="e"><v>#N/A</v>', cellIs('equal', '"x"'))).toBe(false);
  });
});

describe('formulas on the same row', () => {
  test.each([
    ['$B1="red"', true],
    ['B1="Red"', true],
    ['C1>=5', true],
    ['AND($B1="Red",$C1>3)', true],
    ['AND($B1="Red",$C1>30)', false],
    ['OR($B1="Amber",NOT($C1=5),A1="x")', true],
    ['ISBLANK($D1)', true],
    ['LEFT($B1,1)="R"', true],
    ['SEARCH("e",$B1)', true],
    ['ISNUMBER(SEARCH("r?d",$B1))', true],
    ['ISNUMBER(SEARCH("a*d",$B1))', false],
    ['IF($C1=5,TRUE,FALSE)', true],
    ['$C1*2-1=9', true],
    ['$B1&"!"="Red!"', true],
    ['EXACT($B1,"red")', false],
    ['LEN($B1)=3', true],
    ['($C1+1)/2=3', true],
    ['-$C1<0', true],
    ['1/0=1', false],
    ['$D1=""', true],
    ['$D1=0', true],
  ])('%s: %s', (formula, applies) => {
    expect(colours(text('x'), { type: 'expression', formulas: [formula] })).toBe(applies);
  });

  test('a relative column moves with the cell, a fixed one does not', () => {
    const rows =
      '<row r="2"><c r="A2" t="str"><v>Red</v></c><c r="B2"><v>1</v></c><c r="C2" t="str"><v>Red</v></c></row>';
    const moving = readRules(rows, 'B2:C9', rule({ type: 'expression', formulas: ['A2="Red"'] }));
    expect(['A2', 'B2', 'C2'].map((cell) => cellAt(moving, cell).look.fill)).toEqual([null, 'FF0000', null]);
    const fixed = readRules(rows, 'A2:C9', rule({ type: 'expression', formulas: ['$A2="Red"'] }));
    expect(['A2', 'B2', 'C2'].map((cell) => cellAt(fixed, cell).look.fill)).toEqual([
      'FF0000',
      'FF0000',
      'FF0000',
    ]);
  });

  test('a rule for several areas is written for the top left cell of them all', () => {
    const rows = '<row r="3"><c r="C3"><v>9</v></c><c r="E3"><v>9</v></c></row>';
    const sheet = readRules(rows, 'E3:E9 C3', rule({ type: 'expression', formulas: ['C3=9'] }));
    expect(['C3', 'E3'].map((cell) => cellAt(sheet, cell).look.fill)).toEqual(['FF0000', 'FF0000']);
  });

  test('a fixed row is read where the rule covers one row only', () => {
    const rows = '<row r="3"><c r="A3" t="str"><v>Red</v></c></row>';
    const sheet = readRules(rows, 'A3:F3', rule({ type: 'expression', formulas: ['$A$3="Red"'] }));
    expect(cellAt(sheet, 'A3').look.fill).toBe('FF0000');
  });
});

describe('several rules', () => {
  const row = '<row r="1"><c r="A1"><v>5</v></c></row>';
  const fillOf = (rules: string): string | null => cellAt(readRules(row, 'A1:A9', rules), 'A1').look.fill;

  test('the lower priority number wins, wherever it stands', () => {
    expect(fillOf(rule(cellIs('greaterThan', '1'), 2, 0) + rule(cellIs('greaterThan', '2'), 1, 1))).toBe(
      'FFC000',
    );
  });

  test('a rule that stops the others leaves the cell’s own fill', () => {
    const stopping = rule({ ...cellIs('equal', '5'), attributes: 'operator="equal" stopIfTrue="1"' }, 1, 2);
    expect(fillOf(stopping + rule(cellIs('greaterThan', '1'), 2, 0))).toBe(null);
  });

  test('a rule that only changes the font colours nothing and is not told of', () => {
    const sheet = readRules(row, 'A1:A9', rule(cellIs('equal', '5'), 1, 2));
    expect([cellAt(sheet, 'A1').look.fill, sheet.unreadRules]).toEqual([null, []]);
  });

  test('the rule’s fill hides the cell’s own', () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>5</v></c><c r="A2" s="1"><v>1</v></c></row>';
    const sheet = readRules(rows, 'A1:B9', rule(cellIs('equal', '5')));
    expect(cellAt(sheet, 'A1').look).toMatchObject({ fill: 'FF0000', fillBy: 'rule' });
    expect(cellAt(sheet, 'A2').look).toMatchObject({ fill: 'FFFFFF', fillBy: 'cell' });
  });

  test('a blank cell that stands in the file is coloured, one that does not is not there', () => {
    const rows = '<row r="1"><c r="A1"><v>5</v></c><c r="B1"/></row>';
    const sheet = readRules(rows, 'A1:C9', rule({ type: 'expression', formulas: ['$A1=5'] }));
    expect(sheet.rows[0]?.cells.map(({ column, kind, look }) => [column, kind, look.fill])).toEqual([
      [1, 'number', 'FF0000'],
      [2, 'blank', 'FF0000'],
    ]);
  });
});

describe('rules that are not read are told of', () => {
  const row = '<row r="1"><c r="A1"><v>5</v></c></row>';
  const unread = (rules: string): string[] => readRules(row, 'A1:A9 C1', rules).unreadRules.map(areaAddress);

  test.each([
    ['a date that moves', rule({ type: 'expression', formulas: ['$A1<TODAY()'] })],
    ['a date that moves, compared', rule(cellIs('lessThan', 'TODAY()'))],
    ['another row', rule({ type: 'expression', formulas: ['A2=A1'] })],
    ['a fixed cell', rule(cellIs('greaterThan', '$H$1'))],
    ['another sheet', rule({ type: 'expression', formulas: ['Lists!A1=1'] })],
    ['a range', rule({ type: 'expression', formulas: ['COUNTIF($A$1:$A$9,A1)>1'] })],
    ['a name', rule({ type: 'expression', formulas: ['A1=Threshold'] })],
    ['duplicates', rule({ type: 'duplicateValues' })],
    ['a period', rule({ type: 'timePeriod', attributes: 'timePeriod="lastMonth"', formulas: ['TRUE'] })],
    ['a colour scale', '<cfRule type="colorScale" priority="1"><colorScale/></cfRule>'],
  ])('%s', (_, rules) => {
    expect(unread(rules)).toEqual(['A1:A9', 'C1']);
  });

  test.each(['dataBar', 'iconSet'])('a %s gives no fill', (type) => {
    expect(unread(`<cfRule type="${type}" priority="1"/>`)).toEqual([]);
  });

  test('a rule of Excel 2010 and later carries its own colour', () => {
    const after = `<extLst><ext><x14:conditionalFormattings xmlns:x14="a" xmlns:xm="b"><x14:conditionalFormatting>
      <x14:cfRule type="expression" priority="1"><xm:f>$A1=5</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FF00B050"/></patternFill></fill></x14:dxf></x14:cfRule>
      <xm:sqref>A1:A9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
    expect(cellAt(readSheet({ rows: row, after }), 'A1').look).toMatchObject({
      fill: '00B050',
      fillBy: 'rule',
    });
  });
});

describe('highlights that Panelpack drew in Excel and that were saved', () => {
  const LINE =
    '<dxf><border><left style="thin"><color rgb="FFC00000"/></left><right style="thin"/><top style="thin"/><bottom style="thin"/></border></dxf>';
  const highlight =
    '<cfRule type="expression" dxfId="0" priority="1"><formula>LEN("Panelpack highlight")&gt;0</formula></cfRule>';
  const row = '<row r="1"><c r="A1" s="1" t="str"><v>Red</v></c></row>';
  const read = (rules: string): Sheet =>
    readSheet(
      { rows: row, after: `<conditionalFormatting sqref="A1:A9">${rules}</conditionalFormatting>` },
      {
        styles: `<fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFC000"/></patternFill></fill></fills>
          <cellXfs><xf/><xf fillId="1"/></cellXfs>
          <dxfs>${LINE}<dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>`,
      },
    );

  test('leave a cell’s own colour as it was', () => {
    expect(cellAt(read(highlight), 'A1').look).toMatchObject({ fill: 'FFC000', fillBy: 'cell' });
  });

  test('are no colour from a rule that was not read', () => {
    expect(read(highlight).unreadRules).toEqual([]);
  });

  test('leave the colours of the tracker’s own rules as they were', () => {
    const own = rule({ type: 'expression', formulas: ['$A1="Red"'] }, 2, 1);
    expect(cellAt(read(highlight + own), 'A1').look).toMatchObject({ fill: 'FF0000', fillBy: 'rule' });
  });
});
