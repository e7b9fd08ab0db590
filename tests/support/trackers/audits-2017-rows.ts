/** One internal audit of the 2017 register. */
export interface AuditRow {
  readonly ref: number;
  readonly title: string;
  readonly grade: string;
  /** Blank for an audit with no follow-up. */
  readonly previousGrade: string;
  readonly published: string;
  readonly followUp: string;
  readonly lead: string;
  readonly governance: string;
  readonly update: string;
  /** The mark as it stands in the cell, and whether the cell's font is Wingdings. */
  readonly onTrack: string;
  readonly wingdings: boolean;
  readonly status: 'Open' | 'Closed';
}

type Draft = Omit<AuditRow, 'grade' | 'previousGrade' | 'wingdings' | 'status'>;

const limited = (draft: Draft, wingdings = false): AuditRow => ({
  ...draft,
  grade: 'Limited',
  previousGrade: draft.followUp === '' ? '' : 'Limited',
  wingdings,
  status: 'Open',
});

/** The 14 limited audits that are not closed, in the paper's order (l.311-388). */
export const LIMITED_AUDITS_2017: readonly AuditRow[] = [
  // ref 1
  limited(
    {
      ref: 1,
      title: 'Estates Strategy – Links with Digital Work',
      published: 'June 2016',
      followUp: '',
      lead: 'Helen Marchetti',
      governance: 'Estates Programme Board',
      update:
        'The audit found risks where the estates and digital strategies meet. The 2016-20 plan went to the board on 24 January 2017 and was passed. A manager is now answerable for the digital work in buildings. One joined-up system will not be bought: it is too complex.',
      onTrack: 'ü',
    },
    true,
  ),
  // ref 2
  limited({
    ref: 2,
    title: 'Criminal Exhibits Management and Control',
    published: 'June 2016',
    followUp: '',
    lead: 'Sunita Bell',
    governance: 'Exhibits Steering Group',
    update:
      'The steering group goes on meeting. High risk firearms held locally are to be checked daily, and those held centrally every 20 weeks; a project looks at items held for longer than 6 months. Retention rules are close to sign-off. A supplier is being asked for a tracking module.',
    onTrack: '√',
  }),
  // ref 3
  limited(
    {
      ref: 3,
      title: 'Budgetary Control Framework',
      published: 'May 2016',
      followUp: '',
      lead: 'Helen Marchetti',
      governance: 'Finance weekly leadership meeting',
      update:
        'Papers on the way budgets are planned went to the board early in 2017, and the guide to devolved budgets is renewed. Finance partners advise each business group. Whether appraisals should carry this duty is being discussed (target date March 2017).',
      onTrack: 'ü',
    },
    true,
  ),
  // ref 4
  limited(
    {
      ref: 4,
      title: 'Claims Against the Force',
      published: 'Dec 2015',
      followUp: 'Sept 2016',
      lead: 'Bernard Yates',
      governance: 'Quarterly Standards and Legal Meetings',
      update:
        'The follow-up audit found that this area is still limited. Lessons are written up and talked through each quarter. Guidance and seminars are there for officers. The new intranet says what the legal team can do.',
      onTrack: 'ü',
    },
    true,
  ),
  // ref 5
  limited(
    {
      ref: 5,
      title: 'ICT Access and Security - Main Applications',
      published: 'Dec 2015',
      followUp: 'Sept 2016',
      lead: 'Sunita Bell',
      governance: 'Service Delivery Board',
      update:
        'The follow-up audit found that this area is still limited because of open risks on backup, access and people who leave. Nothing need be built: the business has to accept the risk in form. The risk on audit logs is in hand, but after a change of supplier the detail is looked at again.',
      onTrack: 'ü',
    },
    true,
  ),
  // ref 6
  limited(
    {
      ref: 6,
      title: 'Partnership Framework – Local Policing',
      published: 'Dec 2015',
      followUp: 'May 2016',
      lead: 'Graham Otley',
      governance: 'Local Policing Chief Officers',
      update:
        'Some risks are still open, with closure foreseen in 2017. Several are now part of the change programme, others of the work to reshape support. The force has taken up the national template for sharing agreements.',
      onTrack: 'ü',
    },
    true,
  ),
  // ref 7
  limited({
    ref: 7,
    title: 'Vetting & Clearance Framework',
    published: 'Oct 2014',
    followUp: 'May 2016',
    lead: 'Sunita Bell',
    governance: 'Vetting Board',
    update:
      'Some risks are still open and are steered by the board. Renewal becomes the duty of the person and the line manager. National policy is under review; levels are being decided nationally (no date yet), and a paper can follow only then.',
    onTrack: 'J',
  }),
  // ref 8
  limited({
    ref: 8,
    title: 'Performance Management Framework',
    published: 'April 2014',
    followUp: 'March 2015',
    lead: 'Moira Kinsella',
    governance: 'Strategy fortnightly leadership meeting',
    update:
      'Business planning, automatic figures and new appraisals are still being delivered. The framework will go on growing over the coming months.',
    onTrack: 'V',
  }),
  // ref 9
  limited({
    ref: 9,
    title: 'Intelligence Tasking Framework',
    published: 'February 2015',
    followUp: 'March 2016',
    lead: 'Thomas Eaves',
    governance: 'TBC',
    update:
      'Monthly meetings now have a pack of figures. Measures are still being tested. Sharing with local authorities is being scoped. Supervisors check data standards and dip sample requests.\nOnly one action is left open on this audit.',
    onTrack: 'J',
  }),
  // ref 10: the paper's text has a phantom "40" for it
  limited({
    ref: 10,
    title: 'Vulnerable Persons Framework - Mental Health',
    published: 'March 2015',
    followUp: 'March 2016',
    lead: 'Graham Otley',
    governance: 'Mental Health Steering Group',
    update:
      'The team waits for two pieces of national work before its toolkit goes out for comment; the first came out on 25 Jan 2017. Events in boroughs help to spread it. A pathway was launched on 12 Dec 2016. A final report went to the lead on 17 Feb 2017 for leave to publish.',
    onTrack: 'J',
  }),
  // ref 11
  limited({
    ref: 11,
    title: 'Officer & Staff Skills & Abstractions',
    published: 'Mar 2015',
    followUp: 'Mar 2016',
    lead: 'Thomas Eaves',
    governance: 'Skills & Abstractions Gold Group',
    update:
      'Short and long abstractions are now managed. An outline case for the next duties system foresees a link with personnel reports, which gives better figures and better use of people.',
    onTrack: 'J',
  }),
  // ref 12: a post in place of a name
  limited({
    ref: 12,
    title: 'Management of Overtime and Extra Hours',
    published: 'Dec 2014',
    followUp: 'Nov 2015',
    lead: 'Deputy Commissioner',
    governance: 'Deputy Commissioner’s Gold Group',
    update:
      'Matters of the duties system have moved on through the gold group. Wider matters of governance go through a second one. A review is now needed to see whether any actions are left.',
    onTrack: 'J',
  }),
  // ref 13
  limited({
    ref: 13,
    title: 'Cyber Security Review',
    published: 'Nov 2016',
    followUp: '',
    lead: 'Duncan Pell',
    governance: 'Quarterly Risk & Audit Meeting',
    update:
      'One action, on a contract, has been completed. The others are being given to new owners, some for March 2017 and some for June 2017.',
    onTrack: '√',
  }),
  // ref 14: two leads
  limited({
    ref: 14,
    title: 'Outside Training – use of providers and value for money',
    published: 'Nov 2016',
    followUp: '',
    lead: 'Rosalind Hale / Sunita Bell',
    governance: 'People and Training Board',
    update:
      'All risks and actions are in progress. Many of them will not be able to enter the 2017/18 training plan and are expected in that of 2018/19. The provider begins to ask students what they think, and requests for training are looked at closely.',
    onTrack: 'J',
  }),
];

