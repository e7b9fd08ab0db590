/** A letter that a lead gave one assurance level. */
export type AssuranceLetter = 'R' | 'A' | 'G';

/** One assurance level of an area: the lead's letter and the controls behind it. */
export interface AssuranceLevel {
  readonly rating: AssuranceLetter;
  readonly controls: readonly string[];
}

/** One area page of the 2022 plan; its `name` and `planName` differ where the paper’s do. */
export interface PlanArea {
  readonly number: number;
  /** The name in the area heading and the summary. */
  readonly name: string;
  /** The name in the plan's headings. */
  readonly planName: string;
  readonly aim: string;
  readonly owner: string;
  readonly workingLeads: string;
  readonly corporateRisk: string;
  readonly principle: string;
  readonly findings: readonly string[];
  readonly levels: readonly [AssuranceLevel, AssuranceLevel, AssuranceLevel];
  /** How many rows each of the plan's tables has. */
  readonly tables: readonly number[];
  /** The page has no area heading, and its first table's last heading is only "Status". */
  readonly headless?: boolean;
  /** Letter and controls share a cell. */
  readonly ratingWithControls?: boolean;
  readonly riskAndPrincipleTogether?: boolean;
}

const level = (rating: AssuranceLetter, ...controls: readonly string[]): AssuranceLevel => ({
  rating,
  controls,
});

