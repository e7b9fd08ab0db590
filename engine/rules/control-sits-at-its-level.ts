import type { AreaAssurance } from '../recognise/assurance-block.ts';
import { readControlLevel } from '../values/control-level.ts';
import { levelName } from './level-name.ts';
import type { Query } from './query.ts';
import { listQuotes, queryAt, type Examined, type Rule } from './rule.ts';

const HEADINGS = [
  'Area',
  'Level 1',
  'Level 1 controls',
  'Level 2',
  'Level 2 controls',
  'Level 3',
  'Level 3 controls',
];

/** Independent assurance stands at level 3, and the force's own boards do not. */
export const controlSitsAtItsLevel: Rule = {
  id: 'control-sits-at-its-level',
  severity: 'info',
  summary: 'Independent assurance is listed at level 3, and a force’s own boards are not',
  why: 'The levels tell a panel how independent its assurance is. An own board at level 3 makes it look more so than it is.',
  source: 'Trap T34; domain A2 rule 9',
  check: findControlsAtOtherLevels,
  examples: [
    {
      name: 'own controls at levels 1 and 2 and independent ones at level 3 are fine',
      headings: HEADINGS,
      rows: [
        [
          '1: Learning',
          'A',
          '• Local hubs\n• Tracking of internal audit actions',
          'G',
          '• Quarterly board chaired by the deputy\n• Data board',
          'A',
          '• Internal audit of training\n• Oversight board of the mayor’s office\n• Independent advisory group',
        ],
      ],
      expect: [],
    },
    {
      name: 'an independent assessment at level 1 is shown',
      headings: HEADINGS,
      rows: [
        [
          '1: Learning',
          'A',
          '• Local hubs\n• ‘Inclusive employer’ independent assessment',
          'G',
          '• Quarterly board\n• Data board',
          'A',
          '• Internal audit of training',
        ],
      ],
      expect: [
        {
          cell: 'B2',
          message:
            'Check whether “‘Inclusive employer’ independent assessment” belongs at level 3, not at level 1 of area 1: Learning: it reads as independent assurance.',
        },
      ],
    },
    {
      name: 'an own board at level 3 is shown',
      headings: HEADINGS,
      rows: [
        [
          '1: Learning',
          'A',
          '• Local hubs',
          'G',
          '• Quarterly board\n• Data board',
          'A',
          '• Internal audit of training\n• Monthly programme board chaired by the deputy',
        ],
      ],
      expect: [
        {
          cell: 'F2',
          message:
            'Check whether “Monthly programme board chaired by the deputy” belongs at level 1 or 2, not at level 3 of area 1: Learning: it reads as a board of your own.',
        },
      ],
    },
    {
      name: 'several are named together',
      headings: HEADINGS,
      rows: [
        [
          '1: Learning',
          'A',
          '• Independent assessment of files\n• HMICFRS inspection',
          'A',
          '• Monthly review',
          'A',
          '• Performance board\n• Force management board',
        ],
      ],
      expect: [
        {
          cell: 'B2',
          message:
            'Check whether “Independent assessment of files” and “HMICFRS inspection” belong at level 3, not at level 1 of area 1: Learning: they read as independent assurance.',
        },
        {
          cell: 'F2',
          message:
            'Check whether “Performance board” and “Force management board” belong at level 1 or 2, not at level 3 of area 1: Learning: they read as boards of your own.',
        },
      ],
    },
  ],
};

function* findControlsAtOtherLevels({ assurance }: Examined): Generator<Query> {
  for (const { area } of assurance) yield* findIn(area);
}

const INDEPENDENT = 3;

function* findIn(area: AreaAssurance): Generator<Query> {
  const { tracker, sheet } = area;
  for (const [level, { controls, cell }] of area.levels) {
    const astray = (controls ?? []).filter((control) => isAstray(control, level));
    if (astray.length === 0) continue;
    const message = `Check whether ${askOf(astray, level)}, not at ${levelName(area, level)}: ${readsAs(astray, level)}.`;
    yield queryAt(controlSitsAtItsLevel, { tracker, sheet, cell }, message);
  }
}

function isAstray(control: string, level: number): boolean {
  return readControlLevel(control) === (level < INDEPENDENT ? 'independent' : 'own-board');
}

function askOf(astray: readonly string[], level: number): string {
  const belong = astray.length > 1 ? 'belong' : 'belongs';
  return `${listQuotes(astray)} ${belong} at level ${level < INDEPENDENT ? String(INDEPENDENT) : '1 or 2'}`;
}

function readsAs(astray: readonly string[], level: number): string {
  const reads = astray.length > 1 ? 'they read' : 'it reads';
  const own = astray.length > 1 ? 'boards' : 'a board';
  return `${reads} as ${level < INDEPENDENT ? 'independent assurance' : `${own} of your own`}`;
}
