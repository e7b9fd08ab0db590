import { describe, expect, it } from 'vitest';
import { examine, type Examination } from '../../../engine/examine.ts';
import type { ExampleCell } from '../../../engine/rules/rule.ts';
import { settingsWith } from '../../support/settings.ts';
import { workbookOf } from './shape.ts';

const AMBER = 'FFC000';
const GREEN = '92D050';
const RED = 'FF0000';
const filled = (text: string, fill: string): ExampleCell => ({ text, fill });

/** A log of actions whose statuses are given. */
function logOf(statuses: readonly ExampleCell[], heading: string): Examination {
  const rows = [
    ['Ref', 'Action', 'Lead', 'Due date', heading],
    ...statuses.map((status, place) => [
      String(place + 1),
      `Renew agreement ${String(place + 1)}`,
      'Insp Dale',
      '31/03/2022',
      status,
    ]),
  ];
  return examine(workbookOf({ rows }), settingsWith({ asAt: '2021-12-31' }));
}

/** What its actions are rated, "none" for each where no column rates. */
function rated(statuses: readonly ExampleCell[], heading = 'Status'): readonly string[] {
  return logOf(statuses, heading).records.map(({ rag }) => rag?.stated ?? 'none');
}

const PAINTED = [
  filled('Open', AMBER),
  filled('Open', AMBER),
  filled('Closed', GREEN),
  filled('open', AMBER),
  filled('Escalated', RED),
];

describe('colours in a status column', () => {
  it('rate nothing where each word has one of its own, and one is of plain progress', () => {
    expect(rated(PAINTED)).toEqual(['none', 'none', 'none', 'none', 'none']);
  });

  it('are said to rate nothing, and what to do if they do', () => {
    expect(logOf(PAINTED, 'Progress status').recognition.sheets.map(({ why }) => why)).toEqual([
      'actions, 5 records; the colours under “Progress status” go with its words and rate nothing: if they do, say that it is the RAG too',
    ]);
  });

  it('rate nothing where a word has none at all', () => {
    expect(rated([...PAINTED, 'Deferred', 'Deferred'])).toEqual(Array.from({ length: 7 }, () => 'none'));
  });

  it('rate where one word is shown in two colours', () => {
    expect(rated([...PAINTED, filled('Open', RED)]).slice(0, 2)).toEqual(['amber', 'amber']);
  });

  it('rate where a word stands with and without one', () => {
    expect(rated([...PAINTED, 'Escalated'])[4]).toBe('red');
  });

  it('rate where a cell holds a colour alone', () => {
    expect(rated([...PAINTED, filled('', RED)])[5]).toBe('red');
  });

  it('rate where the words say how it goes against the deadline', () => {
    const statuses = ['On track', 'On track', 'Open', 'Open'].map((text) => filled(text, GREEN));
    expect(rated([...statuses, filled('Delayed', RED)])).toEqual(['green', 'green', 'green', 'green', 'red']);
  });

  it('rate where no word is met again, as a lead’s own would not be', () => {
    expect(rated([filled('Open', AMBER), filled('Escalated', RED)])).toEqual(['amber', 'red']);
  });

  it('rate under a heading that names the rating', () => {
    expect(rated(PAINTED, 'RAG Status').slice(0, 2)).toEqual(['amber', 'amber']);
  });
});
