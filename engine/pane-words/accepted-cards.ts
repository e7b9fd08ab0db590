import { onRecordLine } from '../decisions/decision-lines.ts';
import { inertLine } from '../render/inert.ts';
import type { RuleWords } from '../render/report-words.ts';
import type { Report, WorkbookReport } from '../report/report-schema.ts';
import type { IsoDate } from '../values/calendar.ts';
import { groupedBy } from '../values/grouped-by.ts';
import type { CardPlace, PlacedQuery } from './card-place.ts';

type Accepted = NonNullable<PlacedQuery['query']['accepted']>;

/** Queries of one rule that were accepted together. */
export interface AcceptedCard {
  readonly rule: string;
  /** What the rule asks; its id where it is not known. */
  readonly title: string;
  readonly by: string;
  readonly on: IsoDate;
  readonly reason: string;
  /** The last day on which it counts; null for no end. */
  readonly reviewBy: IsoDate | null;
  /** "Accepted by AC Quill, 5 January 2022: “the update shows it works”. Review by 31 March 2022." */
  readonly words: string;
  readonly count: number;
  readonly places: readonly CardPlace[];
}

/** The accepted queries of a report: a card for each rule, person, day and reason, so that none is honoured in silence. */
export function acceptedCards(
  { workbooks }: Report,
  rules: ReadonlyMap<string, RuleWords>,
  placeOf: (placed: PlacedQuery) => CardPlace,
): AcceptedCard[] {
  const alike = groupedBy(workbooks.flatMap(acceptedIn), ({ query: { rule }, accepted }) =>
    JSON.stringify([rule, accepted.by, accepted.on, accepted.reason, accepted.reviewBy]),
  );
  return [...alike.values()].map((placed) => {
    const [{ query, accepted }] = placed;
    return {
      rule: query.rule,
      title: rules.get(query.rule)?.summary ?? query.rule,
      ...inertRecord(accepted),
      words: `Accepted by ${onRecordLine(inertRecord(accepted))}`,
      count: placed.length,
      places: placed.map(placeOf),
    };
  });
}

function acceptedIn(workbook: WorkbookReport): (PlacedQuery & { readonly accepted: Accepted })[] {
  return workbook.queries.flatMap((query) =>
    query.accepted === null ? [] : [{ workbook, query, accepted: query.accepted }],
  );
}

function inertRecord({ by, on, reason, reviewBy }: Accepted): Accepted {
  return { by: inertLine(by), on, reason: inertLine(reason), reviewBy };
}
