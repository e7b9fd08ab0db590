import { beforeAll, describe, expect, it } from 'vitest';
import { buildAppendices } from '../../../engine/appendices/build-appendices.ts';
import { canBeMade } from '../../../engine/appendices/source.ts';
import type { AppendixTable } from '../../../engine/appendices/table.ts';
import { examine, type Examination } from '../../../engine/examine.ts';
import { examined } from '../../support/examining.ts';
import { ragRulesNamed, settingsWith } from '../../support/settings.ts';
import { planFlat2022 } from '../../support/trackers/plan-2022-flat.ts';
import { planPages2022 } from '../../support/trackers/plan-2022-pages.ts';
import { improvementPlanPages } from '../../../examples/plan-pages.ts';
import { workbookOf } from '../recognise/shape.ts';

function tablesOf(...examinations: readonly Examination[]): AppendixTable[] {
  return buildAppendices(examinations, { only: ['improvement-plan'], edition: 'panel' });
}

/** What stands beside a section of the table, in order: "Aim", "Action". */
function whatOf(table: AppendixTable | undefined, section: string, column = 'What'): string[] {
  const place = table?.columns.indexOf(column) ?? -1;
  return table?.rows.filter(([first]) => first?.text === section).map((row) => row[place]?.text ?? '') ?? [];
}

describe('the improvement plan of the sample area pages', () => {
  let tables: readonly AppendixTable[] = [];
  beforeAll(async () => {
    tables = tablesOf(await examined(improvementPlanPages(), { asAt: null }));
  });

  it('has a table an area, in area order, each with an id of its own', () => {
    expect(tables.map(({ id, title }) => [id, title])).toEqual([
      ['improvement-plan', 'Governance improvement plan, area 1: Call Handling and Response'],
      ['improvement-plan-2', 'Governance improvement plan, area 2: Organisational Learning'],
      ['improvement-plan-3', 'Governance improvement plan, area 3: Information Management'],
      ['improvement-plan-4', 'Governance improvement plan, area 4: Vetting and Standards'],
    ]);
  });

  it('begins with the form, then the levels, then the actions', () => {
    expect(tables[0]?.rows.map(([section]) => section?.text)).toEqual([
      'Aim',
      'Area owner',
      'Working leads',
      'Corporate risk',
      'CIPFA principle',
      'Findings addressed',
      'Level 1 assurance',
      'Level 2 assurance',
      'Level 3 assurance',
      'Action',
      'Action',
      'Action',
    ]);
  });

  it('gives the form in its own words', () => {
    const [first] = tables;
    expect([
      whatOf(first, 'Aim'),
      whatOf(first, 'Area owner'),
      whatOf(first, 'Working leads'),
      whatOf(first, 'Corporate risk'),
      whatOf(first, 'CIPFA principle'),
    ]).toEqual([
      ['Calls are answered quickly, and the right person goes.'],
      ['ACC Local Policing'],
      ['Head of Contact'],
      ['Risk 1 Demand / Risk 4 People'],
      ['D) Choosing what best achieves the intended outcomes'],
    ]);
  });

  it('parts the risk and the principle where a page has both in one line', () => {
    expect([whatOf(tables[2], 'Corporate risk'), whatOf(tables[2], 'CIPFA principle')]).toEqual([
      ['N.A. .'],
      ['G) Transparency, reporting and audit'],
    ]);
  });

  it('lists the findings that the area addresses', () => {
    expect(whatOf(tables[1], 'Findings addressed')).toEqual([
      '• Lessons of reviews are not followed up\n• No single list of recommendations',
    ]);
  });

  it('gives each level its rating in words beside the controls it stands on', () => {
    const [first] = tables;
    expect(whatOf(first, 'Level 2 assurance')).toEqual(['• Monthly contact board\n• Weekly demand meeting']);
    expect(first?.rows[7]?.at(-1)).toEqual({ text: 'Green', rag: 'green' });
  });

  it('gives each action its lead, both deadlines and the lead’s own rating', () => {
    const action = tables[1]?.rows.find((row) => row[1]?.text.startsWith('One list'));
    expect(action?.slice(2)).toEqual([
      { text: 'Joan Aske, Improvement' },
      { text: 'Original: 30 September 2025\nCurrent: 31 March 2026' },
      {
        text: 'The list holds 212 recommendations. Owners are missing for 31. No deputy for the post is a risk.',
      },
      { text: 'Amber', rag: 'amber' },
    ]);
  });

  it('prints “Not rated by lead” for a blank, never a colour', () => {
    expect(whatOf(tables[3], 'Action', "Lead's rating")).toEqual([
      'Complete',
      'Amber',
      'Amber',
      'Not rated by lead',
    ]);
  });

  it('leaves out the column of references where the plan has none', () => {
    expect(tables[0]?.columns).toEqual(['Section', 'What', 'Lead', 'Timescale', 'Update', "Lead's rating"]);
  });

  it('counts the ratings and explains its dashes', () => {
    expect(tables[0]?.notes).toEqual([
      '3 rows read, 3 shown, 0 left out.',
      '3 actions, by rating: Amber 2, Green 1.',
      'A dash stands where a line has no such entry: only actions have a lead, a timescale and an update.',
      'Assurance ratings record the leads’ own confidence.',
    ]);
  });

  it('names only the tables that an area is made from', () => {
    expect(tables[2]?.source).toBe(
      'tracker.xlsx, sheet Area 3, A1:E2; tracker.xlsx, sheet Area 3, A12:E14; tracker.xlsx, sheet Area 3, A17:E21',
    );
  });
});

