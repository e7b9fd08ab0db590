import type { Decisions, OnARecord, OnRecord } from '../engine/decisions/decisions.ts';
import { foldText } from '../engine/values/fold.ts';
import type { Config } from './config-schema.ts';

/** What the config puts on record, as the engine takes it: what is left out is null. */
export function asDecisions(config: Config): Decisions {
  return {
    ratings: (config.ratingDecisions ?? []).map((decision) => ({
      ...asOnARecord(decision),
      agreed: decision.agreed,
      stated: decision.stated ?? null,
      dateCheck: decision.dateCheck ?? null,
    })),
    accepted: (config.acceptedQueries ?? []).map((accepted) => ({
      ...asOnRecord(accepted),
      rule: accepted.rule,
      workbook: accepted.workbook ?? null,
      key: accepted.key ?? null,
      sheet: accepted.sheet ?? null,
      cell: accepted.cell ?? null,
    })),
    extensions: (config.extensions ?? []).map((extension) => ({
      ...asOnARecord(extension),
      deadline: extension.deadline,
    })),
    markings: (config.markings ?? []).map((marking) => ({
      ...asOnRecord(marking),
      from: marking.from,
      to: marking.to,
    })),
    posts: new Map(Object.entries(config.posts ?? {}).map(([name, post]) => [foldText(name), post])),
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
