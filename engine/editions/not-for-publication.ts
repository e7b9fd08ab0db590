import type { AssessedRecord } from '../assess/assess-record.ts';
import type { Examination } from '../examine.ts';
import { foldText } from '../values/fold.ts';

/** “Will not be published”, unless only until something; “not for release”. */
const SAYS_SO =
  /\b(?:will|shall|is|are|must|should|to) not (?:to )?be published\b(?! (?:until|before))|\bnot (?:for publication|for release|to be published)\b|\bwon't be published\b/;

/** Whether an inspection’s type or status says that it stays unpublished: "Report but will not be published" (T36). */
function staysUnpublished({ record }: AssessedRecord): boolean {
  return (['type', 'status'] as const).some((field) =>
    SAYS_SO.test(foldText(record.fields.get(field)?.text ?? '')),
  );
}

/** The examinations without what is not for publication, and how many records were taken out. */
export function withoutUnpublished(examinations: readonly Examination[]): {
  readonly examinations: Examination[];
  readonly left: number;
} {
  let left = 0;
  const kept = examinations.map((examination) => {
    const records = examination.records.filter((assessed) => !staysUnpublished(assessed));
    left += examination.records.length - records.length;
    return { ...examination, records };
  });
  return { examinations: kept, left };
}
