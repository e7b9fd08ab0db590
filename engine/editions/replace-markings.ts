import type { Edition } from '../appendices/table.ts';
import type { MarkingReplacement } from '../decisions/decisions.ts';
import { longDate, type IsoDate } from '../values/calendar.ts';
import { foldText } from '../values/fold.ts';
import { readMarking, type Marking } from '../values/marking.ts';

/** The replacements on record for one pack, and what has been made of them. */
export interface Replacements {
  /** The marking to print: the one chosen for its workbook in place of this one, else this one. */
  readonly replace: (marking: Marking, choices: readonly MarkingReplacement[]) => Marking;
  /** One line for each replacement that was used. */
  readonly used: () => readonly string[];
  /** One line for each that was wanted and no longer counts, or names no marking in force. */
  readonly notUsed: () => readonly string[];
}

/**
 * Replaces obsolete and unknown markings in every edition. A marking in force, such as OFFICIAL-SENSITIVE, gives
 * way in the public edition alone: the others still hold what it was put there for.
 */
export function makeReplacements(edition: Edition, asAt: IsoDate): Replacements {
  const used = new Map<string, string>();
  const notUsed = new Set<string>();
  return {
    used: () => [...used.values()],
    notUsed: () => [...notUsed],
    replace(marking, choices) {
      if (marking.standing === 'refused') return marking;
      const chosen = choices.filter(({ from }) => foldText(from) === foldText(marking.marking));
      const inForce = chosen.filter((each) => whyNot(each, asAt) === null);
      for (const each of chosen) if (!inForce.includes(each)) notUsed.add(whyNot(each, asAt) ?? '');
      const last = inForce.at(-1);
      const next =
        last && (marking.standing !== 'current' || edition === 'public') ? readMarking(last.to) : null;
      if (!last || !next) return marking;
      const words = foldText(marking.marking);
      if (!used.has(words)) used.set(words, asNote(last, marking));
      return next;
    },
  };
}

/** Why a replacement does not count; null where it does. */
function whyNot({ from, to, reviewBy }: MarkingReplacement, asAt: IsoDate): string | null {
  const what = `The choice of ${to} in place of “${from}”`;
  if (reviewBy !== null && reviewBy < asAt)
    return `${what} does not count: its review date, ${longDate(reviewBy)}, has passed.`;
  return readMarking(to)?.standing === 'current'
    ? null
    : `${what} does not count: choose OFFICIAL or OFFICIAL-SENSITIVE.`;
}

function asNote({ to, by, on, reason }: MarkingReplacement, { marking }: Marking): string {
  const ending = /[.!?]$/.test(reason) ? '' : '.';
  return `The marking “${marking}” is replaced by ${to}: chosen by ${by} on ${longDate(on)}. ${reason}${ending}`;
}
