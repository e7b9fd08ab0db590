import type { AppendixColour } from '../appendices/table.ts';
import type { Report } from '../report/report-schema.ts';
import { decisionSections, keptSections, lapsedSection } from './page-decisions.ts';
import { lateSection } from './page-late.ts';
import { querySection } from './page-queries.ts';
import { assuranceSection, ratingsSection } from './page-ratings.ts';
import { readSection, unreadableSection } from './page-read.ts';
import { datesOfReport, lateness, markingOfReport, readOf, verdict } from './report-headline.ts';
import type { ReportWords } from './report-words.ts';

/** A report laid out for reading, before a format has drawn it. Its text is as the workbook has it: formats make it inert. */
export interface ReportPage {
  readonly marking: string | null;
  readonly title: string;
  readonly verdict: string;
  /** The first lines under the verdict, a sentence each. */
  readonly facts: readonly string[];
  /** Those with nothing to say are left out. */
  readonly sections: readonly PageSection[];
}

/** A part of the page under a heading of its own. */
export interface PageSection {
  /** Names the section in a link: "must-be-fixed". */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly PageBlock[];
}

/** What a section is made of: a sentence, a table, or queries of one rule. */
export type PageBlock = { readonly kind: 'words'; readonly text: string } | PageTable | PageQueries;

/** A table; its caption says what it shows, and its first column names its rows. */
export interface PageTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PageCell[])[];
}

/** A cell's words, and its colour where it is a rating; the words never leave the colour to carry them. */
export interface PageCell {
  readonly text: string;
  readonly rag?: AppendixColour;
}

/** The queries of one rule and severity, so that a person reads the reason once. */
export interface PageQueries {
  readonly kind: 'queries';
  readonly rule: string;
  /** What the rule asks; its id where it is not known. */
  readonly title: string;
  /** Why it matters; "" where it is not known. */
  readonly why: string;
  readonly asked: readonly PageQuery[];
}

/** One query in its place. */
export interface PageQuery {
  /** "Actions!G10", the workbook before it where there are several; "" where no place is meant. */
  readonly where: string;
  readonly message: string;
  /** "Change F2 from “Yellow” to “Amber”."; "" where no fix is offered. */
  readonly fix: string;
  /** The record’s reference and title; "" where it is about no one record. */
  readonly action: string;
  readonly leads: string;
}

/** Lays the report out: the verdict, what could not be read, what must be fixed, then the rest by how much it matters. */
export function reportPage(report: Report, { rules, ragRules }: ReportWords): ReportPage {
  const { names } = ragRules;
  const sections = [
    unreadableSection(report),
    lapsedSection(report, names),
    ...keptSections(report, names),
    querySection(report, 'error', rules),
    querySection(report, 'warning', rules),
    lateSection(report),
    ratingsSection(report, names),
    readSection(report),
    assuranceSection(report),
    querySection(report, 'info', rules),
    ...decisionSections(report, names),
  ];
  return {
    marking: markingOfReport(report),
    title: titleOf(report),
    verdict: verdict(report),
    facts: [`${datesOfReport(report)}.`, readOf(report), ...lateness(report)],
    sections: sections.filter((section) => section !== null),
  };
}

function titleOf({ workbooks }: Report): string {
  const [first] = workbooks;
  const of = workbooks.length === 1 && first ? first.file : `${String(workbooks.length)} workbooks`;
  return `Tracker check: ${of}`;
}
