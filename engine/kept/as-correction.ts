import type { ColumnCorrection, Templates } from '../settings.ts';
import { FIELD_IDS } from '../templates/fields.ts';
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

/** A sheet read as a tracker that is none, in one sentence; null where there is nothing to mend. */
export function correctionSlip(
  { sheet, template }: SheetColumns,
  { trackers }: Templates,
  holder: Holder,
): string | null {
  const known = [...trackers.map(({ id }) => id), 'none'];
  if (template === undefined || known.includes(template)) return null;
  return `${holder} reads the sheet “${sheet}” as “${template}”, which is no tracker: choose from ${known.join(', ')}.`;
}
