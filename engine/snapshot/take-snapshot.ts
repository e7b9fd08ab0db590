import type { AssessedRecord } from '../assess/assess-record.ts';
import type { AssuranceLine } from '../assess/assurance-map.ts';
import type { Examination } from '../examine.ts';
import type { LevelAssurance } from '../recognise/assurance-block.ts';
import type { Settings } from '../settings.ts';
import type { IsoDate } from '../values/calendar.ts';
import { lastingAreaKey } from './lasting-area-key.ts';
import type { Snapshot, SnapshotLevel, SnapshotRecord } from './snapshot.ts';
import { textMark } from './text-mark.ts';

/** What the examined workbooks leave behind for the next panel: every record and every level, in their order, whatever tables were asked for. */
export function takeSnapshot(
  examinations: readonly Examination[],
  asAt: IsoDate,
  { panelDate, ragRules }: Settings,
): Snapshot {
  return {
    format: 'panelpack.snapshot/1',
    asAt,
    panelDate,
    ragRules: ragRules.id,
    records: examinations.flatMap(({ records }) => records.map(recordAsItStands)),
    assurance: examinations.flatMap(({ assurance }) => assurance.flatMap(levelsAsTheyStand)),
  };
}

function recordAsItStands({ tracker, record, status, deadline, rag }: AssessedRecord): SnapshotRecord {
  const update = record.fields.get('update')?.text.trim() ?? '';
  return {
    template: tracker.template.id,
    key: record.key,
    class: status?.class ?? 'none',
    original: deadline?.original ?? null,
    current: deadline?.current ?? null,
    currentIs: deadline?.currentIs ?? 'original',
    stated: rag?.stated ?? 'none',
    dateCheck: rag?.dateCheck ?? null,
    agreement: rag?.agreement ?? null,
    updateMark: update === '' ? null : textMark(update),
  };
}

/** An area without a name or number cannot be known again, and is left out. */
function levelsAsTheyStand({ area }: AssuranceLine): SnapshotLevel[] {
  const key = lastingAreaKey(area.area);
  if (key === null) return [];
  return [...area.levels].map(([level, assurance]) => levelAsItStands(key, level, assurance));
}

function levelAsItStands(area: string, level: number, { rating, controls }: LevelAssurance): SnapshotLevel {
  return {
    area,
    level,
    rating,
    controls: controls?.length ?? null,
    controlsMark: controls === null || controls.length === 0 ? null : textMark(controls.join('\n')),
  };
}
