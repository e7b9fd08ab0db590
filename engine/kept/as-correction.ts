import type { ColumnCorrection, Templates } from '../settings.ts';
import { FIELD_IDS, type FieldId } from '../templates/fields.ts';
import type { Choices, Holder } from './choices.ts';

type SheetColumns = NonNullable<Choices['columns']>[number];

/** Which column is which on one sheet, as the engine takes it: what is left out is null. */
export function asCorrection(columns: SheetColumns): ColumnCorrection {
  const letters = columns.columns ?? {};
  return {
    workbook: columns.workbook ?? null,
    sheet: columns.sheet,
    template: columns.template ?? null,
    headerRows: columns.headerRows ?? null,
    columns: new Map(
      FIELD_IDS.flatMap((field) => (letters[field] === undefined ? [] : [[field, letters[field]]])),
    ),
  };
}

/** A sheet read as a tracker that is none, or several columns of a field that has one, in one sentence; null where there is nothing to mend. */
export function correctionSlip(
  { sheet, template, columns = {} }: SheetColumns,
  { trackers }: Templates,
  holder: Holder,
): string | null {
  const known = [...trackers.map(({ id }) => id), 'none'];
  if (template !== undefined && !known.includes(template))
    return `${holder} reads the sheet “${sheet}” as “${template}”, which is no tracker: choose from ${known.join(', ')}.`;
  const single = FIELD_IDS.find((field) => Array.isArray(columns[field]) && !mayHaveSeveral(field, trackers));
  if (single === undefined) return null;
  return `${holder} names a list of columns for “${single}” on the sheet “${sheet}”: it has one column, so name one.`;
}

function mayHaveSeveral(field: FieldId, trackers: Templates['trackers']): boolean {
  return trackers.some(({ fields }) => fields.some((each) => each.field === field && each.several === true));
}
