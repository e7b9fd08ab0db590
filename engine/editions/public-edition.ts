import { buildAppendices } from '../appendices/build-appendices.ts';
import type { AppendixRequest, AppendixTable } from '../appendices/table.ts';
import type { Examination } from '../examine.ts';
import type { Settings } from '../settings.ts';
import { makeNameIndex } from './name-index.ts';
import { withoutUnpublished } from './not-for-publication.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { peopleNamed } from './people-named.ts';
import { NAME_REMOVED } from './person-named.ts';
import { maybeLeads } from './maybe-leads.ts';
import { leadInPublic, withPublicLeads } from './public-leads.ts';
import { removeAddresses } from './remove-addresses.ts';
import { removeNumbers } from './remove-numbers.ts';
import { replaceNames, type KnownNames } from './replace-names.ts';
import { withoutUnseen, wordsIn } from './words-in.ts';

/** The tables of a public edition, and what a person has to know before releasing them. */
export interface PublicEdition {
  readonly tables: readonly AppendixTable[];
  /** Lines for the whole pack, without names. */
  readonly notes: readonly string[];
  /** Cells, notes and sources in which a name gave way. */
  readonly changed: number;
  /** Leads for whom no post is known, and whose names the tables would have held. */
  readonly withoutPost: readonly string[];
  /** Words left standing that are ordinary and may be names as well. */
  readonly leftAlone: readonly string[];
  /** Lead cells printed as a post or a unit that may be a name all the same: "KJ", "Quill team". */
  readonly maybeLeads: readonly string[];
  /** Records left out because they say that they are not published. */
  readonly unpublished: number;
}

/** Makes the tables with posts in place of names below chief officer, in every cell, note and source (D13). */
export function makePublicEdition(
  all: readonly Examination[],
  request: AppendixRequest,
  settings: Settings,
  notes: readonly string[],
): PublicEdition {
  const { examinations, left } = withoutUnpublished(all);
  const people = peopleNamed(examinations, settings);
  const index = makeNameIndex(people);
  const known = { index, ordinary: ordinaryWords(examinations, index) };
  const censor = startCensor(known, examinations);
  const before = buildAppendices(examinations, request);
  const tables = buildAppendices(withPublicLeads(examinations), request).map(censor.table);
  return {
    tables,
    notes: notes.map(censor.note),
    changed: countChanged(before, tables),
    withoutPost: leadsWithoutPost(examinations).filter(standsIn(before)),
    leftAlone: [...censor.leftAlone].sort(),
    maybeLeads: maybeLeads(examinations, known).map(censor.note),
    unpublished: left,
  };
}

interface Censor {
  readonly table: (table: AppendixTable) => AppendixTable;
  readonly note: (note: string) => string;
  readonly leftAlone: ReadonlySet<string>;
}

function startCensor(known: KnownNames, examinations: readonly Examination[]): Censor {
  const leftAlone = new Set<string>();
  const withoutNames = (text: string, anyCase: boolean): string => {
    const plain = removeAddresses(withoutUnseen(text));
    const replaced = replaceNames(plain, known, { anyCase });
    for (const word of replaced.leftAlone) leftAlone.add(word);
    return removeNumbers(replaced.text);
  };
  const files = namesOfPlaces(examinations)
    .map((name) => ({ name, use: withoutNames(name, true) }))
    .filter(({ name, use }) => name !== use);
  const note = (text: string): string => {
    const renamed = files.reduce((sentence, { name, use }) => sentence.replaceAll(name, use), text);
    return withoutNames(renamed, false);
  };
  const table = (each: AppendixTable): AppendixTable => ({
    ...each,
    title: withoutNames(each.title, false),
    marking: each.marking === null ? null : withoutNames(each.marking, false),
    rows: each.rows.map((row) => row.map((cell) => ({ ...cell, text: withoutNames(cell.text, false) }))),
    notes: each.notes.map(note),
    source: note(each.source),
  });
  return { table, note, leftAlone };
}

/** Names of files and of sheets that a table is made from, the longest first. */
function namesOfPlaces(examinations: readonly Examination[]): string[] {
  const names = new Set<string>();
  for (const { workbook, recognition } of examinations) {
    names.add(workbook.file);
    for (const { sheet } of recognition.trackers) names.add(sheet.name);
  }
  return [...names].sort((a, b) => b.length - a.length);
}

function countChanged(before: readonly AppendixTable[], after: readonly AppendixTable[]): number {
  const [old, made] = [before, after].map((tables) => tables.flatMap(textsOf));
  return (old ?? []).filter((text, place) => text !== made?.[place]).length;
}

/** Whether a name’s last word stands anywhere in some tables. */
function standsIn(tables: readonly AppendixTable[]): (name: string) => boolean {
  const words = new Set(tables.flatMap(textsOf).flatMap((text) => wordsIn(text).map(({ folded }) => folded)));
  return (name) => words.has(wordsIn(name).at(-1)?.folded ?? '');
}

function textsOf({ title, rows, notes, source }: AppendixTable): string[] {
  return [title, ...rows.flatMap((row) => row.map(({ text }) => text)), ...notes, source];
}

/** Leads whom the edition names by nothing at all: somebody may want to give their posts. */
function leadsWithoutPost(examinations: readonly Examination[]): string[] {
  const bare = examinations.flatMap(({ records, settings }) =>
    records
      .flatMap((record) => record.people)
      .filter((person) => leadInPublic(person, settings).includes(NAME_REMOVED)),
  );
  return [...new Set(bare.map(({ name }) => name))];
}
