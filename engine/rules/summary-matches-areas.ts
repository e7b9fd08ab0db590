import type { AssuranceLine } from '../assess/assurance-map.ts';
import { ASSURANCE_WORDS } from '../values/assurance.ts';
import { levelName } from './level-name.ts';
import type { Query } from './query.ts';
import { queryAt, type Examined, type Rule } from './rule.ts';

const HEADINGS = ['Area', 'Level 1', 'Level 2', 'Level 3'];
const PAGE_LEVELS = ['Level 1', 'Level 2', 'Level 3'];

/** The summary of an assurance map rates every area as the area's own page does. */
export const summaryMatchesAreas: Rule = {
  id: 'summary-matches-areas',
  severity: 'error',
  summary: 'The summary map rates each area as its own page does',
  why: 'The summary is what a panel reads first. Where a page says something else, neither can be relied on.',
  source: 'Decision table D7',
  check: findRatingsThatDiffer,
  examples: [
    {
      name: 'a summary that copies its pages is fine',
      sheet: 'Summary',
      headings: HEADINGS,
      rows: [['1: Learning', 'A', 'G', 'A']],
      otherSheets: [
        {
          name: 'Area 1',
          rows: [
            ['Governance improvement area 1: Learning'],
            PAGE_LEVELS,
            ['A', 'G', 'A'],
            ['• Hubs', '• Board', '• Audit'],
          ],
        },
      ],
      expect: [],
    },
    {
      name: 'a rating that differs names both cells',
      sheet: 'Summary',
      headings: HEADINGS,
      rows: [['1: Learning', 'A', 'G', 'A']],
      otherSheets: [
        {
          name: 'Area 1',
          rows: [
            ['Governance improvement area 1: Learning'],
            PAGE_LEVELS,
            ['A', 'A', 'A'],
            ['• Hubs', '• Board', '• Audit'],
          ],
        },
      ],
      expect: [
        {
          cell: 'C2',
          message:
            'Rate level 2 of area 1: Learning the same in both places: Green in Summary!C2, Amber in Area 1!B3.',
        },
      ],
    },
  ],
};

function* findRatingsThatDiffer({ assurance }: Examined): Generator<Query> {
  for (const line of assurance) yield* findIn(line);
}

function* findIn({ area, summary }: AssuranceLine): Generator<Query> {
  if (!summary) return;
  for (const [level, own] of area.levels) {
    const copy = summary.levels.get(level);
    if (!copy || copy.rating === own.rating) continue;
    const told = `${ASSURANCE_WORDS[copy.rating]} in ${summary.sheet}!${copy.cell}`;
    const there = `${ASSURANCE_WORDS[own.rating]} in ${area.sheet}!${own.cell}`;
    const message = `Rate ${levelName(area, level)} the same in both places: ${told}, ${there}.`;
    yield queryAt(
      summaryMatchesAreas,
      { tracker: summary.tracker, sheet: summary.sheet, cell: copy.cell },
      message,
    );
  }
}
