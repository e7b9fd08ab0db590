import type { Marking } from '../values/marking.ts';
import { cellAddress } from '../workbook/address.ts';
import type { Sheet, Workbook } from '../workbook/workbook.ts';
import { withoutUnseen } from './words-in.ts';

const SENSITIVE = /\bofficial[\s.:/[(\u2010-\u2015_-]{0,4}sensitive\b/i;
const SHORT_FOR_IT = /(?<![\w-])O(?:FF(?:ICIAL)?[- ]SENS?|-S)(?![\w-])/;

/**
 * OFFICIAL-SENSITIVE wherever a workbook says it, once for each way it is written: in a sentence, a column, a comment,
 * the name of a sheet or of the file. It bars the public edition, whatever stands above the tables (D13).
 */
export function sensitiveAnywhere(workbook: Workbook): (Marking & { readonly cell: string })[] {
  const found = new Map<string, Marking & { readonly cell: string }>();
  for (const [cell, text] of textsOf(workbook)) {
    const marking = foundIn(withoutUnseen(text));
    if (marking !== undefined && !found.has(marking.toLowerCase()))
      found.set(marking.toLowerCase(), { marking, standing: 'current', cell });
  }
  return [...found.values()];
}

function foundIn(text: string): string | undefined {
  return (SENSITIVE.exec(text) ?? SHORT_FOR_IT.exec(text))?.[0];
}

function* textsOf({ file, properties, sheets }: Workbook): Generator<readonly [string, string]> {
  yield ['file name', file];
  for (const text of Object.values(properties)) if (text !== null) yield ['file properties', text];
  for (const sheet of sheets) if (!sheet.isPanelpackOutput) yield* textsOfSheet(sheet);
}

function* textsOfSheet({ name, rows, comments, pageTexts }: Sheet): Generator<readonly [string, string]> {
  yield [name, name];
  for (const text of pageTexts ?? []) yield ['page header', text];
  for (const { cell, text } of comments) yield [cell, text];
  for (const { cells } of rows)
    for (const { row, column, text } of cells) if (text.length > 2) yield [cellAddress(row, column), text];
}
