import type { AssessedRecord } from '../assess/assess-record.ts';
import { isOpenRecord } from '../assess/open-record.ts';
import { columnOf } from '../recognise/tracker.ts';
import type { RagRules } from '../templates/rag-rules.ts';
import type { FieldId } from '../templates/fields.ts';
import { readTick } from '../values/tick.ts';
import { cellAddress } from '../workbook/address.ts';
import type { RecordCount } from './claim.ts';
import { listPlaces, numberCounted, type Counted, type CountedPlace, type CountScope } from './counted.ts';

/** One thing that can be counted of records. */
interface Kind {
  readonly holds: (assessed: AssessedRecord) => boolean;
  /** Which records it could hold of: the whole of a share. */
  readonly among: (assessed: AssessedRecord) => boolean;
  /** "are rated Red", after "2 of 30 rows". */
  readonly words: (names: RagRules['names']) => string;
  /** What the whole is, after "30": "open rows". */
  readonly whole: string;
  /** The column whose cells show it. */
  readonly field: FieldId;
}

const classOf = ({ status }: AssessedRecord): string => status?.class ?? 'none';
const every = (): boolean => true;

/** A register without such a column has nothing that could be rated or late, as in the report's own totals. */
const isRated = ({ tracker }: AssessedRecord): boolean => columnOf(tracker, 'rag') !== undefined;
const isDated = ({ tracker }: AssessedRecord): boolean =>
  (columnOf(tracker, 'deadline') ?? columnOf(tracker, 'revisedDeadline')) !== undefined;

function rated(colour: 'red' | 'amber' | 'green'): Kind {
  return {
    holds: ({ rag }) => rag?.stated === colour,
    among: isRated,
    words: (names) => `are rated ${names[colour]}`,
    whole: 'rows',
    field: 'rag',
  };
}

function late(holds: Kind['holds'], words: string): Kind {
  const among = (assessed: AssessedRecord): boolean => isOpenRecord(assessed) && isDated(assessed);
  return { holds, among, words: () => words, whole: 'open rows', field: 'deadline' };
}

const KINDS: Readonly<Record<RecordCount, Kind>> = {
  complete: {
    holds: (assessed) => classOf(assessed) === 'complete',
    // "n% complete" leaves out what no longer applies (D6)
    among: (assessed) => classOf(assessed) !== 'not-applicable',
    words: () => 'are reported complete',
    whole: 'rows that apply',
    field: 'status',
  },
  open: { holds: isOpenRecord, among: every, words: () => 'are open', whole: 'rows', field: 'status' },
  'rated-red': rated('red'),
  'rated-amber': rated('amber'),
  'rated-green': rated('green'),
  'not-rated': {
    holds: ({ rag }) => rag?.stated === 'none',
    among: (assessed) => isRated(assessed) && isOpenRecord(assessed),
    words: () => 'have no rating by their lead',
    whole: 'open rows',
    field: 'rag',
  },
  'overdue-on-original': late(
    ({ lateness }) => (lateness.overdueDaysOriginal ?? 0) > 0,
    'are overdue on their original deadline',
  ),
  'overdue-on-current': late(
    ({ lateness }) => (lateness.overdueDays ?? 0) > 0,
    'are overdue on their current deadline',
  ),
  'missed-on-original': late(({ lateness }) => lateness.missed.original, 'missed their original deadline'),
  'missed-on-current': late(({ lateness }) => lateness.missed.current, 'missed their current deadline'),
  'no-deadline': late(({ deadline }) => deadline?.current == null, 'have no deadline that can be measured'),
  'on-track': {
    holds: ({ record }) => isTicked(record.fields.get('onTrack')),
    among: (assessed) => isOpenRecord(assessed) && assessed.record.fields.has('onTrack'),
    words: () => 'are ticked as on track',
    whole: 'open rows',
    field: 'onTrack',
  },
};

function isTicked(field: ReturnType<AssessedRecord['record']['fields']['get']>): boolean {
  return field !== undefined && readTick(field.text, field.look.font) === 'yes';
}

/** Counts the records of which something holds, out of those of which it could; null where there are none. */
export function countRecords(kind: RecordCount, { records, settings }: CountScope): Counted | null {
  const { holds, among, words, whole, field } = KINDS[kind];
  const all = records.filter((assessed) => among(assessed));
  if (all.length === 0) return null;
  const held = all.filter((assessed) => holds(assessed));
  const share = `${held.length === 0 ? 'none' : String(held.length)} of ${String(all.length)} ${whole}`;
  const places = listPlaces(held.map((assessed) => placeOf(assessed, field)));
  return numberCounted(held.length, all.length, `${share} ${words(settings.ragRules.names)}${places}`);
}

function placeOf({ record, tracker }: AssessedRecord, field: FieldId): CountedPlace {
  const text = record.fields.get(field);
  const cell = text ? cellAddress(text.row, text.column) : cellAddress(record.row, tracker.area.firstColumn);
  return { sheet: record.sheet, cell };
}
