import { ACCEPTED_TITLE, SEVERITY_TITLES } from '../render/severity-titles.ts';
import {
  DATA_QUALITY_VALUES,
  type AppendixValue,
  type DataQualityValue,
} from '../templates/appendix-template.ts';
import type { FieldId } from '../templates/fields.ts';
import { listFirst } from '../values/list-words.ts';
import { oneLine } from '../values/one-line.ts';

/** What a person does about a line, the gravest first: the queries in the words of the check's own report, then what was read. */
export const MATTERS_IN_ORDER = [
  ...SEVERITY_TITLES.map(({ title }) => title),
  ACCEPTED_TITLE,
  'Read as',
  'Not read',
  'Left out',
  'Not counted',
] as const;

/** One line on data quality, in words; "" where it has no such part. */
export type QualityLine = Readonly<Record<Exclude<DataQualityValue, 'matter'>, string>> & {
  readonly matter: (typeof MATTERS_IN_ORDER)[number];
};

const VALUES: ReadonlySet<string> = new Set(DATA_QUALITY_VALUES);

/** Whether a column shows a part of such a line. */
export function isQualityValue(value: FieldId | AppendixValue | undefined): value is DataQualityValue {
  return value !== undefined && VALUES.has(value);
}

const LONGEST = 200;

/** A cell's words on one line, cut to a readable length. */
export function shown(text: string): string {
  const line = oneLine(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}

const MOST_SHOWN = 8;

/** "D4, D7 and 3 more", each named once. */
export function listed(texts: readonly string[]): string {
  const each = [...new Set(texts)].filter((text) => text !== '');
  return listFirst(each, MOST_SHOWN);
}
