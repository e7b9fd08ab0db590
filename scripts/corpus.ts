import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { IN_NODE } from '../cli/read-in-node.ts';
import { NO_DECISIONS } from '../engine/decisions/decisions.ts';
import { examine, type Examination } from '../engine/examine.ts';
import type { Settings } from '../engine/settings.ts';
import type { FieldId } from '../engine/templates/fields.ts';
import { columnLetters } from '../engine/workbook/address.ts';
import { readWorkbook } from '../formats/xlsx/read/index.ts';
import { builtInTemplates } from '../templates/index.ts';

// `npm run corpus [FOLDER]`: how much of a folder of hand-labelled public trackers is recognised, and what every
// awkward file gives. The folder is never part of the project: `../shared/corpus` by default, where it is there.

const FOLDER = process.argv[2] ?? join(import.meta.dirname, '..', '..', 'shared', 'corpus');

/** The labels' words for our fields. */
const ROLES: Readonly<Record<string, readonly FieldId[]>> = {
  ref: ['ref'],
  title: ['title'],
  owner: ['lead'],
  due: ['deadline', 'revisedDeadline'],
  status: ['status'],
  rag: ['rag'],
  prio: ['priority'],
  update: ['update'],
  action: ['action'],
  raised: ['raised'],
  closed: ['closed'],
};

interface Label {
  readonly key: string;
  readonly sheet: string;
  readonly headerRows: readonly [number, number];
  readonly columns: readonly { readonly role: string; readonly letters: readonly string[] }[];
}

function readLabels(path: string): Label[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map(readLabel);
}

function readLabel(line: string): Label {
  const [key = '', sheet = '', header = '', , columns = ''] = line.split('|');
  const [first = 0, last = first] = header.split('-').map(Number);
  return {
    key,
    sheet,
    headerRows: [first, last],
    columns: columns.split(' ').map((pair) => {
      const [role = '', letters = ''] = pair.split('=');
      return { role, letters: letters.split(',') };
    }),
  };
}

function settings(): Settings {
  const ragRules = builtInTemplates.ragRules.find(({ id }) => id === 'gip');
  if (!ragRules) throw new Error('There are no RAG rules: run “npm run generate”.');
  return {
    templates: builtInTemplates,
    ragRules,
    asAt: null,
    today: '2026-01-10',
    panelDate: null,
    planYear: null,
    singleYearQuarter: 'fy-starting',
    corrections: [],
    names: new Map(),
    decisions: NO_DECISIONS,
    claims: [],
    previous: null,
  };
}

function read(path: string): Examination | string {
  const result = readWorkbook(readFileSync(path), basename(path), IN_NODE);
  return result.ok ? examine(result.workbook, settings()) : `${result.error.code}: ${result.error.message}`;
}

/** What a label asked for and was not given, in words; "" where all is right. */
function missing(label: Label, { recognition }: Examination): { wrong: string[]; header: boolean } {
  const tracker = recognition.trackers.find(({ sheet }) => sheet.name === label.sheet);
  const wrong = label.columns.flatMap(({ role, letters }) => {
    const found = (ROLES[role] ?? []).flatMap((field) =>
      (tracker?.columns ?? [])
        .filter((match) => match.field === field)
        .map(({ column }) => columnLetters(column)),
    );
    return found.some((each) => letters.includes(each))
      ? []
      : [`${role}: ${found.join(',') || 'none'}, not ${letters.join(',')}`];
  });
  const header =
    tracker?.headerRows[0] === label.headerRows[0] && tracker.headerRows[1] === label.headerRows[1];
  return { wrong, header };
}

function labelled(folder: string): void {
  const labels = readLabels(join(folder, 'labels.txt'));
  const counts = { columns: 0, right: 0, headers: 0 };
  for (const label of labels) {
    const file = readdirSync(folder).find((name) => name.includes(label.key) && /\.xls[xm]$/.test(name));
    const examination = file === undefined ? 'no such file' : read(join(folder, file));
    if (typeof examination === 'string') throw new Error(`${label.key}: ${examination}`);
    const { wrong, header } = missing(label, examination);
    counts.columns += label.columns.length;
    counts.right += label.columns.length - wrong.length;
    if (header) counts.headers++;
    if (wrong.length > 0 || !header)
      console.log(
        `  ${label.key} / ${label.sheet}: ${[...(header ? [] : ['header rows']), ...wrong].join('; ')}`,
      );
  }
  console.log(
    `${String(counts.right)} of ${String(counts.columns)} labelled columns, ${String(counts.headers)} of ${String(labels.length)} header rows`,
  );
}

function tricky(folder: string): void {
  for (const name of readdirSync(folder).filter((each) => !each.endsWith('.md'))) {
    const examination = read(join(folder, name));
    const words =
      typeof examination === 'string'
        ? examination
        : examination.recognition.sheets.map((sheet) => `${sheet.name}: ${sheet.why}`).join('; ');
    console.log(`  ${name}\n    ${words.slice(0, 160)}`);
  }
}

if (existsSync(FOLDER)) {
  console.log('Trackers: what was not recognised as labelled');
  labelled(join(FOLDER, 'trackers'));
  console.log('Awkward files');
  tricky(join(FOLDER, 'tricky'));
} else console.log(`There is no folder ${FOLDER}: nothing to try.`);
