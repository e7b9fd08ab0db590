import { describe, expect, it } from 'vitest';
import { examine } from '../../../engine/examine.ts';
import { renderSnapshot } from '../../../engine/render/snapshot-json.ts';
import { snapshotSchema } from '../../../engine/snapshot/snapshot-schema.ts';
import { textMark } from '../../../engine/snapshot/text-mark.ts';
import { takeSnapshot } from '../../../engine/snapshot/take-snapshot.ts';
import { planPages2022 } from '../../support/trackers/plan-2022-pages.ts';
import { workbookFrom } from '../../support/examining.ts';
import { settingsWith } from '../../support/settings.ts';
import { workbookOf } from '../recognise/shape.ts';

const HEADINGS = [
  'Ref',
  'Action',
  'Lead',
  'Original due date',
  'Revised due date',
  'Update',
  'Status',
  'RAG',
];
const ROW = [
  '1.1',
  'Review the rota',
  'Milo Harker',
  '30/09/2021',
  '31/03/2022',
  'Harker met the board',
  'In progress',
  'Amber',
];

function snapshotOf(...rows: readonly (readonly string[])[]) {
  const settings = settingsWith();
  return takeSnapshot([examine(workbookOf({ rows: [HEADINGS, ...rows] }), settings)], '2021-12-31', settings);
}

describe('a snapshot', () => {
  it('keeps a record’s key, deadlines and ratings, and a mark of its update', () => {
    expect(snapshotOf(ROW).records).toEqual([
      {
        template: 'actions',
        key: '1.1',
        class: 'in-progress',
        original: '2021-09-30',
        current: '2022-03-31',
        currentIs: 'proposed',
        stated: 'amber',
        dateCheck: 'red',
        agreement: 'error',
        updateMark: textMark('harker met the board'),
      },
    ]);
  });

  it('holds no narrative and no lead', () => {
    expect(renderSnapshot(snapshotOf(ROW))).not.toMatch(/harker|rota|board/i);
  });

  it('tells a changed update from the same words in other spaces', () => {
    const updated = (update: string): string | null | undefined =>
      snapshotOf(ROW.with(5, update)).records[0]?.updateMark;
    expect(updated('Harker  met\nthe Board')).toBe(updated('Harker met the board'));
    expect(updated('Harker met nobody')).not.toBe(updated('Harker met the board'));
    expect(updated('')).toBeNull();
  });

  it('keeps all 18 ratings of a map with how many controls each has', async () => {
    const settings = settingsWith();
    const pages = examine(await workbookFrom(planPages2022()), settings);
    const { assurance } = takeSnapshot([pages], '2021-12-31', settings);
    expect(assurance).toHaveLength(18);
    expect(assurance[0]?.controlsMark).toMatch(/^[0-9a-f]{16}$/);
    expect(assurance[0]).toMatchObject({
      area: '1',
      level: 1,
      rating: 'amber',
      controls: 2,
    });
  });

  it('reads back as it was written, and the same pack gives the same bytes', () => {
    const written = renderSnapshot(snapshotOf(ROW, ROW.with(0, '1.2')));
    expect(snapshotSchema.parse(JSON.parse(written))).toEqual(snapshotOf(ROW, ROW.with(0, '1.2')));
    expect(written).toBe(renderSnapshot(snapshotOf(ROW, ROW.with(0, '1.2'))));
  });

  it('is inert on a terminal, whatever stands in a title that serves as a key', () => {
    const written = renderSnapshot(snapshotOf(ROW.with(0, '').with(1, 'Rota \u001b[31m \u202e evil')));
    expect(written).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('a snapshot of another day is read as it was kept', () => {
  const record = {
    template: 'improvement-plan',
    key: '1/1.1',
    class: 'delayed',
    original: '2021-12-31',
    current: '2022-03-31',
    currentIs: 'proposed',
    stated: 'amber',
    dateCheck: 'amber',
    agreement: 'agree',
    updateMark: 'e40c292c00000000',
  };
  const level = { area: '1', level: 1, rating: 'amber', controls: 2, controlsMark: null };
  const kept = { format: 'panelpack.snapshot/1', asAt: '2021-09-30', panelDate: null, ragRules: 'gip' };
  const reads = (of: object, at: object = level): boolean =>
    snapshotSchema.safeParse({ ...kept, records: [{ ...record, ...of }], assurance: [at] }).success;

  it.each(['original', 'proposed', 'agreed'])('with a deadline that is %s', (currentIs) => {
    expect(reads({ currentIs })).toBe(true);
  });

  it.each(['agree', 'accept', 'warn', 'error', null])('with the agreement %s', (agreement) => {
    expect(reads({ agreement })).toBe(true);
  });

  it.each([{ currentIs: 'moved' }, { agreement: 'maybe' }, { original: '2021-02-30' }, { leads: ['A'] }])(
    'but not with %j',
    (of) => {
      expect(reads(of)).toBe(false);
    },
  );

  it('with levels from 1, and no fewer controls than none', () => {
    expect(reads({}, { ...level, level: 0 })).toBe(false);
    expect(reads({}, { ...level, controls: 0 })).toBe(true);
    expect(reads({}, { ...level, controls: -1 })).toBe(false);
  });
});

describe('a text is marked by FNV-1a, so that marks of any version compare', () => {
  it.each([
    { text: '', begins: '811c9dc5' },
    { text: 'a', begins: 'e40c292c' },
    { text: 'FooBar', begins: 'bf9cf968' },
    { text: ' foobar ', begins: 'bf9cf968' },
  ])('“$text” begins $begins', ({ text, begins }) => {
    expect(textMark(text)).toMatch(new RegExp(`^${begins}[0-9a-f]{8}$`));
  });
});
