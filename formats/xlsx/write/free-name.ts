/** The first of a name's forms, 1 being the name itself, that nothing in `taken` has, whatever its case; it is taken from then on. */
export function freeName(taken: Set<string>, form: (again: number) => string): string {
  for (let again = 1; ; again++) {
    const name = form(again);
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
