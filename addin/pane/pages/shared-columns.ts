import type { TrackerColumns } from '../../../engine/pane-words/column-view.ts';
import type { FieldId } from '../../../engine/templates/fields.ts';
import { listWords } from '../../../engine/values/list-words.ts';
import { isOtherTable, lettersOf, onlyTracker, type ColumnsDraft, type SheetPlace } from './columns-draft.ts';

/**
 * What to put right beside each field for which a column was chosen that another field has as well. What Panelpack itself
 * reads as two fields is no slip, nor is one column for the status and the rating, as most trackers have it.
 */
export function sharedColumns(place: SheetPlace, draft: ColumnsDraft): ReadonlyMap<FieldId, string> {
  const tracker = onlyTracker(place.view);
  if (tracker === null || draft.template === 'none' || isOtherTable(place, draft)) return new Map();
  const read = lettersOf(tracker);
  const chosen = [...draft.letters].filter(([field, letters]) => letters.join() !== read.get(field)?.join());
  return new Map(
    chosen.flatMap(([field, letters]) => {
      const shared = firstShared(field, letters, draft);
      return shared === null ? [] : [[field, sharedWords(tracker, shared)] as const];
    }),
  );
}

/** A column, and the other fields that have it. */
interface Shared {
  readonly letter: string;
  readonly others: readonly FieldId[];
}

function firstShared(field: FieldId, letters: readonly string[], draft: ColumnsDraft): Shared | null {
  for (const letter of letters) {
    const others = [...draft.letters]
      .filter(([other, theirs]) => theirs.includes(letter) && !mayShare(field, other))
      .map(([other]) => other);
    if (others.length > 0) return { letter, others };
  }
  return null;
}

const ONE_COLUMN: readonly FieldId[] = ['status', 'rag'];

function mayShare(field: FieldId, other: FieldId): boolean {
  return field === other || (ONE_COLUMN.includes(field) && ONE_COLUMN.includes(other));
}

function sharedWords({ headings, columns, missing }: TrackerColumns, { letter, others }: Shared): string {
  const heading = headings.find((each) => each.letter === letter)?.text ?? '';
  const labels = [...columns, ...missing].filter(({ field }) => others.includes(field));
  const column = `Column ${letter}${heading === '' ? '' : `, “${heading}”,`}`;
  return `${column} is chosen for ${listWords(labels.map(({ label }) => label))} too: choose another column here or there.`;
}
