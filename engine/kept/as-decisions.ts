import type {
  AcceptedQuery,
  Decisions,
  OnARecord,
  OnRecord,
  RatingDecision,
} from '../decisions/decisions.ts';
import { foldText } from '../values/fold.ts';
import type { Choices } from './choices.ts';

/** What has been put on record, as the engine takes it: in the order given, what is left out being null. */
export function asDecisions(choices: Choices): Decisions {
  const { ratingDecisions = [], acceptedQueries = [], extensions = [], markings = [], posts = {} } = choices;
  return {
    ratings: ratingDecisions.map(asRatingDecision),
    accepted: acceptedQueries.map(asAcceptedQuery),
    extensions: extensions.map((each) => ({ ...asOnARecord(each), deadline: each.deadline })),
    markings: markings.map((each) => ({ ...asOnRecord(each), from: each.from, to: each.to })),
    posts: new Map(Object.entries(posts).map(([name, post]) => [foldText(name), post])),
  };
}

function asRatingDecision(decision: NonNullable<Choices['ratingDecisions']>[number]): RatingDecision {
  const { agreed, stated = null, dateCheck = null } = decision;
  return { ...asOnARecord(decision), agreed, stated, dateCheck };
}

function asAcceptedQuery(query: NonNullable<Choices['acceptedQueries']>[number]): AcceptedQuery {
  const { rule, workbook = null, key = null, sheet = null, cell = null } = query;
  return { ...asOnRecord(query), rule, workbook, key, sheet, cell };
}

/** What is on record of a decision, as it is kept. */
export interface Recorded {
  readonly by: string;
  readonly on: string;
  readonly reason: string;
  readonly reviewBy?: string | undefined;
}

/** What is on record of a decision, as reports say it. */
export function asOnRecord({ by, on, reason, reviewBy }: Recorded): OnRecord {
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
