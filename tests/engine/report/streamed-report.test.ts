import { describe, expect, it } from 'vitest';
import { examine } from '../../../engine/examine.ts';
import { renderReportJson } from '../../../engine/render/report-json.ts';
import { buildReport, streamedReport, workbookReport } from '../../../engine/report/build-report.ts';
import { makeWorkbook } from '../../../bench/make-workbook.ts';
import { settingsWith } from '../../support/settings.ts';
import { workbookFrom } from '../../support/examining.ts';

const PANEL = '2022-01-17';
const workbook = await workbookFrom(Promise.resolve(makeWorkbook({ rows: 600 })), 'plan.xlsx');
const examination = examine(workbook, settingsWith({ panelDate: PANEL }));
const kept = buildReport([workbookReport(examination, 'plan.xlsx')], examination.asAt.date, PANEL);

describe('a report whose records are made as they are written', () => {
  it('has the totals of one that is kept', () => {
    expect(streamedReport(examination, 'plan.xlsx').totals).toEqual(kept.totals);
  });

  it('is the same JSON, to the byte', () => {
    const streamed = [...renderReportJson(streamedReport(examination, 'plan.xlsx'))].join('');
    expect(streamed).toBe([...renderReportJson(kept)].join(''));
    expect(JSON.parse(streamed)).toEqual(JSON.parse(JSON.stringify(kept)));
  });
});
