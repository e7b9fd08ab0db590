import { counted } from '../values/counted.ts';
import type { Cell, Sheet } from '../workbook/workbook.ts';
import { cellAddress } from '../workbook/address.ts';
import type { Query } from './query.ts';
import { asking, listCells, queryAt, quote, type Examined, type Rule } from './rule.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'];

/** A tracker's cells do not take what they show from another workbook. */
export const noExternalLinks: Rule = {
  id: 'no-external-links',
  severity: 'warning',
  summary: 'No cell takes its value from another workbook',
  why: 'A linked cell shows what the other file held when somebody last opened both. The panel gets that figure, however old, and the other file’s name with it.',
  source: 'Trap T41; design, “Reading a workbook” (cached results)',
  check: findLinks,
  examples: [
    {
      name: 'formulas within the workbook are fine',
      headings: HEADINGS,
      rows: [
        [
          '1.1',
          '1: Learning',
          'Open the learning hubs',
          { text: 'Cdr Okafor', formula: 'VLOOKUP(A2,Leads!A:B,2)' },
          'Q4 2021/22',
          'In progress',
        ],
      ],
      expect: [],
    },
    {
      name: 'a table’s own columns in square brackets are no links',
      headings: HEADINGS,
      rows: [
        [
          '1.1',
          '1: Learning',
          'Open the learning hubs',
          'Cdr Okafor',
          { text: 'Q4 2021/22', formula: 'Plan[[#This Row],[Due]]&Dates[2021]' },
          'In progress',
        ],
      ],
      externalLinks: ['leads.xlsx'],
      expect: [
        {
          cell: null,
          severity: 'info',
          message:
            'Break the link to “leads.xlsx” (Data, Edit Links): no cell takes a value from it, and its name would go out with this file.',
        },
      ],
    },
    {
      name: 'cells that show what another workbook held are asked about once',
      headings: HEADINGS,
      rows: [
        [
          '1.1',
          '1: Learning',
          'Open the learning hubs',
          'Cdr Okafor',
          { text: 'Q4 2021/22', formula: "'[1]Plan 2021'!$E$4" },
          { text: 'In progress', formula: '[1]Plan!F4' },
        ],
        [
          '1.2',
          '1: Learning',
          'Agree the course list',
          'Cdr Okafor',
          { text: 'Q4 2021/22', formula: '[2]Plan!E5' },
          'In progress',
        ],
      ],
      externalLinks: ['plan-2021.xlsx', 'leads.xlsx'],
      expect: [
        {
          cell: 'E2',
          message:
            'Check 3 cells against “plan-2021.xlsx” and “leads.xlsx” and paste them as values: E2, F2 and E3 show what those workbooks held when last opened.',
        },
      ],
    },
    {
      name: 'one cell that takes from two workbooks names both',
      headings: HEADINGS,
      externalLinks: ['plan-2021.xlsx', 'leads.xlsx'],
      rows: [
        [
          '1.1',
          '1: Learning',
          { text: 'Open the hubs', formula: '[1]Plan!C2&[2]Leads!B2' },
          'Cdr Okafor',
          'Q4 2021/22',
          'In progress',
        ],
      ],
      expect: [
        {
          cell: 'C2',
          message:
            'Check 1 cell against “plan-2021.xlsx” and “leads.xlsx” and paste it as a value: C2 shows what those workbooks held when last opened.',
        },
      ],
    },
  ],
};

interface LinkedCell {
  readonly sheet: string;
  readonly address: string;
}

function* findLinks({ workbook }: Examined): Generator<Query> {
  const { externalLinks, sheets } = workbook;
  if (externalLinks.length === 0) return;
  const cells = sheets.flatMap(linkedCells);
  yield cells.length === 0 ? askToBreak(externalLinks) : askToCheck(externalLinks, cells);
}

function linkedCells(sheet: Sheet): LinkedCell[] {
  const linked = sheet.rows.flatMap(({ cells }) => cells.filter(isLinked));
  return linked.map(({ row, column }) => ({ sheet: sheet.name, address: cellAddress(row, column) }));
}

/** Another workbook stands as "[1]" before a sheet's name; in "Dates[2021]" the brackets follow a table's. */
const LINK = /(?:^|[^\w\]])\[\d+\]/;

function isLinked({ formula }: Cell): boolean {
  return formula !== undefined && LINK.test(formula);
}

function askToBreak(links: readonly string[]): Query {
  const wanted = `Break the ${links.length === 1 ? 'link' : 'links'} to ${namesOf(links)} (Data, Edit Links)`;
  const its = links.length === 1 ? 'it, and its name' : 'them, and their names';
  const message = `${wanted}: no cell takes a value from ${its} would go out with this file.`;
  return queryAt(asking(noExternalLinks, 'info'), {}, message);
}

function askToCheck(links: readonly string[], cells: readonly LinkedCell[]): Query {
  const [first] = cells;
  const onOneSheet = cells.every(({ sheet }) => sheet === first?.sheet);
  const places = listCells(cells.map(({ sheet, address }) => (onOneSheet ? address : `${sheet}!${address}`)));
  const them = cells.length === 1 ? 'it as a value' : 'them as values';
  const wanted = `Check ${counted(cells.length, 'cell')} against ${namesOf(links)} and paste ${them}`;
  const held = links.length === 1 ? 'that workbook' : 'those workbooks';
  const message = `${wanted}: ${places} ${cells.length === 1 ? 'shows' : 'show'} what ${held} held when last opened.`;
  return queryAt(noExternalLinks, { sheet: first?.sheet ?? null, cell: first?.address ?? null }, message);
}

function namesOf(links: readonly string[]): string {
  return listCells(links.map(quote));
}
