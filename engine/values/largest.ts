/** The largest of many numbers, 0 of none: a register's words are more than a call may have arguments. */
export function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, each) => Math.max(most, each), 0);
}
