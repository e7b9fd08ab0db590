/** Text on one line: breaks and runs of spaces are one space each, and none stands at its ends. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
