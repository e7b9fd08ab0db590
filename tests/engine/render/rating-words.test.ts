import { describe, expect, it } from 'vitest';
import { REPORT_FORMATS, renderReport, type ReportFormat } from '../../../engine/render/report-formats.ts';
import { ragRulesNamed } from '../../support/settings.ts';
import { reportOf, smallPlan } from '../../support/small-report.ts';

const plan = smallPlan();
const city = { rules: new Map(), ragRules: ragRulesNamed('city'), width: 80, bold: false };
const report = reportOf({
  ...plan,
  assurance: [{ area: '1: Learning', sheet: 'Map', levels: { '1': { rating: 'green', controls: null } } }],
});

function written(format: ReportFormat): string {
  return [...renderReport(format, report, city)].join('');
}

describe('a report under RAG rules whose Green is “Green (implemented)”', () => {
  it.each(REPORT_FORMATS.filter((format) => format !== 'json' && format !== 'csv'))(
    'says the lead’s rating in their words: %s',
    (format) => {
      expect(written(format).replaceAll('\\', '')).toContain('Green (implemented)');
    },
  );

  it('says the confidence of the assurance map in its own', () => {
    expect(written('md')).toContain('| Area | Level 1 |\n| --- | --- |\n| 1: Learning | Green |');
  });

  it('fills each rating on the page with their colour', () => {
    expect(written('html')).toContain('.rag.green { background: #C6EFCE; }');
  });
});
