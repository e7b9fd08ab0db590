import { afterAll, beforeAll, expect, test } from 'vitest';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { accessibilitySlips, sidewaysScroll, startRig, visit, type Rig } from '../../support/browser.ts';

const SAMPLE = join(import.meta.dirname, '..', '..', '..', 'examples', 'improvement-plan-pages.xlsx');
const ASSURANCE = 'Confidence at each level, with the controls behind it';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(async () => {
  await rig.close();
});

const node = z.object({
  nodeId: z.string(),
  ignored: z.boolean(),
  role: z.object({ value: z.string() }).optional(),
  name: z.object({ value: z.string() }).optional(),
  childIds: z.array(z.string()).optional(),
});
type Node = z.infer<typeof node>;

/** What Chromium tells a screen reader of the table with this caption: the role and name of everything in it, in order. */
async function heardOfTable(page: Page, caption: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const tree = z.object({ nodes: z.array(node) }).parse(await session.send('Accessibility.getFullAXTree'));
  const byId = new Map(tree.nodes.map((each) => [each.nodeId, each]));
  const table = tree.nodes.find(({ role, name }) => role?.value === 'table' && name?.value === caption);
  const below = (each: Node): Node[] => [
    each,
    ...(each.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? below(child) : [];
    }),
  ];
  return (table ? below(table) : [])
    .filter(({ ignored, role }) => !ignored && SAID.includes(role?.value ?? ''))
    .map(({ role, name }) => `${role?.value ?? ''}: ${name?.value ?? ''}`.trim());
}

const SAID = ['columnheader', 'rowheader', 'cell'];

test('a wide table stands in a pane without scrolling, and is still a table to a screen reader', async () => {
  const { page, slips, close } = await visit(rig, 'index.html');
  await page.getByLabel('Choose workbooks').setInputFiles(SAMPLE);
  await page.getByRole('heading', { name: /^Not ready/ }).waitFor();
  await page.getByRole('button', { name: 'Summary' }).click();
  const table = page.getByRole('table', { name: ASSURANCE });
  await table.waitFor();
  expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  expect(await sidewaysScroll(page)).toBe(0);
  expect((await heardOfTable(page, ASSURANCE)).slice(0, 8)).toEqual([
    'columnheader: Area',
    'columnheader: Level 1',
    'columnheader: Level 2',
    'columnheader: Level 3',
    'rowheader: 1: Call Handling and Response',
    'cell: Amber, 3 controls',
    'cell: Green, 2 controls',
    'cell: Amber, 1 control',
  ]);
  expect(await accessibilitySlips(page)).toEqual([]);
  expect(slips).toEqual([]);
  await close();
});
