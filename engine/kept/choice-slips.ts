import type { Templates } from '../settings.ts';
import { correctionSlip } from './as-correction.ts';
import type { Choices, ChoiceSlip, Standing } from './choices.ts';
import { decisionSlips } from './decision-slips.ts';
import { daySlip, planYearSlip } from './read-given.ts';

/** Everything in somebody's choices that makes no sense here, the first to be mended first. */
export function* choiceSlips(
  choices: Choices,
  templates: Templates,
  standing: Standing,
): Generator<ChoiceSlip> {
  yield* plainSlip('scheme', choices.scheme, (id) => schemeSlip(id, templates));
  yield* plainSlip('asAt', choices.asAt, (text) => daySlip(text, 'the as-at date'));
  yield* plainSlip('panelDate', choices.panelDate, (text) => daySlip(text, 'the panel date'));
  yield* plainSlip('planYear', choices.planYear, (text) => planYearSlip(text, 'the plan year'));
  for (const [place, columns] of (choices.columns ?? []).entries()) {
    const slip = correctionSlip(columns, templates, standing.holder);
    if (slip !== null) yield { key: 'columns', place, slip };
  }
  yield* decisionSlips(choices, standing);
}

function plainSlip(
  key: keyof Choices,
  text: string | undefined,
  slipOf: (text: string) => string | null,
): ChoiceSlip[] {
  const slip = text === undefined ? null : slipOf(text);
  return slip === null ? [] : [{ key, place: null, slip }];
}

function schemeSlip(id: string, templates: Templates): string | null {
  return templates.ragRules.some((rules) => rules.id === id) ? null : noSuchScheme(id, templates);
}

/** That there are no RAG rules of a name, and which there are. */
export function noSuchScheme(id: string, { ragRules }: Templates): string {
  const known = ragRules.map((rules) => rules.id).join(', ');
  return `There are no RAG rules “${id}”: choose from ${known}, or give your own with --template.`;
}
