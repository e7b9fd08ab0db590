import type { RecordReport, WorkbookReport } from '../../../engine/report/report-schema.ts';
import { foldText } from '../../../engine/values/fold.ts';

/** What a decision names a record by. */
type Keyed = Pick<RecordReport, 'sheet' | 'key'>;

/** The names of keys that several records of one sheet have: a decision by such a key alone is on none of them. */
export function sharedKeys({ records }: WorkbookReport): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const record of records) {
    const name = keyName(record);
    if (seen.has(name)) shared.add(name);
    seen.add(name);
  }
  return shared;
}

/** A key on its sheet, whatever its case. */
export function keyName({ sheet, key }: Keyed): string {
  return `${foldText(sheet)}\u0000${foldText(key)}`;
}
