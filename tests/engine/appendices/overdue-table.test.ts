import { describe, expect, it } from 'vitest';
import { buildAppendices } from '../../../engine/appendices/build-appendices.ts';
import type { AppendixTable } from '../../../engine/appendices/table.ts';
import { examine, type Examination } from '../../../engine/examine.ts';
import { textsUnder } from '../../support/packs.ts';
import { settingsWith } from '../../support/settings.ts';
import { workbookOf, type Shape } from '../recognise/shape.ts';

const HEADINGS = ['Ref', 'Action', 'Lead', 'Original due date', 'Revised due date', 'Status'];

function overdue(...shapes: readonly Shape[]): AppendixTable | undefined {
  const examination = examine(workbookOf(...shapes), settingsWith());
  return buildAppendices([examination], { only: ['overdue'], edition: 'panel' })[0];
}

function action(ref: string, due: string, revised = '', status = 'In progress'): readonly string[] {
  return [ref, `Review custody rota ${ref}`, 'Insp Dale', due, revised, status];
}

describe('the table of overdue actions', () => {
  it('puts the worst first, on the current deadline and then on the original', () => {
    const rows = [
      HEADINGS,
      action('1', '30/12/2021'),
      action('2', '30/09/2021', '31/03/2022'),
      action('3', '30/06/2021'),
      action('4', '31/03/2022'),
      action('5', '30/06/2021', '', 'Complete'),
    ];
    expect(textsUnder(overdue({ rows }), 'Ref')).toEqual(['3', '1', '2']);
  });

  it('prints the original where it is recorded, and says so where the revised date is the only one', () => {
    const rows = [
      HEADINGS,
      action('1', '30/06/2021'),
      action('2', 'No deadline set by HMICFRS', '30/11/2021'),
    ];
    expect(textsUnder(overdue({ rows }), 'Original')).toEqual(['30 June 2021', 'Not recorded']);
  });

  it('counts as undated only what is open', () => {
    const rows = [
      HEADINGS,
      action('1', 'tbc'),
      action('2', 'tbc', '', 'Awaiting sign-off'),
      action('3', 'tbc', '', 'Not accepted'),
      action('4', 'tbc', '', 'Complete'),
    ];
    expect(overdue({ rows })?.notes).toContain(
      '1 open action has no date to measure: counted apart, never as on time.',
    );
  });

  it('of workbooks at different dates stands at the latest, and says at which each is measured', () => {
    const at = (file: string, asAt: string): Examination =>
      examine(
        { ...workbookOf({ rows: [HEADINGS, action('1', '30/11/2021')] }), file },
        settingsWith({ asAt }),
      );
    const [table] = buildAppendices([at('audit.xlsx', '2021-12-31'), at('hr.xlsx', '2022-03-31')], {
      only: ['overdue'],
      edition: 'panel',
    });
    expect(table?.asAt).toBe('2022-03-31');
    expect(table?.notes[0]).toBe(
      'Each workbook is measured at its own as-at date: audit.xlsx at 31 December 2021 and hr.xlsx at 31 March 2022.',
    );
    expect(textsUnder(table, 'Days on current')).toEqual(['121', '31']);
  });

  it('carries the stricter marking of the sheets it is made from', () => {
    const sheet = (name: string, marking: string): Shape => ({
      name,
      rows: [[marking], HEADINGS, action(name, '30/06/2021')],
    });
    expect(overdue(sheet('A1', 'OFFICIAL'), sheet('B1', 'OFFICIAL-SENSITIVE'))?.marking).toBe(
      'OFFICIAL-SENSITIVE',
    );
  });
});
