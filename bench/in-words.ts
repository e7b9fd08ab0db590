/** "2.35x": a time as a multiple of another. */
export function inTimes(part: number, whole: number): string {
  return `${(part / whole).toFixed(2)}x`;
}

/** Milliseconds, to a tenth where they are few. */
export function inMs(time: number): string {
  return `${time.toFixed(time < 100 ? 1 : 0)} ms`;
}
