import type { Colour } from './book.ts';

/** One action of the 2022 improvement plan; `fill` is the status cell's colour, null where it has none. */
export interface PlanRow {
  /** The line of the 2022 paper that the row stands for. */
  readonly line: number;
  readonly plan: number;
  readonly action: string;
  readonly lead: string;
  readonly timescale: string;
  readonly update: string;
  readonly status: string;
  readonly fill: Colour | null;
}

const bullets = (...lines: readonly string[]): string => lines.map((line) => `• ${line}`).join('\n');

const PLAN_1: readonly PlanRow[] = [
  // l.169: numbered 1.; Green in words
  {
    line: 169,
    plan: 1,
    action:
      '1. Start-up of the new **learning operating model**: the change programme settles who does what, and how training is governed:',
    lead: 'Jo Pemberton',
    timescale: 'Implementation 2022/23',
    update: bullets(
      'Outline and full designs passed by the design authority (May 2020 and August 2020).',
      'Business case signed off by both investment boards (December 2020).',
      'Staffing steps, inside and outside the force, have begun.',
      'Process and governance work starts in January 2022, when the new heads of learning arrive, with an outside partner.',
      'The new structure hangs on the learning system below, so it cannot be finished before that system is live.',
    ),
    status: 'Green',
    fill: 'green',
  },
  // l.170: numbered 2.; Green in words
  {
    line: 170,
    plan: 1,
    action:
      '2. Shift to a **blended curriculum**: learners reach digital content when they need it, and courses follow the skills gaps that were found.',
    lead: 'Jo Pemberton / Idris Kell',
    timescale: 'Implementation 2022/23',
    update: bullets(
      'New online modules are out for database access, personal safety and first aid.',
      'A first look at the detective courses is done with the head of profession; an outside partner helps to rework two of them. This is still going on.',
      'Most of the benefit waits for the learning system to be in use.',
    ),
    status: 'Green',
    fill: 'green',
  },
  // l.171: numbered 3.; Yellow, a colour word outside the scheme
  {
    line: 171,
    plan: 1,
    action:
      '3. Bring in one **learning management system** for everyone: a single training record / sound figures on skills / a base from which to close gaps and plan succession.',
    lead: 'Jo Pemberton',
    timescale: 'Q1, 2022/23',
    update: bullets(
      'The start date was moved to late Q1 2022/23 (June 2022).',
      'June still holds, but the risk in building and testing the interfaces grows, and the order of the three big systems goes to the investment board early in 2022.',
    ),
    status: 'Yellow',
    fill: 'yellow',
  },
];

