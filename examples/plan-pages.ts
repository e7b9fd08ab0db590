import { writeAreaPages } from '../tests/support/trackers/area-pages.ts';
import { newBook, toBytes } from '../tests/support/trackers/book.ts';
import type { AssuranceLetter, AssuranceLevel, PlanArea } from '../tests/support/trackers/plan-2022-areas.ts';
import type { PlanRow } from '../tests/support/trackers/plan-2022-rows.ts';

type PageAction = Omit<PlanRow, 'line' | 'plan'>;

const level = (rating: AssuranceLetter, ...controls: readonly string[]): AssuranceLevel => ({
  rating,
  controls,
});

const AREAS: readonly PlanArea[] = [
  {
    number: 1,
    name: 'Call Handling and Response',
    planName: 'Call Handling and Response',
    aim: 'Calls are answered quickly, and the right person goes.',
    owner: 'ACC Local Policing',
    workingLeads: 'Head of Contact',
    corporateRisk: 'Risk 1 Demand / Risk 4 People',
    principle: 'D) Choosing what best achieves the intended outcomes',
    findings: [
      'One in nine calls was given up in summer',
      'Grading of calls is uneven',
      'Too few supervisors at night',
    ],
    levels: [
      level('A', 'Daily review of open incidents', 'Call grading guide', 'Supervisor dip samples'),
      level('G', 'Monthly contact board', 'Weekly demand meeting'),
      level('A', 'Internal audit of call handling (Limited)'),
    ],
    tables: [3],
  },
  {
    number: 2,
    name: 'Organisational Learning',
    planName: 'Organisational Learning',
    aim: 'What we learn in one place is known in every place.',
    owner: 'Deputy Chief Constable',
    workingLeads: 'Head of Improvement',
    corporateRisk: 'Risk 3 Standards',
    principle: 'E) Building the capacity of the organisation, its leaders and its people',
    findings: ['Lessons of reviews are not followed up', 'No single list of recommendations'],
    levels: [
      level('G', 'Learning hub being set up', 'Lessons bulletin will be monthly'),
      level('A', 'Learning board every two months?'),
      level('G', 'Inspection of 2024', 'Peer review scheduled for April 2026'),
    ],
    tables: [2, 1],
  },
  {
    number: 3,
    name: 'Information Management',
    planName: 'Information Management',
    aim: 'Our information is right, lawful and at hand.',
    owner: 'Director of Corporate Services',
    workingLeads: 'Head of Information',
    corporateRisk: 'N.A. .',
    principle: 'G) Transparency, reporting and audit',
    findings: [
      'Backlog of access requests',
      'Asset register incomplete',
      'No retention schedule for body-worn video',
    ],
    levels: [
      level('R', 'Still limited ability to find records in old systems', 'Request tracking sheet'),
      level(
        'A',
        'Information board',
        'Quarterly return to the chief officers',
        'Data protection officer’s report',
      ),
      level('G', 'Regulator’s audit of 2025', 'Internal audit of retention'),
    ],
    tables: [4],
    headless: true,
    riskAndPrincipleTogether: true,
  },
  {
    number: 4,
    name: 'Vetting and Standards',
    planName: 'Vetting & Standards',
    aim: 'People act with integrity, and we check.',
    owner: 'Deputy Chief Constable',
    workingLeads: 'Head of Professional Standards',
    corporateRisk: 'Risk 3 on Standards',
    principle: 'A) Acting with integrity, keeping to ethical values and respecting the law',
    findings: ['Vetting renewals late', 'Transferees not re-checked'],
    levels: [
      level('A', 'Vetting policy', 'Weekly list of lapsing clearances'),
      level('A', 'Vetting board', 'Integrity board – TOR to be agreed'),
      level('A', 'Inspection: vetting and counter corruption'),
    ],
    tables: [2, 2],
    ratingWithControls: true,
  },
];

