import { counted } from '../values/counted.ts';
import type { FigureTable } from '../recognise/figure-table.ts';
import { headingIndexOf } from '../recognise/heading-index.ts';
import type { Tracker } from '../recognise/tracker.ts';
import { cellAddress } from '../workbook/address.ts';
import type { Sheet } from '../workbook/workbook.ts';
import type { Query } from './query.ts';
import { asking, queryAbout, queryAt, quote, type Examined, type Rule } from './rule.ts';
import { findTable } from './unread-table.ts';

const PLAN = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'];
const PLAN_ROW = ['1.1', '1: Learning', 'Open the learning hubs', 'Cdr Okafor', 'Q4 2021/22', 'In progress'];
const UNKNOWN = [
  ['Task in hand', 'Team', 'Finish', 'Where we are'],
  ['Renew the agreement with the health board', 'Custody', 'June 2022', 'Draft with the lawyers'],
  ['Move the evidence store to Westgate', 'Estates', 'May 2022', 'Racking is in'],
  ['Train the new custody sergeants', 'Custody', 'April 2022', 'Course booked'],
] as const;
const CHOICES = [
  ['Ratings', 'Stages', 'Teams'],
  ['Red', 'Planned', 'Custody'],
  ['Amber', 'Started', 'Estates'],
  ['Green', 'Finished', 'Learning'],
] as const;

/** Every table that somebody tracks work in is read, and read as what it is. */
export const trackerIsRecognised: Rule = {
  id: 'tracker-is-recognised',
  severity: 'error',
  summary: 'Every tracker in the workbook is recognised',
  why: 'What is not recognised is not counted: a paper would leave out every action in it, and nobody would see.',
  source: 'Traps T25 and T37',
  check: findUnrecognised,
  examples: [
    {
      name: 'a plan and its lists of choices are fine',
      headings: PLAN,
      rows: [PLAN_ROW],
      otherSheets: [
        { name: 'Lists', rows: CHOICES },
        {
          name: 'Guidance',
          rows: [['How to fill in this tracker'], ['Update your rows by the fifth working day.']],
        },
      ],
      expect: [],
    },
    {
      name: 'a table that no kind of tracker fits is asked about',
      headings: PLAN,
      rows: [PLAN_ROW],
      otherSheets: [{ name: 'Estates', rows: UNKNOWN }],
      expect: [
        {
          cell: 'A1',
          severity: 'warning',
          message:
            'Say which column is which on sheet “Estates”, or leave it out: it looks like a tracker, and none of its rows was counted. Write it under “columns” in panelpack.config.json.',
        },
      ],
    },
    {
      name: 'a tracker that fits barely is to be confirmed',
      sheet: 'Log',
      headings: ['Fault description', 'Process owner', 'Repair due date'],
      rows: [['Renew the agreement', 'Lorna Beck', '30 June 2022']],
      expect: [
        {
          cell: 'A1',
          severity: 'warning',
          message:
            'Confirm which column is which on sheet “Log”: it is read as “actions log”, with Title from “Fault description”, Owner from “Process owner”, Due date from “Repair due date”.',
        },
      ],
    },
    {
      name: 'a table of performance figures is none, and said',
      headings: PLAN,
      rows: [PLAN_ROW],
      otherSheets: [
        {
          name: 'Measures',
          rows: [
            ['Ref', 'Description', 'Lead', 'Target', 'Actual', 'Status'],
            ['1', 'Calls answered within ten seconds', 'Cdr Okafor', '90%', '84%', 'Amber'],
            ['2', 'Visits made within one hour', 'Cdr Okafor', '85%', '88%', 'Green'],
          ],
        },
      ],
      expect: [
        {
          cell: 'A1',
          severity: 'info',
          message:
            'None of the rows from A1 on was counted: it is read as a table of performance figures, as “Target” (D1) holds figures beside “Actual” (E1). Where it is a tracker, say which column is which.',
        },
      ],
    },
    {
      name: 'a workbook without a tracker is an error',
      sheet: 'Notes',
      headings: ['Notes of the meeting'],
      rows: [['The board met in October.']],
      otherSheets: [{ name: 'Plan', isHidden: true, rows: [PLAN, PLAN_ROW] }],
      expect: [
        {
          cell: null,
          message:
            'Check that example.xlsx is the right file: no tracker was found in it. A tracker has a row of headings, like Action, Lead and Timescale, within the first 30 rows of a visible sheet. 1 hidden sheet was not read.',
        },
      ],
    },
  ],
};

