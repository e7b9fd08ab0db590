import type { FieldText } from './tracker.ts';

/**
 * The areas of a table's records, in order, where each is typed only beside the first record of its group: a blank
 * one takes the area above. Blanks are left alone where an area is typed twice (there a blank is a gap), where the
 * first is blank, or where they are few beside the areas typed.
 */
export function areasDownGroups(areas: readonly FieldText[]): readonly FieldText[] {
  const typed = areas.map(({ text }) => text.trim()).filter((text) => text !== '');
  const blanks = areas.length - typed.length;
  const isGrouped = new Set(typed).size === typed.length && areas[0]?.text.trim() !== '';
  if (!isGrouped || blanks * 2 < typed.length) return areas;
  let above = areas[0];
  return areas.map((area) => {
    if (area.text.trim() !== '') above = area;
    return above ?? area;
  });
}
