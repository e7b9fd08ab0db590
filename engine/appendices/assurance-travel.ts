import { levelOf, type AssuranceLine } from '../assess/assurance-map.ts';
import { directionOf } from '../assess/direction.ts';
import type { Settings } from '../settings.ts';
import { lastingAreaKey } from '../snapshot/lasting-area-key.ts';
import type { Snapshot, SnapshotLevel } from '../snapshot/snapshot.ts';
import { ASSURANCE_WORDS } from '../values/assurance.ts';
import { longDate } from '../values/calendar.ts';
import { groupedBy } from '../values/grouped-by.ts';

/** The direction of travel of an assurance map: in words for each level, and what is to be noted of it all. */
export interface Travel {
  readonly words: (line: AssuranceLine, level: number) => string;
  readonly notes: readonly string[];
}

/** Measures a map against the last panel's snapshot; without one every rating is a first one (D7). */
export function makeTravel(
  { previous, ragRules }: Pick<Settings, 'previous' | 'ragRules'>,
  lines: readonly AssuranceLine[],
): Travel {
  if (previous === null)
    return {
      words: (line, level) => wordsOf(line, level, null, true),
      notes: ['No earlier map was given to compare with.'],
    };
  const before = levelsByKey(previous);
  const isComparable = previous.ragRules === ragRules.id;
  return {
    words: (line, level) => wordsOf(line, level, { before, when: longDate(previous.asAt) }, isComparable),
    notes: [againstNote(previous, isComparable), ...removedNotes(previous, lines)],
  };
}

interface Earlier {
  readonly before: ReadonlyMap<string, SnapshotLevel>;
  readonly when: string;
}

function levelsByKey({ assurance }: Snapshot): ReadonlyMap<string, SnapshotLevel> {
  return new Map(assurance.map((each) => [nameOf(each.area, each.level), each]));
}

function nameOf(area: string, level: number): string {
  return `${String(level)}|${area}`;
}

function wordsOf(line: AssuranceLine, level: number, earlier: Earlier | null, isComparable: boolean): string {
  const now = levelOf(line, level)?.rating ?? 'not-assessed';
  const key = lastingAreaKey(line.area.area);
  const rating = key === null ? null : (earlier?.before.get(nameOf(key, level))?.rating ?? null);
  const was = rating === null ? '' : ASSURANCE_WORDS[rating];
  const when = earlier?.when ?? '';
  switch (directionOf(now, { rating, isComparable })) {
    case 'up':
      return `Confidence up from ${was} (${when})`;
    case 'down':
      return `Confidence down from ${was} (${when})`;
    case 'unchanged':
      return `Unchanged since ${when}`;
    case 'not-comparable':
      return `Not comparable with ${was} (${when})`;
    case 'first':
      return 'First rating';
    case 'not-assessed':
      return was === '' || was === 'Not assessed' ? 'Not assessed' : `Not assessed, was ${was} (${when})`;
  }
}

function againstNote({ asAt, ragRules }: Snapshot, isComparable: boolean): string {
  const when = longDate(asAt);
  return isComparable
    ? `Direction of travel is against the ratings as at ${when}, as the last pack’s snapshot keeps them.`
    : `The snapshot of ${when} was taken under other RAG rules (“${ragRules}”): its ratings are not compared.`;
}

/** Areas that the last panel saw and this map no longer has. */
function removedNotes({ assurance, asAt }: Snapshot, lines: readonly AssuranceLine[]): string[] {
  const now = new Set(lines.map(({ area }) => lastingAreaKey(area.area)));
  const gone = assurance.filter(({ area }) => !now.has(area));
  return [...groupedBy(gone, ({ area }) => area)].map(([area, levels]) => {
    const name = /^\d+$/.test(area) ? `Area ${area}` : `The area “${area}”`;
    const ratings = levels.map(({ level, rating }) => `level ${String(level)} ${ASSURANCE_WORDS[rating]}`);
    return `${name} was in the map as at ${longDate(asAt)} and is no longer there: ${ratings.join(', ')}.`;
  });
}
