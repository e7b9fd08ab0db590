import { isForWorkbook } from '../decisions/decided.ts';
import { NO_DECISIONS, type Decisions } from '../decisions/decisions.ts';
import type { ColumnCorrection, Settings } from '../settings.ts';
import { aboutWorkbook } from './about-workbook.ts';
import type { Choices } from './choices.ts';
import type { Kept } from './kept-schema.ts';
import { settingsFrom } from './settings-from.ts';
import { takenWords, type ReadingSetting, type Taken } from './taken.ts';
import { usableKept } from './usable-kept.ts';

/** What has been said of a run: its settings, and what was chosen for them on the command line or in a config. */
export interface Said {
  readonly settings: Settings;
  readonly choices: Choices;
  /** Whether decisions that a workbook itself keeps count: whoever sent it may have written them. */
  readonly trustsWorkbooks: boolean;
}

/** What became of what a workbook keeps. */
export interface KeptUse {
  readonly taken: readonly Taken[];
  /** Those that make sense, all about this workbook. */
  readonly decisions: Decisions;
  /** Posts by the name as it was written. */
  readonly posts: Readonly<Record<string, string>>;
  readonly isTrusted: boolean;
  /** One sentence on each thing that is not used. */
  readonly notUsed: readonly string[];
}

/** The settings that one workbook is examined with: what is said of the run, then what the workbook keeps, then defaults. */
export function useKept(
  kept: Kept,
  file: string,
  said: Said,
): { readonly settings: Settings; readonly use: KeptUse } {
  const { settings: base, trustsWorkbooks: isTrusted } = said;
  const usable = usableKept(kept, base);
  const made = settingsFrom(aboutWorkbook(usable.kept, file), base);
  if ('slip' in made) return { settings: base, use: nothingUsed(made.slip) };
  const own = made.settings;
  const isOpen = openFor(usable.kept, said.choices);
  const corrections = own.corrections.filter((each) => !isCorrected(each, base.corrections, file));
  const names = new Map([...own.names].filter(([name]) => !base.names.has(name)));
  const settings: Settings = {
    ...filled(base, own, isOpen),
    corrections: [...base.corrections, ...corrections],
    names: new Map([...base.names, ...names]),
    decisions: isTrusted ? joinDecisions(base.decisions, own.decisions) : base.decisions,
  };
  const taken = takenWords({ ...settings, corrections, names }, isOpen);
  const { decisions } = own;
  const { posts = {} } = usable.kept;
  return { settings, use: { taken, decisions, posts, isTrusted, notUsed: usable.slips } };
}

type IsOpen = (setting: ReadingSetting) => boolean;

/** The settings of the run, those that are open filled with the workbook's own. */
function filled(base: Settings, own: Settings, isOpen: IsOpen): Settings {
  return {
    ...base,
    asAt: isOpen('asAt') ? own.asAt : base.asAt,
    panelDate: isOpen('panelDate') ? own.panelDate : base.panelDate,
    planYear: isOpen('planYear') ? own.planYear : base.planYear,
    ragRules: isOpen('scheme') ? own.ragRules : base.ragRules,
    singleYearQuarter: isOpen('singleYearQuarter') ? own.singleYearQuarter : base.singleYearQuarter,
  };
}

/** What is kept and cannot be read at all: one sentence, and nothing is used. */
export function nothingUsed(slip: string): KeptUse {
  return { taken: [], decisions: NO_DECISIONS, posts: {}, isTrusted: false, notUsed: [slip] };
}

/** Whether the workbook has its say: it keeps a setting that nobody has given, or one that several may add to. */
function openFor(kept: Kept, choices: Choices): IsOpen {
  return (setting) =>
    setting === 'columns' ||
    setting === 'names' ||
    (choices[setting] === undefined && kept[setting] !== undefined);
}

function isCorrected(own: ColumnCorrection, said: readonly ColumnCorrection[], file: string): boolean {
  return said.some(({ sheet, workbook }) => sheet === own.sheet && isForWorkbook(workbook, file));
}

/** Of two decisions on one day the first counts, of two markings the last: what was said outside the workbook. */
function joinDecisions(said: Decisions, own: Decisions): Decisions {
  return {
    ratings: [...said.ratings, ...own.ratings],
    accepted: [...said.accepted, ...own.accepted],
    extensions: [...said.extensions, ...own.extensions],
    markings: [...own.markings, ...said.markings],
    posts: new Map([...own.posts, ...said.posts]),
  };
}
