import { andMore } from '../render/and-more.ts';
import { groupQueries } from '../render/query-groups.ts';
import type { RuleWords } from '../render/report-words.ts';
import { ACCEPTED_TITLE, SEVERITY_TITLES } from '../render/severity-titles.ts';
import type { Report } from '../report/report-schema.ts';
import type { Severity } from '../rules/query.ts';
import type { Rule } from '../rules/rule.ts';
import { groupedBy, type Group } from '../values/grouped-by.ts';
import { acceptedCards, type AcceptedCard } from './accepted-cards.ts';
import { placeReader, type CardPlace, type PlaceRead, type PlaceReader } from './card-place.ts';
import { sayInPane } from './say-in-pane.ts';

/** What a card says of its rule; a host that gives the rules' examples shows one. */
export type CardRule = RuleWords & Partial<Pick<Rule, 'examples'>>;

/** All queries for people, what must be fixed first; a card a rule, a line for all that ask the same. */
export interface QueryCards {
  /** Those in which nothing is asked are left out. */
  readonly groups: readonly SeverityCards[];
  /** Apart, and in no count above. */
  readonly accepted: AcceptedGroup;
}

/** The cards of one gravity, the rule that asks most often first. */
export interface SeverityCards {
  readonly severity: Severity;
  /** "Must be fixed". */
  readonly title: string;
  /** Queries on all of its cards. */
  readonly count: number;
  readonly cards: readonly QueryCard[];
}

/** Queries that were accepted with a reason. */
export interface AcceptedGroup {
  readonly title: string;
  readonly count: number;
  readonly cards: readonly AcceptedCard[];
}

/** The queries of one rule and gravity. */
export interface QueryCard {
  readonly rule: string;
  /** What the rule asks; its id where it is not known. */
  readonly title: string;
  /** Why it matters to a panel; "" where it is not known. */
  readonly why: string;
  readonly severity: Severity;
  readonly count: number;
  /** The line of most places first. */
  readonly lines: readonly CardLine[];
  readonly example: CardExample | null;
}

/** Queries that ask the same but for the record, its cells and what is quoted. */
export interface CardLine {
  /** What it asks whatever the record: no other line of its card has it, and it stays while places are put right. */
  readonly shape: string;
  /** The query’s own sentence where it is one; "Enter a lead for action 2 (and 3 more like it)." */
  readonly message: string;
  readonly places: readonly CardPlace[];
}

/** How a rule’s own help shows it. */
export interface CardExample {
  /** "an open action without a lead is a query". */
  readonly name: string;
  /** What is then asked. */
  readonly asks: string;
}

type Rules = ReadonlyMap<string, CardRule>;

/** Groups a report’s queries so that repeats are read once. */
export function queryCards(report: Report, rules: Rules): QueryCards {
  const read = placeReader(report.workbooks);
  return {
    groups: SEVERITY_TITLES.flatMap(({ severity, title }) => {
      const cards = cardsOf(report, severity, rules, read);
      return cards.length === 0 ? [] : [{ severity, title, count: sum(cards), cards }];
    }),
    accepted: acceptedGroup(report, rules, read),
  };
}

function sum(cards: readonly { readonly count: number }[]): number {
  return cards.reduce((all, { count }) => all + count, 0);
}

function acceptedGroup(report: Report, rules: Rules, read: PlaceReader): AcceptedGroup {
  const cards = acceptedCards(report, rules, (placed) => read(placed).place);
  return { title: ACCEPTED_TITLE, count: sum(cards), cards };
}

function cardsOf(report: Report, severity: Severity, rules: Rules, read: PlaceReader): QueryCard[] {
  return groupQueries(report.workbooks, severity)
    .map(({ rule, places }) => ({
      rule,
      title: rules.get(rule)?.summary ?? rule,
      why: sayInPane(rules.get(rule)?.why ?? ''),
      severity,
      count: places.length,
      lines: linesOf(places.map(read)),
      example: exampleOf(rules.get(rule)),
    }))
    .sort((a, b) => b.count - a.count);
}

function exampleOf(rule: CardRule | undefined): CardExample | null {
  const shown = rule?.examples?.find(({ expect }) => expect.length > 0);
  const [asked] = shown?.expect ?? [];
  return shown && asked ? { name: shown.name, asks: sayInPane(asked.message) } : null;
}

function linesOf(read: readonly PlaceRead[]): CardLine[] {
  const groups = groupedBy(read, ({ shape }) => shape);
  return [...groups]
    .map(([shape, group]) => lineOf(shape, group))
    .sort((a, b) => b.places.length - a.places.length);
}

function lineOf(shape: string, group: Group<PlaceRead>): CardLine {
  return { shape, message: messageOf(group), places: group.map(({ place }) => place) };
}

function messageOf(group: Group<PlaceRead>): string {
  const [{ place, name }] = group;
  return group.length === 1 ? place.message : andMore(place.message, name, group.length - 1);
}
