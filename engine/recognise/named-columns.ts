import type { ColumnCorrection, NamedColumn } from '../settings.ts';
import type { FieldId } from '../templates/fields.ts';
import { columnLetters, columnNumber } from '../workbook/address.ts';
import type { ColumnsByField } from './columns.ts';
import { asOneMatch } from './several-columns.ts';
import { withEarlier, type ColumnMatch } from './tracker.ts';

/** Takes the user’s own word for what each column is, whatever its heading and its cells say. */
export function takeNamedColumns(columns: ColumnsByField, corrections: readonly ColumnCorrection[]): void {
  for (const correction of corrections) applyCorrection(columns, correction);
  withoutTheNamed(columns, corrections);
}

function applyCorrection(columns: ColumnsByField, correction: ColumnCorrection): void {
  for (const [field, letters] of correction.columns) {
    const match = matchNamed(field, letters, columns.get(field));
    if (match) columns.set(field, match);
    else columns.delete(field);
  }
}

/** The last of several columns keeps the ones before it; any other that is named is the only one, and a list is all. */
function matchNamed(
  field: FieldId,
  letters: NamedColumn,
  found: ColumnMatch | undefined,
): ColumnMatch | undefined {
  if (letters === null) return undefined;
  if (typeof letters !== 'string') return asOneMatch(letters.map((each) => asNamed(field, each)));
  const named = asNamed(field, letters);
  return found?.column === named.column && found.earlier ? { ...named, earlier: found.earlier } : named;
}

function asNamed(field: FieldId, letters: string): ColumnMatch {
  const column = columnNumber(letters);
  return { field, column, heading: letters, headingCell: null, sure: 'high', why: 'you said so' };
}

/** A column that is named for one field is no longer one of several of another. */
function withoutTheNamed(columns: ColumnsByField, corrections: readonly ColumnCorrection[]): void {
  const named = corrections.flatMap(({ columns: said }) => [...said]);
  for (const [field, match] of columns) {
    if (match.earlier === undefined) continue;
    const left = withEarlier(match).filter(({ column }) => !isNamedForAnother(column, field, named));
    const one = asOneMatch(left);
    if (one) columns.set(field, one);
    else columns.delete(field);
  }
}

function isNamedForAnother(
  column: number,
  field: FieldId,
  named: readonly (readonly [FieldId, NamedColumn])[],
): boolean {
  const fields = named.filter(([, letters]) => names(letters, columnLetters(column))).map(([said]) => said);
  return fields.length > 0 && !fields.includes(field);
}

function names(letters: NamedColumn, wanted: string): boolean {
  return [letters ?? []].flat().includes(wanted);
}
