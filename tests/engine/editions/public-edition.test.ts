import { describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '../../../engine/decisions/decisions.ts';
import { renderAppendixHtml } from '../../../engine/render/appendix-html.ts';
import type { Settings } from '../../../engine/settings.ts';
import type { Workbook } from '../../../engine/workbook/workbook.ts';
import { outcomeOf, packOf } from '../../support/packs.ts';
import { workbookOf } from '../recognise/shape.ts';

const HEADINGS = ['Ref', 'Audit title', 'Grade', 'Published', 'Lead', 'Governance', 'Update', 'On track'];

function audit(ref: string, lead: string, update: string, title = `Review ${ref}`): readonly string[] {
  return [ref, title, 'Limited', 'May 2021', lead, 'Audit board', update, 'Yes'];
}

function register(...rows: readonly (readonly string[])[]): Workbook {
  const drawn = workbookOf({ name: 'Register', rows: [['OFFICIAL'], HEADINGS, ...rows] });
  return { ...drawn, file: 'register.xlsx' };
}

const POSTS = { decisions: { ...NO_DECISIONS, posts: new Map([['bea lindqvist', 'Head of Estates']]) } };

function cells(workbook: Workbook, said: Partial<Settings> = {}): string[] {
  const { tables } = packOf([workbook], { edition: 'public', only: ['limited-audits'] }, said);
  return tables.flatMap(({ rows }) => rows.flatMap((row) => row.map(({ text }) => text)));
}

function leadsOf(...leads: readonly string[]): string[] {
  const printed = cells(register(...leads.map((lead, place) => audit(String(place + 1), lead, ''))), POSTS);
  return printed.flatMap((text) => /Lead: (.*)/.exec(text)?.[1] ?? []);
}

describe('a lead in the public edition', () => {
  it.each([
    ['Cdr Okafor (PS HOLLOWAY)', 'Cdr Okafor'],
    ['T/DCC Ines Hart', 'T/DCC Ines Hart'],
    ['Bea Lindqvist', 'Head of Estates'],
    ['Dir. Data (A. Quill)', 'Dir. Data'],
    ['Otto Brandt, CPIC', 'CPIC'],
    ['DCI Lark', 'DCI [name removed]'],
    ['Milo Harker', '[name removed]'],
    ['Alun Marsh / Bea Lindqvist, CPIC', '[name removed]; Head of Estates'],
    ['Deputy Commissioner', 'Deputy Commissioner'],
    ['Director of Finance', 'Director of Finance'],
    [
      'Director of Finance & Commercial/ People & Change',
      'Director of Finance & Commercial/ People & Change',
    ],
  ])('%s is printed as %s', (lead, printed) => {
    expect(leadsOf(lead)).toEqual([printed]);
  });

  it('is not printed at all where the cell is too long to be read as names', () => {
    const names = Array.from({ length: 60 }, () => 'Milo Harker').join(' with ');
    expect(leadsOf(names)).toEqual(['[names removed]']);
  });
});

describe('the rest of the public edition', () => {
  it('names nobody in a title, an update, a note or a source', () => {
    const row = audit('1', 'Milo Harker', 'Harker met PS Jenkins; Milo wrote to m.harker@force.example.org.');
    const drawn = register(row, audit('2', 'Cdr Okafor', 'Okafor agreed', 'The Harker report'));
    const sheets = drawn.sheets.map((sheet) => ({ ...sheet, name: 'harker audits' }));
    const pack = packOf([{ ...drawn, sheets, file: 'Milo Harker v2.xlsx' }], { edition: 'public' }, POSTS);
    const page = renderAppendixHtml(pack);
    expect(page).not.toMatch(/harker|milo|jenkins/i);
    expect(page).toContain('Okafor agreed');
  });

  it('names nobody in the name of a file or a sheet, written small', () => {
    const drawn = register(audit('1', 'Milo Harker', ''), audit('2', 'Bo Lund', ''));
    const sheets = drawn.sheets.map((sheet) => ({ ...sheet, name: 'lund and harker' }));
    const pack = packOf([{ ...drawn, sheets, file: 'lund and harker v2.xlsx' }], { edition: 'public' });
    expect(JSON.stringify(pack)).not.toMatch(/harker|milo|lund/i);
    expect(pack.tables[0]?.source).toContain('[name removed] and [name removed] v2.xlsx');
  });

  it('holds no author, no comment and nothing of a hidden sheet', () => {
    const drawn = register(audit('1', 'Cdr Okafor', 'Done'));
    const [sheet] = drawn.sheets;
    const comments = [{ cell: 'A3', text: 'Ask Vera Stone' }];
    const hidden = sheet ? [{ ...sheet, name: 'Old', state: 'hidden' as const }] : [];
    const sheets = [...drawn.sheets.map((each) => ({ ...each, comments })), ...hidden];
    const properties = { ...drawn.properties, creator: 'Vera Stone' };
    const pack = packOf([{ ...drawn, sheets, properties }], { edition: 'public' }, POSTS);
    expect(JSON.stringify(pack.tables)).not.toMatch(/Vera|Stone|Old/);
  });

  it('names nobody who made a decision', () => {
    const markings = [
      {
        from: 'Restricted',
        to: 'OFFICIAL',
        by: 'Vera Stone',
        on: '2021-12-01',
        reason: 'Stone agreed',
        reviewBy: null,
      },
    ];
    const drawn = workbookOf({ rows: [['Restricted'], HEADINGS, audit('1', 'Cdr Okafor', '')] });
    const pack = packOf([drawn], { edition: 'public' }, { decisions: { ...NO_DECISIONS, markings } });
    expect(pack.notes).toEqual([
      'The marking “Restricted” is replaced by OFFICIAL: chosen by [name removed] on 1 December 2021. [name removed] agreed.',
    ]);
  });

  it('keeps its own titles, whatever the unit of whoever decided, and whatever a lead cell shows', () => {
    const by = 'Jo Tarn, Information Assurance';
    const marking = {
      from: 'Restricted',
      to: 'OFFICIAL',
      by,
      on: '2021-12-01',
      reason: 'Read',
      reviewBy: null,
    };
    const drawn = workbookOf({
      rows: [['Restricted'], ['Area', 'Level 1', 'Level 2', 'Level 3'], ['1: Custody', 'A', 'G', 'A']],
    });
    const decisions = { ...NO_DECISIONS, markings: [marking] };
    const { tables, notes } = packOf([drawn], { edition: 'public' }, { decisions });
    expect(tables.map(({ title }) => title)).toEqual(['Assurance map']);
    expect(notes.join(' ')).toContain('chosen by Information Assurance on 1 December 2021');
    expect(cells(register(audit('1', '#N/A', 'N.A. for now'))).join(' ')).not.toContain('removed');
  });

  it('leaves out a report that will not be published, which the panel edition shows', () => {
    const headings = ['Inspection/Publication', 'Status', 'Force/Thematic', 'Type', 'Met Lead'];
    const rows = [
      ['Custody', 'Report awaited', 'Force', 'Report but will not be published', 'Cdr Okafor'],
      ['Firearms', 'Report awaited', 'Force', 'Will not be published until May', 'Cdr Okafor'],
      ['Vetting', 'Inspection in progress', 'Force', 'Report', 'Cdr Okafor'],
    ];
    const drawn = workbookOf({ rows: [['OFFICIAL'], headings, ...rows] });
    const titles = (edition: 'panel' | 'public'): (string | undefined)[] =>
      packOf([drawn], { edition, only: ['inspections'] })
        .tables[0]?.rows.map(([title]) => title?.text)
        .sort() ?? [];
    expect(titles('panel')).toEqual(['Custody', 'Firearms', 'Vetting']);
    expect(titles('public')).toEqual(['Firearms', 'Vetting']);
  });

  it('says what gave way, for whom no post is known, and what nothing marks', () => {
    const rows = [audit('1', 'Milo Harker', 'Harker will report'), audit('2', 'Sam May', 'By May')];
    const drawn = workbookOf({ rows: [HEADINGS, ...rows] });
    const made = outcomeOf([drawn], { edition: 'public' }, POSTS);
    expect(made.kind === 'made' && made.confirms).toBe(
      'names below chief officer gave way in 3 places; no post is known for “Milo Harker” and “Sam May” (“posts” in the config gives one); “May” may be a name and is left where it stands alone; nothing marks “example.xlsx”; home addresses, vehicle marks and reference numbers were not looked at; sources print the names of files and sheets',
    );
  });

  it('says that page headers were not looked at where nobody can see them, as in the open workbook', () => {
    const drawn = workbookOf({ rows: [HEADINGS, audit('1', 'Milo Harker', 'Drafted')] });
    const sheets = drawn.sheets.map((sheet) => ({ ...sheet, pageTexts: null }));
    const made = outcomeOf([{ ...drawn, sheets }], { edition: 'public' }, POSTS);
    expect(made.kind === 'made' && made.confirms).toContain(
      'page headers, home addresses, vehicle marks and reference numbers were not looked at',
    );
  });
});

describe('before release it is said what a person has to look for', () => {
  const said = (lead: string, update: string): string => {
    const made = outcomeOf([register(audit('1', lead, update))], { edition: 'public' });
    return made.kind === 'made' ? (made.confirms ?? '') : '';
  };

  it.each(['KJ', 'QUARN', 'Quarn team', 'HR Quarn', 'Head of HR: Quarn', 'Lead - Quarn'])(
    'a lead printed as a post or unit that may be a name: %s',
    (lead) => {
      expect(said(lead, '')).toContain(`“${lead}” is printed as no person’s name: look whether it is one`);
    },
  );

  it.each([
    'HR',
    'PSD board',
    'Head of Finance',
    'Finance team',
    'Director of Quarning',
    'Audit Committee',
    'Cloud Delivery Manager',
    'Engineering team',
    'Quarn Unit',
  ])('no lead that is plainly a post or a unit: %s', (lead) => {
    expect(said(lead, '')).not.toContain('look whether');
  });

  it.each([
    ['Ruth will report', 'Ruth'],
    ['MH will report', 'MH'],
  ])('a given name alone and initials of somebody known: %s', (update, word) => {
    expect(said('Milo Harker', update)).toContain(
      `“${word}” may be a name and is left where it stands alone`,
    );
  });

  it.each(['Clare\u2019s Law; the Ruth Quarn Inquiry; Lawrence Road', 'the IT and HR teams'])(
    'no law, no inquiry, no road and no unit: %s',
    (update) => {
      expect(said('Ivo Tolt', update)).not.toContain('may be a name');
    },
  );

  it('all of them, however many', () => {
    const names = ['Ruth', 'Brian', 'Karen', 'Nigel', 'Tracey', 'Gareth', 'Olga'];
    expect(said('Milo Harker', names.map((name) => `${name} agreed.`).join(' '))).toContain(
      '“Brian”, “Gareth”, “Karen”, “Nigel”, “Olga”, “Ruth” and “Tracey” may be a name',
    );
  });
});

it('telephone numbers and officers’ numbers are not printed', () => {
  const printed = cells(register(audit('1', 'PC 4312 Harker', 'PC Harker (4312), ring 07700 900123')));
  expect(printed.join(' ')).not.toMatch(/4312|900123/);
});

it('what nothing marks is a sheet where another of its file is marked', () => {
  const row = audit('1', 'Cdr Okafor', '');
  const drawn = workbookOf(
    { name: 'Open', rows: [['OFFICIAL'], HEADINGS, row] },
    { name: 'More', rows: [HEADINGS, ['2', ...row.slice(1)]] },
  );
  const made = outcomeOf([drawn], { edition: 'public' });
  expect(made.kind === 'made' && made.confirms).toContain('nothing marks “example.xlsx, More”');
});

it('only a lead who is printed by nothing is asked a post for', () => {
  const made = outcomeOf(
    [register(audit('1', 'Milo Harker / Bea Lindqvist', ''))],
    { edition: 'public' },
    POSTS,
  );
  expect(made.kind === 'made' && made.confirms).toContain('no post is known for “Milo Harker” (');
});

it('the panel edition prints leads by name', () => {
  const { tables } = packOf([register(audit('1', 'Milo Harker', ''))], { only: ['limited-audits'] });
  expect(tables[0]?.rows[0]?.[1]?.text).toContain('Lead: Milo Harker');
});
