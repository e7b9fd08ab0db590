import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvField } from '../../../engine/render/inert-csv.ts';
import { renderReportCsv } from '../../../engine/render/report-csv.ts';
import type { Report } from '../../../engine/report/report-schema.ts';
import { BROKEN, hostilePlan, reportOf, smallPlan } from '../../support/small-report.ts';

const HEADINGS = 'Severity,Workbook,Sheet,Cell,Reference,Action,Lead,What to do,Fix,Rule,Marking';

function csvOf(report: Report): string {
  return [...renderReportCsv(report)].join('');
}

/** Reads CSV as RFC 4180 has it, by a program of the test's own. */
function readCsv(text: string, separator = ','): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let isQuoted = false;
  for (let place = 0; place < text.length; place++) {
    const mark = text.charAt(place);
    if (mark === '"' && isQuoted && text.charAt(place + 1) === '"') field += text.charAt(place++);
    else if (mark === '"' && (isQuoted || field === '')) isQuoted = !isQuoted;
    else if (isQuoted || (mark !== separator && mark !== '\r' && mark !== '\n')) field += mark;
    else if (mark !== '\r') {
      rows.at(-1)?.push(field);
      field = '';
      if (mark === '\n') rows.push([]);
    }
  }
  return rows.slice(0, -1);
}

describe('check --format csv', () => {
  it('is one row a query, after one a file that could not be read, what must be fixed first', () => {
    expect(csvOf(reportOf(smallPlan(), BROKEN))).toBe(
      [
        `\ufeff${HEADINGS}`,
        'Could not be read,old.xls,,,,,,Open it in Excel and save it as .xlsx.,,old-excel,',
        'Must be fixed,plan.xlsx,Actions,C5,1.1,Open the hubs,,Enter a lead for action 1.1.,,action-has-a-lead,OFFICIAL',
        'Must be fixed,plan.xlsx,Actions,F6,\'1.10,Agree the course list,Ch Insp Pike,"Action 1.10 is rated Green, yet overdue 31 days.",,rating-fits-the-dates,OFFICIAL',
        'For information,plan.xlsx,Actions,F7,1.3,Write the guide,Tess Quayle,"“Yellow” is not Red, Amber or Green.",Change F7 from “Yellow” to “Amber”.,status-is-a-rag-colour,OFFICIAL',
        '',
      ].join('\r\n'),
    );
  });

  it('lists a query that was accepted after the others, with who accepted it and why', () => {
    const [first] = smallPlan().queries;
    const accepted = {
      by: 'Audit Board',
      on: '2021-12-10',
      reason: 'The post is being filled',
      reviewBy: null,
    };
    const plan = smallPlan({ queries: first ? [{ ...first, accepted }] : [] });
    expect(readCsv(csvOf(reportOf(plan)))[1]).toEqual([
      'Accepted with a reason',
      'plan.xlsx',
      'Actions',
      'C5',
      '1.1',
      'Open the hubs',
      '',
      'Enter a lead for action 1.1. Accepted by Audit Board, 10 December 2021: “The post is being filled”.',
      '',
      'action-has-a-lead',
      'OFFICIAL',
    ]);
  });

  it('is only its headings where there is nothing to ask', () => {
    expect(csvOf(reportOf(smallPlan({ queries: [] })))).toBe(`\ufeff${HEADINGS}\r\n`);
  });

  it('names the leads and the action of the record asked about, of two with one key the one in its row', () => {
    const { records, queries, ...plan } = smallPlan();
    const [first, second] = records.map((record) => ({ ...record, key: '1/1.1' }));
    const [query] = queries.map((each) => ({ ...each, key: '1/1.1', cell: 'C6' }));
    const twice = { ...plan, records: first && second ? [first, second] : [], queries: query ? [query] : [] };
    expect(readCsv(csvOf(reportOf(twice)))[1]?.slice(4, 7)).toEqual([
      "'1.10",
      'Agree the course list',
      'Ch Insp Pike',
    ]);
  });
});

describe('a field of a CSV file', () => {
  it.each([
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['+SUM(A1:A9)', "'+SUM(A1:A9)"],
    ['-2+3', "'-2+3"],
    ['@SUM(1)', "'@SUM(1)"],
    ['\t=1+1', "'=1+1"],
    ['\r=1+1', "'=1+1"],
    ['\uff1d1+1', "'\uff1d1+1"],
    ['\u200b=1+1', "'\u200b=1+1"],
    ['open; =1+1', `"open; '=1+1"`],
    ['open;\u200b', '"open;\u200b"'],
  ])('is never a formula: %j', (text, field) => {
    expect(csvField(text)).toBe(field);
  });

  it.each(['1.10', '007', '3-1', '1/2', '(2)', 'Nov 21', '21 Nov', '1 March 2022', '1E5', '10:30', '1,200'])(
    'keeps its words where a spreadsheet would make another number or a day of them: %s',
    (text) => {
      expect(readCsv(`${csvField(text)}\r\n`)).toEqual([[`'${text}`]]);
    },
  );

  it.each(['1.1', '12', 'A-07', 'May', 'Q3 2021/22', 'Area 1', 'Marchmont 21'])(
    'stays as it is where nothing would change: %s',
    (text) => {
      expect(csvField(text)).toBe(text);
    },
  );

  it('is quoted where it holds a comma, a quote or a semicolon, and keeps to one line', () => {
    expect(csvField('Open, "soon"\nand; late')).toBe('"Open, ""soon"" and; late"');
  });

  it('shows what would act on a terminal or turn the text round', () => {
    expect(csvField('a\u001b[2Jb\u202egnp.exe')).toBe('a�[2Jb�gnp.exe');
  });

  it('begins no formula and ends no row, whatever a workbook holds', () => {
    const mark = fc.constantFrom('=', '+', '-', '@', '"', ',', ';', '\t', '\r', '\n', ' ', 'a', '1');
    fc.assert(
      fc.property(fc.string({ unit: mark }), (text) => {
        const csv = csvOf(reportOf(hostilePlan(text)));
        const rows = readCsv(csv.slice(1));
        expect(rows.map((row) => row.length)).toEqual([11, 11, 11, 11]);
        expect(rows.flat().filter((field) => /^\s*[=+\-@]/.test(field))).toEqual([]);
        const otherwise = readCsv(csv.slice(1), ';').flat();
        expect(otherwise.filter((field) => /^\s*[=+\-@]/.test(field))).toEqual([]);
      }),
    );
  });
});
