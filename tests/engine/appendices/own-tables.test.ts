import { describe, expect, it } from 'vitest';
import { buildAppendices } from '../../../engine/appendices/build-appendices.ts';
import type { AppendixTable } from '../../../engine/appendices/table.ts';
import { examine } from '../../../engine/examine.ts';
import type { AppendixTemplate } from '../../../engine/templates/appendix-template.ts';
import { appendixTemplateSchema } from '../../../engine/templates/schemas.ts';
import { builtInTemplates } from '../../../templates/index.ts';
import { settingsWith } from '../../support/settings.ts';
import { workbookOf } from '../recognise/shape.ts';

const OWN: AppendixTemplate = {
  id: 'own',
  title: 'Our actions',
  description: 'Every open action.',
  kind: 'records',
  from: ['actions'],
  columns: [{ heading: 'Ref', shows: [{ value: 'ref' }] }],
  order: 'tracker',
  filters: [],
};

function tables(...own: readonly AppendixTemplate[]): AppendixTable[] {
  const rows = [
    ['Ref', 'Action', 'Lead', 'Due date', 'Status'],
    ['1', 'Open the hub', 'Insp Dale', '31/03/2022', 'In progress'],
    ['2', 'Move the files', 'Insp Dale', '30/11/2021', 'In progress'],
    ['3', 'Train the staff', 'Insp Dale', '30/06/2021', 'In progress'],
  ];
  const appendices = [...own, ...builtInTemplates.appendices];
  const examination = examine(
    workbookOf({ rows }),
    settingsWith({ templates: { ...builtInTemplates, appendices } }),
  );
  return buildAppendices([examination], { only: null, edition: 'working' });
}

describe('a table of one’s own', () => {
  it('stands at its place in the pack, and at the end without one', () => {
    const placed = tables({ ...OWN, id: 'last' }, { ...OWN, place: 45 });
    expect(placed.map(({ id }) => id)).toEqual(['overdue', 'own', 'data-quality', 'last']);
  });

  it('prints its records as the tracker has them, or the longest overdue first', () => {
    const refs = tables({ ...OWN, place: 1 }, { ...OWN, place: 2, order: 'worst-first' })
      .filter(({ id }) => id === 'own')
      .map(({ rows }) => rows.map(([ref]) => ref?.text));
    expect(refs).toEqual([
      ['1', '2', '3'],
      ['3', '2', '1'],
    ]);
  });

  it('is refused where its kind knows no such order, or no filters', () => {
    const filters = [{ field: 'priority', in: ['high'] }];
    expect(appendixTemplateSchema.safeParse({ ...OWN, order: 'area' }).success).toBe(false);
    expect(appendixTemplateSchema.safeParse({ ...OWN, kind: 'overdue', order: 'worst-first' }).success).toBe(
      true,
    );
    expect(
      appendixTemplateSchema.safeParse({ ...OWN, kind: 'overdue', order: 'worst-first', filters }).success,
    ).toBe(false);
  });
});
