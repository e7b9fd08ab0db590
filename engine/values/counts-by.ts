/** How many there are of each key, in the order in which the keys first come: never 0. */
export function countsBy<Each, Key>(all: Iterable<Each>, keyOf: (each: Each) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const each of all) {
    const key = keyOf(each);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
