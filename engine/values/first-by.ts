/** The first of each that share a key, by that key, in the order in which they come. */
export function firstBy<Each, Key>(all: Iterable<Each>, keyOf: (each: Each) => Key): Map<Key, Each> {
  const firsts = new Map<Key, Each>();
  for (const each of all) {
    const key = keyOf(each);
    if (!firsts.has(key)) firsts.set(key, each);
  }
  return firsts;
}