const PLAN_2: readonly PlanRow[] = [
  // l.196: a later deadline as a sentence in the status cell
  {
    line: 196,
    plan: 2,
    action: 'Settling in a stronger organisational learning and research team within the improvement command',
    lead: 'Nadia Whitlock/ Colin Farrar',
    timescale: 'Q2 2022/23',
    update:
      'The team is in place and has two halves, one for learning and one for research. It works on four strands: the framework; knowledge and memory; learning from serious harm; and culture. Each is described further down. **Too few people is the main risk.**',
    status: 'Expected completion Q3 2022/23',
    fill: 'amber',
  },
  // l.197: no status word, colour only; a week-commencing date in the update
  {
    line: 197,
    plan: 2,
    action: 'Opening learning hubs in the boroughs and specialist units across the force',
    lead: 'Nadia Whitlock/ Colin Farrar',
    timescale: 'Q4 2022/23',
    update:
      '**Putting the framework to work** was tried out in several boroughs. One hub is running, a second began w/c 13/12/21, and two more follow in January 2022; five specialist units have one. With 47 hubs to open the demand is heavy. Each hub will hold a shared folder, a record of decisions and a maturity check. Local leads are being coached. **Time of local staff is a risk.**',
    status: '',
    fill: 'amber',
  },
  // l.198: colour only; bullets after a paragraph
  {
    line: 198,
    plan: 2,
    action: 'Building one store in which lessons are kept and from which they are shared in a set form',
    lead: 'Nadia Whitlock/ Colin Farrar',
    timescale: 'Q4 2022/23',
    update:
      '**Ordering what we know** is about the paths by which lessons are caught, passed up and spread. We have worked with the digital team on the systems we have. This takes in:\n' +
      bullets(
        'Doing by machine what can be done by machine.',
        'Using the office software we own to make lessons easier to find.',
        'Setting up the store: headings and subheadings.',
        'Headings rest on 17 functions, 19 sub-functions and 11 categories.',
        'A learning app, tried with the digital team',
      ),
    status: '',
    fill: 'green',
  },
  // l.199: colour only
  {
    line: 199,
    plan: 2,
    action: 'Settling a way to catch, sort and share lessons from strategic gold groups/ critical incidents',
    lead: 'Nadia Whitlock/ Colin Farrar',
    timescale: 'Q1 2022/23',
    update:
      '**Lessons from serious harm**: the team helps gold groups and heads of profession, and has drawn up themes and a timeline for one long-running operation. Two further reviews have its support.',
    status: '',
    fill: 'green',
  },
  // l.200: "completed" of one phase, while the update shows work going on
  {
    line: 200,
    plan: 2,
    action: 'Making learning part of the culture of the force',
    lead: 'Nadia Whitlock/ Colin Farrar',
    timescale: 'Q3 2021',
    update:
      '**Culture** draws on the last run of the university project. Work continues on the local version of the no-blame model and on its leaflets and web pages. A wider programme on speaking up and reflective practice is proposed with new academic partners.',
    status: 'Phase 4 OU OL completed Q3 2021',
    fill: null,
  },
];

const PLAN_3: readonly PlanRow[] = [
  // l.229: colour only; a forecast already past; title ends in a comma
  {
    line: 229,
    plan: 3,
    action: 'Build up and extend the **City Safety Hub** ,',
    lead: 'Cdr Okafor (C/I BENNETT)',
    timescale: 'March 22',
    update:
      'In August 2021 the chief officer agreed that the prevention and volunteering posts would move to the hub. The moves will be made from September onwards. A further £360K a year pays for a head of volunteering and a small team. All posts have now moved across. Interviews for the head are in January 2022. Two trainers and two support workers join on 28/02/22, and so do four of the six community officers; the last two posts are still being filled.',
    status: '',
    fill: 'amber',
  },
  // l.230: tbc, and a status that says so
  {
    line: 230,
    plan: 3,
    action: 'Agree **clear priorities with partners** ,',
    lead: 'Cdr Lindqvist (A/DI MARSH)',
    timescale: 'tbc',
    update:
      'Borough core promise: a meeting every month with the main partners, among them the chief executive and the local safety leads.',
    status: 'Timing to be confirmed',
    fill: null,
  },
  // l.231: red by colour only; red in the paper's text, though the deadline lies ahead
  {
    line: 231,
    plan: 3,
    action: 'Roll out **Positive Activity Initiatives (PAI)** in every borough.',
    lead: 'Cdr Okafor (C/I BENNETT)',
    timescale: 'March 22',
    update:
      'Now a measure in the second pillar of the performance framework for 21/22: at least 12 a year in each borough. Watched through the prevention and trust boards. **Delivery of these is a risk**: as things stand no borough will reach 12 in this financial year. Even so, every borough has begun, and the hub takes each chance to move this on.',
    status: '',
    fill: 'red',
  },
  // l.232: overdue at 31 December 2021; "25th" was a Saturday
  {
    line: 232,
    plan: 3,
    action: 'Launch and put to work a renewed **inclusion and equality strategy** with boards to steer it',
    lead: 'Cdr Okafor (KIM DORSET)',
    timescale: 'Delivery Oct 21',
    update:
      'The new strategy came out in the national inclusion week, w/c 25^^th^^ September. Its own delivery board watches progress, and it will be worked further into daily business in Spring 2022.',
    status: '',
    fill: 'green',
  },
  // l.233: tbc with a colour
  {
    line: 233,
    plan: 3,
    action: 'Start **encounter panels** in all boroughs from April 2021',
    lead: 'Cdr Okafor (PS HOLROYD)',
    timescale: 'tbc',
    update:
      'The start has slipped because sharing data and footage within the law is hard. The next version of the data protection assessment is being written. The deputy’s delivery group oversees it.',
    status: '',
    fill: 'amber',
  },
  // l.238: three parts, with three leads, three deadlines and six updates
  {
    line: 238,
    plan: 3,
    action: 'Talk more with communities about the matters that cost us trust',
    lead: '1. Cdr Lindqvist (A/DI MARSH) 2. Cdr Adebayo (A/INSP STOCKTON) 3. Cdr Okafor',
    timescale: '1 tbc. 2. May 21 3. Jan 22',
    update:
      '1. Neighbourhood core promises and a plan of action 2. Stop and search: there is an agreed account to use in conversations, and the community film is now shown. 3. Groups that exist are being set against census figures to find who is missing. First four groups to be launched in September. 4. A handbook in Spring 2022 5. More force-level groups have support 6. More outside members sit on gold groups and improvement groups',
    status: '',
    fill: 'amber',
  },
  // l.239: overdue at 31 December 2021
  {
    line: 239,
    plan: 3,
    action:
      '**Engagement handbook** The inspectorate’s 2019 report - the force had no central view of its engagement',
    lead: 'Cdr Okafor (DCI VALE)',
    timescale: 'Nov 21',
    update:
      'The first edition, with returns from the neighbourhoods, comes out in Spring 2022. It is late because boroughs first need training in how to record engagement, and because the one officer on it was moved to other work. Two boards and the deputy have seen the draft.',
    status: '',
    fill: 'amber',
  },
];

