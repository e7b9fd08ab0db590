import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examine } from '../../../engine/examine.ts';
import { inertJson, inertLine, inertText } from '../../../engine/render/inert.ts';
import { renderReportJson } from '../../../engine/render/report-json.ts';
import { renderReportText } from '../../../engine/render/report-text.ts';
import { buildReport, workbookReport } from '../../../engine/report/build-report.ts';
import { exampleWorkbook } from '../../../engine/rules/example-workbook.ts';
import { settingsWith } from '../../support/settings.ts';

const ESCAPE = '\u001b[2J\u001b]0;title\u0007';
const OVERRIDE = '\u202egnp.exe\u202c';
const ACTS_ON_A_TERMINAL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u206f\ufffe\uffff]/;

describe('text from a workbook', () => {
  it('loses its power over a terminal and keeps its words', () => {
    expect(inertText(`Open${ESCAPE} the door`)).toBe('Open�[2J�]0;title� the door');
    expect(inertText(OVERRIDE)).toBe('�gnp.exe�');
  });

  it('stands on one line where a line is wanted', () => {
    expect(inertLine('  one\n two\t three ')).toBe('one two three');
  });

  it('is inert whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(inertText(text)).not.toMatch(ACTS_ON_A_TERMINAL);
      }),
    );
  });
});

describe('JSON', () => {
  it('reads back as it was, and holds nothing that acts on a terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = inertJson({ text });
        expect(json).not.toMatch(ACTS_ON_A_TERMINAL);
        expect(JSON.parse(json)).toEqual({ text });
      }),
    );
  });
});

describe('a report of a hostile tracker', () => {
  const workbook = exampleWorkbook({
    name: 'hostile',
    sheet: `Plan${ESCAPE} 2021/22`,
    headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'],
    rows: [
      ['1.1', `1: ${OVERRIDE}`, `=cmd|' /C calc'!A0${ESCAPE}`, OVERRIDE, `Q9${ESCAPE}`, `<script>${ESCAPE}`],
      ['1.1', '1: Learning', '+SUM(A1:A9)', '', '31 October 2021', 'Green'],
    ],
    expect: [],
  });
  const report = buildReport(
    [workbookReport(examine(workbook, settingsWith()), `tracker${ESCAPE}.xlsx`)],
    '2021-12-31',
    null,
  );

  it('is inert as text', () => {
    const text = renderReportText(report, {
      rules: new Map(),
      ragRules: settingsWith().ragRules,
      width: 80,
      bold: false,
    });
    expect(text).not.toMatch(ACTS_ON_A_TERMINAL);
  });

  it('is inert as JSON, which still says what the cells held', () => {
    const json = [...renderReportJson(report)].join('');
    expect(json).not.toMatch(ACTS_ON_A_TERMINAL);
    expect(json).toContain('SUM(A1:A9)');
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(report)));
  });
});
