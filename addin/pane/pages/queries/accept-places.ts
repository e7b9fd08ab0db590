import type { CardPlace } from '../../../../engine/pane-words/card-place.ts';
import { withAccepted, type KeptAcceptance } from '../../../../engine/kept/change-kept.ts';
import type { Kept } from '../../../../engine/kept/kept-schema.ts';
import type { DecisionOnRecord } from '../../parts/decision-draft.ts';

/** Whether a query can be accepted: one about the whole workbook has no place to name. */
export function canBeAccepted({ key, sheet }: CardPlace): boolean {
  return key !== null || sheet !== null;
}

/** What is kept once the queries of a rule at these places are accepted. */
export function withAcceptedPlaces(
  kept: Kept,
  rule: string,
  places: readonly CardPlace[],
  decision: DecisionOnRecord,
): Kept {
  return places
    .filter(canBeAccepted)
    .reduce((so, place) => withAccepted(so, acceptance(rule, place, decision)), kept);
}

/** A record is known by its key, so that the decision holds when rows move; anything else by its cell. */
function acceptance(
  rule: string,
  { key, sheet, cell }: CardPlace,
  decision: DecisionOnRecord,
): KeptAcceptance {
  const where = sheet === null ? {} : { sheet };
  if (key !== null) return { rule, key, ...where, ...decision };
  return { rule, ...where, ...(cell === null ? {} : { cell }), ...decision };
}