const PLAN_4: readonly PlanRow[] = [
  // l.268: bare quarter, colour only
  {
    line: 268,
    plan: 4,
    action: 'Train key contacts in each business group, so that risk maturity rises after the survey',
    lead: 'Gwen Ashdown',
    timescale: 'Q4',
    update:
      'The 2021 risk survey showed several training needs, and the team is working through them over the coming months. A second survey follows in the New Year.',
    status: '',
    fill: 'green',
  },
  // l.269: two controls in one row
  {
    line: 269,
    plan: 4,
    action:
      'Settling a level 2 assurance service within the improvement command (CIC) for the heads of profession\n\nSettling continuous improvement in the boroughs as part of Operation Marigold.',
    lead: 'Colin Farrar, CIC',
    timescale: 'Q4',
    update:
      'The practice teams that lead on policy within the command are taking a more active part across the force. Level 2 checks are already built into the learning and policy centres, and a head of profession can ask for one.\n\nA strategy now takes in every known check at levels 1 and 2. It begins with public protection and will then widen to the other strands.\n\nNew teams in two boroughs have coaching and training from within the present budget, and a joint board.\n\nThe next steps are:-\n' +
      bullets(
        'Opening the shared sites',
        'Finding and recording problems',
        'Asking for structured work on them',
        'Counting the benefits',
        'Serving the data quality board',
      ) +
      '\n3 of the 5 boroughs in the operation have no team of their own for this. That will hold back what it can achieve.',
    status: 'In progress',
    fill: 'amber',
  },
  // l.274: part complete
  {
    line: 274,
    plan: 4,
    action:
      'Settling a level 1 data quality and ethics check. The check then widens to the other heads of profession.',
    lead: 'Colin Farrar, CIC',
    timescale: 'Q4',
    update:
      'The data quality and ethics board is a level 1 check on eleven areas of public protection. Since July 2021 a twelfth is in, and bail follows in the next months.\n\nThe aim is that boroughs hold such checks themselves. Since November 2019 each has checked up to four areas a month and sent the results to the board, chaired by a commander.\n\nIn Q3 2020/21 two kinds of case closure were added. The forms have moved from spreadsheets sent by email to a survey on the intranet, so the board is at full strength with no more staff.',
    status: 'Mostly complete',
    fill: 'green',
  },
  // l.275: a sentence with a later quarter; second control begins with a plus sign
  {
    line: 275,
    plan: 4,
    action:
      'Finishing a review of public protection policies. It then widens to investigation.\n\n+ A look at how corporate policy is made, to find savings and good practice.',
    lead: 'Owen Latchford, CIC',
    timescale: 'Q3',
    update:
      'Two policies are approved and out, and a third came out some months before. The next is near its end, subject to consultation and sign off by the head of profession. Two more are also close.\n\nThe investigation policies were held up for want of an adviser. One is now in post, and work on the interviewing and general policies can begin.',
    status: 'Completion of PP review expected Q4',
    fill: 'amber',
  },
];

