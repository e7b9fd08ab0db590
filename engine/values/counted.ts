/** A number with its words: "1 row", "3 rows"; "2 queries are" where the many is no mere "s". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
