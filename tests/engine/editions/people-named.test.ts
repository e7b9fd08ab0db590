import { describe, expect, it, test } from 'vitest';
import { NO_DECISIONS } from '../../../engine/decisions/decisions.ts';
import type { Settings } from '../../../engine/settings.ts';
import { packOf } from '../../support/packs.ts';
import { workbookOf } from '../recognise/shape.ts';

const HEADINGS = ['Ref', 'Audit title', 'Grade', 'Published', 'Lead', 'Governance', 'Update', 'On track'];

/** The lead and the update as the public edition prints them; `others` are the leads of further rows. */
function published(lead: string, update: string, ...others: readonly string[]): string {
  const row = (ref: number, who: string, said: string): string[] => {
    return [String(ref), `Review ${String(ref)}`, 'Limited', 'May 2021', who, 'Audit board', said, 'Yes'];
  };
  const rows = [row(1, lead, update), ...others.map((other, place) => row(place + 2, other, ''))];
  const drawn = workbookOf({ rows: [['OFFICIAL'], HEADINGS, ...rows] });
  const { tables } = packOf([drawn], { edition: 'public', only: ['limited-audits'] });
  const cells = tables[0]?.rows[0]?.map(({ text }) => text).join('\n') ?? '';
  const who = /Lead: (.*)/.exec(cells)?.[1] ?? '';
  return `${who} | ${tables[0]?.rows[0]?.find(({ text }) => text.startsWith('It: '))?.text.slice(4) ?? ''}`;
}

describe('a lead cell gives no name away, whatever stands with it', () => {
  test.each([
    ['Head of Estates: Ivy Marl', 'Ivy Marl and Marl', 'Head of Estates | [name removed] and [name removed]'],
    ['Finance team: Cal Orrin', 'Cal Orrin', 'Finance team | [name removed]'],
    ['REEVE, Petra', 'Petra Reeve and P Reeve', '[name removed] | [name removed] and [name removed]'],
    ['PS 1234 Tolt', 'PS Tolt; Tolt', 'PS [name removed] | PS [name removed]; [name removed]'],
    ['DC 4521 Merrow / PC 88AB Dill', 'Merrow', 'DC [name removed]; PC [name removed] | [name removed]'],
    ['Alan Sarke QPM', 'Sarke has the QPM', '[name removed] | [name removed] has the QPM'],
    [
      'Cllr Ada York',
      'Cllr Hew Pim and Councillor Orm',
      '[name removed] | [name removed] and [name removed]',
    ],
    ['TBC (was Zed Quane)', 'Quane left', 'TBC | [name removed] left'],
    ['Ned Quorn and team', 'Quorn’s team', '[name removed] and team | [name removed]’s team'],
    ['A.C. Quist', 'Quist', 'A.C. [name removed] | [name removed]'],
    ['Professor Quist', 'Quist; the professor', '[name removed] | [name removed]; the professor'],
    ['Quists\u2019', 'Quist', '[name removed] | [name removed]'],
    ['c/o Quist', 'Quist met', '[name removed] | [name removed] met'],
    ['ACC Pike c/o Quist', 'Quist met Pike', 'ACC Pike c/o [name removed] | [name removed] met Pike'],
    [
      'ACC Pike via Staff Officer Quist',
      'Quist met',
      'ACC Pike via Staff Officer [name removed] | [name removed] met',
    ],
    ['DCI Quist > Tolt', 'Tolt', 'DCI [name removed] > [name removed] | [name removed]'],
    ['Head of Data K Quist', 'Quist', 'Head of Data [name removed] | [name removed]'],
    ['Station Manager Quist', 'Quist', 'Station Manager [name removed] | [name removed]'],
    ['DS 123CID Quist', 'CID met Quist', 'DS [name removed] | CID met [name removed]'],
    ['DCI Quist 07700 900123', 'Quist', 'DCI [name removed] | [name removed]'],
    ['Petra \u201cPip\u201d Quist', 'Quist', '[name removed] | [name removed]'],
    ['petra.quist', 'Quist', '[name removed] | [name removed]'],
    ['\u738b\u5c0f\u660e', '\u738b\u5c0f\u660e said', '[name removed] | [name removed] said'],
    ['eli.quist@force.example.org', 'Eli Quist', '[name removed] | [name removed]'],
    ['Ada Kerr, Improvement', 'Improvement goes on', '[name removed] | Improvement goes on'],
  ])('%s', (lead, update, expected) => {
    expect(published(lead, `It: ${update}`)).toBe(expected);
  });
});