const PLAN_5: readonly PlanRow[] = [
  // l.299: colour only
  {
    line: 299,
    plan: 5,
    action:
      'Tie the data board to local work on data quality; local boards in boroughs and units; subgroups of the board; **information asset owners**; crime data integrity',
    lead: 'Dir. Data (P.Nair)',
    timescale: 'March 2022',
    update: bullets(
      'The board and the local boards are now tied together, with a central view.',
      'A pack of figures about the data reaches the board. Dashboards are being built (boroughs have theirs in the new year).',
      'Quality year: principles and plan approved (Nov 2021). It starts in Jan 2022.',
      'Asset owners: plan approved, agreement made with each, and training is finished.',
      'The job of head of data foundations is written up and will be advertised in January',
    ),
    status: '',
    fill: 'green',
  },
  // l.300: colour only
  {
    line: 300,
    plan: 5,
    action: 'Build a data office for governance, analysis, better service and new ideas',
    lead: 'Dir. Data (P.Nair)',
    timescale: 'April 2022',
    update: bullets(
      'Better service: posts are filled and a benchmark is set.',
      'Governance: up to strength but for privacy rights. New staff are found, yet performance is slipping. The regulator’s audit showed what to change; it is in the action plan.',
      'Analysis: up to strength. Local demand is hard to meet with one analyst a borough.',
      'Money from October to March 2022 pays for a head of data foundations. No ethics lead (two rounds held)',
    ),
    status: '',
    fill: 'amber',
  },
  // l.301: red by colour only; red in the paper's text, though the deadline lies ahead
  {
    line: 301,
    plan: 5,
    action: 'Build skills in data ethics',
    lead: 'Dir. Data (P.Nair)',
    timescale: 'Jan 2022',
    update: bullets(
      'No suitable person for data ethics lead was found in 2 rounds, inside or outside the force. A sister command looked too, without success. What the post asks for, and its grade, are being looked at again.',
      'The force still sits on the national forum that is writing a framework for data ethics',
    ),
    status: '',
    fill: 'red',
  },
  // l.306: two milestones in one cell
  {
    line: 306,
    plan: 5,
    action: 'Be able to define, watch and manage real gains in data quality across the core data sets',
    lead: 'Dir. Data (P.Nair)',
    timescale: 'Phase One – March 2022  Runs until December 2022',
    update: bullets(
      'Board and reports are in place',
      'The outside supplier’s service was renewed from end to end',
      'Measures are chosen and a monthly health check is built',
      'Quality year approved, to begin in January (first look March 2022) and run until December 2022',
      'Core data sets, measures and definitions are done',
      'A retention project is with the change programme (it cannot be automatic until quality rises)',
    ),
    status: '',
    fill: 'green',
  },
  // l.307: bare Q3, due on 31 December 2021; a NEW: bullet; a plus sign in the lead
  {
    line: 307,
    plan: 5,
    action: 'Have data management weighed in every plan for change',
    lead: 'Dir. Data (Priya Nair) + TD',
    timescale: 'Q3',
    update: bullets(
      'The data office sits on both gateway boards',
      'The data protection assessment is now done at the start of a business case',
      'NEW: Work continues on one digital assessment in place of three',
    ),
    status: '',
    fill: 'green',
  },
  // l.308: two stages in one cell, each with a single year; a completed part in bold
  {
    line: 308,
    plan: 5,
    action: 'Make sure that each contract under which data is processed meets the Act of 2018',
    lead: 'Dir. Commercial (Neil Tranter)',
    timescale: 'FY 2021  Full implementation Q1 2022',
    update: bullets(
      'The form that starts a purchase now asks for proof of a data protection assessment. Gaps in skill go into the learning needs analysis. **COMPLETED Q1 2021/22**',
      'The new buying system is being given a risk screen, so that information assurance is managed and reported there.',
      'Facts on data shared abroad are gathered, and letters go to all suppliers concerned early in the New Year.',
      'Note; the force still puts proposals to the national consultation on data protection',
    ),
    status: '',
    fill: 'green',
  },
];

