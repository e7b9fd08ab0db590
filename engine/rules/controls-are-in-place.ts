import type { AreaAssurance, LevelAssurance } from '../recognise/assurance-block.ts';
import { readControlEvidence, type ControlEvidence } from '../values/control.ts';
import { ASSURANCE_WORDS } from '../values/assurance.ts';
import { levelName } from './level-name.ts';
import type { Query } from './query.ts';
import { listQuotes, queryAt, type Examined, type Rule } from './rule.ts';

const HEADINGS = ['Area', 'Level 1', 'Level 1 controls', 'Level 2', 'Level 2 controls'];

/** What is listed as a control under Green or Amber is one, not a plan for one nor a gap. */
export const controlsAreInPlace: Rule = {
  id: 'controls-are-in-place',
  severity: 'info',
  summary: 'A control listed under an assurance rating is in place',
  why: 'A rating rests on its controls. A review still to come, or a gap that is left, is no reason for confidence.',
  source: 'Trap T33; decision table D7',
  check: findControlsNotInPlace,
  examples: [
    {
      name: 'controls that are in place are fine, and a Red may list its gaps',
      headings: HEADINGS,
      rows: [
        ['1: Learning', 'A', '• Local hubs\n• Monthly dip sample', 'R', '• Still limited ability to test'],
      ],
      expect: [],
    },
    {
      name: 'a gap and a plan beside other controls are quoted',
      headings: HEADINGS,
      rows: [
        [
          '1: Learning',
          'A',
          '• Local hubs\n• Still limited ability to assure timely work',
          'G',
          '• Quarterly board\n• Monthly review\n• Peer review scheduled for February 2022',
        ],
      ],
      expect: [
        {
          cell: 'B2',
          message:
            'Confirm that level 1 of area 1: Learning is Amber: “Still limited ability to assure timely work” is listed as a control but speaks against the rating.',
        },
        {
          cell: 'D2',
          message:
            'Confirm that level 2 of area 1: Learning is Green: “Peer review scheduled for February 2022” is listed as a control but is not in place yet.',
        },
      ],
    },
    {
      name: 'a Green with too few controls in place is asked about elsewhere',
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
      expect: [],
    },
    {
      name: 'several are named together; under Red nothing is asked',
      headings: HEADINGS,
      rows: [
        [
          '1: Learning',
          'A',
          '• Peer review scheduled for February 2022\n• Audit to be agreed\n• Still limited ability to assure timely processing\n• Gap in coverage of nights',
          'R',
          '• Audit to be agreed',
        ],
      ],
      expect: [
        {
          cell: 'B2',
          message:
            'Confirm that level 1 of area 1: Learning is Amber: “Still limited ability to assure timely processing” and “Gap in coverage of nights” are listed as controls but speak against the rating; “Peer review scheduled for February 2022” and “Audit to be agreed” are listed as controls but are not in place yet.',
        },
      ],
    },
  ],
};

function* findControlsNotInPlace({ assurance }: Examined): Generator<Query> {
  for (const { area } of assurance) yield* findIn(area);
}

function* findIn(area: AreaAssurance): Generator<Query> {
  for (const [level, assured] of area.levels) {
    const said = askOf(assured);
    if (said === null) continue;
    const rated = `${levelName(area, level)} is ${ASSURANCE_WORDS[assured.rating]}`;
    const place = { tracker: area.tracker, sheet: area.sheet, cell: assured.cell };
    yield queryAt(controlsAreInPlace, place, `Confirm that ${rated}: ${said}.`);
  }
}

const FEWEST_IN_PLACE = 2;

function askOf({ rating, controls }: LevelAssurance): string | null {
  if ((rating !== 'green' && rating !== 'amber') || controls === null) return null;
  const read = controls.map((text) => ({ text, evidence: readControlEvidence(text) }));
  const inPlace = read.filter(({ evidence }) => evidence === 'in-place').length;
  const adverse = textsOf(read, 'adverse');
  const isAskedElsewhere = rating === 'green' && inPlace < FEWEST_IN_PLACE;
  const planned = isAskedElsewhere ? [] : textsOf(read, 'planned');
  const said = [
    ...(adverse.length > 0 ? [`${quoteSome(adverse)} but ${speak(adverse)} against the rating`] : []),
    ...(planned.length > 0 ? [`${quoteSome(planned)} but ${are(planned)} not in place yet`] : []),
  ];
  return said.length === 0 ? null : said.join('; ');
}

interface ReadControl {
  readonly text: string;
  readonly evidence: ControlEvidence;
}

function textsOf(read: readonly ReadControl[], wanted: ControlEvidence): string[] {
  return read.filter(({ evidence }) => evidence === wanted).map(({ text }) => text);
}

/** "“…” and “…” are listed as controls". */
function quoteSome(texts: readonly string[]): string {
  const list = listQuotes(texts);
  return texts.length > 1 ? `${list} are listed as controls` : `${list} is listed as a control`;
}

function speak(texts: readonly string[]): string {
  return texts.length > 1 ? 'speak' : 'speaks';
}

function are(texts: readonly string[]): string {
  return texts.length > 1 ? 'are' : 'is';
}
