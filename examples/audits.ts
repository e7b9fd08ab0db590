import type ExcelJS from 'exceljs';
import {
  fitRow,
  newBook,
  setWidths,
  styleBody,
  styleHeader,
  toBytes,
  writeRow,
  writeTitle,
} from '../tests/support/trackers/book.ts';

/** One audit of the sample; `more` are the lines that stand in rows of their own below it, with a blank Ref. */
interface SampleAudit {
  readonly cells: readonly (string | number)[];
  readonly more?: readonly string[];
}

const WIDTHS = [6, 42, 14, 14, 14, 14, 26, 30, 64, 10, 10];
const HEADINGS = [
  'Ref',
  'Audit title',
  'Grade',
  'Previous grade',
  'Published',
  'Follow up',
  'Lead',
  'Governance',
  'Update',
  'On track',
  'Status',
];
const UPDATE = 9;
const ON_TRACK = 10;

const AUDITS: readonly SampleAudit[] = [
  {
    cells: [
      1,
      'Contract Management',
      'Limited',
      '',
      'June 2025',
      '',
      'Elena Marsh',
      'Commercial Board',
      'Three of seven actions are done. The contract register is in use.',
      'ü',
      'Open',
    ],
  },
  {
    cells: [
      2,
      'Property and Exhibits',
      'Limited',
      'Limited',
      'Dec 2023',
      'Mar 2025',
      'Supt Bramall',
      'Property Gold Group',
      'The follow-up found this area still limited.',
      'ü',
      'Open',
    ],
    more: [
      'The store at Westgate has new shelving and a barcode reader.',
      'Items held for longer than 6 months are being looked at.',
    ],
  },
  {
    cells: [
      3,
      'Payroll',
      'Substantial',
      'Adequate',
      'Feb 2024',
      'Sept 2025',
      'Director of Finance',
      'Finance Board',
      'All actions are done.',
      'ü',
      'Closed',
    ],
  },
  {
    cells: [
      4,
      'Overtime',
      'Limited',
      'Adequate',
      'April 2024',
      'Nov 2025',
      'Deputy Chief Constable',
      'TBC',
      'The new duties system will not be able to show overtime before 2027. The first deadlines were not met.',
      'J',
      'Open',
    ],
  },
  {
    cells: [
      5,
      'Access to Main Applications',
      'Limited',
      'Limited',
      'October 2023',
      'May 2025',
      'Marta Lund',
      'ICT Delivery Board',
      'Two risks are open: leavers, and shared accounts.',
      'V',
      'Open',
    ],
    more: ['A review is now needed to see whether any actions are left.'],
  },
  {
    cells: [
      6,
      'Fleet',
      'Adequate',
      '',
      'Sept 2025',
      '',
      'Lorna Beck',
      'Estates and Fleet Board',
      'Four actions, none due yet.',
      '√',
      'Open',
    ],
  },
  {
    cells: [
      7,
      'Safeguarding Referrals',
      'Limited',
      '',
      'Nov 2025',
      '',
      'Det Supt Imran Vale / Elena Marsh',
      'Public Protection Board',
      'Actions agreed in December; owners are being named.',
      '',
      'Open',
    ],
  },
  {
    cells: [
      8,
      'Treasury',
      'Substantial',
      'Substantial',
      'Jan 2024',
      'June 2025',
      'Director of Finance',
      'Finance Board',
      'No actions.',
      'ü',
      'Closed',
    ],
  },
  {
    cells: [
      10,
      'Grants to Partners',
      'Adequate',
      'Limited',
      'July 2024',
      'Oct 2025',
      '',
      'Partnership Board',
      'One action is open.',
      'ü',
      'Open',
    ],
  },
  {
    cells: [
      11,
      'Health and Safety',
      'Limited',
      'Limited',
      'Mar 2023',
      'April 2024',
      'Lorna Beck',
      'Health and Safety Committee',
      'All actions are done and tested.',
      'ü',
      'Closed',
    ],
  },
  {
    cells: [
      11,
      'Cyber Security',
      'Limited',
      '',
      'Nov 2025',
      '',
      'Marta Lund',
      'ICT Delivery Board',
      'One action of five is done. The rest are due in March 2026.',
      'x',
      'Open',
    ],
  },
  {
    cells: [
      12,
      'Use of Consultants',
      'Adequate',
      'Adequate',
      'May 2024',
      'Aug 2025',
      'Elena Marsh',
      'Commercial Board',
      'Two actions are open.',
      '√',
      'Open',
    ],
  },
];

/** The sample register of audits: 12 audits in 15 rows of sheet "Audit tracker", marks in Wingdings, header in row 4. */
export async function auditsRegister(): Promise<Uint8Array> {
  const book = newBook('2026-01-05');
  const sheet = book.addWorksheet('Audit tracker', { views: [{ state: 'frozen', ySplit: 4 }] });
  setWidths(sheet, WIDTHS);
  writeTitle(sheet, 1, 'Northmoor Police: internal audit tracker');
  writeTitle(sheet, 2, 'As at 31 December 2025. OFFICIAL-SENSITIVE', 11);
  styleHeader(writeRow(sheet, 4, HEADINGS));
  let at = 5;
  for (const audit of AUDITS) at = writeAudit(sheet, at, audit);
  return toBytes(book);
}

/** Writes one audit with its further lines and returns the next free row. */
function writeAudit(sheet: ExcelJS.Worksheet, at: number, audit: SampleAudit): number {
  const row = writeRow(sheet, at, audit.cells);
  styleBody(row, HEADINGS.length);
  fitRow(row, audit.cells.map(String), WIDTHS);
  if (audit.cells[ON_TRACK - 1] === 'ü') row.getCell(ON_TRACK).font = { name: 'Wingdings', size: 12 };
  const more = audit.more ?? [];
  more.forEach((text, index) => {
    const line = sheet.getRow(at + 1 + index);
    line.getCell(UPDATE).value = text;
    styleBody(line, HEADINGS.length);
    fitRow(line, [text], [WIDTHS[UPDATE - 1] ?? 60]);
  });
  return at + 1 + more.length;
}
