import type { AssessedRecord } from '../assess/assess-record.ts';
import { areaKey } from '../recognise/area-name.ts';
import { counted } from '../values/counted.ts';
import { countsBy } from '../values/counts-by.ts';
import { firstBy } from '../values/first-by.ts';
import { listFirst } from '../values/list-words.ts';
import { cellAddress } from '../workbook/address.ts';
import { listPlaces, numberCounted, type Counted, type CountedPlace, type CountScope } from './counted.ts';

/** Work-streams as rows; where rows hold several parts, with what counting the parts comes to. */
export function countRows({ records }: CountScope): Counted | null {
  if (records.length === 0) return null;
  const asRows = numberCounted(
    records.length,
    null,
    `${rowsWord(records.length)} counted${sheetsOf(records)}`,
  );
  const several = records.filter((each) => partsIn(each) > 1);
  if (several.length === 0) return asRows;
  const rows = several.length === 1 ? 'one row' : `${String(several.length)} rows`;
  const how = `counting the parts of ${rows} one by one${listPlaces(several.map(titlePlace))}`;
  return { ...asRows, otherWay: { number: allParts(records), how } };
}

/** Work-streams as parts: a row with numbered deadlines, or with several actions in its cell, counts for each. */
export function countParts({ records }: CountScope): Counted | null {
  if (records.length === 0) return null;
  const several = records.filter((each) => partsIn(each) > 1).map(titlePlace);
  const parts = allParts(records);
  const are = counted(parts, 'part was', 'parts were');
  const held = several.length === 0 ? 'none with several' : `${String(several.length)} of them with several`;
  const how = `${are} counted in ${String(records.length)} rows, ${held}${listPlaces(several)}`;
  const otherWay = { number: records.length, how: 'counting rows' };
  return { ...numberCounted(parts, null, how), otherWay };
}

/** Areas of records and of the assurance map, by number before name (T26). */
export function countAreas({ records, assurance }: CountScope): Counted | null {
  const names = [...records.map(({ record }) => record.area), ...assurance.map(({ area }) => area.area)];
  const areas = firstBy(
    names.filter((name) => name !== null),
    areaKey,
  );
  if (areas.size === 0) return null;
  const shown = [...areas.values()].slice(0, MOST_AREAS);
  const listed = shown.map(({ number, label }) => number ?? label).join(', ');
  const are = counted(areas.size, 'area was', 'areas were');
  const more = areas.size > MOST_AREAS ? ' and more' : '';
  return numberCounted(areas.size, null, `${are} counted (${listed}${more})`);
}

const MOST_AREAS = 12;

function rowsWord(rows: number): string {
  return counted(rows, 'row was', 'rows were');
}

const MOST_SHEETS = 6;

/** " on sheet Actions", or " (Area 1: 3, Area 2: 5)" where there are several. */
function sheetsOf(records: readonly AssessedRecord[]): string {
  const rows = countsBy(records, ({ record }) => record.sheet);
  const [only] = rows.keys();
  if (rows.size === 1) return ` on sheet ${only ?? ''}`;
  const each = [...rows].map(([sheet, number]) => `${sheet}: ${String(number)}`);
  return ` (${listFirst(each, MOST_SHEETS)}${rows.size > MOST_SHEETS ? ' sheets' : ''})`;
}

function allParts(records: readonly AssessedRecord[]): number {
  return records.reduce((sum, each) => sum + partsIn(each), 0);
}

const NEXT_ACTION = /\n\s*\n\s*|\n\s*\+\s*/;
const FEWEST_WORDS = 3;

/** At least 1: its numbered deadlines, or the actions that blank lines or a plus sign part in its cell (T13). */
function partsIn({ deadline, record }: AssessedRecord): number {
  const dated = (deadline?.parts ?? []).filter(({ kind }) => kind === 'part').length;
  const title = record.fields.get('title')?.text ?? '';
  const actions = title.split(NEXT_ACTION).filter((text) => text.trim().split(/\s+/).length >= FEWEST_WORDS);
  return Math.max(1, dated, actions.length);
}

function titlePlace({ record, tracker }: AssessedRecord): CountedPlace {
  const title = record.fields.get('title');
  const column = title?.column ?? tracker.area.firstColumn;
  return { sheet: record.sheet, cell: cellAddress(title?.row ?? record.row, column) };
}
