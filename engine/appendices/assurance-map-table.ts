import { levelOf, type AssuranceLine } from '../assess/assurance-map.ts';
import type { AppendixTemplate, AppendixValue } from '../templates/appendix-template.ts';
import type { FieldId } from '../templates/fields.ts';
import { ASSURANCE_RATINGS, ASSURANCE_WORDS } from '../values/assurance.ts';
import { countsBy } from '../values/counts-by.ts';
import { makeTravel, type Travel } from './assurance-travel.ts';
import { rowCounts, type Feed } from './source.ts';
import { tableFrame } from './table-frame.ts';
import type { AppendixTableCell, TableDraft } from './table.ts';

/** The assurance map in area order: a rating and a direction for each level, in words (D7). */
export function assuranceMapTable(template: AppendixTemplate, feeds: readonly Feed[]): TableDraft[] {
  const [first] = feeds;
  const lines = [...new Set(feeds.map(({ examination }) => examination))].flatMap(
    ({ assurance }) => assurance,
  );
  if (!first || lines.length === 0) return [];
  const travel = makeTravel(first.examination.settings, lines);
  return [
    {
      ...tableFrame(template, first.examination, feeds),
      rows: lines.map((line) => template.columns.map(({ shows }) => cellOf(line, shows[0]?.value, travel))),
      notes: [
        rowCounts(lines.length, lines.length),
        countsOf(lines),
        'Ratings record the leads’ own confidence.',
        ...travel.notes,
      ],
    },
  ];
}

function cellOf(
  line: AssuranceLine,
  value: FieldId | AppendixValue | undefined,
  travel: Travel,
): AppendixTableCell {
  const level = Number(/^level(\d)/.exec(value ?? '')?.[1]);
  if (!level) return { text: line.area.area?.label ?? 'Area not stated' };
  const rating = levelOf(line, level)?.rating ?? 'not-assessed';
  if (value?.endsWith('Direction')) return { text: travel.words(line, level) };
  return { text: ASSURANCE_WORDS[rating], rag: rating };
}

function countsOf(lines: readonly AssuranceLine[]): string {
  const levels = [...new Set(lines.flatMap(({ area }) => [...area.levels.keys()]))].sort((a, b) => a - b);
  return levels.map((level) => `Level ${String(level)}: ${levelCounts(lines, level)}`).join('. ') + '.';
}

function levelCounts(lines: readonly AssuranceLine[], level: number): string {
  const counts = countsBy(lines, (line) => levelOf(line, level)?.rating ?? 'not-assessed');
  return ASSURANCE_RATINGS.filter((rating) => counts.has(rating))
    .map((rating) => `${String(counts.get(rating))} ${ASSURANCE_WORDS[rating].toLowerCase()}`)
    .join(', ');
}