function* findUnrecognised(examined: Examined): Generator<Query> {
  const { recognition, workbook } = examined;
  if (workbook.isPanelpackOutput) return;
  if (recognition.trackers.length === 0) yield askForTracker(examined);
  yield* askForSheets(examined);
  for (const tracker of recognition.trackers) if (tracker.confidence === 'low') yield askToConfirm(tracker);
}

function askForTracker({ workbook }: Examined): Query {
  const hidden = workbook.sheets.filter(({ state, rows }) => state !== 'visible' && rows.length > 0).length;
  const were = hidden === 1 ? 'was' : 'were';
  const note = hidden === 0 ? '' : ` ${counted(hidden, 'hidden sheet')} ${were} not read.`;
  const found = `Check that ${workbook.file} is the right file: no tracker was found in it.`;
  const has = 'A tracker has a row of headings, like Action, Lead and Timescale';
  const where = 'within the first 30 rows of a visible sheet.';
  return queryAt(trackerIsRecognised, {}, `${found} ${has}, ${where}${note}`);
}

/** Visible sheets with a table on them that was not counted, but for those the user left out. */
function* askForSheets(examined: Examined): Generator<Query> {
  const { workbook, settings } = examined;
  for (const figures of examined.recognition.figures) yield askForFigures(figures);
  const sheets = sheetsPassedOver(examined);
  if (sheets.length === 0) return;
  const index = headingIndexOf(settings.templates.trackers);
  for (const sheet of sheets) {
    const cell = findTable(sheet, workbook, index);
    if (cell !== null) yield askForSheet(sheet.name, cell);
  }
}

function sheetsPassedOver({ recognition, workbook, settings }: Examined): Sheet[] {
  const known = new Set(recognition.sheets.filter((sheet) => sheet.counted).map(({ name }) => name));
  for (const { sheet } of recognition.figures) known.add(sheet);
  for (const { sheet, template } of settings.corrections) if (template === 'none') known.add(sheet);
  return workbook.sheets.filter(({ name, state }) => state === 'visible' && !known.has(name));
}

/** Nothing is passed over in silence: a person sees at once if it is a tracker after all. */
function askForFigures({ sheet, cell, why }: FigureTable): Query {
  const none = `None of the rows from ${cell} on was counted: it is read as ${why}.`;
  const message = `${none} Where it is a tracker, say which column is which.`;
  return queryAt(asking(trackerIsRecognised, 'info'), { sheet, cell }, message);
}

function askForSheet(sheet: string, cell: string): Query {
  const wanted = `Say which column is which on sheet ${quote(sheet)}, or leave it out`;
  const why = 'it looks like a tracker, and none of its rows was counted.';
  const how = 'Write it under “columns” in panelpack.config.json.';
  return queryAt(asking(trackerIsRecognised, 'warning'), { sheet, cell }, `${wanted}: ${why} ${how}`);
}

function askToConfirm(tracker: Tracker): Query {
  const { template, sheet, columns, headerRows, area } = tracker;
  const read = columns.map(({ field, heading }) => {
    const label = template.fields.find((each) => each.field === field)?.label ?? field;
    return `${label} from ${quote(heading)}`;
  });
  const asked = `Confirm which column is which on sheet ${quote(sheet.name)}`;
  const message = `${asked}: it is read as ${quote(template.title)}, with ${read.join(', ')}.`;
  const cell = cellAddress(headerRows[0], area.firstColumn);
  return queryAbout(asking(trackerIsRecognised, 'warning'), tracker, cell, message);
}
