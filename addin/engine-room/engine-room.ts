import type { Pack } from '../../engine/appendices/pack.ts';
import type { Edition } from '../../engine/appendices/table.ts';
import type { Kept } from '../../engine/kept/kept-schema.ts';
import type { SheetColumns } from '../../engine/pane-words/column-view.ts';
import type { FirstScreen } from '../../engine/pane-words/first-screen.ts';
import type { QueryCards } from '../../engine/pane-words/query-cards.ts';
import type { TemplateNouns } from '../../engine/pane-words/record-noun.ts';
import type { Report } from '../../engine/report/report-schema.ts';
import type { AsAt } from '../../engine/rules/rule.ts';
import type { RagRules } from '../../engine/templates/rag-rules.ts';
import type { TrackerTemplate } from '../../engine/templates/tracker-template.ts';
import type { IsoDate } from '../../engine/values/calendar.ts';
import type { Run } from '../run.ts';
import type { TrackerSource } from '../tracker-source.ts';

/** Where trackers are checked and packs made: a worker beside the page, so that the page stays quick. Everything in and out is plain, cloneable data. */
export interface EngineRoom {
  /** Reads and examines; a file that cannot be read is in the report with its sentence. */
  readonly check: (asked: CheckAsked, run: Run) => Promise<Checked>;
  /** Makes the tables of a pack from what was checked last. */
  readonly makePack: (asked: PackAsked, run: Run) => Promise<PackAnswer>;
  /** A pack’s workbook; what was checked since is nothing to it. */
  readonly writePack: (pack: Pack, run: Run) => Promise<Uint8Array>;
}

export interface CheckAsked {
  readonly sources: readonly TrackerSource[];
  /** What the person has said and decided. */
  readonly kept: Kept;
  /** True in Excel: `kept` is what the open workbook itself keeps. Outside it, each file may keep something of its own. */
  readonly isOpenWorkbook: boolean;
  /** The page's own date. */
  readonly today: IsoDate;
}

/** A check, for the pane to lay out. */
export interface Checked {
  readonly report: Report;
  /** What a person reads first. */
  readonly first: FirstScreen;
  /** All queries, grouped so that repeats are read once. */
  readonly cards: QueryCards;
  /** The RAG rules it was checked by: the words and fills of ratings. */
  readonly ragRules: RagRules;
  /** What one record of each template is called. */
  readonly nouns: TemplateNouns;
  /** Who gave the as-at date of the first workbook read; null where none was. */
  readonly asAtFrom: AsAt['from'] | null;
  /** Which column is which, a workbook each. */
  readonly columns: readonly WorkbookColumns[];
  /** The trackers that a sheet can be read as. */
  readonly templates: readonly TemplateOffered[];
  /** What could not be seen or honoured, each a sentence. */
  readonly notices: readonly string[];
  /** The RAG rules that can be chosen, in the order in which they are offered. */
  readonly schemes: readonly SchemeOffered[];
  /** Ids and titles of the appendices that these workbooks can feed. */
  readonly appendices: readonly AppendixOffered[];
  /** The markings found in whose place another can be chosen, verbatim. */
  readonly replaceableMarkings: readonly string[];
}

/** Which column is which in one workbook. */
export interface WorkbookColumns {
  readonly file: string;
  readonly sheets: readonly SheetColumns[];
}

/** A tracker template as a person chooses it. */
export type TemplateOffered = Pick<TrackerTemplate, 'id' | 'title'>;

/** RAG rules as a person chooses them. */
export type SchemeOffered = Pick<RagRules, 'id' | 'title' | 'description'>;

export interface AppendixOffered {
  readonly id: string;
  readonly title: string;
  readonly workingOnly: boolean;
}

export interface PackAsked {
  /** Template ids; null for every one that can be fed. */
  readonly only: readonly string[] | null;
  readonly edition: Edition;
  readonly accessible: boolean;
}

/** A pack with its file's name, or the sentence that says why there is none. */
export type PackAnswer =
  | {
      readonly kind: 'made';
      readonly pack: Pack;
      /** "panel-pack-2021-12-31.xlsx". */
      readonly file: string;
      /** What a person confirms by releasing it; null for editions that are not published. */
      readonly confirms: string | null;
      readonly lapsed: readonly string[];
    }
  | { readonly kind: 'refused'; readonly why: string };
