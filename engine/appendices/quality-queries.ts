import type { AssessedRecord } from '../assess/assess-record.ts';
import type { Examination } from '../examine.ts';
import { andMore } from '../render/and-more.ts';
import { ACCEPTED_TITLE, SEVERITY_TITLES } from '../render/severity-titles.ts';
import type { Query } from '../rules/query.ts';
import { nameOf } from '../rules/rule.ts';
import { groupedBy, type Group } from '../values/grouped-by.ts';
import { setsBy } from '../values/sets-by.ts';
import { startSentence } from '../values/start-sentence.ts';
import { cellAddress, rowOfAddress } from '../workbook/address.ts';
import type { Cell, Workbook } from '../workbook/workbook.ts';
import { listed, shown, type QualityLine } from './quality-line.ts';

/** A query with what its cell holds and whom it is about. */
interface Asked {
  readonly query: Query;
  readonly matter: QualityLine['matter'];
  readonly found: string;
  /** The record's name in its message; null where it is about no record. */
  readonly name: string | null;
  /** "" where it is about no record. */
  readonly ref: string;
}

/** Every query, and in one line those that ask the same but for the record's name and cell. */
export function queryLines(examination: Examination): QualityLine[] {
  const { queries, workbook, decisions } = examination;
  const recordAt = recordsByRow(examination);
  const cellAt = cellsAsked(workbook, queries);
  const asked = queries.map((query): Asked => {
    const at = recordAt.get(placeKey(query.sheet, rowOfAddress(query.cell)));
    const record = query.key === null ? undefined : at;
    return {
      query,
      matter: matterOf(query, decisions),
      found: shown(cellAt.get(placeKey(query.sheet, query.cell))?.text ?? ''),
      name: record ? nameOf(record) : null,
      ref: record ? refOf(record) : '',
    };
  });
  return Array.from(groupedBy(asked, whatIsAsked).values(), lineOf);
}

/** The same of queries that ask the same of cells that hold the same. */
function whatIsAsked({ query, matter, found, name }: Asked): string {
  return [query.rule, matter, query.sheet, found, withoutNames(query, name)].join('\u0000');
}

/** In the words of the check's own report. */
function matterOf(query: Query, { accepted }: Examination['decisions']): QualityLine['matter'] {
  if (accepted.has(query)) return ACCEPTED_TITLE;
  return SEVERITY_TITLES.find(({ severity }) => severity === query.severity)?.title ?? 'To confirm';
}

function lineOf(group: Group<Asked>): QualityLine {
  const [{ query, matter, found, name }] = group;
  const { sheet, rule, message } = query;
  return {
    matter,
    sheet: sheet ?? '',
    cells: listed(group.map((each) => each.query.cell ?? '')),
    refs: listed(group.map(({ ref }) => ref)),
    found: query.cell === null ? 'No one cell' : found,
    readAs: group.length === 1 || name === null ? message : andMore(message, name, group.length - 1),
    rule,
  };
}

/** A message less what names its own record: its reference, its row, the cells of its row. */
function withoutNames({ message, cell }: Query, name: string | null): string {
  const row = rowOfAddress(cell);
  if (name === null || row === '') return message;
  const unnamed = message.replaceAll(name, '').replaceAll(startSentence(name), '');
  return unnamed.replace(/\b([A-Z]{1,3})(\d{1,7})\b/g, (address, column: string, number: string) =>
    number === row ? column : address,
  );
}

function placeKey(sheet: string | null, place: string | null): string {
  return `${sheet ?? ''}\u0000${place ?? ''}`;
}

function recordsByRow({ records }: Examination): ReadonlyMap<string, AssessedRecord> {
  const byRow = new Map<string, AssessedRecord>();
  for (const assessed of records)
    for (let row = assessed.record.row; row <= assessed.record.lastRow; row++) {
      const key = placeKey(assessed.record.sheet, String(row));
      if (!byRow.has(key)) byRow.set(key, assessed);
    }
  return byRow;
}

function refOf({ record }: AssessedRecord): string {
  return shown(record.fields.get('ref')?.text ?? '') || `row ${String(record.row)}`;
}

/** The cells that queries point at, found in one pass over the rows that they stand in. */
function cellsAsked({ sheets }: Workbook, queries: readonly Query[]): ReadonlyMap<string, Cell> {
  const wanted = setsBy(queries.map(({ sheet, cell }) => [sheet, cell]));
  const found = new Map<string, Cell>();
  for (const { name, rows } of sheets) {
    const addresses = wanted.get(name) ?? new Set();
    const numbers = new Set(Array.from(addresses, (cell) => Number(rowOfAddress(cell))));
    for (const cell of rows.flatMap(({ number, cells }) => (numbers.has(number) ? cells : []))) {
      const address = cellAddress(cell.row, cell.column);
      if (addresses.has(address)) found.set(placeKey(name, address), cell);
    }
  }
  return found;
}
