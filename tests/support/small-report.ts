import { buildReport } from '../../engine/report/build-report.ts';
import type { ReportWords, RuleWords } from '../../engine/render/report-words.ts';
import type { QueryReport, RecordReport, Report, WorkbookReport } from '../../engine/report/report-schema.ts';
import { settingsWith } from './settings.ts';

/** What two rules say of themselves. */
const rules: ReadonlyMap<string, RuleWords> = new Map([
  [
    'action-has-a-lead',
    { summary: 'Every open action names a lead', why: 'A panel asks who is responsible.' },
  ],
  ['rating-fits-the-dates', { summary: 'A rating fits the dates', why: 'Dates can prove red.' }],
  ['status-is-a-rag-colour', { summary: 'A rating is Red, Amber or Green', why: 'Others are not counted.' }],
]);

/** What those rules say, under the RAG rules of the 2022 paper. */
export const WORDS: ReportWords = { rules, ragRules: settingsWith().ragRules };

/** A plan of three actions at 31 December 2021: one without a lead, one late and rated Green, one rated Yellow. */
export function smallPlan(said: Partial<WorkbookReport> = {}): WorkbookReport {
  return {
    file: 'plan.xlsx',
    error: null,
    asAt: '2021-12-31',
    panelDate: '2022-01-17',
    marking: 'OFFICIAL',
    sheets: [
      { name: 'Actions', counted: true, why: 'improvement-plan, 3 records' },
      { name: 'Notes', counted: false, why: 'empty' },
    ],
    trackers: [
      {
        id: 't1',
        template: 'improvement-plan',
        confidence: 'high',
        sheet: 'Actions',
        range: 'A4:F7',
        headerRows: [4, 4],
        records: 3,
        columns: { ref: 'A', title: 'B', lead: 'C', deadline: 'D', revisedDeadline: 'E', rag: 'F' },
      },
    ],
    records: [
      record(5, '1.1', 'Open the hubs', [], {
        stated: 'amber',
        dateCheck: 'no-concern',
        reason: 'due 31 March 2022, 90 days away',
      }),
      {
        ...record(6, '1.10', 'Agree the course list', ['Ch Insp Pike'], {
          stated: 'green',
          dateCheck: 'red',
          reason: 'overdue 31 days: due 30 November 2021 (D6)',
        }),
        overdueDays: 31,
        overdueDaysOriginal: 62,
        missed: { original: true, current: true },
      },
      record(7, '1.3', 'Write the guide', ['Tess Quayle'], {
        stated: 'none',
        dateCheck: 'no-concern',
        reason: 'due 31 March 2022, 90 days away',
      }),
    ],
    assurance: [
      {
        area: '1: Learning',
        sheet: 'Map',
        levels: { '1': { rating: 'amber', controls: 2 }, '2': { rating: 'not-assessed', controls: null } },
      },
    ],
    queries: [
      query('action-has-a-lead', 'error', 'C5', '1.1', 'Enter a lead for action 1.1.'),
      query(
        'rating-fits-the-dates',
        'error',
        'F6',
        '1.10',
        'Action 1.10 is rated Green, yet overdue 31 days.',
      ),
      {
        ...query('status-is-a-rag-colour', 'info', 'F7', '1.3', '“Yellow” is not Red, Amber or Green.'),
        fix: { cell: 'F7', from: 'Yellow', to: 'Amber' },
      },
    ],
    decisions: [],
    kept: null,
    ...said,
  };
}

/** A file that could not be read. */
export const BROKEN: WorkbookReport = {
  file: 'old.xls',
  error: { code: 'old-excel', message: 'Open it in Excel and save it as .xlsx.' },
  asAt: null,
  panelDate: null,
  marking: null,
  sheets: [],
  trackers: [],
  records: [],
  assurance: [],
  queries: [],
  decisions: [],
  kept: null,
};

/** A plan whose every text from the workbook is one hostile text. */
export function hostilePlan(text: string): WorkbookReport {
  const plan = smallPlan();
  return {
    ...plan,
    file: text,
    marking: text,
    sheets: plan.sheets.map((sheet) => ({ ...sheet, name: text, why: text })),
    trackers: plan.trackers.map((tracker) => ({ ...tracker, sheet: text })),
    records: plan.records.map((each) => ({ ...each, sheet: text, ref: text, title: text, leads: [text] })),
    assurance: plan.assurance.map((area) => ({ ...area, area: text, sheet: text })),
    queries: plan.queries.map((each) => ({
      ...each,
      sheet: text,
      message: text,
      fix: each.fix && { ...each.fix, from: text },
    })),
  };
}

type Rating = Pick<NonNullable<RecordReport['rag']>, 'stated' | 'dateCheck' | 'reason'>;

function record(row: number, ref: string, title: string, leads: string[], rating: Rating): RecordReport {
  return {
    tracker: 't1',
    sheet: 'Actions',
    row,
    key: `1/${ref}`,
    leads,
    ref,
    title,
    deadline: {
      text: '30 November 2021',
      cell: `D${String(row)}`,
      original: '2021-10-30',
      current: '2021-11-30',
      currentIs: 'proposed',
      extension: null,
      certainty: 'exact',
      precision: 'day',
      parts: [],
      warnings: [],
    },
    rag: { ...rating, agreed: null, statedBy: 'text', agreement: 'agree' },
    overdueDays: 0,
    overdueDaysOriginal: 0,
    possiblyOverdue: false,
    overdueByPanel: false,
    missed: { original: false, current: false },
    slippageDays: 0,
  };
}

function query(
  rule: string,
  severity: QueryReport['severity'],
  cell: string,
  ref: string,
  message: string,
): QueryReport {
  const place = { tracker: 't1', key: `1/${ref}`, sheet: 'Actions', cell };
  return { rule, severity, ...place, message, fix: null, accepted: null };
}

/** A report of workbooks at 31 December 2021, for a panel on 17 January 2022. */
export function reportOf(...workbooks: WorkbookReport[]): Report {
  return buildReport(workbooks, '2021-12-31', '2022-01-17');
}
