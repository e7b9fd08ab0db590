import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { snapshotSchema } from '../../engine/snapshot/snapshot-schema.ts';
import { readBytes } from '../support/reading.ts';
import { panelpack, workFolder } from '../support/run-cli.ts';
import { auditsPacked2017 } from '../support/trackers/audits-2017.ts';
import { planPages2022 } from '../support/trackers/plan-2022-pages.ts';

const { folder, put } = workFolder();
let pages = '';

beforeAll(async () => {
  pages = put('pages.xlsx', await planPages2022());
});

const AS_AT = ['--as-at', '2021-12-31'];

/** Makes a pack in a folder that is not there yet, and says what came of it. */
async function packIn(name: string, ...words: string[]) {
  const out = join(folder, name);
  const run = await panelpack('appendix', pages, ...AS_AT, '--out', out, ...words);
  return { ...run, out, files: existsSync(out) ? readdirSync(out).sort() : null };
}

describe('appendix --out', () => {
  it('makes the folder, and in it a dated workbook with the snapshot for the next panel', async () => {
    const { code, stdout, stderr, files } = await packIn('made');
    expect([code, stdout]).toEqual([0, '']);
    expect(files).toEqual(['panel-pack-2021-12-31.snapshot.json', 'panel-pack-2021-12-31.xlsx']);
    const edition = 'panel-pack-2021-12-31.xlsx, the panel edition as at 31 December 2021';
    const nine = '9 appendices (A Assurance map, B Overdue actions, C Possibly overdue actions, D Governance';
    const kept = 'and panel-pack-2021-12-31.snapshot.json, to compare with at the next panel.\n';
    expect(stderr).toContain(`Wrote to ${join(folder, 'made')}: ${edition} with ${nine}`);
    expect(stderr.endsWith(kept)).toBe(true);
  });

  it('names the edition and the format in the file', async () => {
    const { files } = await packIn('named', '--edition', 'working', '--accessible', '--format', 'md,html');
    expect(files).toEqual([
      'panel-pack-2021-12-31-working-accessible.html',
      'panel-pack-2021-12-31-working-accessible.md',
      'panel-pack-2021-12-31.snapshot.json',
    ]);
  });

  it('writes over nothing unless told to; the same pack again gives the same files', async () => {
    const first = await packIn('again');
    const book = join(first.out, 'panel-pack-2021-12-31.xlsx');
    const bytes = readFileSync(book);
    expect((await packIn('again')).code).toBe(0);
    expect(readFileSync(book).equals(bytes)).toBe(true);
    writeFileSync(book, 'somebody’s own work');
    const second = await packIn('again');
    expect([second.code, second.stderr]).toEqual([
      2,
      `${book} is there already: name another folder with --out, or add --force to replace it.\n`,
    ]);
    expect(readFileSync(book, 'utf8')).toBe('somebody’s own work');
    expect((await packIn('again', '--force')).code).toBe(0);
    expect(readFileSync(book).equals(bytes)).toBe(true);
  });

  it('writes all or nothing: no workbook where the snapshot cannot be written', async () => {
    const out = join(folder, 'half');
    mkdirSync(out);
    // The name that the snapshot is drafted under is taken, so that it cannot be written.
    writeFileSync(join(out, `.panel-pack-2021-12-31.snapshot.json.${String(process.pid)}.part`), '');
    const { code, stderr, files } = await packIn('half');
    expect([code, files]).toEqual([2, []]);
    expect(stderr).toBe(
      `Nothing was written to ${out}: check that you may write there, that there is room, and that no file of the pack is open.\n`,
    );
  });

  it('never writes over a file that it read', async () => {
    const out = join(folder, 'inputs');
    mkdirSync(out);
    const input = join(out, 'panel-pack-2021-12-31.xlsx');
    const bytes = await planPages2022();
    writeFileSync(input, bytes);
    const run = await panelpack('appendix', input, ...AS_AT, '--out', out, '--force');
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('is one of the files read');
    expect(readFileSync(input).equals(bytes)).toBe(true);
  });

  it('asks for a folder above, and for a folder that is no file', async () => {
    const nowhere = join(folder, 'none', 'pack');
    const missing = await panelpack('appendix', pages, ...AS_AT, '--out', nowhere);
    expect([missing.code, missing.stderr]).toEqual([
      2,
      `There is no folder ${join(folder, 'none')}: make it first, or name another --out.\n`,
    ]);
    const file = await panelpack('appendix', pages, ...AS_AT, '--out', pages);
    expect([file.code, file.stderr]).toEqual([
      2,
      `--out ${pages} is a file: name a folder to write the pack to.\n`,
    ]);
  });

  it.each([
    [['--format', 'xlsx'], 'A workbook is not printed: add --out DIR, the folder to write it to.\n'],
    [
      ['--format', 'md,html'],
      'Several formats make several files: add --out DIR, the folder to write them to.\n',
    ],
    [
      ['--format', 'docx', '--out', 'x'],
      'The Word document cannot be made yet: use --format xlsx, or --format html to paste into a paper.\n',
    ],
    [['--format', 'pdf'], 'appendix makes text, json, md, html, xlsx, not “pdf”.\n'],
    [
      ['--out', 'x', '--output', 'y'],
      'Give --out DIR for a pack’s files or --output FILE for one result, not both.\n',
    ],
  ])('%j is told what to add', async (words, sentence) => {
    const { code, stdout, stderr } = await panelpack('appendix', pages, ...words);
    expect([code, stdout, stderr]).toEqual([2, '', sentence]);
  });
});

