import type { AreaAssurance, LevelAssurance } from '../recognise/assurance-block.ts';
import { ASSURANCE_WORDS } from '../values/assurance.ts';
import { isBlank } from '../values/blank.ts';
import { readControlEvidence } from '../values/control.ts';
import { counted } from '../values/counted.ts';
import { levelName } from './level-name.ts';
import type { Query } from './query.ts';
import { asking, queryAt, quote, type Examined, type Rule } from './rule.ts';

const HEADINGS = ['Area', 'Level 1', 'Level 1 controls', 'Level 2', 'Level 2 controls'];

/** An assurance rating is on the map's scale and stands on the controls listed beside it. */
export const ratingIsSubstantiated: Rule = {
  id: 'rating-is-substantiated',
  severity: 'error',
  summary: 'An assurance rating lists the controls it stands on',
  why: 'The rating is the lead’s own confidence. The controls are all a panel has to judge it by.',
  source: 'Decision table D7',
  check: findBareRatings,
  examples: [
    {
      name: 'ratings with their controls are fine',
      headings: HEADINGS,
      rows: [['1: Learning', 'A', '• Local hubs', 'G', '• Quarterly board\n• Monthly review by the deputy']],
      expect: [],
    },
    {
      name: 'Green on a plan alone is to be confirmed',
      headings: HEADINGS,
      rows: [
        [
          '1: Learning',
          'A',
          '• Local hubs',
          'G',
          '• Quarterly board\n• Peer review scheduled for February 2022',
        ],
      ],
      expect: [
        {
          cell: 'D2',
          severity: 'warning',
          message:
            'Confirm that level 2 of area 1: Learning is Green: only one of its 2 controls reads as in place.',
        },
      ],
    },
    {
      name: 'a rating without a control is an error',
      headings: HEADINGS,
      rows: [['1: Learning', 'A', '• Local hubs', 'G', '']],
      expect: [
        {
          cell: 'D2',
          message:
            'List the controls that level 2 of area 1: Learning stands on: it is rated Green with none.',
        },
      ],
    },
    {
      name: 'a table that has no place for controls is asked for none',
      headings: ['Area', 'Level 1', 'Level 2', 'Level 3'],
      rows: [['1: Learning', 'A', 'G', 'A']],
      expect: [],
    },
    {
      name: 'controls without a rating are a warning',
      headings: HEADINGS,
      rows: [
        ['1: Learning', '', '• Local hubs\n• Monthly boards', 'G', '• Quarterly board\n• Monthly review'],
      ],
      expect: [
        {
          cell: 'B2',
          severity: 'warning',
          message:
            'Rate level 1 of area 1: Learning Red, Amber or Green: it lists 2 controls and has no rating.',
        },
      ],
    },
    {
      name: 'semicolons part controls as lines do, and “None” is no control',
      headings: HEADINGS,
      rows: [['1: Learning', 'G', 'Case file audits; supervision', '', 'None']],
      expect: [],
    },
    {
      name: 'a rating between two is asked about, and is no control',
      headings: ['Area', 'Level 1', 'Level 2', 'Level 3'],
      rows: [['1: Learning', 'Amber/Green', 'G', 'A']],
      expect: [
        {
          cell: 'B2',
          severity: 'warning',
          message:
            'Rate level 1 of area 1: Learning Red, Amber or Green: “Amber/Green” is not on that scale (it stands between two ratings).',
        },
      ],
    },
    {
      name: 'a word of another scale is asked about',
      headings: ['Area', 'Level 1', 'Level 2', 'Level 3'],
      rows: [['1: Learning', 'Adequate', 'G', 'A']],
      expect: [
        {
          cell: 'B2',
          severity: 'warning',
          message:
            'Rate level 1 of area 1: Learning Red, Amber or Green: “Adequate” is not on that scale (Adequate is a word for audits, not for this map).',
        },
      ],
    },
    {
      name: 'Green on a single control is to be confirmed, and so is Green on none that is in place',
      headings: HEADINGS,
      rows: [
        ['1: Learning', 'G', '• Quarterly board', 'G', '• Peer review scheduled for February 2022'],
        ['2: Data', 'G', '• Peer review scheduled for March 2022\n• Audit to be agreed', 'No assurance', ''],
      ],
      expect: [
        {
          cell: 'B2',
          severity: 'warning',
          message: 'Confirm that level 1 of area 1: Learning is Green: it lists only one control.',
        },
        {
          cell: 'D2',
          severity: 'warning',
          message:
            'Confirm that level 2 of area 1: Learning is Green: its one control does not read as in place.',
        },
        {
          cell: 'B3',
          severity: 'warning',
          message: 'Confirm that level 1 of area 2: Data is Green: none of its 2 controls reads as in place.',
        },
      ],
    },
    {
      name: 'controls that share the cell of a rating are no word of another scale',
      headings: ['Area', 'Level 1', 'Level 2', 'Level 3'],
      rows: [['1: Learning', '• Quarterly board\n• Monthly review', 'G\n• Board\n• Audit of files', 'A']],
      expect: [
        {
          cell: 'B2',
          severity: 'warning',
          message:
            'Rate level 1 of area 1: Learning Red, Amber or Green: it lists 2 controls and has no rating.',
        },
      ],
    },
    {
      name: 'a summary is asked about as an area’s own page is',
      sheet: 'Area 1',
      headings: HEADINGS,
      rows: [['1: Learning', 'A', '• Local hubs', 'A', '• Quarterly board']],
      otherSheets: [
        {
          name: 'Summary',
          rows: [
            ['Area', 'Level 1', 'Level 2', 'Level 3'],
            ['1: Learning', 'Adequate', 'A', 'A'],
            ['2: Data', 'G', 'A', 'A'],
          ],
        },
      ],
      expect: [
        {
          cell: 'B2',
          severity: 'warning',
          message:
            'Rate level 1 of area 1: Learning Red, Amber or Green: “Adequate” is not on that scale (Adequate is a word for audits, not for this map).',
        },
      ],
    },
  ],
};

