import { canBeAcceptedWhole } from '../decisions/whole-workbook.ts';
import { rules } from '../rules/index.ts';
import { nearRules } from '../rules/near-rules.ts';
import { longDate } from '../values/calendar.ts';
import { foldText } from '../values/fold.ts';
import type { Choices, ChoiceSlip, Standing } from './choices.ts';

type Listed<Key extends keyof Choices> = Extract<NonNullable<Choices[Key]>, readonly unknown[]>[number];
type Accepted = Listed<'acceptedQueries'>;
type OnARecord = Listed<'ratingDecisions'> | Listed<'extensions'>;

/** Decisions that make no sense: a rule that is none, a day to come, two decisions at once. */
export function* decisionSlips(choices: Choices, standing: Standing): Generator<ChoiceSlip> {
  const { ratingDecisions = [], extensions = [], acceptedQueries = [], markings = [] } = choices;
  yield* slipsOf('acceptedQueries', acceptedQueries, ({ rule }) => ruleSlip(rule, standing));
  yield* slipsOf('acceptedQueries', acceptedQueries, (each) => wholeSlip(each, standing));
  yield* slipsOf('ratingDecisions', ratingDecisions, (each) => daysSlip(each, onRecord(each), standing));
  yield* slipsOf('extensions', extensions, (each) => daysSlip(each, onRecord(each), standing));
  yield* slipsOf('acceptedQueries', acceptedQueries, (each) => daysSlip(each, onQuery(each), standing));
  yield* slipsOf('markings', markings, (each) => daysSlip(each, `on the marking “${each.from}”`, standing));
  const ratings = repeats('ratings', standing);
  yield* slipsOf('ratingDecisions', ratingDecisions, (each) =>
    ratings(each, `${each.stated ?? ''}|${each.dateCheck ?? ''}`),
  );
  const deadlines = repeats('extensions', standing);
  yield* slipsOf('extensions', extensions, (each) => deadlines(each, ''));
}

function* slipsOf<D>(
  key: keyof Choices,
  decisions: readonly D[],
  slipOf: (decision: D) => string | null,
): Generator<ChoiceSlip> {
  for (const [place, decision] of decisions.entries()) {
    const slip = slipOf(decision);
    if (slip !== null) yield { key, place, slip };
  }
}

function ruleSlip(id: string, { holder }: Standing): string | null {
  if (rules.some((rule) => rule.id === id)) return null;
  return `${holder} accepts queries of the rule “${id}”, which does not exist.${nearRules(id)} “panelpack explain” lists them.`;
}

/** What nobody may accept away: it would count as ready what nobody has seen. */
function wholeSlip({ rule, about }: Accepted, { holder }: Standing): string | null {
  if (about === undefined || canBeAcceptedWhole(rule)) return null;
  const what = `${holder} accepts what “${rule}” asks about the whole workbook, which cannot be accepted`;
  return rule === 'tracker-is-recognised'
    ? `${what}: nothing in a workbook without a tracker was checked. Say which column is which, or leave its file out.`
    : `${what}: name the key, the sheet or the cell of the query.`;
}

type Dated = Pick<OnARecord, 'by' | 'on' | 'reviewBy'>;

function daysSlip({ by, on, reviewBy }: Dated, about: string, { holder, today }: Standing): string | null {
  const what = `${holder} has a decision of ${by} ${about}`;
  if (on > today)
    return `${what} dated ${longDate(on)}, which is still to come: give the day it was decided.`;
  if (reviewBy === undefined || reviewBy >= on) return null;
  return `${what} that is to be reviewed on ${longDate(reviewBy)}, before it was made on ${longDate(on)}: mend one of the two.`;
}

function onRecord({ key }: OnARecord): string {
  return `on “${key}”`;
}

function onQuery({ key, sheet, cell }: Accepted): string {
  if (key !== undefined) return `on “${key}”`;
  const place = [sheet, cell].filter((part) => part !== undefined);
  return `on ${place.length === 0 ? 'the whole workbook' : place.join('!')}`;
}

/** Of decisions on one record the latest counts; of two made on one day, nobody can say which was meant. */
function repeats(what: 'ratings' | 'extensions', { holder }: Standing) {
  const known = new Set<string>();
  return ({ workbook, sheet, key, on }: OnARecord, condition: string): string | null => {
    const place = [workbook ?? '', sheet ?? '', key].map(foldText);
    const name = [...place, on, condition].join('\u0000');
    if (known.has(name))
      return `${holder} agrees two ${what} for “${key}” on ${longDate(on)}: keep the one that was meant.`;
    known.add(name);
    return null;
  };
}
