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

type InspectionLine = readonly [
  ref: string,
  title: string,
  status: string,
  scope: string,
  type: string,
  lead: string,
  grade: string,
  note: string,
];

const WIDTHS = [10, 50, 30, 22, 20, 34, 22, 44];
const HEADINGS = [
  'Ref',
  'Inspection/ Publication',
  'Status',
  'Force/ Thematic',
  '\u0422\u0443\u0440\u0435',
  'Force Lead',
  'Grade',
  'Next step',
];

const INSPECTIONS: readonly InspectionLine[] = [
  [
    'I-31',
    'PEEL 2025: effectiveness, efficiency and legitimacy',
    'Published: 18 September 2025',
    'Force & thematic',
    'Reports',
    'DCC Wallis',
    'Requires improvement',
    'Response to the commissioner sent 4 November 2025',
  ],
  [
    'I-36',
    'Crime data integrity',
    'Unannounced inspection awaited',
    'Force',
    'Report',
    'C/Supt Hadley',
    '',
    '',
  ],
  [
    'I-29',
    'Serious youth violence: a joint inspection',
    'Published: 12 June 2025',
    'Borough Specific',
    'Letter',
    'Borough Commander Eastholme',
    'Ungraded',
    'Update due to the inspectorate',
  ],
  [
    'I-34',
    'Custody: unannounced joint inspection',
    'Report awaited',
    'Force',
    'Report',
    'Supt Bramall',
    '',
    'Draft for factual check expected in January',
  ],
  [
    'I-22',
    'Vetting and counter corruption',
    'Published: 31 December 2024',
    'National',
    'Report',
    'DCC Wallis/ ACC Okoro',
    'Good',
    '',
  ],
  [
    'I-21',
    'Online child abuse: a national review',
    'Published: 05 November 2024',
    'National',
    'Report',
    'ACC Okoro',
    '',
    'Two recommendations still open',
  ],
  [
    'I-35',
    'Domestic abuse: joint targeted area inspection',
    'Inspection in progress',
    'Borough specific',
    'Letter',
    'Northgate Borough Commander',
    '',
    '',
  ],
  [
    'I-33',
    'Counter terrorism: local units',
    'Report awaited',
    'Force & thematic',
    'Report but will not be published',
    'ACC Pennington',
    '',
    '',
  ],
  [
    'I-30',
    'Value for money profiles',
    'Published: 20 November 2025',
    'Force',
    'Profile',
    'Director of Finance & Resources/ People',
    '',
    'For information',
  ],
  [
    'I-37',
    'Response to stalking: a national review',
    'Published: 09 January 2026',
    'National',
    'Report',
    'C/Supt Hadley',
    '',
    'Read across to our plan',
  ],
  ['I-28', 'Firearms licensing', 'Published', 'Force', 'Report', '', 'Adequate', 'Date to be found'],
  [
    'I-27',
    'Custody visits: yearly digest',
    'Published: 31 March 2025',
    'National',
    'Digest',
    'Supt Bramall',
    '',
    '',
  ],
  [
    'I-32',
    'Neighbourhood policing: a national review',
    'Published: 30 October 2025',
    'National',
    'Report',
    'ACC Okoro',
    '',
    '',
  ],
  [
    'I-32',
    'Forensic services: joint review',
    'Inspection awaited',
    'Region wide & national',
    'Report',
    'C/Supt Van der Meer',
    '',
    'Planned for spring 2026',
  ],
  ['I-25', 'Road policing', 'Cancelled', 'Force', 'Report', 'Supt Bramall', '', ''],
  ['I-26', 'Digital forensics', 'Published: 17 February 2025', 'National', 'Report', 'C/Supt Hadley', '', ''],
];

/** The sample register of inspections: 16 rows on sheet "Register", header in row 4 and again in row 13. */
export async function inspectionsRegister(): Promise<Uint8Array> {
  const book = newBook('2026-01-05');
  const sheet = book.addWorksheet('Register', { views: [{ state: 'frozen', ySplit: 4 }] });
  setWidths(sheet, WIDTHS);
  writeTitle(sheet, 1, 'Northmoor Police: register of inspections and publications');
  writeTitle(sheet, 2, 'As at 31 December 2025. OFFICIAL', 11);
  styleHeader(writeRow(sheet, 4, HEADINGS));
  INSPECTIONS.forEach((line, index) => {
    const repeated = index >= 8 ? 1 : 0;
    writeInspection(sheet, 5 + index + repeated, line);
  });
  styleHeader(writeRow(sheet, 13, HEADINGS));
  return toBytes(book);
}

function writeInspection(sheet: ExcelJS.Worksheet, at: number, line: InspectionLine): void {
  const row = writeRow(sheet, at, line);
  styleBody(row, HEADINGS.length);
  fitRow(row, line, WIDTHS);
}
