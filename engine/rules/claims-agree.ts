import { checkClaim, roundedPercent, type CheckedClaim } from '../claims/check-claim.ts';
import type { Claim, ClaimedFigure } from '../claims/claim.ts';
import type { Counted } from '../claims/counted.ts';
import { isForWorkbook } from '../decisions/decided.ts';
import type { Query } from './query.ts';
import { asking, queryAt, quote, type Examined, type Rule } from './rule.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status', 'RAG'];
const MAP = ['Area', 'Level 1', 'Level 2', 'Level 3'];

const CLAIM: Claim = {
  says: 'There are three work-streams in the plan.',
  counts: 'records',
  figure: { kind: 'number', number: 3 },
  level: null,
  field: null,
  title: null,
  template: 'improvement-plan',
  workbook: null,
};

const ROWS = [
  ['1.1', '1: Learning', 'Open the learning hubs', 'Cdr Okafor', 'March 2022', 'Complete', 'Green'],
  [
    '1.2',
    '1: Learning',
    'Agree the new course list\n\n+ Write the guide to it',
    'Cdr Okafor',
    'March 2022',
    'In progress',
    'Amber',
  ],
];

/** What the paper says agrees with what its trackers hold; claims are listed under "claims" in the config. */
export const claimsAgree: Rule = {
  id: 'claims-agree',
  severity: 'error',
  summary: 'A figure that the paper quotes is what the tracker holds',
  why: 'Members count too. One figure that differs from its own appendix casts doubt on all the others.',
  source: 'Decision table D11; traps T22 and T23',
  check: findClaimsThatDiffer,
  examples: [
    {
      name: 'figures that agree are not asked about',
      headings: HEADINGS,
      rows: ROWS,
      claims: [
        { ...CLAIM, figure: { kind: 'number', number: 2 } },
        { ...CLAIM, counts: 'parts' },
        { ...CLAIM, counts: 'complete', figure: { kind: 'share', number: 1, of: 2 } },
        { ...CLAIM, counts: 'complete', figure: { kind: 'percent', percent: 50, decimals: 0 } },
        { ...CLAIM, counts: 'rated-red', figure: { kind: 'quantifier', quantifier: 'none', word: 'none' } },
      ],
      expect: [],
    },
    {
      name: 'a claim about another kind of tracker waits for its own workbook',
      headings: HEADINGS,
      rows: ROWS,
      claims: [{ ...CLAIM, template: 'audits' }],
      expect: [],
    },
    {
      name: 'a claim about another workbook is left to that one',
      headings: HEADINGS,
      rows: ROWS,
      claims: [{ ...CLAIM, workbook: 'another workbook.xlsx' }],
      expect: [],
    },
    {
      name: 'a claim about ratings is left alone where no column holds any',
      headings: ['Ref', 'Action', 'Lead', 'Due date', 'Status'],
      rows: [['1', 'Order the cabinets', 'Jo Pemberton', '31 March 2022', 'Open']],
      claims: [{ ...CLAIM, says: 'Two actions are rated red.', counts: 'rated-red', template: null }],
      expect: [],
    },
    {
      name: 'rows and parts are two ways to count, and both are said',
      headings: HEADINGS,
      rows: ROWS,
      claims: [CLAIM],
      expect: [
        {
          cell: null,
          message:
            'Correct or explain “There are three work-streams in the plan.”: it says 3, but 2 rows were counted on sheet Plan 2021/22; counting the parts of one row one by one (Plan 2021/22!C3) comes to 3.',
        },
      ],
    },
    {
      name: 'a percentage that differs shows both of its numbers',
      headings: HEADINGS,
      rows: ROWS,
      claims: [
        {
          ...CLAIM,
          says: 'The plan is 95% complete.',
          counts: 'complete',
          figure: { kind: 'percent', percent: 95, decimals: 0 },
        },
      ],
      expect: [
        {
          cell: null,
          message:
            'Correct or explain “The plan is 95% complete.”: it says 95%, but 1 of 2 rows that apply are reported complete (Plan 2021/22!F2), which is 50%.',
        },
      ],
    },
    {
      name: 'an “always” names the areas where it does not hold',
      headings: MAP,
      rows: [
        ['1: Learning', 'A', 'G', 'A'],
        ['2: Assurance', 'A', 'A', 'A'],
      ],
      claims: [
        {
          ...CLAIM,
          says: 'Confidence is always lower for Level 1.',
          counts: 'lowest-level',
          level: 1,
          template: null,
          figure: { kind: 'quantifier', quantifier: 'all', word: 'always' },
        },
      ],
      expect: [
        {
          cell: null,
          message:
            'Correct or explain “Confidence is always lower for Level 1.”: it says “always”, but level 1 is the lowest in 1 of 2 areas, not in area 2: Assurance (Amber, Amber, Amber).',
        },
      ],
    },
    {
      name: 'a majority that is all of them is only shown',
      headings: HEADINGS,
      rows: [ROWS[0] ?? []],
      claims: [
        {
          ...CLAIM,
          says: 'The majority are complete.',
          counts: 'complete',
          figure: { kind: 'quantifier', quantifier: 'majority', word: 'majority' },
        },
      ],
      expect: [
        {
          cell: null,
          severity: 'info',
          message:
            'Check “The majority are complete.”: it says “majority”, and 1 of 1 rows that apply are reported complete (Plan 2021/22!F2), which is all of them.',
        },
      ],
    },
    {
      name: 'a date that another table gives otherwise is shown at its cell',
      headings: ['Inspection/ Publication', 'Status', 'Force/ Thematic', 'Type', 'Lead'],
      rows: [
        ['PEEL: Legitimacy', 'Published: 08 December 2021', 'Force', 'Report', 'Cdr Okafor'],
        ['PEEL: Leadership', 'Published: 08 December 2021', 'Force', 'Report', 'Cdr Okafor'],
      ],
      claims: [
        {
          ...CLAIM,
          says: 'Legitimacy was published in February 2021.',
          counts: 'published',
          title: 'PEEL: Legitimacy',
          template: 'inspections',
          figure: { kind: 'date', from: '2021-02-01', to: '2021-02-28', word: 'February 2021' },
        },
      ],
      expect: [
        {
          cell: 'B2',
          message:
            'Correct or explain “Legitimacy was published in February 2021.”: it says February 2021, but Plan 2021/22!B2 dates it 8 December 2021.',
        },
      ],
    },
  ],
};

