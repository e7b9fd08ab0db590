import type ExcelJS from 'exceljs';
import {
  type Colour,
  fillCell,
  fitRow,
  newBook,
  rich,
  setWidths,
  styleBody,
  styleHeader,
  toBytes,
  writeRow,
  writeTitle,
} from '../tests/support/trackers/book.ts';

/** One action of the sample plan; a date as text is typed, `coerced` is what Excel made of a month and year. */
interface FlatAction {
  readonly area: string;
  readonly ref: string;
  readonly action: string;
  readonly lead: string;
  readonly timescale: string;
  readonly coerced?: string;
  readonly update: string;
  readonly status: string;
  readonly fill: Colour | null;
}

const WIDTHS = [24, 7, 42, 24, 18, 64, 20];
const HEADINGS = [
  'Area',
  'Ref',
  'Improvement and controls being put in place',
  'Lead',
  'Timescale (by when)',
  'Update on progress (to be updated quarterly)',
  'Status (Red Amber Green)',
];

const CASEWORK = '1: Investigations and Case Files';
const CUSTODY = '2: Custody and Detention';
const DATA = '3: Data and Records';
const CONDUCT = '4: Professional Standards and Vetting';

const ACTIONS: readonly FlatAction[] = [
  {
    area: CASEWORK,
    ref: '1.1',
    action: 'Check case files at three points before they go to the prosecutor',
    lead: 'Det Supt Imran Vale',
    timescale: 'Q3',
    update: 'The checks run in two of five districts. The other three begin in **February 2026**.',
    status: 'In progress',
    fill: 'green',
  },
  {
    area: CASEWORK,
    ref: '1.2',
    action: 'Train all new detectives in file standards',
    lead: 'DCI Fern Mallory / Gary Stott',
    timescale: 'Q4',
    update: '62 of 90 trained. The last course is in March.',
    status: '',
    fill: 'green',
  },
  {
    area: CASEWORK,
    ref: '1.3',
    action: 'Agree one disclosure schedule with the prosecutor',
    lead: 'Det Supt Imran Vale',
    timescale: 'Q2 2025/26',
    update: 'The wording is agreed. The legal team has asked for one more look.',
    status: 'Completion delayed to Q4 2025-26',
    fill: 'amber',
  },
  {
    area: CASEWORK,
    ref: '1.4',
    action: 'Dip sample of closed cases each quarter',
    lead: 'Gary Stott',
    timescale: 'Oct 25',
    update:
      'First sample reported in November. Work continues on the second, and the method is still being settled.',
    status: 'Complete',
    fill: 'green',
  },
  {
    area: CASEWORK,
    ref: '1.5',
    action: 'Review of the workload of crime desks',
    lead: '',
    timescale: 'tbc',
    update: 'Waits for the new head of the crime desks.',
    status: 'Timing to be confirmed',
    fill: null,
  },
  {
    area: CUSTODY,
    ref: '2.1',
    action: 'Record each cell check in the custody system',
    lead: 'Ch Insp Rowan Pike (PS ATWELL)',
    timescale: 'November 2025',
    update:
      'Live at both suites, but one suite still keeps a paper log. NEW: the log goes at the end of January.',
    status: 'Mostly complete',
    fill: 'green',
  },
  {
    area: CUSTODY,
    ref: '2.2',
    action: 'Appropriate adult service within two hours',
    lead: 'Ch Insp Rowan Pike (A/INSP DUNNE)',
    timescale: '1. Sept 25 2. March 26',
    update: '1. Contract signed in October. 2. Evening cover begins in spring.',
    status: '',
    fill: 'amber',
  },
  {
    area: CUSTODY,
    ref: '2.3',
    action: 'New healthcare rooms at Westgate',
    lead: 'Dir. Estates (Lorna Beck)',
    timescale: 'Phase One – Dec 2025  Runs until June 2026',
    update: 'Designs are done. The builder starts in January.',
    status: 'Amber',
    fill: 'amber',
  },
  {
    area: CUSTODY,
    ref: '2.2',
    action: 'Yearly review of the use of restraint',
    lead: 'Ch Insp Rowan Pike',
    timescale: 'Q4 2025/26',
    update: 'Figures are gathered each month.',
    status: 'On track',
    fill: 'green',
  },
  {
    area: CUSTODY,
    ref: '2.4',
    action: 'Refurbish the Harbour Road cells',
    lead: 'Dir. Estates (L. Beck)',
    timescale: 'Q1 2026',
    update: 'Tenders are back. The board decides in February.',
    status: '',
    fill: 'red',
  },
  {
    area: DATA,
    ref: '3.1',
    action: 'Name an owner for each information asset',
    lead: 'Nisha Farrow, Data Office',
    timescale: 'Mar 26',
    coerced: '2025-03-26',
    update: '41 of 58 assets have an owner.',
    status: '',
    fill: 'green',
  },
  {
    area: DATA,
    ref: '3.2',
    action: 'Clear the review, retain and delete backlog',
    lead: 'Nisha Farrow, Data Office',
    timescale: 'Q3',
    update:
      '11,400 records of about 15,000 are done. Two posts were lost in September. **Staffing is the risk.**',
    status: 'Expected completion Q1 2026/27',
    fill: 'red',
  },
  {
    area: DATA,
    ref: '3.3',
    action: 'Answer information requests in time',
    lead: 'Tom Wycliffe',
    timescale: 'FY 2025/26',
    update: '78% in time in December, up from 64%.',
    status: 'Yellow',
    fill: 'yellow',
  },
  {
    area: DATA,
    ref: '3.4',
    action: 'Data quality dashboard for each district',
    lead: 'Tom Wycliffe / Nisha Farrow',
    timescale: 'Q4',
    update: 'Three districts have theirs.',
    status: 'Q4',
    fill: null,
  },
  {
    area: DATA,
    ref: '3.5',
    action: 'Retire the old intelligence index',
    lead: 'N.Farrow, Data Office',
    timescale: 'N/A',
    update: 'Merged into the national programme; no longer ours to date.',
    status: 'Superseded',
    fill: null,
  },
  {
    area: CONDUCT,
    ref: '4.1',
    action: 'Renew vetting before it lapses',
    lead: 'Det Ch Supt Ada Kerr / Phil Amory',
    timescale: 'Q3',
    update: 'The backlog of 340 renewals is down to 25, all on long leave.',
    status: 'Complete',
    fill: 'green',
  },
  {
    area: CONDUCT,
    ref: '4.2',
    action: 'Put a vetting level on every post',
    lead: 'Phil Amory',
    timescale: 'Q4',
    update: 'List agreed by the vetting board.',
    status: 'Green',
    fill: 'amber',
  },
  {
    area: CONDUCT,
    ref: '4.3',
    action: 'Yearly integrity conversation with each officer',
    lead: 'Det Ch Supt Ada Kerr',
    timescale: 'Autumn 2025',
    update: 'Districts report 71%. The rest are promised by the end of January.',
    status: '',
    fill: 'amber',
  },
  {
    area: CONDUCT,
    ref: '4.4',
    action: 'Triage complaints within two working days',
    lead: 'Insp Colm Reddy',
    timescale: 'Jan 2026',
    update: 'Average is now 2.4 days.',
    status: 'On track',
    fill: null,
  },
  {
    area: CONDUCT,
    ref: '4.5',
    action: '+ Publish the outcomes of misconduct hearings within a week',
    lead: 'Insp Colm Reddy',
    timescale: 'w/c 12/01/26',
    update: 'The web page is being built.',
    status: '',
    fill: null,
  },
];

