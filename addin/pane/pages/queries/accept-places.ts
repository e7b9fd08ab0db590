import type { CardPlace } from '../../../../engine/pane-words/card-place.ts';
import { canBeAcceptedWhole, isAboutWorkbook } from '../../../../engine/decisions/whole-workbook.ts';
import { withAccepted, type KeptAcceptance } from '../../../../engine/kept/change-kept.ts';
import type { Kept } from '../../../../engine/kept/kept-schema.ts';
import type { DecisionOnRecord } from '../../parts/decision-draft.ts';

/** Whether a query can be accepted: of those about the whole workbook, some cannot. */
export function canBeAccepted(rule: string, place: CardPlace): boolean {
  return !isAboutWorkbook(place) || canBeAcceptedWhole(rule);
}

/** What is kept once the queries of a rule at these places are accepted. */
export function withAcceptedPlaces(
  kept: Kept,
  rule: string,
  places: readonly CardPlace[],
  decision: DecisionOnRecord,
): Kept {
  return places
    .filter((place) => canBeAccepted(rule, place))
    .reduce((so, place) => withAccepted(so, acceptance(rule, place, decision)), kept);
}

/** A record is known by its key, so that the decision holds when rows move; anything else by its cell, or as the whole. */
function acceptance(rule: string, place: CardPlace, decision: DecisionOnRecord): KeptAcceptance {
  if (isAboutWorkbook(place)) return { rule, about: 'workbook', ...decision };
  const { key, sheet, cell } = place;
  const where = sheet === null ? {} : { sheet };
  if (key !== null) return { rule, key, ...where, ...decision };
  return { rule, ...where, ...(cell === null ? {} : { cell }), ...decision };
}
