import { inertLine } from '../render/inert.ts';
import { fixWords, recordFinders, shortNameOf } from '../render/query-records.ts';
import { placeWords } from '../render/text-block.ts';
import type { QueryReport, WorkbookReport } from '../report/report-schema.ts';
import { nameInMessage, shapeOf } from './message-shape.ts';
import { sayInPane } from './say-in-pane.ts';

/** One query: where it stands, so that its cell can be selected, and what it says. */
export interface CardPlace {
  /** The workbook’s file as the report names it. */
  readonly workbook: string;
  /** Null where it is about the whole workbook. */
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly key: string | null;
  /** The query’s place in its workbook’s queries, from 0. */
  readonly query: number;
  /** "Actions!G10"; "" where no place is meant. */
  readonly where: string;
  /** "2.1 Record each cell check"; "" where it is about no one record. */
  readonly record: string;
  readonly leads: readonly string[];
  readonly message: string;
  /** "Change F2 from “Yellow” to “Amber”."; "" where no fix is offered. */
  readonly fix: string;
}

/** A query of a report and the workbook it is about. */
export interface PlacedQuery {
  readonly workbook: WorkbookReport;
  readonly query: QueryReport;
}

/** A query in its place, and what decides which line it joins. */
export interface PlaceRead {
  readonly place: CardPlace;
  /** What it asks whatever the record: queries of one shape stand in one line. */
  readonly shape: string;
  /** The record as its message names it; null where it names none. */
  readonly name: string | null;
}

/** Reads one query of a report in its place. */
export type PlaceReader = (placed: PlacedQuery) => PlaceRead;

/** Reads the queries of a report’s workbooks, each with its record. */
export function placeReader(workbooks: readonly WorkbookReport[]): PlaceReader {
  const finders = recordFinders(workbooks);
  const numbers = new Map(
    workbooks.flatMap(({ queries }) => queries.map((query, number) => [query, number] as const)),
  );
  return ({ workbook, query }) => {
    const record = finders.get(workbook)?.(query) ?? null;
    const message = sayInPane(inertLine(query.message));
    const name = record && nameInMessage(message, record);
    return {
      shape: shapeOf(message, name),
      name,
      place: {
        workbook: workbook.file,
        sheet: query.sheet,
        cell: query.cell,
        key: query.key,
        query: numbers.get(query) ?? 0,
        where: placeWords(workbook, workbooks, query.sheet, query.cell),
        record: record === null ? '' : shortNameOf(record),
        leads: record?.leads.map(inertLine) ?? [],
        message,
        fix: inertLine(fixWords(query)),
      },
    };
  };
}
