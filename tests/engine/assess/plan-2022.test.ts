import { describe, expect, it } from 'vitest';
import type { AssessedRecord } from '../../../engine/assess/assess-record.ts';
import { examined, tally } from '../../support/examining.ts';
import { planFlat2022 } from '../../support/trackers/plan-2022-flat.ts';
import { planPages2022 } from '../../support/trackers/plan-2022-pages.ts';

const LAYOUTS = [
  { layout: 'a flat sheet', bytes: () => planFlat2022() },
  { layout: 'six area pages', bytes: () => planPages2022() },
  { layout: 'area pages one under another', bytes: () => planPages2022({ oneSheet: true }) },
  { layout: 'area pages coloured only', bytes: () => planPages2022({ colourOnly: true }) },
];

function lateCount(records: readonly AssessedRecord[], which: 'original' | 'current'): number {
  return records.filter(({ lateness }) => lateness.missed[which]).length;
}

/** The start of each action that becomes overdue by the panel. */
function overdueByPanel(records: readonly AssessedRecord[]): string[] {
  return records
    .filter(({ lateness }) => lateness.overdueByPanel === true)
    .map(({ deadline, record }) => `${record.area?.number ?? '?'} ${deadline?.text ?? ''}`);
}

describe.each(LAYOUTS)('the 2022 plan as $layout', ({ bytes }) => {
  it('holds thirty actions', async () => {
    expect((await examined(bytes())).records).toHaveLength(30);
  });

  it('has the date checks of D4 at the end of December 2021', async () => {
    const { records } = await examined(bytes(), { asAt: '2021-12-31' });
    expect(tally(records.map(({ rag }) => rag?.dateCheck))).toEqual({
      red: 3,
      amber: 7,
      complete: 1,
      'not-rated': 2,
      'no-concern': 17,
    });
  });

  it('has the date checks of D4 on the day of the panel', async () => {
    const { records } = await examined(bytes(), { asAt: '2022-01-17' });
    expect(tally(records.map(({ rag }) => rag?.dateCheck))).toEqual({
      red: 5,
      amber: 5,
      complete: 1,
      'not-rated': 2,
      'no-concern': 17,
    });
  });

  it('missed eight deadlines on the original date and five on the current at the end of December', async () => {
    const { records } = await examined(bytes(), { asAt: '2021-12-31' });
    expect([lateCount(records, 'original'), lateCount(records, 'current')]).toEqual([8, 5]);
  });

  it('has exactly two actions that become overdue by the panel', async () => {
    const { records } = await examined(bytes(), { asAt: '2021-12-31', panelDate: '2022-01-17' });
    expect(overdueByPanel(records)).toEqual(['2 Q3 2021', '5 Q3']);
  });

  it('calls nothing green from its dates', async () => {
    const { records } = await examined(bytes());
    expect(records.map(({ rag }) => rag?.dateCheck)).not.toContain('green');
  });
});

describe('one row of the 2022 plan', () => {
  const at = async (text: string, asAt = '2021-12-31'): Promise<AssessedRecord | undefined> =>
    (await examined(planFlat2022(), { asAt })).records.find(({ deadline }) => deadline?.text === text);

  it('with three numbered deadlines takes its figures from the worst open part', async () => {
    const row = await at('1 tbc. 2. May 21 3. Jan 22');
    expect(row?.deadline?.parts.map(({ label, kind, date }) => ({ label, kind, date }))).toEqual([
      { label: '1', kind: 'part', date: null },
      { label: '2', kind: 'part', date: '2021-05-31' },
      { label: '3', kind: 'part', date: '2022-01-31' },
    ]);
    expect(row?.lateness.overdueDays).toBe(214);
    expect(row?.deadline?.current).toBe('2022-01-31');
  });

  it('pairs each numbered deadline with the lead of the same number', async () => {
    const row = await at('1 tbc. 2. May 21 3. Jan 22');
    expect(row?.deadline?.parts.map(({ leads }) => leads.length)).toEqual([1, 1, 1]);
  });

  it('with phases is due at its last milestone and never overdue before it', async () => {
    const row = await at('Phase One – March 2022  Runs until December 2022', '2022-04-30');
    expect([row?.deadline?.current, row?.lateness.overdueDays, row?.rag?.dateCheck]).toEqual([
      '2022-12-31',
      0,
      'amber',
    ]);
    expect(row?.rag?.reason).toContain('a milestone passed on 31 March 2022');
  });

  it('moves its current deadline by a sentence in the status, as proposed', async () => {
    const row = await at('Q2 2022/23');
    expect([row?.deadline?.original, row?.deadline?.current, row?.deadline?.currentIs]).toEqual([
      '2022-09-30',
      '2022-12-31',
      'proposed',
    ]);
    expect(row?.rag?.reason).toContain('forecast to slip 1 quarter');
  });

  it('that says tbc has no figures, rather than nought', async () => {
    const row = await at('tbc');
    expect([row?.lateness.overdueDays, row?.lateness.overdueDaysOriginal, row?.rag?.dateCheck]).toEqual([
      null,
      null,
      'not-rated',
    ]);
  });

  it('explains itself in one sentence with its cell', async () => {
    const row = await at('Nov 21');
    expect(row?.rag?.reason).toBe('overdue 31 days: due 30 November 2021 (D19)');
  });
});
