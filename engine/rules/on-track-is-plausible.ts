import { counted } from '../values/counted.ts';
import type { AssessedRecord } from '../assess/assess-record.ts';
import { isOpenRecord } from '../assess/open-record.ts';
import type { FieldText } from '../recognise/tracker.ts';
import { foldText } from '../values/fold.ts';
import { sentencesOf } from '../values/sentences.ts';
import { readTick } from '../values/tick.ts';
import { latestUpdate } from './latest-update.ts';
import { checkTogether } from './check-records.ts';
import { cellOf, nameOf, quote, type Examined, type Rule } from './rule.ts';
import { askInWords, type Asked } from './together.ts';

const HEADINGS = ['Ref', 'Audit', 'Grade', 'Published', 'Lead', 'Deadline', 'Update', 'On track', 'Status'];

/** A tick under "On track" does not stand beside an update or a deadline that says otherwise. */
export const onTrackIsPlausible: Rule = {
  id: 'on-track-is-plausible',
  severity: 'warning',
  summary: 'A tick under “On track” does not stand beside words or dates that say otherwise',
  why: 'A panel reads a column of ticks at a glance. One that its own update contradicts makes it doubt the rest.',
  source: 'Trap T21; domain A2 rule 16',
  check: (examined) => checkTogether(onTrackIsPlausible, (assessed) => askOf(assessed, examined), forMany),
  examples: [
    {
      name: 'a tick that the words bear out is fine, and so is a cross beside bad news',
      headings: HEADINGS,
      rows: [
        ['1', 'Fleet', 'Limited', 'June 2021', 'Jo Pemberton', 'March 2022', 'Two of six done.', '√', 'Open'],
        [
          '2',
          'Payroll',
          'Limited',
          'June 2021',
          'Jo Pemberton',
          'March 2022',
          'No deadline was missed, and none will be.',
          '√',
          'Open',
        ],
        [
          '3',
          'Stores',
          'Limited',
          'June 2021',
          'Jo Pemberton',
          'March 2022',
          'We will not be able to meet the deadline.',
          'No',
          'Open',
        ],
      ],
      expect: [],
    },
    {
      name: 'a tick in an action log whose deadline has passed is a query too',
      headings: ['Ref', 'Action', 'Lead', 'Due date', 'On track?', 'Update'],
      rows: [
        ['1', 'Open the learning hubs', 'Cdr Okafor', 'October 2021', '✓', 'Two of five are open.'],
        ['2', 'Write the guide', 'Lorna Beck', 'March 2022', '✓', 'Drafted.'],
        ['3', 'Renew the lease', 'Lorna Beck', 'October 2021', '✗', 'With the landlord.'],
      ],
      expect: [
        {
          cell: 'E2',
          message:
            'Confirm that action 1 is on track, as E2 says: its deadline, “October 2021” in D2, has passed.',
        },
      ],
    },
    {
      name: 'words that say a deadline was or will be missed are quoted',
      headings: HEADINGS,
      rows: [
        [
          '4',
          'Fleet',
          'Limited',
          'June 2021',
          'Jo Pemberton',
          'March 2022',
          'Two of six are done. Many will not be able to be part of the next training plan.',
          { text: 'J', font: 'Wingdings' },
          'Open',
        ],
        [
          '5',
          'Payroll',
          'Limited',
          'June 2021',
          'Jo Pemberton',
          'March 2022',
          'The original deadlines have not been met.',
          'Yes',
          'Open',
        ],
      ],
      expect: [
        {
          cell: 'H2',
          message:
            'Confirm that audit 4 is on track, as H2 says: its update in G2 says “Many will not be able to be part of the next training plan”.',
        },
        {
          cell: 'H3',
          message:
            'Confirm that audit 5 is on track, as H3 says: its update in G3 says “The original deadlines have not been met”.',
        },
      ],
    },
    {
      name: 'a tick beside a deadline that has passed is a query',
      headings: HEADINGS,
      rows: [
        ['6', 'Fleet', 'Limited', 'June 2020', 'Jo Pemberton', 'June 2021', 'Two of six done.', '√', 'Open'],
      ],
      expect: [
        {
          cell: 'H2',
          message:
            'Confirm that audit 6 is on track, as H2 says: its deadline, “June 2021” in F2, has passed.',
        },
      ],
    },
  ],
};

/** Words of an update that speak against a tick: a deadline missed, work that cannot be done, a delay, nobody in charge, a review still to tell. */
const SAYS_OTHERWISE = [
  /\b(?:deadlines?|target dates?|timescales?|milestones?)\b[^.;]{0,40}\b(?:missed|not (?:been )?met|not (?:be )?achieved|not be met|has passed|have passed|slipped|overrun)\b/,
  /\b(?:missed|not met|not meet|failed to meet|unable to meet|fail to meet)\b[^.;]{0,40}\b(?:deadlines?|target dates?|timescales?|milestones?)\b/,
  /\b(?:will|can) ?not (?:now )?be (?:able|completed|delivered|ready|met|in place)\b|\b(?:unable|not able) to (?:be )?(?:complete|deliver|implement|progress|start|recruit)\w*\b/,
  /\b(?:off[ -]track|not (?:currently )?on[ -]track|behind (?:schedule|plan|target)|running late|(?:is|are|now|still|actions?) overdue)\b/,
  /\b(?:has|have) (?:been )?(?:significantly |further )?(?:delayed|slipped|stalled|paused|postponed)\b/,
  /\b(?:has|have|is|are|with|currently) no (?:named |agreed |clear )?(?:governance|oversight|board|owner|lead)\b/,
  /\breview\b[^.;]{0,30}\b(?:required|needed|necessary) to (?:check|see|establish|confirm|determine|find out) (?:whether|if)\b/,
];

/** "No deadline was missed", "is no longer overdue": the opposite of what the words say. */
const DENIED =
  /\b(?:no|not any|none of (?:the|its|our)) (?:\w+ )?(?:deadlines?|target dates?|timescales?|milestones?|actions?)\b|\b(?:no longer|not|without|nothing|never|none) (?:\w+ )?(?:overdue|delayed|behind|slipped|missed|stalled|paused|postponed)\b/;

function askOf(assessed: AssessedRecord, examined: Examined): Asked | null {
  const field = assessed.record.fields.get('onTrack');
  if (!field || !isTicked(field) || !isOpenRecord(assessed)) return null;
  const doubt = doubtOf(assessed, examined);
  if (doubt === null) return null;
  const claim = `Confirm that ${nameOf(assessed)} is on track, as ${cellOf(field)} says`;
  return askInWords(assessed, field, `${claim}: ${doubt}.`);
}

function isTicked({ text, look }: FieldText): boolean {
  return readTick(text, look.font) === 'yes';
}

function doubtOf(assessed: AssessedRecord, examined: Examined): string | null {
  const update = latestUpdate(assessed, examined);
  const says = update && sentencesOf(update.entry.text).find(saysOtherwise);
  if (says) return `its update in ${cellOf(update.field)} says ${quote(says)}`;
  const { deadline, lateness } = assessed;
  if (!deadline || !lateness.missed.current) return null;
  return `its deadline, ${quote(deadline.text)} in ${deadline.cell}, has passed`;
}

function saysOtherwise(sentence: string): boolean {
  const folded = foldText(sentence);
  return SAYS_OTHERWISE.some((pattern) => pattern.test(folded)) && !DENIED.test(folded);
}

function forMany(rows: number, cells: string): string {
  return `Confirm that ${counted(rows, 'row')} are on track, as ${cells} say: their updates or deadlines say otherwise.`;
}
