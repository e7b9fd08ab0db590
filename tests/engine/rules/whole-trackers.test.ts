import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examine } from '../../../engine/examine.ts';
import { rules } from '../../../engine/rules/index.ts';
import type { Query } from '../../../engine/rules/query.ts';
import { inflateWithFflate } from '../../../formats/xlsx/read/inflate-with-fflate.ts';
import { readWorkbook } from '../../../formats/xlsx/read/index.ts';
import { settingsWith } from '../../support/settings.ts';
import { planFlat2022 } from '../../support/trackers/plan-2022-flat.ts';

async function queriesOfFlatPlan(said: Parameters<typeof settingsWith>[0] = {}): Promise<readonly Query[]> {
  const read = readWorkbook(await planFlat2022(), 'plan.xlsx', { inflate: inflateWithFflate });
  if (!read.ok) throw new Error(read.error.message);
  return examine(read.workbook, settingsWith(said)).queries;
}

const asLine = ({ rule, severity, cell }: Query): string => `${rule} ${severity} ${cell ?? 'nowhere'}`;

describe('the 2022 plan on one sheet, as at 31 December 2021', () => {
  it('is asked exactly what its rows call for', async () => {
    const queries = await queriesOfFlatPlan();
    expect(queries.map(asLine)).toEqual([
      // "tbc" in rows 14 and 17, and part 1 of the three-part dialogue in row 18
      'action-has-a-deadline warning D14',
      'action-has-a-deadline warning D17',
      'action-has-a-deadline warning D18',
      // ten bare quarters, rows 20 to 23, 28 and 30 to 34
      'deadline-says-its-year warning D20',
      // "March 22", "Oct 21", "Nov 21" and two parts, rows 13, 15, 16, 18 and 19
      'deadline-says-its-year info D13',
      // "expected Q4" in row 23
      'deadline-says-its-year info F23',
      // "Implementation 2022/23" in rows 5 and 6, "Q3 2021", and "FY 2021 ... Q1 2022"
      'deadline-is-unambiguous warning D5',
      'deadline-is-unambiguous warning D12',
      'deadline-is-unambiguous warning D29',
      // three leads, three dates, six updates
      'parts-match warning D18',
      // "Q4" as a status
      'status-is-not-a-deadline warning F34',
      // delayed to the quarter it already has
      'delay-has-a-new-date error F33',
      // later dates in four statuses
      'extension-is-agreed warning F8',
      'extension-is-agreed warning F23',
      'extension-is-agreed warning F30',
      'extension-is-agreed warning F31',
      // "Complete", while the team is currently working on the last forms
      'complete-reads-open warning E32',
      // one phase completed, at the deadline of the whole
      'part-complete-is-not-complete warning F12',
      // "Yellow", and nine sentences in the rating column
      'status-is-a-rag-colour info F7',
      'status-is-a-rag-colour info F8',
      // missed at the quarter's end, and "Timing to be confirmed", both without a colour
      'rating-is-given warning F12',
      'rating-is-given warning F14',
      // green and overdue, amber with a part 214 days late, amber and overdue
      'rating-fits-the-dates error F16',
      'rating-fits-the-dates error F18',
      'rating-fits-the-dates error F19',
      // green on a deadline missed at the quarter's end
      'rating-fits-the-dates warning F28',
      // forecasts for September in a December report
      'forecast-is-not-past warning E13',
      'forecast-is-not-past warning E18',
      // "w/c 25th September", no Monday in 2021 or in 2022
      'week-commencing-is-monday info E16',
      // a word struck through and left in the cell
      'no-draft-marks info E32',
    ]);
  });

  it('is told of its ten bare quarters in one sentence', async () => {
    const queries = await queriesOfFlatPlan();
    expect(queries.find(({ rule }) => rule === 'deadline-says-its-year')?.message).toBe(
      '10 deadlines say Q3 or Q4 with no year (D20, D21, D22, D23, D28, D30, D31, D32 and 2 more): read as 2021/22, from A1. Confirm the plan year, or write the year like Q3 2021/22.',
    );
  });

  it('asks for the as-at date where nobody gives one', async () => {
    const queries = await queriesOfFlatPlan({ asAt: null });
    expect(queries[0]?.message).toBe(
      'No as-at date was given: 31 December 2021, the last completed quarter end, is used. Give one with --as-at or in a title row, like “As at 31 December 2021”.',
    );
  });

  it('ends every message with a full stop or a question mark', async () => {
    const queries = await queriesOfFlatPlan();
    expect(queries.map(({ message }) => message).filter((message) => !/[.?]$/.test(message))).toEqual([]);
  });
});

describe('every built-in rule', () => {
  const ids = rules.map(({ id }) => id);

  it('has an id of its own in small letters and dashes', () => {
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)+$/.test(id))).toEqual([]);
  });

  it('stands in the file that its id names', () => {
    const lost = ids.filter((id) => !existsSync(new URL(`../../../engine/rules/${id}.ts`, import.meta.url)));
    expect(lost).toEqual([]);
  });

  it.each(rules)('$id says in plain words what it asks, why, and where it comes from', (rule) => {
    expect(rule.summary).toMatch(/^[A-Z].*[^.]$/);
    expect(rule.why).toMatch(/^[A-Z].*\.$/);
    expect(rule.source).toMatch(/^[A-Z]/);
    expect(`${rule.summary} ${rule.why}`).not.toMatch(
      /\b(?:invalid|please|error:|finding|null|regex|D\d+)\b/i,
    );
  });

  it.each(rules)('$id has examples whose messages are whole sentences', ({ examples }) => {
    const messages = examples.flatMap(({ expect: asked }) => asked.map(({ message }) => message));
    expect(messages.filter((message) => !/^[A-Z0-9“].*[.?]$/.test(message))).toEqual([]);
    expect(messages.filter((message) => /\b(?:invalid|please|error:|finding)\b/i.test(message))).toEqual([]);
  });
});
