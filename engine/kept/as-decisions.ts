import type { Decisions, OnARecord, OnRecord } from '../decisions/decisions.ts';
import { foldText } from '../values/fold.ts';
import type { Choices } from './choices.ts';

/** What has been put on record, as the engine takes it: in the order given, what is left out being null. */
export function asDecisions(choices: Choices): Decisions {
  return {
    ratings: (choices.ratingDecisions ?? []).map((decision) => ({
      ...asOnARecord(decision),
      agreed: decision.agreed,
      stated: decision.stated ?? null,
      dateCheck: decision.dateCheck ?? null,
    })),
    accepted: (choices.acceptedQueries ?? []).map((accepted) => ({
      ...asOnRecord(accepted),
      rule: accepted.rule,
      workbook: accepted.workbook ?? null,
      key: accepted.key ?? null,
      sheet: accepted.sheet ?? null,
      cell: accepted.cell ?? null,
    })),
    extensions: (choices.extensions ?? []).map((extension) => ({
      ...asOnARecord(extension),
      deadline: extension.deadline,
    })),
    markings: (choices.markings ?? []).map((marking) => ({
      ...asOnRecord(marking),
      from: marking.from,
      to: marking.to,
    })),
    posts: new Map(Object.entries(choices.posts ?? {}).map(([name, post]) => [foldText(name), post])),
  };
}

interface Recorded {
  readonly by: string;
  readonly on: string;
  readonly reason: string;
  readonly reviewBy?: string | undefined;
}

function asOnRecord({ by, on, reason, reviewBy }: Recorded): OnRecord {
  return { by, on, reason, reviewBy: reviewBy ?? null };
}

interface RecordedOnARecord extends Recorded {
  readonly workbook?: string | undefined;
  readonly sheet?: string | undefined;
  readonly key: string;
}

function asOnARecord(decision: RecordedOnARecord): OnARecord {
  const { workbook = null, sheet = null, key } = decision;
  return { ...asOnRecord(decision), workbook, sheet, key };
}
