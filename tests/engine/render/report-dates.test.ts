import { describe, expect, it } from 'vitest';
import { chaseList } from '../../../engine/pane-words/chase-list.ts';
import { firstScreen } from '../../../engine/pane-words/first-screen.ts';
import { renderReportText } from '../../../engine/render/report-text.ts';
import { reportPage } from '../../../engine/render/report-page.ts';
import { BROKEN, reportOf, smallPlan, WORDS } from '../../support/small-report.ts';

const OLDER = smallPlan({ file: 'log.xlsx', asAt: '2021-09-30' });
const TEXT = { ...WORDS, width: 120, bold: false };

describe('the dates of a report of several workbooks', () => {
  const report = reportOf(smallPlan(), OLDER, BROKEN);

  it('are each named with its file in the text', () => {
    expect(renderReportText(report, TEXT).split('\n')[0]).toBe(
      'As at 31 December 2021 (plan.xlsx) and 30 September 2021 (log.xlsx); panel 17 January 2022',
    );
  });

  it('are each named on the page, and beside each workbook', () => {
    const page = reportPage(report, WORDS);
    const tables = page.sections.flatMap(({ blocks }) => blocks);
    const workbooks = tables.flatMap((block) =>
      block.kind === 'table' && block.columns[0] === 'Workbook' ? [block] : [],
    );
    expect(page.facts[0]).toBe(
      'As at 31 December 2021 (plan.xlsx) and 30 September 2021 (log.xlsx); panel 17 January 2022.',
    );
    expect(workbooks[0]?.rows.map((row) => row.slice(0, 2).map(({ text }) => text))).toEqual([
      ['plan.xlsx', '31 December 2021'],
      ['log.xlsx', '30 September 2021'],
    ]);
  });

  it('are each named on the first screen, which then says nothing of where one date is from', () => {
    const { dates, asAtNote } = firstScreen(report, 'title');
    expect([dates, asAtNote]).toEqual([
      'As at 31 Dec 2021 (plan.xlsx) and 30 Sep 2021 (log.xlsx); panel 17 Jan 2022.',
      null,
    ]);
  });

  it('are one where all stand at one, and a file that could not be read has none', () => {
    const one = reportOf(smallPlan(), smallPlan({ file: 'log.xlsx' }), BROKEN);
    expect(renderReportText(one, TEXT).split('\n')[0]).toBe('As at 31 December 2021; panel 17 January 2022');
  });

  it('name the workbook that keeps another panel date, and the one that keeps none', () => {
    const panels = reportOf(smallPlan(), smallPlan({ file: 'log.xlsx', panelDate: null }));
    expect(renderReportText(panels, TEXT).split('\n')[0]).toBe(
      'As at 31 December 2021; panel 17 January 2022 (plan.xlsx) and none given (log.xlsx)',
    );
  });
});

describe('a letter', () => {
  const templates = [{ id: 'improvement-plan' }];
  const open = (letters: ReturnType<typeof chaseList>): string | undefined =>
    letters.find(({ lead }) => lead === 'Ch Insp Pike')?.body.split('\n')[4];

  it('is as at the date of the workbook that it is about, not the latest of the report', () => {
    const newer = { ...smallPlan({ file: 'other.xlsx' }), records: [], queries: [] };
    const letters = chaseList(reportOf(newer, OLDER), { returnBy: '2022-01-07', templates });
    expect(open(letters)).toBe(
      'The tracker is being prepared for the panel on 17 January 2022, as at 30 September 2021. Could you look at 1 action of yours in log.xlsx, update the tracker as set out below, and return it by 7 January 2022?',
    );
  });

  it('about workbooks of several dates names each', () => {
    const letters = chaseList(reportOf(smallPlan(), OLDER), { returnBy: '2022-01-07', templates });
    expect(open(letters)).toBe(
      'The trackers are being prepared: plan.xlsx for the panel on 17 January 2022, as at 31 December 2021; log.xlsx for the panel on 17 January 2022, as at 30 September 2021. Could you look at 2 actions of yours in plan.xlsx and log.xlsx, update the tracker as set out below, and return it by 7 January 2022?',
    );
  });
});
