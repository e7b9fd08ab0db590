import { allColumnsRead, type HeadingText, type Tracker } from '../recognise/tracker.ts';
import { isBlank } from '../values/blank.ts';
import { foldHeading } from '../values/fold.ts';
import { groupedBy } from '../values/grouped-by.ts';
import { cellAddress, columnLetters, isInside } from '../workbook/address.ts';
import type { Row } from '../workbook/workbook.ts';
import type { Query } from './query.ts';
import { asking, listCells, queryAbout, quote, type Examined, type Rule } from './rule.ts';

const ROW = ['1.1', '1: Learning', 'Open the learning hubs', 'Cdr Okafor', 'Q4 2021/22', 'In progress'];

/** No two columns of a table have the same heading. */
export const headingsAreUnique: Rule = {
  id: 'headings-are-unique',
  severity: 'warning',
  summary: 'No two columns of a table share a heading',
  why: 'Of two columns headed “Status” only one can be counted, and a reader cannot tell which one the paper prints.',
  source: 'Trap T25; domain C13 (one header row, each column named)',
  check: findRepeatedHeadings,
  examples: [
    {
      name: 'headings that differ are fine',
      headings: ['Ref', 'Area', 'Action', 'Lead', 'Original deadline', 'Revised deadline', 'Status'],
      rows: [
        ['1.1', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'Q3 2021/22', 'Q4 2021/22', 'In progress'],
      ],
      expect: [],
    },
    {
      name: 'a heading that stands over two columns is asked about, with the column that is read',
      headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status', 'Status'],
      rows: [[...ROW, 'Delayed']],
      expect: [
        {
          cell: 'G1',
          message:
            'Give columns F and G a heading of their own each: both say “Status”, and only column F is read.',
        },
      ],
    },
    {
      name: 'headings that differ only in case and spaces are the same',
      headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Timescale ', 'TIMESCALE', 'Status'],
      rows: [
        [
          '1.1',
          '1: Learning',
          'Open the hubs',
          'Cdr Okafor',
          'Q4 2021/22',
          'Q4 2021/22',
          'Q1 2022/23',
          'In progress',
        ],
      ],
      expect: [
        {
          cell: 'F1',
          message:
            'Give columns E, F and G a heading of their own each: all say “Timescale”, and only column E is read.',
        },
      ],
    },
    {
      name: 'two columns that nothing is read from are only for information',
      headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status', 'Cost code', 'Cost code'],
      rows: [[...ROW, 'B-104', 'B-220']],
      expect: [
        {
          cell: 'H1',
          severity: 'info',
          message: 'Give columns G and H a heading of their own each: both say “Cost code”.',
        },
      ],
    },
    {
      name: 'the same heading under different dates in the row above is fine',
      title: [['', '', '', '', '', 'October 2021', 'January 2022']],
      headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status', 'Status'],
      rows: [[...ROW, 'Delayed']],
      expect: [],
    },
  ],
};

function* findRepeatedHeadings({ recognition }: Examined): Generator<Query> {
  for (const tracker of recognition.trackers) {
    if (tracker.template.layout !== 'table') continue;
    for (const same of sameHeadings(tracker)) yield askFor(tracker, same);
  }
}

/** Headings with the same words and the same words above them; one that is merged over columns is one heading. */
function sameHeadings(tracker: Tracker): HeadingText[][] {
  const above = tracker.sheet.rows.find(({ number }) => number === tracker.headerRows[0] - 1);
  const own = tracker.headings.filter((heading) => !isBlank(heading.text) && !isMergedOn(tracker, heading));
  const groups = groupedBy(own, (heading) =>
    [heading.text, heading.band, textAbove(above, heading)].map(foldHeading).join('\n'),
  );
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Whether a heading's cell is that of the column before it. */
function isMergedOn({ sheet }: Tracker, { row, column }: HeadingText): boolean {
  return sheet.merges.some((merge) => isInside(merge, row, column) && merge.firstColumn < column);
}

function textAbove(above: Row | undefined, { column }: HeadingText): string {
  return above?.cells.find((cell) => cell.column === column)?.text ?? '';
}

function askFor(tracker: Tracker, same: readonly HeadingText[]): Query {
  const [first, second = first] = same;
  const columnsReadHere = allColumnsRead(tracker.columns);
  const read = same.filter(({ column }) => columnsReadHere.has(column));
  const columns = listCells(same.map(({ column }) => columnLetters(column)));
  const says = `${same.length === 2 ? 'both' : 'all'} say ${quote(first?.text ?? '')}`;
  const message = `Give columns ${columns} a heading of their own each: ${says}${readWords(same, read)}.`;
  const rule = read.length > 0 ? headingsAreUnique : asking(headingsAreUnique, 'info');
  return queryAbout(rule, tracker, second ? cellAddress(second.row, second.column) : null, message);
}

function readWords(same: readonly HeadingText[], read: readonly HeadingText[]): string {
  if (read.length === 0 || read.length === same.length) return '';
  const letters = listCells(read.map(({ column }) => columnLetters(column)));
  return `, and only column${read.length === 1 ? '' : 's'} ${letters} ${read.length === 1 ? 'is' : 'are'} read`;
}
