import type { Rating } from '../templates/rag-rules.ts';
import type { RatedColour } from '../templates/rag-rules.ts';
import type { IsoDate } from '../values/calendar.ts';
import type { OnRecord } from './decisions.ts';

/** One decision as every report lists it: what was decided, by whom, and whether it counts. */
export type DecisionEntry = RatingEntry | ExtensionEntry | AcceptanceEntry;

interface Entry extends OnRecord {
  /** Lapsed: it counted once. Unmatched: it fits no record or query, or more than one record. Untrusted: the workbook itself keeps it. */
  readonly state: 'honoured' | 'lapsed' | 'unmatched' | 'untrusted';
  /** Why it does not count, or what else there is to know of it; null where there is nothing to say. */
  readonly why: string | null;
  /** As the decision names them; null where it names none. */
  readonly workbook: string | null;
  readonly key: string | null;
  /** Where it was met, else as the decision names it. */
  readonly sheet: string | null;
  readonly cell: string | null;
  /** "action 2.1"; null where no one record is meant. */
  readonly name: string | null;
}

/** A rating that was agreed. */
export interface RatingEntry extends Entry {
  readonly kind: 'rating';
  readonly agreed: RatedColour;
  /** The lead's rating now; null where no one record is meant. */
  readonly stated: Rating | null;
}

/** A later deadline that was agreed. */
export interface ExtensionEntry extends Entry {
  readonly kind: 'extension';
  readonly deadline: IsoDate;
  /** The first deadline; null where none is recorded. */
  readonly original: IsoDate | null;
}

/** Queries that were accepted with a reason. */
export interface AcceptanceEntry extends Entry {
  readonly kind: 'acceptance';
  readonly rule: string;
  /** How many queries it is about. */
  readonly queries: number;
}
