import type { Decision } from '../engine/decisions/decisions-met.ts';
import type { Decisions, OnARecord, OnRecord } from '../engine/decisions/decisions.ts';
import { longDate, type IsoDate } from '../engine/values/calendar.ts';
import { foldText } from '../engine/values/fold.ts';
import { rules } from '../engine/rules/index.ts';
import { nearRules } from './near-rules.ts';
import { UsageProblem } from './usage-problem.ts';

/** Refuses decisions that make no sense, in one sentence: a rule that is none, a day to come, two decisions at once. */
export function checkDecisions(decisions: Decisions, today: IsoDate): Decisions {
  const { ratings, extensions, accepted, markings } = decisions;
  for (const { rule } of accepted) checkRule(rule);
  for (const each of [...ratings, ...extensions, ...accepted])
    checkDays(each, `on ${subjectOf(each)}`, today);
  for (const each of markings) checkDays(each, `on the marking “${each.from}”`, today);
  checkOneOfEach(ratings, 'ratings', ({ stated, dateCheck }) => `${stated ?? ''}|${dateCheck ?? ''}`);
  checkOneOfEach(extensions, 'extensions', () => '');
  return decisions;
}

function checkRule(id: string): void {
  if (rules.some((rule) => rule.id === id)) return;
  throw new UsageProblem(
    `The config accepts queries of the rule “${id}”, which does not exist.${nearRules(id)} “panelpack explain” lists them.`,
  );
}

function checkDays({ by, on, reviewBy }: OnRecord, about: string, today: IsoDate): void {
  const what = `The config has a decision of ${by} ${about}`;
  if (on > today)
    throw new UsageProblem(
      `${what} dated ${longDate(on)}, which is still to come: give the day it was decided.`,
    );
  if (reviewBy !== null && reviewBy < on)
    throw new UsageProblem(
      `${what} that is to be reviewed on ${longDate(reviewBy)}, before it was made on ${longDate(on)}: mend one of the two.`,
    );
}

function subjectOf(decision: Decision): string {
  if (decision.key !== null) return `“${decision.key}”`;
  return [decision.sheet, 'cell' in decision ? decision.cell : null]
    .filter((part) => part !== null)
    .join('!');
}

/** Of decisions on one record the latest counts; of two made on one day, nobody can say which was meant. */
function checkOneOfEach<D extends OnARecord>(
  decisions: readonly D[],
  what: 'ratings' | 'extensions',
  condition: (decision: D) => string,
): void {
  const known = new Set<string>();
  for (const decision of decisions) {
    const { workbook, sheet, key, on } = decision;
    const place = [workbook ?? '', sheet ?? '', key].map(foldText);
    const name = [...place, on, condition(decision)].join('\u0000');
    if (known.has(name))
      throw new UsageProblem(
        `The config agrees two ${what} for “${key}” on ${longDate(on)}: keep the one that was meant.`,
      );
    known.add(name);
  }
}