function* findClaimsThatDiffer(examined: Examined): Generator<Query> {
  const { settings, workbook } = examined;
  for (const claim of settings.claims) {
    if (!isForWorkbook(claim.workbook, workbook.file)) continue;
    const query = askAbout(checkClaim(claim, examined));
    if (query) yield query;
  }
}

function askAbout({ claim, outcome, counted }: CheckedClaim): Query | null {
  if (outcome === 'agree') return null;
  if (!counted) return claim.workbook === null ? null : askWhatIsCounted(claim);
  const place = counted.place ?? {};
  if (outcome === 'understated') {
    const message = `Check ${quote(claim.says)}: it says ${figureOf(claim.figure)}, and ${counted.how}, which is all of them.`;
    return queryAt(asking(claimsAgree, 'info'), place, message);
  }
  const says = `Correct or explain ${quote(claim.says)}: it says ${figureOf(claim.figure)}`;
  return queryAt(claimsAgree, place, `${says}, but ${counted.how}${alsoOf(claim, counted)}.`);
}

/** A claim that names this workbook, which holds nothing of what it counts. */
function askWhatIsCounted({ says, counts }: Claim): Query | null {
  const message = `Check what ${quote(says)} counts: this workbook has nothing to count for “${counts}”.`;
  return queryAt(asking(claimsAgree, 'warning'), {}, message);
}

/** The counted share as a percentage, or what the other way to count comes to. */
function alsoOf({ figure }: Claim, { number, of, otherWay }: Counted): string {
  if (figure.kind === 'percent' && number !== null && of !== null)
    return `, which is ${String(roundedPercent(number, of, figure.decimals))}%`;
  return otherWay === null ? '' : `; ${otherWay.how} comes to ${String(otherWay.number)}`;
}

function figureOf(figure: ClaimedFigure): string {
  switch (figure.kind) {
    case 'number':
      return String(figure.number);
    case 'share':
      return `${String(figure.number)} of ${String(figure.of)}`;
    case 'percent':
      return `${figure.percent.toFixed(figure.decimals)}%`;
    case 'quantifier':
      return `“${figure.word}”`;
    case 'date':
      return figure.word;
  }
}
