import type { Edition } from '../appendices/table.ts';
import type { Examination } from '../examine.ts';
import type { IsoDate } from '../values/calendar.ts';
import { firstBy } from '../values/first-by.ts';
import { foldText } from '../values/fold.ts';
import { isForEveryone, joinMarkings, type Marking } from '../values/marking.ts';
import { findMarkings, type FoundMarking } from './find-markings.ts';
import { makeReplacements } from './replace-markings.ts';
import { sensitiveAnywhere } from './sensitive-anywhere.ts';

/** Workbooks with the markings that their pack is to carry, and what has to be said of them. */
export interface SettledMarkings {
  readonly examinations: readonly Examination[];
  /** Replacements that were used: listed in the pack. */
  readonly notes: readonly string[];
  /** Replacements that were wanted and do not count: said to whoever makes the pack. */
  readonly lapsed: readonly string[];
  /** Markings that keep the pack from being made, the gravest first. */
  readonly barring: readonly Bar[];
  /** Files that nothing marks, and the counted sheets that nothing marks of the others. */
  readonly unmarked: readonly string[];
  /** False where the headers and footers of the pages cannot be seen. */
  readonly arePagesRead: boolean;
}

/** A marking that bars a pack, and the file it stands in. */
export interface Bar {
  readonly marking: Marking;
  readonly file: string;
}

/** Puts the chosen markings in place: a sheet without one of its own takes those of its file. */
export function settleMarkings(
  examinations: readonly Examination[],
  edition: Edition,
  asAt: IsoDate,
): SettledMarkings {
  const replacements = makeReplacements(edition, asAt);
  const settled = examinations.map((examination) => {
    const { markings } = examination.settings.decisions;
    return settleWorkbook(examination, edition, (marking) => replacements.replace(marking, markings));
  });
  return {
    examinations: settled.map(({ examination }) => examination),
    notes: replacements.used(),
    lapsed: replacements.notUsed(),
    barring: barring(settled.flatMap(markingsIn), edition),
    unmarked: settled.flatMap(unmarkedIn),
    arePagesRead: examinations.every(({ workbook }) =>
      workbook.sheets.every(({ pageTexts }) => pageTexts !== null),
    ),
  };
}

/** What marks the sheets of a pack, and what no file may hold wherever it stands. */
function markingsIn({ examination, markings, ofFile, said }: SettledWorkbook): Bar[] {
  const all = [...[...markings.values()].flat(), ...ofFile.filter(isRefused), ...said];
  return all.map((marking) => ({ marking, file: examination.workbook.file }));
}

function barring(all: readonly Bar[], edition: Edition): Bar[] {
  const refused = all.filter(({ marking }) => isRefused(marking));
  const notForEveryone = edition === 'public' ? all.filter(({ marking }) => !isForEveryone(marking)) : [];
  return [...refused, ...notForEveryone];
}

interface SettledWorkbook {
  readonly examination: Examination;
  /** By sheet that holds a tracker. */
  readonly markings: ReadonlyMap<string, readonly FoundMarking[]>;
  readonly ofFile: readonly FoundMarking[];
  /** OFFICIAL-SENSITIVE said anywhere in it; looked for in the public edition alone. */
  readonly said: readonly Marking[];
}

function isRefused({ standing }: Marking): boolean {
  return standing === 'refused';
}

function settleWorkbook(
  examination: Examination,
  edition: Edition,
  settle: (marking: Marking) => Marking,
): SettledWorkbook {
  const found = findMarkings(examination);
  const markings = new Map(
    [...found.bySheet].map(([sheet, own]) => {
      const all = own.length > 0 ? own : found.ofFile;
      return [sheet, once(all.map((each) => ({ ...each, ...settle(each) })))] as const;
    }),
  );
  const titles = examination.recognition.titles.map((title) => ({
    ...title,
    marking: asOne(markings.get(title.sheet) ?? []) ?? title.marking,
  }));
  const { ofFile } = found;
  return {
    examination: { ...examination, recognition: { ...examination.recognition, titles } },
    markings,
    ofFile,
    said: edition === 'public' ? sensitiveAnywhere(examination.workbook).map(settle) : [],
  };
}

/** The file's name where nothing marks any sheet of it, else the names of its sheets that nothing marks. */
function unmarkedIn({ examination: { workbook }, markings }: SettledWorkbook): string[] {
  const bare = [...markings].filter(([, found]) => found.length === 0).map(([sheet]) => sheet);
  if (bare.length === 0) return [];
  return bare.length === markings.size ? [workbook.file] : bare.map((sheet) => `${workbook.file}, ${sheet}`);
}

/** Each marking once, whatever its case: a page repeats it at its foot. */
function once(found: readonly FoundMarking[]): FoundMarking[] {
  return [...firstBy(found, ({ marking }) => foldText(marking)).values()];
}

function asOne(found: readonly FoundMarking[]): FoundMarking | null {
  const [first] = found;
  const marking = joinMarkings(found.map((each) => each.marking));
  return first && marking !== null ? { ...first, marking } : null;
}
