import type { KeptUse } from '../engine/kept/use-kept.ts';
import { inertLine } from '../engine/render/inert.ts';
import { counted } from '../engine/values/counted.ts';
import { listWords } from '../engine/values/list-words.ts';
import type { Host } from './host.ts';

/** Says on stderr what was taken from what a workbook keeps, what cannot be used, and how much waits to be trusted. */
export function sayWhatIsKept(file: string, kept: KeptUse | null, host: Host): void {
  for (const line of kept === null ? [] : linesOn(file, kept)) host.stderr.write(`${inertLine(line)}\n`);
}

function linesOn(file: string, { taken, notUsed, ...rest }: KeptUse): string[] {
  const words = taken.map((each) => each.words).join('; ');
  const untrusted = untrustedCounts(rest);
  return [
    ...(words === '' ? [] : [`Taken from what ${file} keeps: ${words}.`]),
    ...notUsed.map((slip) => `${file}: ${slip}`),
    ...(untrusted.length === 0
      ? []
      : [
          `Kept in ${file}, not counted: ${listWords(untrusted)}; “panelpack check” lists them. Add --trust-workbook to let them count.`,
        ]),
  ];
}

function untrustedCounts({
  isTrusted,
  decisions,
  posts,
}: Pick<KeptUse, 'isTrusted' | 'decisions' | 'posts'>): string[] {
  if (isTrusted) return [];
  const { ratings, extensions, accepted, markings } = decisions;
  const counts = [
    [ratings.length, 'rating', 'ratings'],
    [extensions.length, 'extension', 'extensions'],
    [accepted.length, 'accepted query', 'accepted queries'],
    [markings.length, 'marking', 'markings'],
    [Object.keys(posts).length, 'post', 'posts'],
  ] as const;
  return counts.filter(([count]) => count > 0).map(([count, one, many]) => counted(count, one, many));
}
