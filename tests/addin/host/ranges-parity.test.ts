import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeEngineRoom } from '../../../addin/engine-room/make-engine-room.ts';
import { unwatched } from '../../../addin/run.ts';
import { USUAL_PACK } from '../../../addin/session/pane-state.ts';
import type { TrackerSource } from '../../../addin/tracker-source.ts';
import type { AppendixTable } from '../../../engine/appendices/table.ts';
import { NOTHING_KEPT } from '../../../engine/kept/kept-schema.ts';
import type { Report } from '../../../engine/report/report-schema.ts';
import type { UnseenKind } from '../../../engine/workbook/workbook.ts';
import { openBook } from '../../support/excel-host/open-book.ts';
import { FLOOR_AND_CEILING, readThroughRanges } from '../../support/excel-reading.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const CORPUS = join(ROOT, '..', 'shared', 'corpus');

function workbooksIn(folder: string): [string, string][] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => /\.xls[xm]$/.test(name));
  return names.map((name) => [name, join(folder, name)]);
}

interface Answers {
  readonly report: Report;
  readonly tables: readonly AppendixTable[];
}

async function check(source: TrackerSource): Promise<Answers> {
  const room = makeEngineRoom();
  const asked = { sources: [source], kept: NOTHING_KEPT, isOpenWorkbook: true, today: '2022-01-10' };
  const { report } = await room.check(asked, unwatched());
  if (report.totals.unreadable > 0) return { report, tables: [] };
  const answer = await room.makePack(USUAL_PACK, unwatched());
  return { report, tables: answer.kind === 'made' ? answer.pack.tables : [] };
}

interface BothWays {
  readonly file: Answers;
  readonly ranges: Answers;
  /** What the ranges could not see. */
  readonly unseen: readonly UnseenKind[];
}

/** Null for a file that cannot be read. */
async function bothWays(path: string, requirementSet: string): Promise<BothWays | null> {
  const bytes = new Uint8Array(readFileSync(path));
  const name = basename(path);
  const file = await check({ kind: 'bytes', file: name, bytes });
  if (file.report.totals.unreadable > 0) return null;
  const workbook = await readThroughRanges(openBook(bytes, name), { requirementSet });
  const ranges = await check({ kind: 'ranges', workbook, why: '' });
  return { file, ranges, unseen: workbook.unseen };
}

/** One thing that a check or a pack says: what it is about, and all that it says. */
interface Line {
  readonly about: string;
  readonly says: string;
}

function lines({ report, tables }: Answers): Line[] {
  const {
    sheets = [],
    trackers = [],
    records = [],
    assurance = [],
    queries = [],
  } = report.workbooks[0] ?? {};
  const say = (about: string, what: unknown): Line => ({ about, says: JSON.stringify(what) });
  return [
    ...sheets.map((sheet) => say(`sheet ${sheet.name}`, { ...sheet, why: withoutUnreadColours(sheet.why) })),
    ...trackers.map((tracker) => say(`tracker ${tracker.sheet}!${tracker.range}`, tracker)),
    ...records.map((record) => say(`record ${record.sheet}!${record.row}`, record)),
    ...assurance.map((area) => say(`assurance ${area.sheet}`, area)),
    ...queries.map((query) => say(`query ${query.rule} ${query.cell ?? ''}`, query)),
    ...tables.flatMap(({ id, rows }) => rows.map((row) => say(`appendix ${id}`, row))),
  ];
}

/** Newer Excels tell the colours of every rule; from a file some are not worked out, which its line says. */
function withoutUnreadColours(why: string): string {
  return why.replace(/; colours that a formatting rule gives under “[^”]*” are not read/, '');
}

/** What one of two answers says and the other does not. */
function differences({ file, ranges }: { file: Answers; ranges: Answers }): string[] {
  const [ofFile, ofRanges] = [lines(file), lines(ranges)];
  const [inFile, inRanges] = [ofFile, ofRanges].map((all) => new Set(all.map(({ says }) => says)));
  return [
    ...ofFile.filter(({ says }) => !inRanges?.has(says)).map(({ about }) => `file: ${about}`),
    ...ofRanges.filter(({ says }) => !inFile?.has(says)).map(({ about }) => `ranges: ${about}`),
  ];
}

/** What only the file shows, by sample: in one cell of the pages some words are struck through. */
const ONLY_IN_THE_FILE: Readonly<Record<string, readonly string[]>> = {
  'improvement-plan-pages.xlsx': [
    'file: record Area 4!19',
    'file: query no-draft-marks D19',
    'file: appendix improvement-plan-4',
    'ranges: record Area 4!19',
    'ranges: appendix improvement-plan-4',
  ],
};

const PUBLIC = ['trackers', 'tricky'].flatMap((folder) => workbooksIn(join(CORPUS, folder)));

describe.each(FLOOR_AND_CEILING)('with ExcelApi %s, the ranges of', (requirementSet) => {
  it.each(workbooksIn(join(ROOT, 'examples')))(
    '%s give the same check and the same appendices as its file, but for words struck through',
    async (name, path) => {
      const both = await bothWays(path, requirementSet);
      expect(both && differences(both)).toEqual(ONLY_IN_THE_FILE[name] ?? []);
    },
  );

  it.each(PUBLIC)(
    'the public %s give the same, but for colours from rules and for links that no cell has',
    async (_, path) => {
      const both = await bothWays(path, requirementSet);
      const areRulesUnseen = both?.unseen.includes('rule-colours') === true;
      const told = both === null || areRulesUnseen ? [] : differences(both);
      expect(told.filter((one) => one !== 'file: query no-external-links ')).toEqual([]);
      expect(both?.ranges.report.totals.records).toBe(both?.file.report.totals.records);
    },
  );
});
