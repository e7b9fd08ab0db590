import { describe, expect, it } from 'vitest';
import { renderReportText } from '../../../engine/render/report-text.ts';
import { settingsWith } from '../../support/settings.ts';
import { reportOf, smallPlan } from '../../support/small-report.ts';

const MADE = 'made by Panelpack: never read as a tracker';

describe('the sheets of a check as text', () => {
  it('are one line where a whole file is left out for one reason', () => {
    const pack = smallPlan({
      file: 'pack.xlsx',
      sheets: ['Contents', 'A Overdue actions'].map((name) => ({ name, counted: false, why: MADE })),
    });
    const text = renderReportText(reportOf(smallPlan(), pack), {
      rules: new Map(),
      ragRules: settingsWith().ragRules,
      width: 80,
      bold: false,
    });
    expect(text.split('\n').filter((line) => line.includes('made by'))).toEqual([
      `  pack.xlsx: 2 sheets not counted: ${MADE}`,
    ]);
  });
});
