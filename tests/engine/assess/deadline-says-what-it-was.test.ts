import { describe, expect, it } from 'vitest';
import { originalText } from '../../../engine/appendices/deadline-text.ts';
import type { AssessedRecord } from '../../../engine/assess/assess-record.ts';
import { examine } from '../../../engine/examine.ts';
import { exampleWorkbook } from '../../../engine/rules/example-workbook.ts';
import { settingsWith } from '../../support/settings.ts';

/** One open action whose timescale cell says so, as at 31 December 2021. */
function assessed(timescale: string, revised = ''): AssessedRecord {
  const workbook = exampleWorkbook({
    name: 'moved',
    headings: ['Ref', 'Action', 'Owner', 'Timescale', 'Revised date', 'Status'],
    rows: [['1', 'Review the custody rota', 'Insp Dale', timescale, revised, 'In progress']],
    expect: [],
  });
  const [record] = examine(workbook, settingsWith({ asAt: '2021-12-31' })).records;
  if (!record) throw new Error('one record was expected');
  return record;
}

function originalAndCurrent(timescale: string): readonly (string | null | undefined)[] {
  const { deadline } = assessed(timescale);
  return [deadline?.original, deadline?.current, deadline?.currentIs];
}

describe('a deadline cell that says what the deadline was gives both the original and the current one (D2)', () => {
  it.each([
    'March 2022 (originally June 2021)',
    'March 2022 (was June 2021)',
    'March 2022 (was June)',
    'March 2022 - original date June 2021',
    'March 2022 (revised from June 2021 by the Audit Committee)',
    'March 2022 (originally June 2021, then September 2021)',
    'was June 2021, now March 2022',
    'Originally June 2021; now March 2022',
    'June 2021, now March 2022',
    'June 2021 (now March 2022)',
    'June 2021 - extended to March 2022',
    'June 2021 revised to March 2022',
    'Original: June 2021\nRevised: March 2022',
    'Revised: March 2022\nOriginal: June 2021',
    'March 2022 (orig. June 2021)',
    'March 2022 (rev. from June 2021)',
    'Orig June 2021; Rev March 2022',
    'June 2021 → March 2022',
    'June 2021 -> March 2022',
    'June 2021 → September 2021 → March 2022',
  ])('%s', (timescale) => {
    expect(originalAndCurrent(timescale)).toEqual(['2021-06-30', '2022-03-31', 'proposed']);
  });

  it.each(['Q4 2021/22 (was Q1 2021/22)', 'Q4 2021/22 (was Q1)'])('%s', (timescale) => {
    expect(originalAndCurrent(timescale)).toEqual(['2021-06-30', '2022-03-31', 'proposed']);
  });

  it('that is a day, too', () => {
    expect(originalAndCurrent('31/03/2022 (previously 15/06/2021)')).toEqual([
      '2021-06-15',
      '2022-03-31',
      'proposed',
    ]);
  });
});

describe('a deadline cell that says what the deadline was', () => {
  it('says in the reason from when to when it moved', () => {
    expect(assessed('March 2022 (originally June 2021)').rag?.reason).toBe(
      'moved from 30 June 2021 (D2) to 31 March 2022 (D2), 3 quarters, more than the rules allow',
    );
  });

  it('misses its original deadline', () => {
    const { overdueDays, overdueDaysOriginal, missed } = assessed(
      'March 2022 (originally June 2021)',
    ).lateness;
    expect([overdueDays, overdueDaysOriginal, missed]).toEqual([0, 184, { original: true, current: false }]);
  });

  it('has recorded its original deadline', () => {
    expect(originalText(assessed('March 2022 (originally June 2021)'))).toBe('30 June 2021');
  });

  it('is moved on by a revised date beside it, and keeps its first date', () => {
    const { deadline } = assessed('March 2022 (originally June 2021)', 'June 2022');
    expect([deadline?.original, deadline?.current, deadline?.movedBy]).toEqual([
      '2021-06-30',
      '2022-06-30',
      'E2',
    ]);
  });

  it('is inferred where the first date has no year', () => {
    expect(assessed('March 2022 (was June)').deadline?.certainty).toBe('inferred');
  });

  it('can be brought forward', () => {
    expect(originalAndCurrent('March 2022 (was June 2022)')).toEqual([
      '2022-06-30',
      '2022-03-31',
      'proposed',
    ]);
  });
});

describe('a part of a deadline cell that says what it was', () => {
  const MOVED = '1. March 2022 (originally June 2021) 2. September 2022';

  it('misses its original deadline', () => {
    const { overdueDays, overdueDaysOriginal, missed } = assessed(MOVED).lateness;
    expect([overdueDays, overdueDaysOriginal, missed]).toEqual([0, 184, { original: true, current: false }]);
  });

  it('says from when to when it moved', () => {
    expect(assessed(MOVED).rag?.reason).toBe(
      'moved from 30 June 2021 (D2) to 31 March 2022, 3 quarters, more than the rules allow',
    );
  });

  it('keeps the date that it has now', () => {
    expect(assessed(MOVED).deadline?.parts.map(({ date }) => date)).toEqual(['2022-03-31', '2022-09-30']);
  });

  it('moves the row where it was the last to be due', () => {
    const both = '1. March 2022 2. September 2022 (was December 2021)';
    expect(originalAndCurrent(both)).toEqual(['2022-03-31', '2022-09-30', 'proposed']);
    expect(assessed(both).lateness.missed).toEqual({ original: true, current: false });
  });

  it('is overdue on the date that it has now, not on that of the row', () => {
    const { overdueDays, overdueDaysOriginal } = assessed(
      '1. November 2021 (was June 2021) 2. March 2022 (was September 2021)',
    ).lateness;
    expect([overdueDays, overdueDaysOriginal]).toEqual([31, 184]);
  });

  it('moves with the row to a revised date beside it', () => {
    const { overdueDays, overdueDaysOriginal } = assessed(MOVED, 'December 2022').lateness;
    expect([overdueDays, overdueDaysOriginal]).toEqual([0, 184]);
  });
});

describe('a bracket that names no earlier deadline moves nothing', () => {
  it.each(['March 2022 (from June 2021)', 'March 2022 (was tbc)', 'March 2022 (extended)'])(
    '%s',
    (timescale) => {
      expect(originalAndCurrent(timescale)).toEqual(['2022-03-31', '2022-03-31', 'original']);
    },
  );
});
