import { describe, expect, it } from 'vitest';
import type { Examination } from '../../../engine/examine.ts';
import type { FieldId } from '../../../engine/templates/fields.ts';
import { examined } from '../../support/examining.ts';
import {
  messyBands,
  messyCoercedDates,
  messyConditionalStatus,
  messyDeadlines,
  messyDeepHeader,
  messyDuplicateRefs,
  messyErrors,
  messyFirstColumnC,
  messyHeadings,
  messyMonthDates,
  messySections,
  messySideBySide,
  messyStatusWords,
  messyStruck,
} from '../../support/trackers/messy.ts';

const REFS = ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3'];
const LEADS = ['Insp Dale', 'C/Insp Amos', 'Supt Rees', 'Meg Tolland', 'Meg Tolland', 'Dir. Data (R. Quill)'];
const AREAS = ['1', '1', '1', '2', '2', '2'];

function texts({ records }: Examination, field: FieldId): (string | undefined)[] {
  return records.map(({ record }) => record.fields.get(field)?.text);
}

const SHAPES = [
  {
    shape: 'under tiles, with its header in row 12',
    bytes: messyDeepHeader,
    rows: [13, 14, 15, 16, 17, 18],
    header: [12, 12],
  },
  {
    shape: 'under bands in three header rows',
    bytes: messyBands,
    rows: [6, 7, 8, 9, 10, 11],
    header: [4, 5],
  },
  {
    shape: 'from column C, with a help row',
    bytes: messyFirstColumnC,
    rows: [7, 8, 9, 10, 11, 12],
    header: [4, 4],
  },
  {
    shape: 'in sections, with totals below',
    bytes: messySections,
    rows: [5, 6, 7, 9, 10, 11],
    header: [3, 3],
  },
  {
    shape: 'with look-alike letters in its headings',
    bytes: messyHeadings,
    rows: [4, 5, 6, 7, 8, 9],
    header: [3, 3],
  },
];

describe.each(SHAPES)('six actions $shape', ({ bytes, rows, header }) => {
  it('are six records in their own rows, under their header', async () => {
    const { records, recognition } = await examined(bytes());
    expect(records.map(({ record }) => record.row)).toEqual(rows);
    expect(recognition.trackers.map(({ headerRows }) => headerRows)).toEqual([header]);
  });

  it('keep their references, leads and areas', async () => {
    const examination = await examined(bytes());
    expect(texts(examination, 'ref')).toEqual(REFS);
    expect(texts(examination, 'lead')).toEqual(LEADS);
    expect(examination.records.map(({ record }) => record.area?.number)).toEqual(AREAS);
  });

  it('have their deadlines and statuses read', async () => {
    const { records } = await examined(bytes());
    expect(records.map(({ deadline }) => deadline?.original)).toEqual([
      '2021-12-31',
      '2022-03-31',
      '2021-09-30',
      '2021-11-30',
      '2022-03-31',
      '2022-06-30',
    ]);
    expect(records.map(({ status }) => status?.class)).toEqual([
      'in-progress',
      'in-progress',
      'complete',
      'in-progress',
      'in-progress',
      'not-started',
    ]);
  });
});

describe('tables side by side', () => {
  it('are two trackers, six actions and three inspections', async () => {
    const { recognition } = await examined(messySideBySide());
    expect(recognition.trackers.map(({ template, records }) => [template.id, records.length])).toEqual([
      ['improvement-plan', 6],
      ['inspections', 3],
    ]);
  });
});

describe('what is no record', () => {
  it('in a table of sections is named: headings of sections, and the totals', async () => {
    const { recognition } = await examined(messySections());
    expect(recognition.trackers[0]?.leftOut).toEqual([
      { row: 4, why: 'section heading' },
      { row: 8, why: 'section heading' },
      { row: 12, why: 'total' },
      { row: 13, why: 'total' },
    ]);
  });

  it('under the header of a table is its help row', async () => {
    const { recognition } = await examined(messyFirstColumnC());
    expect(recognition.trackers[0]?.leftOut).toEqual([{ row: 5, why: 'help text' }]);
  });
});

describe('messy cells', () => {
  it('that Excel made days keep the day, and give the month as the other reading', async () => {
    const { records } = await examined(messyCoercedDates());
    const [, , coerced] = records;
    expect([coerced?.deadline?.original, coerced?.deadline?.certainty]).toEqual(['2021-11-21', 'ambiguous']);
    expect(coerced?.deadline?.alternatives.map(({ date }) => date)).toContain('2021-11-30');
  });

  it('that show only month and year mean the end of the month', async () => {
    const { records } = await examined(messyMonthDates());
    expect(records.map(({ deadline }) => deadline?.original)).toEqual([
      '2021-12-31',
      '2022-03-31',
      '2021-09-30',
      '2021-11-30',
      '2022-02-28',
      '2022-06-30',
    ]);
  });

  it('lose what is struck through', async () => {
    const examination = await examined(messyStruck());
    expect(texts(examination, 'status')[0]?.trim()).toBe('In progress');
    expect(examination.records[3]?.deadline?.original).toBe('2022-02-28');
  });

  it('with error values hold no lead, no date and no status that is guessed', async () => {
    const { records } = await examined(messyErrors());
    expect([records[0]?.leads, records[1]?.deadline?.original, records[2]?.status?.class]).toEqual([
      [],
      null,
      'unknown',
    ]);
  });

  it('coloured by rules give the colour their words give', async () => {
    const { records } = await examined(messyConditionalStatus());
    expect(records.map(({ rag }) => rag?.stated)).toEqual(['red', 'amber', 'green', 'red', 'amber', 'green']);
  });

  it('in a status column give a colour where they hold one, by word or by fill', async () => {
    const { records } = await examined(messyStatusWords());
    expect(records.map(({ rag }) => [rag?.stated, rag?.statedBy])).toEqual([
      ['amber', 'text'],
      ['none', 'none'],
      ['green', 'fill'],
      ['none', 'none'],
      ['none', 'none'],
      ['amber', 'text'],
    ]);
  });

  it('with several deadlines, a range, N/A, a week, a reversed quarter and asap are read as D1 says', async () => {
    const { records } = await examined(messyDeadlines());
    expect(records.map(({ deadline }) => deadline?.current)).toEqual([
      '2022-01-31',
      null,
      null,
      '2021-09-29',
      '2016-12-31',
      null,
    ]);
  });
});

describe('references used twice', () => {
  it('lose no record: six on the first sheet and one on the second', async () => {
    const { recognition } = await examined(messyDuplicateRefs());
    expect(recognition.trackers.map(({ sheet, records }) => [sheet.name, records.length])).toEqual([
      ['Actions', 6],
      ['Actions (old)', 1],
    ]);
  });
});
