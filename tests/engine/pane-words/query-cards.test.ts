import { describe, expect, it } from 'vitest';
import { queryCards } from '../../../engine/pane-words/query-cards.ts';
import { sayInPane } from '../../../engine/pane-words/say-in-pane.ts';
import type { QueryReport, RecordReport, WorkbookReport } from '../../../engine/report/report-schema.ts';
import { rules } from '../../../engine/rules/index.ts';
import { hostilePlan, reportOf, smallPlan, WORDS } from '../../support/small-report.ts';

/** A plan of so many rows, 1.1 onwards from row 5, with one query a row. */
function planOf(count: number, ask: (ref: string, row: number) => Partial<QueryReport>): WorkbookReport {
  const [record, query] = [smallPlan().records[0], smallPlan().queries[0]];
  if (!record || !query) throw new Error('the small plan has rows and queries');
  const rows = Array.from({ length: count }, (_, place) => ({
    ref: `1.${String(place + 1)}`,
    row: place + 5,
  }));
  const records: RecordReport[] = rows.map(({ ref, row }) => ({ ...record, ref, row, key: `1/${ref}` }));
  const queries = rows.map(({ ref, row }) => ({
    ...query,
    key: `1/${ref}`,
    cell: `C${String(row)}`,
    ...ask(ref, row),
  }));
  return smallPlan({ records, queries });
}

describe('queries as cards', () => {
  it('shows 137 repeats as one line that counts them', () => {
    const plan = planOf(137, (ref) => ({ message: `Enter a lead for action ${ref}.` }));
    const { groups } = queryCards(reportOf(plan), WORDS.rules);
    expect(groups.map(({ title, count }) => [title, count])).toEqual([['Must be fixed', 137]]);
    const lines = groups[0]?.cards[0]?.lines ?? [];
    expect(lines.map(({ message, places }) => [message, places.length])).toEqual([
      ['Enter a lead for action 1.1 (and 136 more like it).', 137],
    ]);
  });

  it('joins messages that differ in cells, days, numbers and quoted text alone', () => {
    const plan = planOf(3, (ref, row) => ({
      message: `Action ${ref} is rated Green in G${String(row)}, yet overdue ${String(row)} days: E${String(row)} says “${ref} Q${ref}”.`,
    }));
    expect(queryCards(reportOf(plan), WORDS.rules).groups[0]?.cards[0]?.lines).toHaveLength(1);
  });

  it('keeps apart messages that ask something else', () => {
    const plan = planOf(3, (ref, row) => ({
      message:
        row === 7 ? `Name a lead for action ${ref}: it says “tbc”.` : `Enter a lead for action ${ref}.`,
    }));
    const messages = queryCards(reportOf(plan), WORDS.rules).groups[0]?.cards[0]?.lines.map(
      ({ message }) => message,
    );
    expect(messages).toEqual([
      'Enter a lead for action 1.1 (and 1 more like it).',
      'Name a lead for action 1.3: it says “tbc”.',
    ]);
  });

  it('tells rows without a reference by their row', () => {
    const plan = planOf(2, (_, row) => ({
      message: `Write the new date of the action in row ${String(row)} in full.`,
    }));
    const { records } = plan;
    const unnamed = { ...plan, records: records.map((record) => ({ ...record, ref: null })) };
    expect(queryCards(reportOf(unnamed), WORDS.rules).groups[0]?.cards[0]?.lines[0]?.message).toBe(
      'Write the new date of the action in row 5 (and 1 more like it) in full.',
    );
  });

  it('puts what must be fixed first, and then the rule that asks most often', () => {
    const [lead, rating, colour] = smallPlan().queries;
    if (!lead || !rating || !colour) throw new Error('the small plan has three queries');
    const queries = [colour, lead, rating, { ...rating, cell: 'F7' }];
    const { groups } = queryCards(reportOf(smallPlan({ queries })), WORDS.rules);
    expect(groups.map(({ title, cards }) => [title, cards.map(({ rule }) => rule)])).toEqual([
      ['Must be fixed', ['rating-fits-the-dates', 'action-has-a-lead']],
      ['For information', ['status-is-a-rag-colour']],
    ]);
  });

  it('says why a rule asks, and its id where the rule is not known', () => {
    const { groups } = queryCards(reportOf(smallPlan()), WORDS.rules);
    expect(groups[0]?.cards[0]).toMatchObject({
      title: 'Every open action names a lead',
      why: 'A panel asks who is responsible.',
      example: null,
    });
    expect(queryCards(reportOf(smallPlan()), new Map()).groups[0]?.cards[0]?.title).toBe('action-has-a-lead');
  });

  it('shows an example of a rule where it is given', () => {
    const all = new Map(rules.map((rule) => [rule.id, rule]));
    expect(queryCards(reportOf(smallPlan()), all).groups[0]?.cards[0]?.example).toEqual({
      name: 'an open action without a lead is a query at its lead cell',
      asks: 'Enter a lead for action 1.2.',
    });
  });

  it('knows a line by what it asks, whichever of its places stands first', () => {
    const plan = planOf(3, (ref) => ({ message: `Enter a lead for action ${ref}.` }));
    const { groups } = queryCards(reportOf(plan), WORDS.rules);
    expect(groups[0]?.cards[0]?.lines.map(({ shape }) => shape)).toEqual(['enter a lead for #.']);
  });

  it('knows each query’s place, record and fix', () => {
    const { groups } = queryCards(reportOf(smallPlan()), WORDS.rules);
    expect(groups[1]?.cards[0]?.lines[0]).toMatchObject({
      places: [
        {
          workbook: 'plan.xlsx',
          sheet: 'Actions',
          cell: 'F7',
          key: '1/1.3',
          query: 2,
          where: 'Actions!F7',
          record: '1.3 Write the guide',
          leads: ['Tess Quayle'],
          message: '“Yellow” is not Red, Amber or Green.',
          fix: 'Change F7 from “Yellow” to “Amber”.',
        },
      ],
    });
  });

  it('lists accepted queries apart, those accepted together as one', () => {
    const accepted = { by: 'Audit Board', on: '2021-12-10', reason: 'known', reviewBy: '2022-03-31' };
    const plan = planOf(2, (ref) => ({ message: `Enter a lead for action ${ref}.`, accepted }));
    const cards = queryCards(reportOf(plan), WORDS.rules);
    expect(cards.groups).toEqual([]);
    expect(cards.accepted).toMatchObject({
      title: 'Accepted with a reason',
      count: 2,
      cards: [
        {
          rule: 'action-has-a-lead',
          by: 'Audit Board',
          words: 'Accepted by Audit Board, 10 December 2021: “known”. Review by 31 March 2022.',
          count: 2,
        },
      ],
    });
  });

  it('holds nothing that could act, whatever the workbook says, and is plain data', () => {
    const cards = queryCards(reportOf(hostilePlan('\u202eevil\u0007')), WORDS.rules);
    const said = cards.groups.flatMap((group) =>
      group.cards.flatMap((card) => card.lines.map(({ message }) => message)),
    );
    expect(said.every((message) => message.startsWith('\ufffdevil\ufffd'))).toBe(true);
    expect(structuredClone(cards)).toEqual(cards);
  });

  it('never sends a person in the pane to the command line', () => {
    const said = rules.flatMap(({ examples }) =>
      examples.flatMap(({ expect: asked }) => asked.map(({ message }) => sayInPane(message))),
    );
    expect(said.filter((message) => /--[a-z]|panelpack/.test(message))).toEqual([]);
  });
});