describe('a name is known again', () => {
  test.each([
    ['without its accents', 'José Quiñe', 'Jose Quine; QUIÑE', '[name removed]; [name removed]'],
    ['without its apostrophe', 'Niamh O’Quell', 'OQuell and O’Quell', '[name removed] and [name removed]'],
    [
      'with its accents as marks of their own',
      'Jose\u0301 Quin\u0303e',
      'Jos\u00e9; Qui\u00f1e',
      '[name removed]; [name removed]',
    ],
    [
      'with marks that no letter holds',
      'Q\u0323u\u0302\u0323me Tolt',
      'Tolt; Qume',
      '[name removed]; [name removed]',
    ],
    [
      'with soft hyphens',
      'Pe\u00adtra Quo\u00adrum',
      'Petra; Quorum; Quo\u00adrum',
      '[name removed]; [name removed]; [name removed]',
    ],
    [
      'with marks nobody sees',
      'Petra Quo\u200brum',
      'Quo\u200drum; \u200eQuorum\u200f',
      '[name removed]; [name removed]',
    ],
    [
      'with another apostrophe',
      'Niamh O\u2019Quell',
      'O\u00b4Quell; O`Quell',
      '[name removed]; [name removed]',
    ],
    ['as the owners', 'Petra Quorum', 'the Quorums\u2019 team', 'the [name removed]\u2019 team'],
    ['within a word', 'Petra Quorum', 'PetraQuorum; QuorumP', '[name removed]; [name removed]'],
    [
      'although somebody wrote only the surname small',
      'Kate Johnson',
      'Kate Johnson, then johnson and kate',
      '[name removed], then [name removed] and [name removed]',
    ],
    ['without a stroke', 'Łukasz Qual', 'Lukasz', '[name removed]'],
    [
      'written small throughout',
      'priya quair',
      'asked priya quair; Quair',
      'asked [name removed]; [name removed]',
    ],
    [
      'although somebody wrote it small',
      'Priya Quair',
      'asked priya quair; Quair',
      'asked [name removed]; [name removed]',
    ],
  ])('%s', (_, lead, update, expected) => {
    expect(published(lead, `It: ${update}`).split(' | ')[1]).toBe(expected);
  });
});

describe('a person whom only a sentence names', () => {
  test.each([
    [
      'Olga Quell (Head of Legal) agreed; Quell wrote',
      '[name removed] (Head of Legal) agreed; [name removed] wrote',
    ],
    ['Updated by R. Quell', 'Updated by [name removed]'],
    ['DIs Quell/Moss met', 'DIs [name removed]/[name removed] met'],
    ['PCs 1234 Quell and 4321 Moss met', 'PCs [name removed] and [name removed] met'],
    ['Cllrs Quell, Moss and Pike met', '[name removed] and [name removed] met'],
    ['Messrs Quell & Moss met', '[name removed] & [name removed] met'],
    ['Sergeants Quell and Moss met', 'Sergeants [name removed] and [name removed] met'],
    ['ask tim.quell@force.example.org, Quell', 'ask [address removed], [name removed]'],
  ])('gives way: %s', (update, expected) => {
    expect(published('Head of IT', `It: ${update}`)).toBe(`Head of IT | ${expected}`);
  });

  test.each([
    'the Daniel Moss Independent Panel and the Stephen Moss Inquiry',
    'the depot in Lawrence Road',
    'Olga Quell, Deputy Chief Constable, agreed',
    'Option A. Review the plan; Plan B. We start',
    'Young people in May 2022; Field visits; Green',
    'Priya’s Law and the Director of Finance',
  ])('stays where no officer is meant, or a chief: %s', (update) => {
    expect(published('Ruth Young', `It: ${update}`).split(' | ')[1]).toBe(update);
  });

  it('is printed as the post of the initial that is known', () => {
    const decisions = { ...NO_DECISIONS, posts: new Map([['a. quill', 'Programme Lead']]) };
    const rows = [['1', 'Anya Quill’s review', 'Limited', 'May 2021', 'A. Quill', 'Board', '', 'Yes']];
    const drawn = workbookOf({ rows: [['OFFICIAL'], HEADINGS, ...rows] });
    const { tables } = packOf([drawn], { edition: 'public', only: ['limited-audits'] }, { decisions });
    expect(tables[0]?.rows[0]?.map(({ text }) => text).join()).toContain('Programme Lead’s review');
  });
});

