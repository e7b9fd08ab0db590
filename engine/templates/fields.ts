/** Every field a tracker can hold, in the order in which they are listed to a person. */
export const FIELD_IDS = [
  'ref',
  'area',
  'title',
  'action',
  'scope',
  'type',
  'lead',
  'deadline',
  'revisedDeadline',
  'status',
  'rag',
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
  'aim',
  'owner',
  'level',
  'controls',
  'level1',
  'level2',
  'level3',
  'level1Controls',
  'level2Controls',
  'level3Controls',
] as const;

/** The name of a field. */
export type FieldId = (typeof FIELD_IDS)[number];

/** What the cells of a field hold, which says who reads them. */
export const FIELD_KINDS = [
  'text',
  'ref',
  'date',
  'timescale',
  'people',
  'status',
  'rag',
  'tick',
  'grade',
  'assurance',
] as const;

/** Who reads the cells of a field. */
export type FieldKind = (typeof FIELD_KINDS)[number];
