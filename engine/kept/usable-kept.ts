import type { Templates } from '../settings.ts';
import type { IsoDate } from '../values/calendar.ts';
import { choiceSlips } from './choice-slips.ts';
import type { ChoiceSlip } from './choices.ts';
import type { Kept } from './kept-schema.ts';

/** What a workbook keeps and can be used, and one sentence on each thing that makes no sense here. */
export interface UsableKept {
  readonly kept: Kept;
  readonly slips: readonly string[];
}

/** Leaves out what makes no sense here, such as RAG rules that are not known: the rest still counts. */
export function usableKept(
  kept: Kept,
  { templates, today }: { readonly templates: Templates; readonly today: IsoDate },
): UsableKept {
  const slips = [...choiceSlips(kept, templates, { holder: 'The workbook', today })];
  return { kept: slips.length === 0 ? kept : without(kept, slips), slips: slips.map(({ slip }) => slip) };
}

function without(kept: Kept, slips: readonly ChoiceSlip[]): Kept {
  const isBad = (key: ChoiceSlip['key'], place: number | null): boolean =>
    slips.some((slip) => slip.key === key && slip.place === place);
  const good =
    (key: ChoiceSlip['key']) =>
    (_: unknown, place: number): boolean =>
      !isBad(key, place);
  return {
    ...kept,
    asAt: isBad('asAt', null) ? undefined : kept.asAt,
    panelDate: isBad('panelDate', null) ? undefined : kept.panelDate,
    planYear: isBad('planYear', null) ? undefined : kept.planYear,
    scheme: isBad('scheme', null) ? undefined : kept.scheme,
    columns: kept.columns?.filter(good('columns')),
    ratingDecisions: kept.ratingDecisions?.filter(good('ratingDecisions')),
    acceptedQueries: kept.acceptedQueries?.filter(good('acceptedQueries')),
    extensions: kept.extensions?.filter(good('extensions')),
    markings: kept.markings?.filter(good('markings')),
  };
}
