import type { FieldId } from '../templates/fields.ts';
import type { TrackerTemplate } from '../templates/tracker-template.ts';
import { foldHeading } from '../values/fold.ts';
import { oneLine } from '../values/one-line.ts';
import { cellBehind, type FieldText } from './tracker.ts';

const LABELLED = /^\s*([A-Za-z][A-Za-z /-]{2,20}?)\s*:\s*(\S.*)$/;

/**
 * Takes a title cell apart where it packs several fields, a label and a colon before each: "Published: June 2016"
 * (the 2017 limited-audit table). Only fields that have no column of their own are taken; a line without a label
 * goes on from the one above it.
 */
export function unpackTitle(
  fields: Map<FieldId, FieldText>,
  template: TrackerTemplate,
  labels: ReadonlyMap<string, FieldId>,
): void {
  const packed = fields.get('title');
  if (!isPacked(packed, template)) return;
  const own: string[] = [];
  const found = new Map<FieldId, string>();
  let open: FieldId | null = null;
  for (const line of packed.text.split('\n')) {
    const [, label = '', value = ''] = LABELLED.exec(line) ?? [];
    const field = labels.get(foldHeading(label)) ?? null;
    if (field !== null && field !== 'title' && !fields.has(field)) {
      open = field;
      found.set(field, value.trim());
    } else if (open !== null) found.set(open, `${found.get(open) ?? ''} ${line.trim()}`.trim());
    else own.push(line);
  }
  if (found.size === 0) return;
  const from = cellBehind(packed);
  fields.set('title', { ...packed, text: oneLine(own.join(' ')), from });
  for (const [field, text] of found) fields.set(field, { ...packed, text, from });
}

/** Whether a title cell may hold several fields: only one of several lines does. */
export function isPacked(title: FieldText | undefined, { layout }: TrackerTemplate): title is FieldText {
  return layout === 'table' && title?.text.includes('\n') === true;
}

/** The labels that a packed cell may use: the headings of the template's fields, folded. */
export function labelsOf(template: TrackerTemplate): ReadonlyMap<string, FieldId> {
  const labels = new Map<string, FieldId>();
  for (const { field, headings } of template.fields)
    for (const heading of headings) if (!labels.has(heading)) labels.set(heading, field);
  return labels;
}
