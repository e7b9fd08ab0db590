import { addDays, addMonths, type IsoDate } from './calendar.ts';
import { foldText, plainText } from './fold.ts';
import { readDateless } from './timescale-dateless.ts';
import { stripFillers } from './timescale-fillers.ts';
import { splitMoved } from './timescale-moved.ts';
import { shortenQuarters } from './timescale-quarters.ts';
import { dateless, inferred, isGiven } from './timescale-readings.ts';
import { splitForWhom, splitRemark, type RemarkedWords } from './timescale-remark.ts';
import { readBareDate, readSingle } from './timescale-single.ts';
import { splitLabel, splitLabelled, splitUnlabelled, type Stretch } from './timescale-split.ts';
import type {
  Reading,
  Timescale,
  TimescaleContext,
  TimescaleKind,
  TimescalePart,
  TimescaleWarning,
} from './timescale-types.ts';
import { firstAfter } from './timescale-year-after.ts';

export type {
  Alternative,
  Certainty,
  CountedFrom,
  Precision,
  Timescale,
  TimescaleContext,
  TimescaleKind,
  TimescaleWarning,
} from './timescale-types.ts';

/** No deadline takes more room than this; a longer cell is prose, and prose is not guessed at. */
const LONGEST = 300;

/** Reads the text of a deadline cell by D1: its date is the last day of the period named. */
export function readTimescale(text: string, context: TimescaleContext): Timescale {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return unparsed(text);
  const folded = foldText(trimmed);
  const whole = readDateless(folded) ?? readBareDate(folded, context);
  if (whole) return asTimescale(text, whole);
  return (
    readMoved(text, folded, context) ??
    readLabelled(text, trimmed, context) ??
    readOne(text, trimmed, context) ??
    readLocal(text, trimmed, context) ??
    readUnlabelled(text, trimmed, context) ??
    readRemarked(text, splitRemark(folded) ?? splitForWhom(plainText(trimmed)), context) ??
    unparsed(text)
  );
}

/** A reading put to the text it was read from. */
export function asTimescale(text: string, reading: Reading, qualifier: string | null = null): Timescale {
  return { text, ...reading, qualifier, parts: [] };
}

function unparsed(text: string): Timescale {
  return asTimescale(text, dateless('unparsed', 'UNPARSED'));
}

/** "March 2026 (originally June 2025)" gives the deadline twice: as it is, and as it was at first (D2). */
function readMoved(text: string, folded: string, context: TimescaleContext): Timescale | null {
  const moved = splitMoved(folded);
  const now = moved && readMovedDate(moved.now, context);
  if (!moved || now?.kind !== 'date' || now.end === null) return null;
  const was = readEarlier(moved.was, now.end, context);
  if (was?.kind !== 'date') return null;
  const isSure = now.certainty !== 'exact' || was.certainty === 'exact';
  return {
    ...asTimescale(text, now, moved.note),
    certainty: isSure ? now.certainty : 'inferred',
    warnings: [...now.warnings, 'EARLIER_DATE'],
    earlier: asTimescale(moved.was, was),
  };
}

/** A date without a year is the last such before the new one. */
function readEarlier(words: string, now: IsoDate, context: TimescaleContext): Reading | null {
  const yearBefore = addDays(addMonths(now, -12), 1);
  const bare = firstAfter(shortenQuarters(stripFillers(words).text), yearBefore);
  return bare ? inferred(bare, 'YEAR_FROM_DEADLINE') : readMovedDate(words, context);
}

function readMovedDate(words: string, context: TimescaleContext): Reading | null {
  return readSingle(words, context)?.reading ?? null;
}

function readOne(text: string, trimmed: string, context: TimescaleContext): Timescale | null {
  const single = readSingle(trimmed, context);
  return single && asTimescale(text, single.reading, single.qualifier);
}

/** “31 March 2026 – now overdue”: the date, as it is with such words in brackets. */
function readRemarked(
  text: string,
  remarked: RemarkedWords | null,
  context: TimescaleContext,
): Timescale | null {
  const single = remarked && readSingle(remarked.date, context);
  if (!remarked || single?.reading.kind !== 'date') return null;
  const qualifier = [single.qualifier, remarked.remark].filter((words) => words !== null).join(' ');
  return asTimescale(text, single.reading, qualifier);
}

