import { describe, expect, it } from 'vitest';
import type { AppendixTable, AppendixTableCell } from '../../../engine/appendices/table.ts';
import { renderAppendixJson } from '../../../engine/render/appendix-json.ts';
import type { ExampleCell } from '../../../engine/rules/rule.ts';
import type { Workbook } from '../../../engine/workbook/workbook.ts';
import { builtInTemplates } from '../../../templates/index.ts';
import { packOf } from '../../support/packs.ts';
import { workbookOf } from '../recognise/shape.ts';

const HEADINGS = [
  'Ref',
  'Action',
  'Lead',
  'Original due date',
  'Revised due date',
  'Status',
  'Update',
  'Date last updated',
];

function plan(due: ExampleCell, revised: ExampleCell, updated: ExampleCell): Workbook {
  const row = ['1', 'Review the custody rota', 'Insp Dale', due, revised, 'In progress', 'Started', updated];
  return workbookOf({ rows: [HEADINGS, row] });
}

function cellsOf(table: AppendixTable | undefined, heading: string): AppendixTableCell[] {
  const place = table?.columns.indexOf(heading) ?? -1;
  return table?.rows.flatMap((row) => row[place] ?? []) ?? [];
}

function overdue(workbook: Workbook, heading: string): AppendixTableCell[] {
  return cellsOf(packOf([workbook], { only: ['overdue'] }).tables[0], heading);
}

describe('the date of a cell', () => {
  it('is the day of a deadline, however the tracker writes it', () => {
    const workbook = plan('30/06/2021', '30 Nov 2021', '');
    expect(overdue(workbook, 'Original')).toEqual([{ text: '30 June 2021', date: '2021-06-30' }]);
    expect(overdue(workbook, 'Current')).toEqual([{ text: '30 November 2021', date: '2021-11-30' }]);
  });

  it('is not there for an original that is not recorded', () => {
    expect(overdue(plan('tbc', '30/11/2021', ''), 'Original')).toEqual([{ text: 'Not recorded' }]);
  });

  it('is the day that a field’s own cell holds, its words as the tracker shows them', () => {
    const updated = { text: 'Dec-21', date: '2021-12-13', numberFormat: 'mmm-yy' };
    expect(overdue(plan('30/06/2021', '', updated), 'Update date')).toEqual([
      { text: 'Dec-21', date: '2021-12-13' },
    ]);
  });

  it('is counted from 1904 where the workbook does', () => {
    const updated = { text: '13/12/2021', date: '2017-12-12', numberFormat: 'dd/mm/yyyy' };
    const workbook = { ...plan('30/06/2021', '', updated), date1904: true };
    expect(overdue(workbook, 'Update date')).toEqual([{ text: '13/12/2021', date: '2021-12-13' }]);
  });

  it('is not there for a field of words, nor for a blank', () => {
    expect(overdue(plan('30/06/2021', '', '13/12/2021'), 'Update date')).toEqual([{ text: '13/12/2021' }]);
    expect(overdue(plan('30/06/2021', '', ''), 'Update date')).toEqual([{ text: 'Not stated' }]);
  });

  it('is that of the newest entry where the update is a log and no column dates it', () => {
    const log = '12/11/2020 - Quote awaited.\n14/07/2021 - Testing slipped.\n03/03/2021 - Roles designed.';
    const of = (update: string): Workbook =>
      workbookOf({
        rows: [
          ['Ref', 'Action', 'Lead', 'Due date', 'Status', 'Management update'],
          ['1', 'Review the custody rota', 'Insp Dale', '30/06/2021', 'In progress', update],
        ],
      });
    expect(overdue(of(log), 'Update date')).toEqual([{ text: '14 July 2021', date: '2021-07-14' }]);
    expect(overdue(of('Testing slipped'), 'Update date')).toEqual([{ text: 'Not stated' }]);
  });

  it('is not there where a column shows two deadlines, nor beside a label', () => {
    const columns = [
      {
        heading: 'Both',
        shows: [{ value: 'originalDeadline' as const }, { value: 'currentDeadline' as const }],
      },
      { heading: 'Labelled', shows: [{ value: 'currentDeadline' as const, label: 'Now: ' }] },
      { heading: 'Alone', shows: [{ value: 'currentDeadline' as const }] },
    ];
    const appendices = builtInTemplates.appendices.map((each) =>
      each.id === 'overdue' ? { ...each, columns } : each,
    );
    const templates = { ...builtInTemplates, appendices };
    const workbook = plan('30/06/2021', '30/11/2021', '');
    expect(packOf([workbook], { only: ['overdue'] }, { templates }).tables[0]?.rows).toEqual([
      [
        { text: '30 June 2021\n30 November 2021' },
        { text: 'Now: 30 November 2021' },
        { text: '30 November 2021', date: '2021-11-30' },
      ],
    ]);
  });

  it('is that of the revised deadline in force, where a later column says “N/A”', () => {
    const columns = [{ heading: 'Revised', shows: [{ value: 'revisedDeadline' as const }] }];
    const appendices = builtInTemplates.appendices.map((each) =>
      each.id === 'overdue' ? { ...each, columns } : each,
    );
    const november = { text: '30/11/2021', date: '2021-11-30', numberFormat: 'dd/mm/yyyy' };
    const headings = ['Ref', 'Action', 'Lead', 'Due date', 'Revised date (1)', 'Revised date (2)', 'Status'];
    const row = ['1', 'Review the custody rota', 'Insp Dale', '30/06/2021', november, 'N/A', 'In progress'];
    const workbook = workbookOf({ rows: [headings, row] });
    const templates = { ...builtInTemplates, appendices };
    expect(packOf([workbook], { only: ['overdue'] }, { templates }).tables[0]?.rows).toEqual([
      [{ text: '30/11/2021', date: '2021-11-30' }],
    ]);
  });

  it('stays out of the JSON, whose cells are words and colours', () => {
    const pack = packOf([plan('30/06/2021', '', '')], { only: ['overdue'] });
    expect(renderAppendixJson(pack)).toContain('"30 June 2021"');
    expect(renderAppendixJson(pack)).not.toContain('2021-06-30');
  });

  it('goes along into the public edition', () => {
    const { tables } = packOf([plan('30/06/2021', '', '')], { only: ['overdue'], edition: 'public' });
    expect(cellsOf(tables[0], 'Current')).toEqual([{ text: '30 June 2021', date: '2021-06-30' }]);
  });
});