const PLAN_6: readonly PlanRow[] = [
  // l.336: Q3 deadline, delayed to the next quarter
  {
    line: 336,
    plan: 6,
    action: 'Carry out what the internal audit of security clearance and vetting recommended',
    lead: 'Omar Siddall / Kate Brennan',
    timescale: 'Q3',
    update:
      'A follow-up audit ended in November 2020. 10 of the 13 recommendations are done; the last ones wait for the new vetting system. Renewals due in 2021-22 are in hand and are asked for up to 3 months ahead, with a route for chasing late forms. The new system will tell people when their clearance ends. Users have tested it and it goes out in Q4. A list of designated posts is agreed by the vetting board. The audit rating at follow-up is ‘Adequate Assurance’.',
    status: 'Completion delayed to Q4 2021-22',
    fill: 'amber',
  },
  // l.337: Q3 deadline, delayed to the next quarter
  {
    line: 337,
    plan: 6,
    action: 'New vetting system',
    lead: 'Omar Siddall / Kate Brennan',
    timescale: 'Q3',
    update:
      'Staff are being told and trained. The upgrade board still steers the tests; the last round runs in December 2021, and then training and a roll-out in steps from January 2022 to March 2022, partners included.',
    status: 'Completion delayed to Q4 2021-22',
    fill: 'amber',
  },
  // l.338: Complete, while the update describes work going on; one word struck through
  {
    line: 338,
    plan: 6,
    action: 'Vetting officers and staff again',
    lead: 'Omar Siddall / Kate Brennan',
    timescale: 'Q3',
    update:
      'The backlog of c18k renewals ~~have~~ has been worked through, save for those on long leave. Forms are in from all whose clearance ends by December 2021, and the team is currently working on them. Late forms are chased and access can be withdrawn. A standing team deals with renewals from now on and will grow in 2022.',
    status: 'Complete',
    fill: 'green',
  },
  // l.343: delayed to the quarter it already has
  {
    line: 343,
    plan: 6,
    action: 'Programme to change how professional standards are upheld',
    lead: 'Omar Siddall / Luke Haverford',
    timescale: 'Q4',
    update:
      'A programme now looks at how complaints are handled and what structure that needs. First comes a resolution unit, running by late January 2022, which will settle most complaints and take work off the local units. Those units are then reviewed. Reflective practice is being spread alongside. The lead board has signed the programme off; extra posts were approved in October 2021. A monthly board, chaired by a commander, follows its progress.',
    status: 'Completion delayed to Q4 2021-22',
    fill: 'amber',
  },
  // l.344: a timescale in the status cell
  {
    line: 344,
    plan: 6,
    action: 'Set up and settle in the force’s counter corruption board',
    lead: 'Omar Siddall / Luke Haverford',
    timescale: 'Q4',
    update:
      'The new board has met, with a chief officer in the chair, to act on the national list of risks. An owner and a deputy are being named for each risk, and a plan with milestones is being drawn up.',
    status: 'Q4',
    fill: null,
  },
];

/** The 30 actions of the 2022 plan, in the paper's order. */
export const PLAN_2022_ROWS: readonly PlanRow[] = [
  ...PLAN_1,
  ...PLAN_2,
  ...PLAN_3,
  ...PLAN_4,
  ...PLAN_5,
  ...PLAN_6,
];
