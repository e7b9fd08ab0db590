/** Orders texts by their characters, on every machine alike; days like "2022-03-31" so stand from the earliest to the latest. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
