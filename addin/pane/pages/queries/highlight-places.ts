import type { QueryCards } from '../../../../engine/pane-words/query-cards.ts';
import type { HighlightPlace } from '../../../tracker-host.ts';

/** The cells of all open queries, each once and as gravely as it is asked about. */
export function highlightPlaces({ groups }: QueryCards): HighlightPlace[] {
  const byCell = new Map<string, HighlightPlace>();
  for (const { severity, cards } of groups)
    for (const { sheet, cell } of cards.flatMap(({ lines }) => lines.flatMap(({ places }) => places))) {
      if (sheet === null || cell === null) continue;
      const name = `${sheet}\u0000${cell}`;
      if (!byCell.has(name)) byCell.set(name, { sheet, cell, severity });
    }
  return [...byCell.values()];
}
