import { describe, expect, test } from 'vitest';
import { highlight } from '../../../addin/host/highlights.ts';
import { forget, keep, readKept } from '../../../addin/host/keep.ts';
import type { Kept } from '../../../engine/kept/kept-schema.ts';
import { keptToXml } from '../../../engine/kept/kept-xml.ts';
import { EXCELS, openTracker } from '../../support/in-excel.ts';

const KEPT: Kept = { format: 'panelpack.kept/1', asAt: '2021-12-31', panelDate: '2022-01-17' };
const LATER: Kept = { ...KEPT, asAt: '2022-03-31' };
const BROKEN = '<panelpack xmlns="urn:panelpack:kept:1">{"format":</panelpack>';

describe.each(EXCELS)('what a workbook keeps, ExcelApi %s', (requirementSet) => {
  test('is nothing at first', async () => {
    openTracker({ requirementSet });
    expect(await readKept()).toEqual({
      kept: { format: 'panelpack.kept/1' },
      slip: null,
      isUnderstood: true,
    });
  });

  test('is read as it was kept, and stands there once', async () => {
    const { book } = openTracker({ requirementSet });
    await keep(KEPT);
    await keep(LATER);
    expect(await readKept()).toEqual({ kept: LATER, slip: null, isUnderstood: true });
    expect(book.customXmlParts.map(({ xml }) => xml)).toEqual([keptToXml(LATER)]);
  });

  test('leaves no part behind once the last thing kept is taken out', async () => {
    const { book } = openTracker({ requirementSet });
    await keep(KEPT);
    await keep({ format: 'panelpack.kept/1', acceptedQueries: [], names: {} });
    expect(book.customXmlParts).toEqual([]);
  });

  test('leaves other programs’ parts alone', async () => {
    const { book } = openTracker({ requirementSet });
    book.customXmlParts.push({ id: 'theirs', xml: '<other xmlns="urn:other:1"/>' });
    await keep(KEPT);
    await forget();
    expect(book.customXmlParts.map(({ id }) => id)).toEqual(['theirs']);
  });

  test('several parts, as after a merge: the newest is used and said, and keeping leaves one', async () => {
    const { book } = openTracker({ requirementSet });
    book.customXmlParts.push({ id: '1', xml: keptToXml(KEPT) }, { id: '2', xml: keptToXml(LATER) });
    const { kept, slip } = await readKept();
    expect(kept).toEqual(LATER);
    expect(slip).toMatch(/^Panelpack’s choices stand in this workbook more than once/);
    await keep(KEPT);
    expect(book.customXmlParts.map(({ xml }) => xml)).toEqual([keptToXml(KEPT)]);
  });

  test('a part that cannot be understood is said and left, until something is kept again', async () => {
    const { book } = openTracker({ requirementSet });
    book.customXmlParts.push({ id: '1', xml: BROKEN });
    expect(await readKept()).toEqual({
      kept: { format: 'panelpack.kept/1' },
      slip: 'Nothing of what Panelpack keeps in this workbook is used (it is not written as Panelpack writes it).',
      isUnderstood: false,
    });
    expect(book.customXmlParts.map(({ xml }) => xml)).toEqual([BROKEN]);
    await keep(KEPT);
    expect(await readKept()).toEqual({ kept: KEPT, slip: null, isUnderstood: true });
  });

  test('of a broken part and one that is understood, the one is used and the other said', async () => {
    const { book } = openTracker({ requirementSet });
    book.customXmlParts.push({ id: '1', xml: keptToXml(KEPT) }, { id: '2', xml: BROKEN });
    const { kept, slip, isUnderstood } = await readKept();
    expect(kept).toEqual(KEPT);
    expect(isUnderstood).toBe(true);
    expect(slip).toMatch(/more than once.*is used \(it is not written/);
  });

  test('forgetting takes the part and the highlights', async () => {
    const { book } = openTracker({ requirementSet });
    await keep(KEPT);
    await highlight([{ sheet: 'Plan 1', cell: 'E2', severity: 'error' }]);
    await forget();
    expect(book.customXmlParts).toEqual([]);
    expect(book.sheet('Plan 1').rules).toEqual([]);
  });
});
