/** What belongs to each key, each once, in the order in which it comes: of pairs of a key and what belongs to it. */
export function setsBy<Key, Each>(pairs: Iterable<readonly [Key, Each]>): Map<Key, Set<Each>> {
  const sets = new Map<Key, Set<Each>>();
  for (const [key, each] of pairs) {
    const set = sets.get(key);
    if (set) set.add(each);
    else sets.set(key, new Set([each]));
  }
  return sets;
}