function readLabelled(text: string, trimmed: string, context: TimescaleContext): Timescale | null {
  const stretches = splitLabelled(trimmed);
  if (!stretches) return null;
  const [first] = stretches;
  if (stretches.length > 1 || !first) return readSeveral(text, stretches, context);
  const only = readTimescale(first.text, context);
  if (only.kind === 'unparsed' || only.kind === 'missing') return null;
  const qualifier = [foldText(first.label), only.qualifier].filter(Boolean).join(' ');
  return { ...only, text, qualifier };
}

function readUnlabelled(text: string, trimmed: string, context: TimescaleContext): Timescale | null {
  const stretches = shareYears(splitUnlabelled(trimmed), context);
  if (stretches.length < 2) return null;
  const several = readSeveral(text, stretches, context);
  return several?.parts.some((part) => !isDeadline(part.timescale)) ? null : several;
}

const DEADLINES: ReadonlySet<TimescaleKind> = new Set(['date', 'several', 'unresolved', 'tbc', 'continuous']);

function isDeadline({ kind }: Timescale): boolean {
  return DEADLINES.has(kind);
}

const YEAR_AT_END = /(?:\d{4}(?: ?[/-] ?\d{2,4})?|\d\d ?\/ ?\d\d)$/;
/** "April 22" above "March 2022" says its year already. */
const SHORT_YEAR_AT_END = /[a-z]{3}[ .'-]+\d\d$/i;

/** "March and June 2022" names its year once, for both. */
function shareYears(stretches: readonly Stretch[], context: TimescaleContext): readonly Stretch[] {
  return stretches.map((stretch, index) => {
    const year = YEAR_AT_END.exec(stretches[index + 1]?.text ?? '')?.[0];
    if (year === undefined || saysYear(stretch.text)) return stretch;
    const text = `${stretch.text} ${year}`;
    return isGiven(readTimescale(text, context)) ? { ...stretch, text } : stretch;
  });
}

function saysYear(text: string): boolean {
  return YEAR_AT_END.test(text) || SHORT_YEAR_AT_END.test(text);
}

/** Null unless at least one stretch is a date: a numbered list of words is not a list of deadlines. */
function readSeveral(
  text: string,
  stretches: readonly Stretch[],
  context: TimescaleContext,
): Timescale | null {
  const parts = stretches.map(({ label, kind, text: words }): TimescalePart => ({
    label,
    kind,
    timescale: readPart(words, context),
  }));
  if (!parts.some(({ timescale }) => isDeadline(timescale))) return null;
  const latest = latestOf(parts);
  return {
    text,
    kind: 'several',
    start: latest?.start ?? null,
    end: latest?.end ?? null,
    precision: latest?.precision ?? null,
    certainty: latest?.certainty ?? 'none',
    alternatives: latest?.alternatives ?? [],
    qualifier: null,
    warnings: warningsOf(parts),
    parts,
  };
}

/** A part that is numbered and named, "(a) tender - 31/05/2025", is read behind its name. */
function readPart(words: string, context: TimescaleContext): Timescale {
  const whole = readTimescale(words, context);
  if (whole.kind !== 'unparsed') return whole;
  const behind = readTimescale(splitLabel(words).text, context);
  return behind.kind === 'unparsed' ? whole : { ...behind, text: words };
}

function latestOf(parts: readonly TimescalePart[]): Timescale | null {
  let latest: Timescale | null = null;
  for (const { timescale } of parts) {
    if (timescale.end && (!latest?.end || timescale.end > latest.end)) latest = timescale;
  }
  return latest;
}

function warningsOf(parts: readonly TimescalePart[]): readonly TimescaleWarning[] {
  return [...new Set<TimescaleWarning>(['MULTI', ...parts.flatMap(({ timescale }) => timescale.warnings)])];
}

const LOCAL = /^no (?:deadline|date|timescale) (?:set|given)(?: by [\w ]{2,30}?)? ?[-:;,.] ?(.+)$/;
const WHY_SET = / (?:set|agreed|chosen|proposed) (?:to|by|locally|for)\b.*$/;

/** "No deadline set by the inspectorate - December 2019 set to align with the next inspection" (D2). */
function readLocal(text: string, trimmed: string, context: TimescaleContext): Timescale | null {
  const local = LOCAL.exec(foldText(trimmed));
  const single = local && readSingle((local[1] ?? '').replace(WHY_SET, ''), context);
  if (!single) return null;
  const { reading } = single;
  return asTimescale(
    text,
    { ...reading, warnings: [...reading.warnings, 'LOCAL_DEADLINE'] },
    single.qualifier,
  );
}
