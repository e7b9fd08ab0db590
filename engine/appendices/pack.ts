import { decisionLines } from '../decisions/decision-lines.ts';
import { makePublicEdition, type PublicEdition } from '../editions/public-edition.ts';
import { saysBeforeRelease, whyRefused } from '../editions/release-words.ts';
import { settleMarkings } from '../editions/settle-markings.ts';
import type { Examination } from '../examine.ts';
import type { Settings } from '../settings.ts';
import type { RagRules } from '../templates/rag-rules.ts';
import { longDate, type IsoDate } from '../values/calendar.ts';
import { buildAppendices } from './build-appendices.ts';
import type { AppendixRequest, AppendixTable, Edition } from './table.ts';

/** The tables of one panel paper with what must be said of them all: what every format is made from. */
export interface Pack {
  /** In printed order, lettered. */
  readonly tables: readonly AppendixTable[];
  /** For whom it is made; the tables already fit it. */
  readonly edition: Edition;
  /** The latest data date of its workbooks. */
  readonly asAt: IsoDate;
  readonly panelDate: IsoDate | null;
  readonly ragRules: RagRules;
  /** The format for publication: words alone; no fills, frozen panes, filters or page headers (C13). */
  readonly isAccessible: boolean;
  /** Decisions on record that it rests on. */
  readonly notes: readonly string[];
}

/** Which pack to make. */
export interface PackRequest extends AppendixRequest {
  readonly isAccessible: boolean;
  readonly asAt: IsoDate;
}

/** A pack, or the sentence that says why there is none. */
export type PackOutcome =
  | {
      readonly kind: 'made';
      readonly pack: Pack;
      /** What a person confirms by releasing it; null for editions that are not published. */
      readonly confirms: string | null;
      /** Decisions that were wanted and no longer count. */
      readonly lapsed: readonly string[];
    }
  | { readonly kind: 'refused'; readonly why: string };

/** Makes a pack of one edition: a marking may refuse it, and the public edition takes names out (D13). */
export function makePack(
  examinations: readonly Examination[],
  request: PackRequest,
  settings: Settings,
): PackOutcome {
  const { edition, asAt, isAccessible } = request;
  const earlier = whyNotEarlier(settings, asAt);
  if (earlier !== null) return { kind: 'refused', why: earlier };
  const settled = settleMarkings(examinations, edition, asAt);
  const [bar] = settled.barring;
  if (bar) return { kind: 'refused', why: whyRefused(bar) };
  const { panelDate, ragRules } = settings;
  const base = { edition, asAt, panelDate, ragRules, isAccessible };
  const made = tablesOf(settled.examinations, request, settings, settled.notes);
  const confirms = 'changed' in made ? saysBeforeRelease(made, settled) : null;
  const { tables, notes } = made;
  return { kind: 'made', pack: { ...base, tables, notes }, confirms, lapsed: settled.lapsed };
}

function tablesOf(
  examinations: readonly Examination[],
  request: PackRequest,
  settings: Settings,
  notes: readonly string[],
): PublicEdition | Pick<Pack, 'tables' | 'notes'> {
  if (request.edition === 'public') return makePublicEdition(examinations, request, settings, notes);
  const honoured = decisionLines(
    examinations.flatMap(({ decisions }) => decisions.entries),
    settings.ragRules.names,
  ).honoured;
  return { tables: buildAppendices(examinations, request), notes: [...notes, ...honoured] };
}

/** A comparison runs from the last panel to this one: never backwards, nor with itself. */
function whyNotEarlier({ previous }: Settings, asAt: IsoDate): string | null {
  if (previous === null || previous.asAt < asAt) return null;
  return `The previous snapshot is as at ${longDate(previous.asAt)}, which is not before this pack’s ${longDate(asAt)}: give the one kept beside the last panel’s pack.`;
}
