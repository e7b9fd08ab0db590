import { foldHeading } from '../values/fold.ts';
import { asMatch, type Candidate, type ColumnsByField } from './columns.ts';
import { splitPlace } from './heading-place.ts';
import { asOneMatch, inOrder } from './several-columns.ts';

/** “Update 1” to “Update 3” are filled one after the other: the last that is filled in a row is its update. */
export function updatesInTurn(columns: ColumnsByField, couldFeed: readonly Candidate[]): void {
  const words = splitPlace(foldHeading(columns.get('update')?.heading ?? ''))?.words;
  if (words === undefined) return;
  const numbered = couldFeed.flatMap((each) => {
    const place = splitPlace(foldHeading(each.heading.text));
    return each.field === 'update' && place?.words === words ? [{ ...each, place: place.place }] : [];
  });
  const all = asOneMatch(inOrder(numbered).map(asMatch));
  if (all) columns.set('update', all);
}
