import { describe, expect, it } from 'vitest';
import { firstScreen } from '../../../engine/pane-words/first-screen.ts';
import { buildReport, workbookReport } from '../../../engine/report/build-report.ts';
import type { Report } from '../../../engine/report/report-schema.ts';
import { examined } from '../../support/examining.ts';
import { BROKEN, reportOf, smallPlan } from '../../support/small-report.ts';
import { planFlat2022 } from '../../support/trackers/plan-2022-flat.ts';

async function plan2022(): Promise<Report> {
  const examination = await examined(planFlat2022());
  return buildReport([workbookReport(examination, 'plan.xlsx')], '2021-12-31', '2022-01-17');
}

function withoutQueries(): Report {
  return reportOf(smallPlan({ queries: [] }));
}

describe('the first screen of a check', () => {
  it('says of the 2022 plan how it stands, in the words of its figures', async () => {
    const { state, dates, read, missed, marking } = firstScreen(await plan2022(), 'settings');
    expect({ state, dates, read, missed, marking }).toEqual({
      state: 'not-ready',
      dates: 'As at 31 Dec 2021; panel 17 Jan 2022.',
      read: '30 rows read, 1 sheet counted, 0 not.',
      missed: 'Missed: 8 on the original date, 5 on the current. Overdue: 3, and 2 more by panel.',
      marking: 'Marking: none found.',
    });
  });

  it('counts the areas of an assurance map that stands alone', () => {
    const levels = { '1': { rating: 'green' as const, controls: 2 } };
    const assurance = ['Vetting', 'Estates'].map((area) => ({ area, sheet: 'Map', levels }));
    const { read } = firstScreen(reportOf(smallPlan({ records: [], queries: [], assurance })), 'settings');
    expect(read).toBe('2 areas read, 1 sheet counted, 1 not.');
  });

  it('counts what must be fixed and what is to be confirmed', () => {
    const { verdict, counts } = firstScreen(reportOf(smallPlan()), 'settings');
    expect(verdict).toBe('Not ready: 2 must fix, 0 to confirm.');
    expect(counts).toEqual({ mustFix: 2, toConfirm: 0 });
  });

  it('is ready where nothing is asked', () => {
    const { state, verdict, whatToDo } = firstScreen(withoutQueries(), 'settings');
    expect({ state, verdict, whatToDo }).toEqual({
      state: 'ready',
      verdict: 'Ready: nothing to fix.',
      whatToDo: [],
    });
  });

  it('is ready with warnings alone, and says how many are to be confirmed', () => {
    const queries = smallPlan().queries.map((query) => ({ ...query, severity: 'warning' as const }));
    const { state, verdict } = firstScreen(reportOf(smallPlan({ queries })), 'settings');
    expect(state).toBe('ready');
    expect(verdict).toBe('Nothing must be fixed; 3 to confirm.');
  });

  it('says how many queries were accepted', () => {
    const accepted = { by: 'Audit Board', on: '2021-12-10', reason: 'known', reviewBy: null };
    const queries = smallPlan().queries.map((query) => ({ ...query, accepted }));
    const { verdict } = firstScreen(reportOf(smallPlan({ queries })), 'settings');
    expect(verdict).toBe('Ready: nothing to fix; 3 accepted with a reason.');
  });

  it('is not ready where one of two workbooks could not be read', () => {
    const { state, verdict, read } = firstScreen(reportOf(smallPlan({ queries: [] }), BROKEN), 'settings');
    expect(state).toBe('not-ready');
    expect(verdict).toBe('Not ready: 1 workbook could not be read, 0 to confirm.');
    expect(read).toBe('1 workbook and 3 rows read, 1 sheet counted, 1 not.');
  });

  it('names the file among others that could not be read, and what to do with it', () => {
    const { whatToDo } = firstScreen(reportOf(smallPlan({ queries: [] }), BROKEN), 'settings');
    expect(whatToDo).toEqual(['old.xls: Open it in Excel and save it as .xlsx.']);
  });

  it('says what to do with a file that could not be read', () => {
    const { state, verdict, whatToDo, asAtNote } = firstScreen(reportOf(BROKEN), 'last quarter end');
    expect({ state, verdict, whatToDo, asAtNote }).toEqual({
      state: 'unreadable',
      verdict: 'old.xls could not be read.',
      whatToDo: ['Open it in Excel and save it as .xlsx.'],
      asAtNote: null,
    });
  });

  it('says which sheets were looked at where no tracker was found, and where to say which column is which', () => {
    const sheets = [
      { name: 'Notes', counted: false, why: 'empty' },
      { name: 'Plan', counted: false, why: 'it is hidden; show it in Excel to have it counted' },
    ];
    const none = smallPlan({ sheets, trackers: [], records: [], assurance: [], queries: [] });
    const { state, verdict, whatToDo } = firstScreen(reportOf(none), 'settings');
    expect({ state, verdict, whatToDo }).toEqual({
      state: 'nothing-to-check',
      verdict: 'Nothing to check: no tracker was found in plan.xlsx.',
      whatToDo: [
        'Sheet “Notes” was not counted: empty.',
        'Sheet “Plan” was not counted: it is hidden; show it in Excel to have it counted.',
        'A tracker has a row of headings, like Action, Lead and Timescale, with its rows under it.',
        'If a sheet here holds a tracker, say which row has its headings and which column is which, under “Which column is which”.',
      ],
    });
  });

  it('asks for rows where a tracker has headings alone', () => {
    const { trackers } = smallPlan();
    const bare = smallPlan({
      trackers: trackers.map((tracker) => ({ ...tracker, records: 0 })),
      records: [],
      assurance: [],
      queries: [],
    });
    const { verdict, whatToDo } = firstScreen(reportOf(bare), 'settings');
    expect(verdict).toBe('Nothing to check yet: the tracker has headings and no rows.');
    expect(whatToDo).toEqual(['Enter the first rows on “Actions” under row 4, then check again.']);
  });

  it('says where the as-at date comes from when nobody gave it', () => {
    const noteFrom = (from: 'settings' | 'title' | 'last quarter end'): string | null =>
      firstScreen(withoutQueries(), from).asAtNote;
    expect(noteFrom('settings')).toBeNull();
    expect(noteFrom('title')).toBe('The as-at date is the one in the title rows.');
    expect(noteFrom('last quarter end')).toBe(
      'The as-at date is the last quarter end. Say if it is another day.',
    );
  });

  it('says nothing of a panel’s figures where no panel date is given', () => {
    const { dates, missed } = firstScreen({ ...withoutQueries(), panelDate: null }, 'settings');
    expect(dates).toBe('As at 31 Dec 2021; no panel date given.');
    expect(missed).toBe('Missed: 1 on the original date, 1 on the current.');
  });

  it('is silent on lateness and ratings where no tracker has columns for them', () => {
    const trackers = smallPlan().trackers.map((tracker) => ({ ...tracker, columns: { ref: 'A' } }));
    const { missed, undated, unrated } = firstScreen(reportOf(smallPlan({ trackers })), 'settings');
    expect([missed, undated, unrated]).toEqual([null, null, null]);
  });

  it('is plain data, as it crosses to another thread', () => {
    const screen = firstScreen(reportOf(smallPlan()), 'settings');
    expect(structuredClone(screen)).toEqual(screen);
  });
});
