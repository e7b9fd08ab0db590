import { describe, expect, it, test } from 'vitest';
import { NO_DECISIONS } from '../../../engine/decisions/decisions.ts';
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
    ['without a stroke', 'Łukasz Qual', 'Lukasz', '[name removed]'],
    ['written small throughout', 'priya quair', 'asked priya quair; Quair', 'asked [name removed]; Quair'],
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