function* findBareRatings({ assurance }: Examined): Generator<Query> {
  for (const { area, summary } of assurance) {
    yield* findIn(area);
    if (summary) yield* findIn(summary);
  }
}

function* findIn(area: AreaAssurance): Generator<Query> {
  for (const [level, assured] of area.levels) {
    const asked = askOf(assured, levelName(area, level));
    if (asked === null) continue;
    const { tracker, sheet } = area;
    const rule = asked.isError ? ratingIsSubstantiated : asking(ratingIsSubstantiated, 'warning');
    yield queryAt(rule, { tracker, sheet, cell: assured.cell }, asked.message);
  }
}

interface Asked {
  readonly isError: boolean;
  readonly message: string;
}

function askOf(assured: LevelAssurance, name: string): Asked | null {
  const { rating, controls } = assured;
  const note = noteOfOtherScale(assured);
  const rate = `Rate ${name} Red, Amber or Green`;
  if (note !== null)
    return { isError: false, message: `${rate}: ${firstLine(assured)} is not on that scale (${note}).` };
  if (rating === 'not-assessed') {
    if (!controls || controls.length === 0) return null;
    const lists = `it lists ${counted(controls.length, 'control')} and has no rating`;
    return { isError: false, message: `${rate}: ${lists}.` };
  }
  if (rating === 'no-assurance' || controls === null) return null;
  if (controls.length > 0) return rating === 'green' ? askOfGreen(controls, name) : null;
  const rated = `it is rated ${ASSURANCE_WORDS[rating]} with none`;
  return { isError: true, message: `List the controls that ${name} stands on: ${rated}.` };
}

const FEWEST_IN_PLACE = 2;

/** Green stands on at least two controls that are in place, not on plans (D7). */
function askOfGreen(controls: readonly string[], name: string): Asked | null {
  const inPlace = controls.filter((control) => readControlEvidence(control) === 'in-place').length;
  if (inPlace >= FEWEST_IN_PLACE) return null;
  const of = `of its ${String(controls.length)} controls reads as in place`;
  const alone = inPlace === 1 ? 'it lists only one control' : 'its one control does not read as in place';
  const held = controls.length === 1 ? alone : `${inPlace === 0 ? 'none' : 'only one'} ${of}`;
  return { isError: false, message: `Confirm that ${name} is Green: ${held}.` };
}

/** What the words leave open where the map does not know them; controls alone in the cell are no word. */
function noteOfOtherScale({ ratedBy, note, text }: LevelAssurance): string | null {
  const isWord = note !== null && note !== 'no rating at its start' && !isBlank(text);
  return ratedBy !== 'text' && isWord ? note : null;
}

function firstLine({ text }: LevelAssurance): string {
  return quote(text.trim().split('\n')[0] ?? '');
}
