import { makePack, type Pack, type PackOutcome, type PackRequest } from '../../engine/appendices/pack.ts';
import type { AppendixTable } from '../../engine/appendices/table.ts';
import { examine } from '../../engine/examine.ts';
import type { Settings } from '../../engine/settings.ts';
import type { Workbook } from '../../engine/workbook/workbook.ts';
import { settingsWith } from './settings.ts';

/** What becomes of a pack of some workbooks, as at 31 December 2021. */
export function outcomeOf(
  workbooks: readonly Workbook[],
  request: Partial<PackRequest> = {},
  said: Partial<Settings> = {},
): PackOutcome {
  const settings = settingsWith(said);
  const examinations = workbooks.map((workbook) => examine(workbook, settings));
  const whole = {
    only: null,
    edition: 'panel',
    isAccessible: false,
    asAt: '2021-12-31',
    ...request,
  } as const;
  return makePack(examinations, whole, settings);
}

/** The pack itself; a refusal fails the test with its sentence. */
export function packOf(...words: Parameters<typeof outcomeOf>): Pack {
  const outcome = outcomeOf(...words);
  if (outcome.kind === 'refused') throw new Error(outcome.why);
  return outcome.pack;
}

/** The texts of a table’s column, from the top. */
export function textsUnder(table: AppendixTable | undefined, heading: string): string[] {
  const place = table?.columns.indexOf(heading) ?? -1;
  return table?.rows.map((row) => row[place]?.text ?? '') ?? [];
}
