import type { CardPlace } from '../../../../engine/pane-words/card-place.ts';
import { canBeAcceptedWhole, isAboutWorkbook } from '../../../../engine/decisions/whole-workbook.ts';
import { withAccepted, type KeptAcceptance } from '../../../../engine/kept/change-kept.ts';
import type { Kept } from '../../../../engine/kept/kept-schema.ts';
import type { DecisionOnRecord } from '../../parts/decision-draft.ts';

/** Whether a query can be accepted: of those about the whole workbook, some cannot. */
export function canBeAccepted(rule: string, place: CardPlace): boolean {
  return !isAboutWorkbook(place) || canBeAcceptedWhole(rule);
}

/** What is accepted: queries of one rule. */
export interface PlacesAccepted {
  readonly rule: string;
  readonly places: readonly CardPlace[];
  /** Whether another record has a place’s key, so that the key alone would accept that one’s queries too. */
  readonly sharesKey: (place: CardPlace) => boolean;
}

/** What is kept once the queries of a rule at these places are accepted. */
export function withAcceptedPlaces(
  kept: Kept,
  { rule, places, sharesKey }: PlacesAccepted,
  decision: DecisionOnRecord,
): Kept {
  return places
    .filter((place) => canBeAccepted(rule, place))
    .reduce((so, place) => withAccepted(so, acceptance({ rule, place, sharesKey }, decision)), kept);
}

interface PlaceAccepted extends Omit<PlacesAccepted, 'places'> {
  readonly place: CardPlace;
}

/**
 * A record is known by its key, so that the decision holds when rows move; one that shares its key by its cell as well,
 * anything else by its cell alone, or as the whole.
 */
function acceptance({ rule, place, sharesKey }: PlaceAccepted, decision: DecisionOnRecord): KeptAcceptance {
  if (isAboutWorkbook(place)) return { rule, about: 'workbook', ...decision };
  const { key, sheet, cell } = place;
  const where = sheet === null ? {} : { sheet };
  const at = cell === null ? {} : { cell };
  if (key === null) return { rule, ...where, ...at, ...decision };
  return { rule, key, ...where, ...(sharesKey(place) ? at : {}), ...decision };
}
