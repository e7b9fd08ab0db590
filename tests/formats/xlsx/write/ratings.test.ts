import { describe, expect, it } from 'vitest';
import type { AppendixColour } from '../../../../engine/appendices/table.ts';
import type { RagRules } from '../../../../engine/templates/rag-rules.ts';
import { builtInTemplates } from '../../../../templates/index.ts';
import { settingsWith } from '../../../support/settings.ts';
import { packOf, partOf, sheetOf, tableOf } from './packs.ts';

const COLOURS: readonly AppendixColour[] = [
  'red',
  'amber',
  'green',
  'complete',
  'white',
  'none',
  'no-assurance',
  'not-assessed',
];

interface Printed {
  readonly text: string;
  readonly fill: string | null;
}

async function printed(ragRules: RagRules, cell: (rag: AppendixColour) => string): Promise<Printed[]> {
  const rows = COLOURS.map((rag) => [{ text: cell(rag), rag }]);
  const sheet = await sheetOf(packOf({ ragRules, tables: [tableOf({ columns: ['Rating'], rows })] }), 1);
  return sheet.rows
    .slice(-COLOURS.length)
    .flatMap(({ cells }) => cells.map(({ text, look }) => ({ text, fill: look.fill })));
}

/** WCAG 2.2, relative luminance, written again here so that the writer does not vouch for itself. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/../g) ?? []).map((pair) => {
    const share = parseInt(pair, 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('a rating', () => {
  it('that is blank is given its word', async () => {
    expect((await printed(settingsWith().ragRules, () => '')).map(({ text, fill }) => [text, fill])).toEqual([
      ['Red', 'FFC7CE'],
      ['Amber', 'FFEB9C'],
      ['Green', 'C6EFCE'],
      ['Complete', 'DDEBF7'],
      ['White', null],
      ['Not rated by lead', null],
      ['No assurance', 'D9D9D9'],
      ['Not assessed', 'F2F2F2'],
    ]);
  });

  it('whose text does not say its colour is given the word before it', async () => {
    const texts = (await printed(settingsWith().ragRules, () => 'On hold')).map(({ text }) => text);
    expect(texts).toEqual([
      'Red: On hold',
      'Amber: On hold',
      'Green: On hold',
      'Complete: On hold',
      'White: On hold',
      'On hold',
      'No assurance: On hold',
      'Not assessed: On hold',
    ]);
  });

  it('that says its colour is left as it is', async () => {
    const texts = (await printed(settingsWith().ragRules, (rag) => `${rag} – see note`)).map(
      ({ text }) => text,
    );
    expect(texts).toEqual(COLOURS.map((rag) => `${rag} – see note`));
  });

  const dark = {
    red: 'C00000',
    amber: '7F6000',
    green: '006100',
    complete: '1F4E79',
    white: '000000',
    none: '',
  };
  const schemes = [
    ...builtInTemplates.ragRules,
    { ...settingsWith().ragRules, id: 'a user’s own in dark fills', fills: dark },
  ];
  it.each(schemes.map((rules) => [rules.id, rules] as const))(
    'can be read on its fill: %s',
    async (_, rules) => {
      for (const { text, fill } of await printed(rules, () => ''))
        expect(contrast('000000', fill ?? 'FFFFFF'), `${text} on ${fill ?? 'white'}`).toBeGreaterThanOrEqual(
          4.5,
        );
    },
  );
});

describe('every text of a workbook', () => {
  it('is black, but for links, which read on white', async () => {
    const styles = await partOf(packOf(), 'xl/styles.xml');
    const fonts = /<fonts.*<\/fonts>/s.exec(styles)?.[0] ?? '';
    const colours = new Set(Array.from(fonts.matchAll(/rgb="FF(\w{6})"/g), ([, colour]) => colour));
    expect([...colours].sort()).toEqual(['000000', '0563C1']);
    expect(contrast('0563C1', 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
  });

  it('stands on a heading’s fill that it can be read on', async () => {
    const heading = (await sheetOf(packOf(), 1)).rows[5]?.cells[0];
    expect(contrast('000000', heading?.look.fill ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});