const other = (
  ref: number,
  title: string,
  grades: readonly [string, string],
  dates: readonly [string, string],
  status: 'Open' | 'Closed',
): AuditRow => ({
  ref,
  title,
  grade: grades[0],
  previousGrade: grades[1],
  published: dates[0],
  followUp: dates[1],
  lead: 'Moira Kinsella',
  governance: 'Risk and Assurance Board',
  update: status === 'Closed' ? 'All actions are done and the audit is closed.' : 'Two actions are open.',
  onTrack: '√',
  wingdings: false,
  status,
});

/** Audits that the limited-audit table leaves out: 3 limited and closed, 4 adequate, 2 substantial. */
export const OTHER_AUDITS_2017: readonly AuditRow[] = [
  other(15, 'Fleet Management', ['Limited', ''], ['July 2014', ''], 'Closed'),
  other(16, 'Payroll Overpayments', ['Limited', 'Limited'], ['Sept 2014', 'Oct 2015'], 'Closed'),
  other(17, 'Use of Interpreters', ['Limited', 'Adequate'], ['Jan 2015', 'Feb 2016'], 'Closed'),
  other(18, 'Treasury Management', ['Substantial', ''], ['Feb 2016', ''], 'Closed'),
  other(19, 'Grants Programme', ['Adequate', 'Limited'], ['June 2015', 'July 2016'], 'Open'),
  other(20, 'Health and Safety', ['Adequate', 'Adequate'], ['Aug 2015', 'Oct 2016'], 'Open'),
  other(21, 'Asset Register', ['Adequate', ''], ['Sept 2016', ''], 'Open'),
  other(22, 'Complaints Handling', ['Adequate', ''], ['Oct 2016', ''], 'Open'),
  other(23, 'Risk Management Framework', ['Substantial', 'Substantial'], ['Mar 2015', 'May 2016'], 'Closed'),
];