/** The sample plan on one flat sheet: 20 actions in four areas, header in row 4. */
export async function improvementPlanFlat(): Promise<Uint8Array> {
  const book = newBook('2026-01-05');
  const sheet = book.addWorksheet('Actions', { views: [{ state: 'frozen', ySplit: 4 }] });
  setWidths(sheet, WIDTHS);
  writeTitle(sheet, 1, 'Northmoor Police: Governance Improvement Plan 2025/26');
  writeTitle(sheet, 2, 'As at 31 December 2025 (Quarter 3). OFFICIAL', 11);
  styleHeader(writeRow(sheet, 4, HEADINGS));
  ACTIONS.forEach((action, index) => {
    writeAction(sheet, 5 + index, action);
  });
  mergeAreas(sheet);
  writeGuidance(book.addWorksheet('Guidance'));
  return toBytes(book);
}

function writeAction(sheet: ExcelJS.Worksheet, at: number, action: FlatAction): void {
  const texts = [action.ref, action.action, action.lead, action.timescale, action.update, action.status];
  const row = writeRow(sheet, at, texts.map(rich), 2);
  styleBody(row, HEADINGS.length);
  fitRow(row, ['', ...texts], WIDTHS);
  if (action.coerced !== undefined) {
    row.getCell(5).value = new Date(`${action.coerced}T00:00:00Z`);
    row.getCell(5).numFmt = 'd-mmm';
  }
  if (action.fill !== null) fillCell(row.getCell(7), action.fill);
}

function mergeAreas(sheet: ExcelJS.Worksheet): void {
  let first = 5;
  for (const area of [CASEWORK, CUSTODY, DATA, CONDUCT]) {
    const last = first + ACTIONS.filter((action) => action.area === area).length - 1;
    sheet.getCell(first, 1).value = area;
    sheet.mergeCells(first, 1, last, 1);
    sheet.getCell(first, 1).font = { name: 'Arial', size: 10, bold: true };
    first = last + 1;
  }
}

function writeGuidance(sheet: ExcelJS.Worksheet): void {
  setWidths(sheet, [90]);
  writeTitle(sheet, 1, 'How to fill in this tracker');
  const lines = [
    'Update your rows by the fifth working day after the quarter ends.',
    'Colour the status cell: green is on track, amber is at risk, red will not be met.',
    'Say what has changed since the last panel; start it with NEW.',
  ];
  lines.forEach((text, index) => {
    sheet.getCell(3 + index, 1).value = text;
  });
}