const ACTIONS: Readonly<Record<number, readonly PageAction[]>> = {
  1: [
    {
      action: '1. **Answer 90% of emergency calls within 10 seconds**',
      lead: 'Supt Gail Norris',
      timescale: 'Q3',
      update: '• 84% in December, 79% in September.\n• 14 new call handlers started in October.',
      status: '',
      fill: 'amber',
    },
    {
      action: '2. New call grading guide for every handler',
      lead: 'Supt Gail Norris / Ben Oduya',
      timescale: 'Q4',
      update: '• Guide issued.\n• Training is two thirds done.',
      status: 'Green',
      fill: 'green',
    },
    {
      action: '3. Online reporting joined to the command system',
      lead: 'Dir. ICT (Marta Lund)',
      timescale: 'Q1, 2026/27',
      update: '• Supplier’s first date was missed.\n• A new date is promised for June 2026.',
      status: 'Yellow',
      fill: 'yellow',
    },
  ],
  2: [
    {
      action: 'One list of every recommendation, with an owner for each',
      lead: 'Joan Aske, Improvement',
      timescale: 'Q2 2025/26',
      update:
        'The list holds 212 recommendations. Owners are missing for 31. **No deputy for the post is a risk.**',
      status: 'Expected completion Q4 2025/26',
      fill: 'amber',
    },
    {
      action: 'Learning hub for each district',
      lead: 'Joan Aske, Improvement',
      timescale: 'Phase One – Dec 2025  Runs until September 2026',
      update: 'Two of five hubs are open. The third is to be launched in November.',
      status: '',
      fill: 'green',
    },
    {
      action: 'Review after every critical incident',
      lead: 'Ch Supt Dev Ingram',
      timescale: 'Q3 2025',
      update: 'Six reviews held. Work continues on a common form.',
      status: 'Phase 1 completed Q3 2025',
      fill: null,
    },
  ],
  3: [
    {
      action: 'Clear the backlog of access requests',
      lead: 'Head of Information (Tess Quayle)',
      timescale: 'Oct 25',
      update: 'Backlog of c400 is down to 120. Temporary staff leave in February.',
      status: '',
      fill: 'green',
    },
    {
      action: 'Register of information assets',
      lead: 'Head of Information (T.Quayle)',
      timescale: 'March 2026',
      update: 'Seven of nine departments have sent theirs.',
      status: '',
      fill: 'green',
    },
    {
      action: 'Retention schedule for body-worn video',
      lead: 'C/Insp Alun Merritt',
      timescale: 'tbc',
      update: 'Waits for national guidance (no date yet).',
      status: '',
      fill: 'amber',
    },
    {
      action: 'Recruit a records manager',
      lead: 'Head of Information (Tess Quayle)',
      timescale: 'Jan 2026',
      update: 'Two rounds held and nobody appointed. The grade is being looked at again.',
      status: '',
      fill: 'red',
    },
  ],
  4: [
    {
      action: 'Renew vetting three months ahead',
      lead: 'Det Supt Ray Colborne',
      timescale: 'Q3',
      update: 'The backlog ~~have~~ has gone. A standing team does renewals. Work continues on transferees.',
      status: 'Complete',
      fill: 'green',
    },
    {
      action: 'Check all transferees again',
      lead: 'Det Supt Ray Colborne',
      timescale: 'Q4',
      update: '88 of 140 checked.',
      status: 'Completion delayed to Q4 2025-26',
      fill: 'amber',
    },
    {
      action: 'Counter corruption board',
      lead: 'Det Supt Ray Colborne / Insp Mina Shaw',
      timescale: '1 tbc. 2. Sept 25 3. Mar 26',
      update: '1. Terms of reference 2. First meeting held in November 3. Yearly assessment',
      status: '',
      fill: 'amber',
    },
    {
      action: 'Declare interests and second jobs each year',
      lead: 'Insp Mina Shaw',
      timescale: 'Q4',
      update: 'Forms go out in January.',
      status: 'Q4',
      fill: null,
    },
  ],
};

const ROWS: readonly PlanRow[] = AREAS.flatMap((area) =>
  (ACTIONS[area.number] ?? []).map((action) => ({ ...action, line: 0, plan: area.number })),
);

/** The sample plan as four area pages with a summary: 14 actions, 12 assurance ratings by colour alone. */
export async function improvementPlanPages(): Promise<Uint8Array> {
  const book = newBook('2026-01-05');
  const content = {
    title: 'Northmoor Police: Governance Improvement Plan 2025/26, as at 31 December 2025',
    findingsHeading: 'Findings of the 2024-25 governance statement that we aim to address',
    areas: AREAS,
    rows: ROWS,
  };
  writeAreaPages(book, content, { colourOnly: true });
  return toBytes(book);
}