describe('everybody in a lead cell is known again', () => {
  test.each([
    'Ada Kerr and team, Bo Lund',
    'Ada Kerr, then Bo Lund',
    'Ada Kerr (was Bo Lund)',
    'Ada Kerr (formerly Bo Lund)',
    'Ada Kerr (previously Bo Lund)',
    'Ada Kerr until May, now Bo Lund',
    'Ada Kerr with Bo Lund',
    'Ada Kerr - Bo Lund',
    'Ada Kerr – Bo Lund',
    'Ada Kerr: Bo Lund',
    'Ada Kerr; Bo Lund',
    'Ada Kerr + Bo Lund',
    'Ada Kerr & Bo Lund',
    'Ada Kerr\nBo Lund',
    'Ada Kerr [Bo Lund]',
    'Ada Kerr (Bo Lund)',
    'Ada Kerr/Bo Lund',
    'Post vacant (was Ada Kerr); Bo Lund',
    'Audit board, chaired by Ada Kerr; Bo Lund',
    'Head of IT: Ada Kerr; Head of Law: Bo Lund',
    'Dr Ada Kerr PhD, Mrs Bo Lund OBE',
    'Prof. Ada Kerr JP, Sir Bo Lund KC',
    'Kerr, Ada; Lund, Bo',
    'Ada Kerr, Bo Lund and team',
    'Ada Kerr and her staff, Bo Lund and his colleagues',
    'team of Ada Kerr, Bo Lund\u2019s team',
    'Audit board, Ada Kerr; Finance team, Bo Lund',
    'via Ada Kerr; c/o Bo Lund',
    'Ada Kerr (on leave, Bo Lund covering)',
    'Ada Kerr on leave; Bo Lund covering',
    'Kerr?; Lund*',
    'Kerr A; Lund B',
    'PS 1234 Kerr; PC 88AB Lund',
    'A. Kerr; B.Lund',
  ])('%s', (lead) => {
    expect(published(lead, 'It: Kerr met Lund')).toContain('| [name removed] met [name removed]');
    expect(published(lead, 'It: ')).not.toMatch(/Kerr|Lund/);
  });
});

describe('whoever something else than a tracker names is known', () => {
  const update = 'Quane met Tolt';
  const said = (settings: Partial<Settings>): string => {
    const rows = [['1', 'Review', 'Limited', 'May 2021', 'Head of IT', 'Board', update, 'Yes']];
    const drawn = workbookOf({ rows: [['OFFICIAL'], HEADINGS, ...rows] });
    const { tables } = packOf([drawn], { edition: 'public', only: ['limited-audits'] }, settings);
    return tables[0]?.rows[0]?.map(({ text }) => text).find((text) => text.includes(' met ')) ?? '';
  };

  it('nobody else is', () => {
    expect(said({})).toBe('Quane met Tolt');
  });

  it('by the posts of the config', () => {
    const posts = new Map([
      ['zed quane', 'Head of Audit'],
      ['ps tolt', 'Programme Lead'],
    ]);
    expect(said({ decisions: { ...NO_DECISIONS, posts } })).toBe('Head of Audit met Programme Lead');
  });

  it('by its other spellings, either way', () => {
    expect(said({ names: new Map([['z quane', 'I. Tolt']]) })).toBe('[name removed] met [name removed]');
  });

  it('by a decision and its reason', () => {
    const marking = { from: 'Fine', to: 'OFFICIAL', on: '2021-12-01', reviewBy: null };
    const markings = [{ ...marking, by: 'Zed Quane', reason: 'PS Tolt read it' }];
    expect(said({ decisions: { ...NO_DECISIONS, markings } })).toBe('[name removed] met [name removed]');
  });
});

test('whom the title of a sheet names is known', () => {
  const row = ['1', 'Review', 'Limited', 'May 2021', 'Head of IT', 'Board', 'Quane wrote', 'Yes'];
  const drawn = workbookOf({ rows: [['OFFICIAL'], ['Audits of DCI Quane'], HEADINGS, row] });
  const { tables } = packOf([drawn], { edition: 'public', only: ['limited-audits'] });
  expect(JSON.stringify(tables)).not.toContain('Quane');
  expect(JSON.stringify(tables)).toContain('[name removed] wrote');
});

describe('a chief officer known by name', () => {
  test.each([
    ['Cdr Olga Hart', 'Olga Hart and Hart agreed', 'Olga Hart and Hart agreed'],
    ['Cdr Hart', 'Olga Hart agreed', 'Olga Hart agreed'],
    ['Cdr Ben Hart', 'Olga Hart agreed', '[name removed] agreed'],
    ['PS Hart', 'Olga Hart agreed', '[name removed] agreed'],
  ])('%s: %s', (lead, update, expected) => {
    expect(published(lead, `It: ${update}`).split(' | ')[1]).toBe(expected);
  });
});

test('a post that names somebody is printed for nobody', () => {
  expect(published('Ada Kerr, Bo Lund and team', 'It: Ada Kerr left')).toBe(
    '[name removed] and team | [name removed] left',
  );
});

describe('words of a lead cell that name nobody stay', () => {
  test.each([
    ['Chair Audit Committee', 'the Audit Committee'],
    ['Mayor\u2019s Office', 'the Mayor and the Office'],
    ['Head of IT, Corporate Finance', 'Corporate Finance'],
    ['Director of Finance & Commercial/ People & Change', 'People and Change'],
    ['Commander - Crime Prevention, Inclusion and Engagement', 'Inclusion'],
    ['Director, CPIC working with Heads of Profession', 'Profession'],
    ['Awaiting Board decision', 'the Board'],
  ])('%s', (lead, update) => {
    expect(published(lead, `It: ${update}`).split(' | ')[1]).toBe(update);
  });
});
