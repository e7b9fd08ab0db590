import type { FieldId } from '../templates/fields.ts';

/** Fields that have no shape of their own in a report: each stands in a record under its own name. */
const OTHER_FIELDS = [
  'action',
  'scope',
  'type',
  'revisedDeadline',
  'percent',
  'priority',
  'grade',
  'previousGrade',
  'raised',
  'closed',
  'submitted',
  'published',
  'followUp',
  'year',
  'governance',
  'update',
  'updated',
  'onTrack',
  'actionsOpen',
  'actionsTotal',
  'source',
] as const satisfies readonly FieldId[];

/** One such field. */
export type OtherFieldId = (typeof OTHER_FIELDS)[number];

const NAMES: ReadonlySet<string> = new Set(OTHER_FIELDS);

/** Whether a field stands in a report's record under its own name. */
export function isOtherField(field: FieldId): field is OtherFieldId {
  return NAMES.has(field);
}
