import { z } from 'zod';
import { FIELD_IDS } from '../templates/fields.ts';

const letters = z.string().regex(/^[A-Za-z]{1,3}$/, 'write a column’s letters, like “E”');

const rowNumber = z.number('write a row’s number').int('write a whole row').min(1, 'write a row from 1');

/** Which column is which on one sheet, where the user has said so. */
export const columnsOfSheet = z.strictObject({
  description: z.string().optional(),
  workbook: z.string().optional(),
  sheet: z.string(),
  template: z.string().optional(),
  headerRows: z
    .tuple([rowNumber, rowNumber], 'write the first and the last header row, like [4, 5]')
    .refine(([first, last]) => first <= last, 'write the first header row before the last, like [4, 5]')
    .optional(),
  columns: z
    .partialRecord(
      z.enum(FIELD_IDS),
      z.union(
        [
          letters,
          z.array(letters).min(1, 'write the letters of at least one column, or null for none'),
          z.null(),
        ],
        'write a column’s letters, like “E”; of several columns a list, like ["E", "F"]',
      ),
    )
    .optional(),
});
