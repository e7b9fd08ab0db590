import type { FieldText } from './tracker.ts';

/**
 * The area above that each of a table's records takes, in order, where areas are typed only beside the first record of
 * their group; null where its own counts. None at all, and blanks are left alone, where an area is typed twice (there
 * a blank is a gap), where the first is blank, or where they are few beside the areas typed.
 */
export function areasDownGroups(areas: Iterable<FieldText>): readonly (FieldText | null)[] {
  const typed = new Set<string>();
  const taken: (FieldText | null)[] = [];
  let above: FieldText | null = null;
  for (const area of areas) {
    const text = area.text.trim();
    if (typed.has(text) || (text === '' && above === null)) return [];
    taken.push(text === '' ? above : null);
    if (text === '') continue;
    typed.add(text);
    above = area;
  }
  const blanks = taken.length - typed.size;
  return blanks * 2 < typed.size ? [] : taken;
}
