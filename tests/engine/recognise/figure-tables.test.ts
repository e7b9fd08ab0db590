import { describe, expect, it } from 'vitest';
import { examine, type Examination } from '../../../engine/examine.ts';
import type { ExampleCell } from '../../../engine/rules/rule.ts';
import { settingsWith } from '../../support/settings.ts';
import { workbookOf } from './shape.ts';

function examined(...rows: readonly (readonly ExampleCell[])[]): Examination {
  return examine(workbookOf({ rows, name: 'Measures' }), settingsWith());
}

describe('a table of performance figures is counted as no tracker', () => {
  it.each([
    {
      headings: ['Ref', 'Description', 'Lead', 'Target', 'Actual', 'Status'],
      row: ['1', 'Calls answered within ten seconds', 'Insp Dale', '90%', '84%', 'Amber'],
    },
    {
      headings: ['Ref', 'Measure', 'Owner', 'Target', 'Q1', 'Q2', 'RAG'],
      row: ['1', 'Calls answered', 'Insp Dale', '90%', '84%', '91%', 'Amber'],
    },
    {
      headings: ['KPI', 'Target 2021/22', 'Actual', 'Status', 'Owner', 'Action'],
      row: ['Calls answered', '<10 mins', '12 mins', 'Amber', 'Insp Dale', 'Train the call handlers'],
    },
    {
      headings: ['Objective', 'Baseline', 'Target', 'Current performance', 'RAG'],
      row: ['Answer calls sooner', '£1.2m', '£1.4m', '£1.3m', 'A'],
    },
  ])('$headings', ({ headings, row }) => {
    const { recognition, records } = examined(headings, row, ['2', ...row.slice(1)]);
    expect([recognition.trackers.length, records.length, recognition.sheets[0]?.counted]).toEqual([
      0,
      0,
      false,
    ]);
  });
});

describe('the verdict on a sheet of performance figures', () => {
  const headings = ['Ref', 'Description', 'Lead', 'Target', 'Actual', 'Status'];
  const row = ['1', 'Calls answered within ten seconds', 'Insp Dale', '90%', '84%', 'Amber'];

  it('says why', () => {
    expect(examined(headings, row).recognition.sheets.map(({ why }) => why)).toEqual([
      'a table of performance figures, as “Target” (D1) holds figures beside “Actual” (E1)',
    ]);
  });

  it('gives way to a person who says which column is which', () => {
    const columns = new Map([['title', 'B'] as const]);
    const correction = {
      workbook: null,
      sheet: 'Measures',
      template: 'actions',
      headerRows: null,
      columns,
    };
    const { recognition } = examine(
      workbookOf({ rows: [headings, row], name: 'Measures' }),
      settingsWith({ corrections: [correction] }),
    );
    expect(recognition.trackers).toHaveLength(1);
  });

  it('says of a sheet that holds a tracker too which of its tables is not counted', () => {
    const log = ['Ref', 'Action', 'Lead', 'Due date', 'Status', 'Update'];
    const action = ['1', 'Review the custody rota', 'Insp Dale', '31/03/2022', 'Open', 'Begun.'];
    const { sheets } = examined(log, action, [], [], headings, row).recognition;
    expect(sheets.map(({ counted, why }) => [counted, why])).toEqual([
      [
        true,
        'actions, 1 record; not counted: a table of performance figures, as “Target” (D5) holds figures beside “Actual” (E5)',
      ],
    ]);
  });
});

describe('a log of actions stays one', () => {
  it.each([
    {
      what: 'whose targets are dates',
      rows: [
        ['Action', 'Owner', 'Target', 'Actual', 'Status'],
        ['Review the custody rota', 'Insp Dale', '31/03/2022', '28/02/2022', 'Complete'],
      ],
    },
    {
      what: 'whose targets are years',
      rows: [
        ['Action', 'Owner', 'Target', 'Measure', 'Status'],
        ['Review the custody rota', 'Insp Dale', '2025', 'Fewer gaps', 'Open'],
      ],
    },
    {
      what: 'that has a deadline beside its targets',
      rows: [
        ['Action', 'Owner', 'Measure', 'Target', 'Due date', 'Status'],
        ['Review the custody rota', 'Insp Dale', 'Gaps', '5%', '31/03/2022', 'Open'],
      ],
    },
  ])('$what', ({ rows }) => {
    expect(examined(...rows).recognition.trackers).toHaveLength(1);
  });
});
