import { foldHeading, foldText } from '../values/fold.ts';
import type { TrackerRecord } from './tracker.ts';

/**
 * Audits number their recommendations from 1 again: where each source’s first reference is that of the first, a
 * reference is its source’s own, and the key says so. Blank cells under a source are of it.
 */
export function numberedBySource(records: readonly TrackerRecord[]): readonly TrackerRecord[] {
  if (records[0]?.fields.has('source') !== true || records.some(({ area }) => area !== null)) return records;
  const sources = sourcesDown(records);
  if (!beginAgain(records, sources)) return records;
  return records.map((record, place) => {
    const source = sources[place] ?? '';
    return source === '' ? record : { ...record, source, key: `${source}/${record.key}` };
  });
}

function sourcesDown(records: readonly TrackerRecord[]): string[] {
  let above = '';
  return records.map(({ fields }) => {
    above = foldHeading(fields.get('source')?.text ?? '') || above;
    return above;
  });
}

/** A log of one numbering whose rows are of many sources begins each of them at another reference. */
function beginAgain(records: readonly TrackerRecord[], sources: readonly string[]): boolean {
  const firsts = new Map<string, string>();
  for (const [place, { fields }] of records.entries()) {
    const ref = foldText(fields.get('ref')?.text ?? '');
    const source = sources[place] ?? '';
    if (ref !== '' && source !== '' && !firsts.has(source)) firsts.set(source, ref);
  }
  const [first, ...others] = firsts.values();
  return others.length > 0 && others.filter((ref) => ref === first).length * 2 >= others.length;
}
