import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources } from '../../../addin/host/read-sources.ts';
import { unwatched } from '../../../addin/run.ts';
import { openBook } from '../../support/excel-host/open-book.ts';
import { FLOOR_AND_CEILING, openExcel } from '../../support/excel-reading.ts';
import type { DocumentSetup } from '../../support/office-document.ts';

const NAME = 'improvement-plan-flat.xlsx';
const BYTES = new Uint8Array(readFileSync(join(import.meta.dirname, '..', '..', '..', 'examples', NAME)));
const REFUSED: DocumentSetup = { bytes: new Uint8Array(), refusesWith: 11001 };
const STRUCK = 'words struck through inside a cell were not seen.';

function open(document: DocumentSetup, requirementSet = '1.20') {
  return openExcel(openBook(BYTES, NAME), { requirementSet }, document);
}

async function whyRanges(document: DocumentSetup): Promise<string> {
  open(document);
  const [source] = await readSources(unwatched());
  return source?.kind === 'ranges' ? source.why : '';
}

describe.each(FLOOR_AND_CEILING)('with ExcelApi %s, the open workbook', (requirementSet) => {
  it('comes as its own bytes, under its name without its folder', async () => {
    open({ bytes: BYTES, url: 'https://example.org/plans/Plan%202021-22.xlsx' }, requirementSet);
    expect(await readSources(unwatched())).toEqual([
      { kind: 'bytes', file: 'Plan 2021-22.xlsx', bytes: BYTES },
    ]);
  });

  it('comes under the name that Excel gives it where its address has none', async () => {
    open({ bytes: BYTES, url: '' }, requirementSet);
    expect((await readSources(unwatched()))[0]).toMatchObject({ kind: 'bytes', file: NAME });
  });

  it('comes through its ranges where Excel refuses the bytes', async () => {
    open(REFUSED, requirementSet);
    const [source] = await readSources(unwatched());
    expect(source?.kind === 'ranges' && source.workbook.sheets.map(({ name }) => name)).toEqual([
      'Actions',
      'Guidance',
    ]);
  });
});

describe('why ranges were read is said', () => {
  it('where Excel refuses', async () => {
    expect(await whyRanges(REFUSED)).toBe(
      `Excel did not hand over this workbook as a file, so it was read cell by cell: ${STRUCK}`,
    );
  });

  it('where this Excel has no way to hand over files', async () => {
    expect(await whyRanges({ bytes: BYTES, has: (set) => set !== 'CompressedFile' })).toBe(
      `This Excel does not hand over workbooks as files, so it was read cell by cell: ${STRUCK}`,
    );
  });

  it('where the bytes are encrypted', async () => {
    const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
    expect(await whyRanges({ bytes: ole })).toBe(
      `Excel holds this workbook encrypted, by a sensitivity label or a password, so it was read cell by cell: ${STRUCK}`,
    );
  });
});

describe('the open workbook', () => {
  it('is not read at all while a cell is edited, and the person is told to press Enter', async () => {
    const { host } = open({ bytes: new Uint8Array(), refusesWith: 5001 });
    host.faults.cellEditMode = true;
    await expect(readSources(unwatched())).rejects.toMatchObject({ code: 'cell-being-edited' });
  });

  it('is given up at once when cancelled while Excel hands over slices, and ranges are not asked', async () => {
    const cancel = new AbortController();
    const reason = new Error('cancelled');
    const { host } = open({
      bytes: BYTES,
      onSlice: () => {
        cancel.abort(reason);
      },
    });
    const run = { signal: cancel.signal, onStep: () => undefined };
    await expect(readSources(run)).rejects.toBe(reason);
    expect(host.requests).toEqual([]);
  });

  it('is given up at once when cancelled while Excel takes its time over ranges', async () => {
    const cancel = new AbortController();
    const reason = new Error('cancelled');
    const { host } = open(REFUSED);
    host.faults.beforeNext(() => {
      host.faults.latency = 200;
      cancel.abort(reason);
    });
    const run = { signal: cancel.signal, onStep: () => undefined };
    await expect(readSources(run)).rejects.toBe(reason);
    expect(host.requests.length).toBeLessThanOrEqual(1);
  });
});
