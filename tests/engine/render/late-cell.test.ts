import { describe, expect, it } from 'vitest';
import { examine } from '../../../engine/examine.ts';
import { lateCell } from '../../../engine/render/late-cell.ts';
import { renderReportText } from '../../../engine/render/report-text.ts';
import { buildReport, workbookReport } from '../../../engine/report/build-report.ts';
import type { Report } from '../../../engine/report/report-schema.ts';
import { exampleWorkbook } from '../../../engine/rules/example-workbook.ts';
import { settingsWith } from '../../support/settings.ts';
import { WORDS } from '../../support/small-report.ts';

/** Deadlines in D, revised dates in E and F; as at 31 December 2021. */
function reportOf(...dates: readonly (readonly string[])[]): Report {
  const workbook = exampleWorkbook({
    name: 'late',
    headings: ['Ref', 'Action', 'Owner', 'Due date', 'Revised date (1)', 'Revised date (2)', 'Status'],
    rows: dates.map((each, place) => [String(place + 1), 'Review rota', 'Insp Dale', ...each, 'Open']),
    expect: [],
  });
  return buildReport([workbookReport(examine(workbook, settingsWith()), 'log.xlsx')], '2021-12-31', null);
}

describe('the cell that a late record is linked to', () => {
  it.each([
    { dates: ['30/11/2021', '', ''], cell: 'D2' },
    { dates: ['30/09/2021', '30/11/2021', ''], cell: 'E2' },
    { dates: ['30/09/2021', '31/10/2021', '30/11/2021'], cell: 'F2' },
    { dates: ['30/09/2021', '31/10/2021', '31/03/2022'], cell: 'D2' },
    { dates: ['Q2 2021/22', 'Q3 2021/22', ''], cell: 'E2' },
    { dates: ['Q3 2021/22', 'Q4 2021/22', ''], cell: 'D2' },
  ])('$dates', ({ dates, cell }) => {
    const [record] = reportOf(dates).workbooks[0]?.records ?? [];
    expect(record && lateCell(record)).toBe(cell);
  });

  it('stands in the text report beside its days', () => {
    const text = renderReportText(reportOf(['30/09/2021', '30/11/2021', '']), {
      ...WORDS,
      width: 100,
      bold: false,
    });
    expect(text).toMatch(/^ {2}31 +92 +Plan 2021\/22!E2 /m);
  });
});
