import type { Decisions, OnRecord } from '../engine/decisions/decisions.ts';
import { foldText } from '../engine/values/fold.ts';
import type { Config } from './config-schema.ts';

/** What the config puts on record, as the engine takes it: what is left out is null. */
export function asDecisions(config: Config): Decisions {
  return {
    ratings: (config.ratingDecisions ?? []).map((decision) => ({
      ...asOnRecord(decision),
      workbook: decision.workbook ?? null,
      key: decision.key,
      agreed: decision.agreed,
      stated: decision.stated ?? null,
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
      ...asOnRecord(extension),
      workbook: extension.workbook ?? null,
      key: extension.key,
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
