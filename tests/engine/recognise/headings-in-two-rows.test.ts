import { describe, expect, it } from 'vitest';
import { examine } from '../../../engine/examine.ts';
import { settingsWith } from '../../support/settings.ts';
import { workbookOf } from './shape.ts';

const RECORDS = [
  ['1', 'Review the custody rota', 'Insp Dale', '31/01/2022', '31/03/2022', 'Open'],
  ['2', 'Open the learning hubs', 'Cdr Okafor', '28/02/2022', '', 'Open'],
];

/** The header rows, the fields by column and how many records there are. */
function read(...headings: readonly (readonly string[])[]): {
  readonly headerRows: readonly number[];
  readonly fields: Readonly<Record<string, string>>;
  readonly records: number;
} {
  const { recognition } = examine(workbookOf({ rows: [...headings, ...RECORDS] }), settingsWith());
  const [tracker] = recognition.trackers;
  return {
    headerRows: [...(tracker?.headerRows ?? [])],
    fields: Object.fromEntries(tracker?.columns.map(({ field, heading }) => [field, heading]) ?? []),
    records: tracker?.records.length ?? 0,
  };
}

const DEADLINES = { deadline: 'Original due date', revisedDeadline: 'Revised due date' };

describe('headings in two rows without merges', () => {
  it('are joined where the upper half stands over a lower one that stands there twice', () => {
    const found = read(
      ['', '', '', 'Original', 'Revised', ''],
      ['Ref', 'Action', 'Lead', 'due date', 'due date', 'Status'],
    );
    expect(found).toMatchObject({ headerRows: [1, 2], fields: DEADLINES, records: 2 });
  });

  it('are joined where the lower half stands under a row of headings', () => {
    const found = read(
      ['Ref', 'Action', 'Lead', 'Original', 'Revised', 'Status'],
      ['', '', '', 'due date', 'due date', ''],
    );
    expect(found).toMatchObject({ headerRows: [1, 2], fields: DEADLINES, records: 2 });
  });

  it('are joined where every heading is in two halves', () => {
    const found = read(
      ['Action', 'Action', 'Action', 'Original', 'Revised', 'Current'],
      ['ref', 'description', 'owner', 'due date', 'due date', 'status'],
    );
    expect(found).toMatchObject({
      headerRows: [1, 2],
      fields: { ref: 'Action ref', lead: 'Action owner', status: 'Current status', ...DEADLINES },
      records: 2,
    });
  });

  it('are left alone where the lower row says all by itself, whatever stands above', () => {
    const found = read(
      ['Action', 'Review', 'Risk', 'Revised', 'Progress', 'Current'],
      ['Ref', 'Action', 'Lead', 'Deadline', 'Notes', 'Status'],
    );
    expect(found.headerRows).toEqual([2, 2]);
  });

  it('do not take a first record for the rest of their words', () => {
    const found = read(['Ref', 'Action', 'Lead', 'Due date', 'Revised date', 'Status']);
    expect([found.headerRows, found.records]).toEqual([[1, 1], 2]);
  });
});