/** The six area pages in order: ratings, numbers of controls, findings and table sizes are the paper's. */
export const AREAS_2022: readonly PlanArea[] = [
  {
    number: 1,
    name: 'Capability, Learning and Development',
    planName: 'Capability, Learning and Development',
    aim: 'Sound governance builds the skills that we and our people need to meet demand.',
    owner: 'AC Professionalism',
    workingLeads: 'Director Learning',
    corporateRisk: 'Risk 2 New Systems / Risk 4 People / Risk 5 Capability',
    principle: 'E) Building the capacity of the organisation, its leaders and its people.',
    findings: [
      'Carrying through the large programme of change in learning',
      'Bringing in the learning management system',
      'Only 49% of those asked in the 2020/21 control review trusted the way that skills needs are found',
    ],
    levels: [
      level(
        'A',
        'Strategic learning board (chaired jointly by the commander and the head of curriculum)',
        'Wider leadership meeting chaired by the Director Learning',
      ),
      level(
        'G',
        'People and learning board (chaired by the deputy)',
        'Executive steering group on learning (chaired by AC Professionalism)',
        'Programme board (chaired by the Director Learning)',
        'Gateway boards of the change portfolio support the design and business case.',
        'Measures in the performance framework: users online, completion of priority training, staff survey.',
        'Project board for the learning system (chaired by the programme director)',
        'Project board for the operating model (chaired by the programme director)',
      ),
      level('A', 'INTERNAL AUDIT - Operational training framework (Advisory)'),
    ],
    tables: [3],
  },
  {
    number: 2,
    name: 'Organisational Learning (OL)',
    planName: 'Organisational Learning',
    aim: 'We learn from what happens to us and to others, in the open, and do better for it.',
    owner: 'AC Professionalism',
    workingLeads: 'Director, CIC Head of Org. Learning',
    corporateRisk: 'Risk 3 Standards / Risk 5 Capability',
    principle: 'E) Building the capacity of the organisation, its leaders and its people',
    findings: [
      'Settling the new framework, so that lessons are found, weighed and spread',
      'Opening more learning hubs across the force',
      'Ways of working with research partners, with agreements and bursaries',
    ],
    levels: [
      level(
        'A',
        'Local learning hubs and stores',
        'Local boards (monthly)',
        'Steering group for the framework',
        'High risk group of legal, standards and review units',
        'Research and evidence group',
        'Counter terrorism evidence group',
      ),
      level(
        'G',
        'Monthly board chaired by the Chief of Corporate Services',
        'Quarterly learning board chaired by AC Professionalism',
        'Heads of profession meet every two months',
        'Steering group of the research faculty',
        'Research ethics committee',
      ),
      level(
        'A',
        'INTERNAL AUDIT - Organisational learning assurance',
        'INTERNAL AUDIT FOLLOW-UP - Governance of gold groups',
        'Recommendations of the inspectorate',
        'Learning recommendations of the complaints body',
      ),
    ],
    tables: [5],
  },
  {
    number: 3,
    name: 'Public and Partner Engagement',
    planName: 'Public and Partner Engagement',
    aim: 'Partners trust us, and with them we keep the city safe; we talk with communities, prevent crime and earn confidence.',
    owner: 'AC Professionalism',
    workingLeads: 'Commander - Prevention, Inclusion and Engagement',
    corporateRisk: 'Risk 1 Violent Crime / Risk 8 Crime Prevention / Risks 9 Public & Local Engagement',
    principle:
      'B) Openness and full engagement with stakeholders / C) Outcomes as lasting economic, social and environmental benefits',
    findings: [
      'Build up the safety hub on the agreed paper',
      'Agree priorities with partners, act together on violence; and build local partnerships',
      'Roll out positive activity in every borough,',
      'Talk more about single issues (such as stop and search) and',
      'Record engagement: the inspectorate in 2019 saw no central view of it,',
      'Launch a renewed inclusion and equality strategy',
      'Start ‘encounter’ panels from April 2021',
    ],
    levels: [
      level(
        'A',
        'Inclusion strategy 2021 – 2025',
        'City action plan',
        'Workplace equality index',
        '‘Confident employer’ independent assessment',
        '‘Inclusive employer’ independent assessment',
      ),
      level(
        'G',
        'Boards that steer the inclusion strategy',
        'Prevention and trust: board (AC) > delivery groups (Cmdr) > working groups (CI)',
        'Neighbourhood board',
        'A group on the use of force was formed in June 2020.',
        'The deputy’s delivery group set up in November 2020',
        'Improvement group – with members from outside',
        'Disability group – with members from outside',
        'Safety hub group + engagement group – both report to the prevention and trust board',
      ),
      level(
        'G',
        'Scrutiny by the mayor’s office through the safer children board.',
        'INTERNAL AUDIT - Engagement governance framework',
        'INTERNAL AUDIT FOLLOW-UPS - Partnership agreements + inclusion strategy',
        'Oversight board of the mayor’s office',
        'Inclusion delivery board, which advisory groups attend',
        'External advisory board – the mayor’s office attends.',
      ),
    ],
    tables: [5, 2],
  },
  {
    number: 4,
    name: 'Assurance Controls Level 2 and 1',
    planName: 'Assurance Controls Level 2 and 1',
    aim: 'Senior leaders know that the right controls are there and that they work at every level.',
    owner: 'AC Professionalism',
    workingLeads: 'Director, CIC working with Heads of Profession',
    corporateRisk: 'N.A. .',
    principle:
      'E) Building the capacity of the organisation / F) Managing risk and performance by internal control / G) Transparency, reporting and audit',
    findings: [
      'Settle the changes to the improvement command, which strengthens level 2 [internal audit of its assurance framework]',
      'Keep policies up to date and clear. For example, review those on public protection by the autumn. One layout will show where we depart from national guidance.',
      'Better decisions and performance checks in each command (level 1)',
      'More even handling of disclosure',
      'Raise risk maturity after the survey, so that effort goes to the higher risks',
    ],
    levels: [
      level(
        'A',
        'The Director of Finance holds a monthly meeting of directors, which looks at each investment before it goes to the board.',
      ),
      level(
        'A',
        'Quarterly public protection board chaired by an AC',
        'Risk and assurance board looks at whether controls work.',
        'Heads of profession support assurance in their fields.',
      ),
      level(
        'A',
        'Force and thematic inspections',
        'Internal audits and reviews',
        'Investigations by the complaints body',
        'Oversight by the information regulator',
        'Reports of coroners',
      ),
    ],
    tables: [2, 2],
    ratingWithControls: true,
    riskAndPrincipleTogether: true,
  },
  {
    number: 5,
    name: 'Data Management',
    planName: 'Data Management',
    aim: 'Raise the skill with which we gather, share, protect and use data, and the value we set on it.',
    owner: 'Director Strategy and Governance',
    workingLeads: 'Director of Data',
    corporateRisk: 'Data risk passed to the data board.',
    principle: 'D) Choosing what best achieves the intended outcomes / G) Transparency, reporting and audit',
    findings: [
      'Go on improving central data skills (quality; access; analysis; timely data)',
      'Rebuild the portal for data products, so that each person sees the right level',
      'Write an open data strategy, with fitting security',
      'Finish the register of information assets, overseen by the resilience committee',
      'Better compliance with the victims’ code (system joined up in Q1 2021)',
    ],
    levels: [
      level(
        'A',
        'Monthly public figures on information requests (Act of 2000) and access requests (Act of 2018).',
        'Data strategy launched – December 2019.',
        'One library of data sharing agreements now in place.',
        'Tracking of assessments (live testing) and films for the front line',
        'Still limited ability to be sure that requests are dealt with in time (review underway)',
      ),
      level(
        'A',
        'Data board every 6 weeks with 3 subgroups (retention; quality; reporting & analysis).',
        'Register of assets and of processing being established, with owners.',
        'Health checks will be routine in the new year, beside a) a quality year and b) a board of asset owners.',
      ),
      level(
        'G',
        '(July through November) Regulator’s audit done. Favourable. Action plan with 3 month milestones for the next 12 months',
        'Inspection of crime data integrity done',
        'Money found for a peer review of data governance scheduled for February 2022',
        'In step with the national programme for data skills. Chances to work together',
      ),
    ],
    tables: [3, 3],
    headless: true,
    riskAndPrincipleTogether: true,
  },
  {
    number: 6,
    name: 'Competence and Standards of Professionalism',
    planName: 'Competence and Standards of Professionalism',
    aim: 'To be trusted: people act with integrity, backed by sound governance and firm controls.',
    owner: 'AC Professionalism',
    workingLeads: 'DAC Professionalism',
    corporateRisk: 'Risk 3 on Standards',
    principle: 'A) Acting with integrity, keeping to ethical values and respecting the law',
    findings: [
      'Make standards better known across the force',
      'New vetting system (after the 2019 internal audit of vetting and clearance (limited assurance))',
      'Support for the new anti-corruption strategy',
      'Work out a new way to handle complaints, with early resolution',
      'After the fraud risk assessment, more local ownership of fraud risks.',
    ],
    levels: [
      level(
        'A',
        'Monthly leadership meeting on vetting',
        'Weekly overview of references and vetting',
        'Daily overview in the vetting information centre',
        'Daily team meetings at the board',
        'Monthly project board for the vetting system',
        'Weekly gold group on recruits and the new system',
        'Quality check of 10-20% of all cases by dip sample',
      ),
      level(
        'A',
        'Gold group to cut uneven misconduct cases by 25%',
        'Vetting board chaired by DAC Professionalism',
        'Monthly vetting panel, chaired by a commander, looks at each refused case',
        'Performance meeting every two months?',
        'Standards transformation board',
        'Portfolio and performance boards watch the transformation',
      ),
      level(
        'A',
        'INSPECTION - Vetting & counter corruption (national thematic)',
        'Independent culture review – TOR to be agreed',
        'INTERNAL AUDIT - Follow Up - Vetting and clearance',
      ),
    ],
    tables: [3, 2],
  },
];