describe.each([
  { layout: 'six area pages', bytes: () => planPages2022() },
  { layout: 'area pages one under another', bytes: () => planPages2022({ oneSheet: true }) },
])('the improvement plan of 2022 as $layout', ({ bytes }) => {
  let tables: readonly AppendixTable[] = [];
  beforeAll(async () => {
    tables = tablesOf(await examined(bytes()));
  });

  it('has its thirty actions in six areas', () => {
    expect(tables.map((table) => whatOf(table, 'Action').length)).toEqual([3, 5, 7, 4, 6, 5]);
  });

  it('has its twenty-eight findings', () => {
    const findings = tables.flatMap((table) => whatOf(table, 'Findings addressed'));
    expect(findings.map((text) => text.split('\n').length)).toEqual([3, 3, 7, 5, 5, 5]);
  });

  it('has its eighty-one controls', () => {
    const levels = ['Level 1 assurance', 'Level 2 assurance', 'Level 3 assurance'];
    const controls = levels.flatMap((level) => tables.flatMap((table) => whatOf(table, level)));
    expect(controls.flatMap((text) => text.split('\n'))).toHaveLength(81);
  });

  it('names a risk and a principle for every area', () => {
    const stated = tables.flatMap((table) => [
      ...whatOf(table, 'Corporate risk'),
      ...whatOf(table, 'CIPFA principle'),
    ]);
    expect(stated.filter((text) => text === 'Not stated' || text === '')).toEqual([]);
  });
});

describe('the improvement plan of a flat sheet', () => {
  it('has the actions of each area, and says that there is no page', async () => {
    const tables = tablesOf(await examined(planFlat2022()));
    expect(tables.map((table) => table.rows.length)).toEqual([3, 5, 7, 4, 6, 5]);
    expect(tables[0]?.notes.slice(2)).toEqual([
      'No area page was found: aim, owner, risk and findings are not shown.',
      'No assurance map was found for this area.',
    ]);
  });

  const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Update', 'RAG'];
  const plan = [
    HEADINGS,
    ['2.1', '2: Custody', 'Test the cell bells', 'Insp Dale', 'Q4 2021/22', 'Weekly', 'Blue'],
    ['1.1', '1: Learning', 'Open the learning hubs', 'Cdr Okafor', 'Q4 2021/22', 'Two open', 'Green'],
    ['1.2', '1: Learning', 'Agree the course list', 'Cdr Okafor', 'tbc', '', ''],
  ];

  it('keeps the references, and orders areas by number', () => {
    const tables = tablesOf(examine(workbookOf({ rows: plan }), settingsWith()));
    expect(tables.map((table) => whatOf(table, 'Action', 'Ref'))).toEqual([['1.1', '1.2'], ['2.1']]);
  });

  it('names and orders ratings by the RAG rules in force', () => {
    const settings = settingsWith({ ragRules: ragRulesNamed('brag') });
    const tables = tablesOf(examine(workbookOf({ rows: plan }), settings));
    expect(tables[1]?.rows[0]?.at(-1)).toEqual({ text: 'Blue (complete)', rag: 'complete' });
    expect(tables[0]?.notes[1]).toBe('2 actions, by rating: Green 1, Not rated by lead 1.');
  });

  it('keeps the areas of two workbooks apart', () => {
    const examination = examine(workbookOf({ rows: plan }), settingsWith());
    const other = examine({ ...workbookOf({ rows: plan }), file: 'other.xlsx' }, settingsWith());
    expect(tablesOf(examination, other).map(({ id, letter }) => [letter, id])).toEqual([
      ['A', 'improvement-plan'],
      ['B', 'improvement-plan-2'],
      ['C', 'improvement-plan-3'],
      ['D', 'improvement-plan-4'],
    ]);
  });
});

describe('an improvement plan', () => {
  const [template] = settingsWith().templates.appendices.filter(({ id }) => id === 'improvement-plan');
  const map = [
    ['Area', 'Level 1', 'Level 2', 'Level 3'],
    ['Payroll', 'Green', 'Amber', 'Green'],
    ['Creditors', 'Red', 'Amber', 'Green'],
  ];

  it('cannot be made of an assurance map alone, and is not offered', () => {
    const examination = examine(workbookOf({ rows: map }), settingsWith());
    expect(examination.recognition.trackers.map(({ template: { id } }) => id)).toEqual(['assurance-map']);
    expect(template && canBeMade(template, [examination])).toBe(false);
    expect(tablesOf(examination)).toEqual([]);
  });

  it('can be made of area pages', async () => {
    const examination = await examined(improvementPlanPages(), { asAt: null });
    expect(template && canBeMade(template, [examination])).toBe(true);
  });
});
