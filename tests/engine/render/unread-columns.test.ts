import { describe, expect, it } from 'vitest';
import { examine } from '../../../engine/examine.ts';
import { reportPage } from '../../../engine/render/report-page.ts';
import { renderReportText } from '../../../engine/render/report-text.ts';
import { workbookReport } from '../../../engine/report/build-report.ts';
import type { Report, WorkbookReport } from '../../../engine/report/report-schema.ts';
import { settingsWith } from '../../support/settings.ts';
import { reportOf, WORDS } from '../../support/small-report.ts';
import { workbookOf } from '../recognise/shape.ts';

const ROW = ['1', 'Clear the backlog of vetting', 'Insp Dale', '31/12/2021', 'Red', 'West', ''];

function readUnder(...headings: readonly string[]): WorkbookReport {
  const header = ['Ref', 'Action', 'Lead', 'Due date', 'RAG', ...headings];
  const rows = [header, ROW.slice(0, header.length)];
  return workbookReport(examine(workbookOf({ rows }), settingsWith({})), 'log.xlsx');
}

function sheetLines(report: Report): string[] {
  const lines = renderReportText(report, { ...WORDS, width: 80, bold: false }).split('\n');
  const from = lines.indexOf('Sheets');
  return lines.slice(from + 1, lines.indexOf('', from));
}

describe('columns whose headings are not known', () => {
  it('are named in the JSON by their letters', () => {
    expect(readUnder('Depot', 'Q1').trackers[0]?.unread).toEqual({ F: 'Depot', G: 'Q1' });
  });

  it('are left out of it where there are none, a column without a heading being none', () => {
    expect(readUnder().trackers[0]?.unread).toBeUndefined();
    expect(readUnder('').trackers[0]?.unread).toBeUndefined();
  });

  it('stand below their sheet in the text', () => {
    expect(sheetLines(reportOf(readUnder('Depot', 'Q1'))).slice(1)).toEqual([
      '    Columns not read, as their headings are not known: F “Depot”, G “Q1”',
    ]);
  });

  it('are none of them where a later one of their like is read', () => {
    const rows = [
      ['Ref', 'Action', 'Lead', 'Due date', 'Q1 RAG', 'Q2 RAG', 'Depot'],
      ['1', 'Clear the backlog of vetting', 'Insp Dale', '31/12/2021', 'Red', 'Amber', 'West'],
    ];
    const report = workbookReport(examine(workbookOf({ rows }), settingsWith({})), 'log.xlsx');
    expect(report.trackers[0]).toMatchObject({ unread: { G: 'Depot' }, history: { E: 'Q1 RAG' } });
    expect(sheetLines(reportOf(report)).slice(1)).toEqual([
      '    Columns not read, as their headings are not known: G “Depot”',
      '    Earlier columns, of which a later one is read: E “Q1 RAG”',
    ]);
  });

  it('take no line where all were read', () => {
    expect(sheetLines(reportOf(readUnder()))).toHaveLength(1);
  });

  it('stand behind those that were read on the page', () => {
    const { sections } = reportPage(reportOf(readUnder('Depot')), WORDS);
    const tables = sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'table');
    const columns = tables.find(({ caption }) => caption === 'Which column is which');
    expect(columns?.rows[0]?.at(-1)?.text).toBe(
      'Ref A, Title B, Lead C, Deadline D, RAG E, Status E; not read: F “Depot”',
    );
  });
});
