/** Things that share a key: never none. */
export type Group<Each> = [Each, ...Each[]];

/** Things by what they share: groups in the order in which their first came, each in the order of what was given. */
export function groupedBy<Each, Key>(all: Iterable<Each>, keyOf: (each: Each) => Key): Map<Key, Group<Each>> {
  const groups = new Map<Key, Group<Each>>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}