describe('appendix to paste into a paper', () => {
  it.each([
    ['html', /^<!DOCTYPE html>\n<html lang="en-GB">/],
    ['md', /^# Appendices to the panel paper\n/],
  ])('is printed as %s', async (format, start) => {
    const { code, stdout, stderr } = await panelpack('appendix', pages, ...AS_AT, '--format', format);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(start);
  });
});

describe('the next panel', () => {
  it('reads the snapshot back, and says how confidence has moved', async () => {
    const { out } = await packIn('first', '--as-at', '2021-09-30');
    const snapshot = join(out, 'panel-pack-2021-09-30.snapshot.json');
    expect(snapshotSchema.parse(JSON.parse(readFileSync(snapshot, 'utf8'))).records).toHaveLength(30);
    const { stdout } = await panelpack('appendix', pages, ...AS_AT, '--previous', snapshot, '--format', 'md');
    expect(stdout).toContain('| Amber | Green | Amber | Unchanged since 30 September 2021 |');
  });

  it('is told where the snapshot is not an earlier one', async () => {
    const { out } = await packIn('same');
    const snapshot = join(out, 'panel-pack-2021-12-31.snapshot.json');
    const { code, stderr } = await panelpack('appendix', pages, ...AS_AT, '--previous', snapshot);
    expect([code, stderr]).toEqual([
      2,
      'The previous snapshot is as at 31 December 2021, which is not before this pack’s 31 December 2021: give the one kept beside the last panel’s pack.\n',
    ]);
  });
});

describe('a pack that lies among the trackers', () => {
  it('is listed, never read, asked nothing, and may be made again', async () => {
    const among = join(folder, 'among');
    mkdirSync(among);
    writeFileSync(join(among, 'plan.xlsx'), await planPages2022());
    const words = ['appendix', among, ...AS_AT, '--out', among];
    expect((await panelpack(...words)).code).toBe(0);
    const again = await panelpack(...words, '--force');
    expect(again.code).toBe(0);
    expect(again.stderr).toContain(
      'panel-pack-2021-12-31.xlsx was made by Panelpack: it is never read as a tracker.',
    );
    const check = await panelpack('check', among, '--format', 'json', '--fail-on', 'never');
    expect(check.stderr).toBe('');
    expect(JSON.parse(check.stdout)).toMatchObject({
      totals: { workbooks: 2, unreadable: 0, records: 30 },
      workbooks: [
        {
          file: 'panel-pack-2021-12-31.xlsx',
          sheets: Array.from({ length: 10 }, () => ({
            counted: false,
            why: 'made by Panelpack: never read as a tracker',
          })),
          trackers: [],
          queries: [],
        },
        { file: 'plan.xlsx' },
      ],
    });
  });
});

describe('the public edition on the command line', () => {
  const choice = {
    posts: {},
    markings: [{ from: 'Restricted', to: 'OFFICIAL', by: 'DAC Reyes', on: '2017-03-01', reason: 'Reviewed' }],
  };

  async function publish(...words: string[]) {
    const own = join(folder, 'public');
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'audits.xlsx'), await auditsPacked2017());
    const out = join(own, 'pack');
    const run = await panelpack(
      'appendix',
      join(own, 'audits.xlsx'),
      '--as-at',
      '2017-03-23',
      '--edition',
      'public',
      ...words,
    );
    return { ...run, own, out };
  }

  it('is refused with one sentence while a tracker is marked Restricted', async () => {
    const { code, stdout, stderr } = await publish('--confirm');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'The public edition is not made: audits.xlsx is marked “Restricted”, which was withdrawn in April 2014; choose its replacement under “markings” in panelpack.config.json.\n',
    );
  });

  it('waits for a person’s word, writes nothing, and says what was replaced', async () => {
    const { own, out } = await publish();
    writeFileSync(join(own, 'panelpack.config.json'), JSON.stringify(choice));
    const { code, stdout, stderr } = await publish('--out', out);
    expect([code, stdout, existsSync(out)]).toEqual([2, '', false]);
    expect(stderr).toMatch(
      /^The public edition waits for a person who has read it: names below chief officer gave way in \d+ places; .*; read it with --format text, then add --confirm to release it\.\n$/,
    );
  });

  it('can be read before, as a draft that no file holds', async () => {
    const { own } = await publish();
    writeFileSync(join(own, 'panelpack.config.json'), JSON.stringify(choice));
    const { code, stdout } = await publish('--format', 'text');
    expect(code).toBe(2);
    expect(stdout).toContain('A draft to read: it is not confirmed for release.');
  });

  it('once confirmed is a workbook with the chosen marking and no names', async () => {
    const { own, out } = await publish();
    writeFileSync(join(own, 'panelpack.config.json'), JSON.stringify(choice));
    const { code, stderr } = await publish('--out', out, '--confirm');
    expect(code).toBe(0);
    expect(stderr).toMatch(/^In the public edition, names below chief officer gave way in [1-9]\d* places; /);
    const read = readBytes(readFileSync(join(out, 'panel-pack-2017-03-23-public.xlsx')));
    const text = read.ok ? JSON.stringify(read.workbook) : '';
    expect(text).toContain('OFFICIAL');
    expect(text).not.toMatch(/Marchetti|Bell\b|Yates|Otley|Kinsella|Eaves|Pell\b|Hale\b/i);
    expect(text).not.toContain('A draft to read');
    expect(text).toContain(
      'The marking “Restricted” is replaced by OFFICIAL: chosen by DAC Reyes on 1 March 2017.',
    );
    expect(read.ok && read.workbook.properties.creator).toBe('Panelpack');
    expect(read.ok && read.workbook.sheets.flatMap(({ comments }) => comments)).toEqual([]);
  });
});
