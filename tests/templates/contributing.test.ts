import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { selectCell } from '../../addin/host/select-cell.ts';
import { examine } from '../../engine/examine.ts';
import { reportSchema } from '../../engine/report/report-schema.ts';
import { askAll } from '../../engine/rules/ask-all.ts';
import { exampleWorkbook } from '../../engine/rules/example-workbook.ts';
import type { Rule } from '../../engine/rules/rule.ts';
import { openTracker } from '../support/in-excel.ts';
import { panelpack, workFolder } from '../support/run-cli.ts';
import { settingsWith } from '../support/settings.ts';
import { newBook, toBytes } from '../support/trackers/book.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PAGE = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
const { put } = workFolder();

/** A worked example of the page, found by words it holds. */
function example(language: 'json' | 'ts', words: string): string {
  const blocks = [...PAGE.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))];
  return blocks.map(([, block = '']) => block).find((block) => block.includes(words)) ?? '';
}

/** The rule, run as if its file stood in engine/rules. */
async function printedRule(): Promise<Rule> {
  const source = example('ts', "id: 'update-is-short'")
    .replaceAll("'../", `'${ROOT}/engine/`)
    .replaceAll("'./", `'${ROOT}/engine/rules/`);
  const file = put('update-is-short.ts', source);
  return z.looseObject({ updateIsShort: z.custom<Rule>() }).parse(await import(file)).updateIsShort;
}

/** The question to Excel, run as if its file stood in addin/host. */
async function printedQuestion(): Promise<() => Promise<unknown>> {
  const source = example('ts', 'export function activePlace')
    .replaceAll("'../", `'${ROOT}/addin/`)
    .replaceAll("'./", `'${ROOT}/addin/host/`);
  const file = put('active-place.ts', source);
  const asked = z.looseObject({ activePlace: z.custom<() => Promise<unknown>>() });
  return asked.parse(await import(file)).activePlace;
}

async function workbook(name: string, rows: readonly (readonly string[])[]): Promise<string> {
  const book = newBook();
  book.addWorksheet('Register').addRows(rows.map((row) => [...row]));
  return put(name, await toBytes(book));
}

describe('CONTRIBUTING', () => {
  it('shows a rule that asks what its examples say', async () => {
    const rule = await printedRule();
    for (const shown of rule.examples) {
      const asked = askAll([rule], examine(exampleWorkbook(shown), settingsWith()));
      expect(asked.map(({ cell, message }) => ({ cell, message }))).toEqual(shown.expect);
    }
  });

  it('shows a tracker template whose register is measured, and asked about by its noun', async () => {
    const template = put('policies.json', example('json', '"id": "policies"'));
    const register = await workbook('policies.xlsx', [
      ['Policy no', 'Policy', 'Policy owner', 'Last reviewed', 'Next review', 'Status'],
      ['P01', 'Use of force', 'Ch Insp Dale', '1 March 2019', '30 November 2021', 'Under review'],
      ['P02', 'Overtime', '', '1 March 2019', '31 March 2022', 'Current'],
    ]);
    const words = ['--template', `policies=${template}`, '--as-at', '2021-12-31', '--format', 'json'];
    const { stdout } = await panelpack('check', register, ...words);
    const [report] = reportSchema.parse(JSON.parse(stdout)).workbooks;
    expect(report?.records.map(({ ref, overdueDays }) => [ref, overdueDays])).toEqual([
      ['P01', 31],
      ['P02', 0],
    ]);
    expect(report?.queries.map(({ message }) => message)).toEqual(['Enter a lead for policy P02.']);
  });

  it('shows an appendix template that makes its table', async () => {
    const template = put('high-priority.json', example('json', '"id": "high-priority"'));
    const actions = await workbook('actions.xlsx', [
      ['Ref', 'Action', 'Lead', 'Due date', 'Priority', 'Status'],
      ['1', 'Open the hub', 'Insp Dale', '31 March 2022', 'High', 'In progress'],
      ['2', 'Close the old hub', 'Insp Dale', '31 March 2022', 'Low', 'In progress'],
    ]);
    const words = ['--template', `high-priority=${template}`, '--only', 'high-priority'];
    const { stdout } = await panelpack('appendix', actions, '--as-at', '2021-12-31', ...words);
    expect(stdout).toContain('Appendix A: High-priority actions');
    expect(stdout).toContain('2 rows read, 1 shown, 1 left out.');
  });

  it('shows a question to Excel that its stand-in answers', async () => {
    const activePlace = await printedQuestion();
    openTracker();
    await selectCell({ sheet: 'Plan 1', cell: 'D3' });
    expect(await activePlace()).toEqual({ sheet: 'Plan 1', cell: 'D3' });
  });
});
