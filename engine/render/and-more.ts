/** "Enter a lead for action 2 (and 3 more like it)": a message that stands for several, told behind the record it names, else at its end. */
export function andMore(message: string, name: string | null, more: number): string {
  const words = ` (and ${String(more)} more like it)`;
  const at = name === null ? -1 : message.toLowerCase().indexOf(name.toLowerCase());
  if (name === null || at === -1) return message.replace(/\.?$/, (stop) => words + stop);
  return message.slice(0, at + name.length) + words + message.slice(at + name.length);
}
