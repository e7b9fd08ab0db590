import type { ExampleCell } from './rule.ts';

/** A cell of a rule's example in words: what only a colour says is said, "Yes [filled Red]". */
export function exampleWords(cell: ExampleCell): string {
  if (typeof cell === 'string') return cell;
  return cell.fill === undefined ? cell.text : `${cell.text} [filled ${cell.fill}]`.trim();
}
