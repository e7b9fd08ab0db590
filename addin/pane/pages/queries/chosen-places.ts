import type { CardPlace } from '../../../../engine/pane-words/card-place.ts';
import { placeName } from './query-book.ts';

/** What stands for all places of a line, where else one is named. */
export const ALL_PLACES = 'all';

/**
 * The places that were chosen; none where the one chosen is gone: the workbook may be checked again while a form is open,
 * and other places stand in its list then.
 */
export function placesChosen(places: readonly CardPlace[], chosen: string): readonly CardPlace[] {
  return chosen === ALL_PLACES ? places : places.filter((place) => placeName(place) === chosen);
}
