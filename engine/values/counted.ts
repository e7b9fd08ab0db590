/** A number with its words: "1 row", "3 rows", "2 policies"; "2 queries are" where the many is given. */
export function counted(count: number, one: string, many = manyOf(one)): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

function manyOf(one: string): string {
  return /[^aeiou]y$/.test(one) ? `${one.slice(0, -1)}ies` : `${one}s`;
}
