import type { CellComment } from '../../../engine/workbook/workbook.ts';
import type { PackageParts } from './package-parts.ts';
import { walkPart } from './part-markup.ts';
import { targetsOf, type Relationship } from './relationships.ts';

/** Comments of both kinds; where a cell has a thread, its old-style copy (which only says so) is left out. */
export function readComments(parts: PackageParts, relationships: readonly Relationship[]): CellComment[] {
  const threads = new Map<string, string>();
  const notes = new Map<string, string>();
  for (const part of targetsOf(relationships, 'threadedComment')) {
    readCommentPart(parts, part, 'threadedComment', 'text', threads);
  }
  for (const part of targetsOf(relationships, 'comments'))
    readCommentPart(parts, part, 'comment', 't', notes);
  for (const [cell, text] of threads) notes.set(cell, text);
  return Array.from(notes, ([cell, text]) => ({ cell, text }));
}

/** The replies of a thread stand in order in its part; each begins on a new line. */
function readCommentPart(
  parts: PackageParts,
  part: string,
  comment: string,
  textElement: string,
  into: Map<string, string>,
): void {
  let cell = '';
  let text = '';
  walkPart(parts, part, {
    open(element, { ref }) {
      if (element !== comment) return;
      cell = (ref ?? '').toUpperCase();
      text = '';
    },
    close(element, more, parent) {
      if (element === textElement && parent !== 'rPh') text += more;
      if (element !== comment) return;
      const before = into.get(cell);
      into.set(cell, before === undefined ? text : `${before}\n${text}`);
    },
  });
}
