import { describe, expect, it, test } from 'vitest';
import type { Pack } from '../../../engine/appendices/pack.ts';
import type { AppendixTable } from '../../../engine/appendices/table.ts';
import { renderAppendixHtml } from '../../../engine/render/appendix-html.ts';
import { renderAppendixMarkdown } from '../../../engine/render/appendix-markdown.ts';
import { settingsWith } from '../../support/settings.ts';

const TABLE: AppendixTable = {
  id: 'assurance-map',
  letter: 'A',
  title: 'Assurance map',
  asAt: '2021-12-31',
  marking: 'OFFICIAL',
  columns: ['Area', 'Level 1', 'Level 2', 'Level 3'],
  rows: [
    [
      { text: '1: Learning\nand development' },
      { text: 'Red', rag: 'red' },
      { text: 'Amber', rag: 'amber' },
      { text: 'Not assessed', rag: 'not-assessed' },
    ],
  ],
  notes: ['1 row read, 1 shown, 0 left out.'],
  source: 'plan.xlsx, sheet Map, A1:D2',
};

function packOf(table: Partial<AppendixTable>, about: Partial<Pack> = {}): Pack {
  const { ragRules, panelDate } = settingsWith();
  return {
    tables: [{ ...TABLE, ...table }],
    edition: 'panel',
    asAt: '2021-12-31',
    panelDate,
    ragRules,
    isAccessible: false,
    notes: [],
    ...about,
  };
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '=HYPERLINK("https://evil.example/","x")',
  '[open](javascript:alert(1)) ![x](https://evil.example/x.png)',
  'https://evil.example/ www.evil.example a@evil.example <https://evil.example/>',
  '| not | a | cell |',
  '`code` ``` *bold* _it_ ~~no~~ # head $x$',
  '&lt;script&gt; &#60;',
  '\u001b[31mred\u001b[0m \u202egnp.exe \u2066x',
  'two\r\nlines\u2028and three',
  '--> </td></table></style> */ }',
];

/** Every place of a page that a workbook feeds. */
function hostilePack(text: string): Pack {
  return packOf(
    {
      title: text,
      marking: text,
      columns: [text],
      rows: [[{ text }], [{ text, rag: 'red' }]],
      notes: [text],
      source: text,
    },
    { notes: [text] },
  );
}

describe.each(HOSTILE)('text such as %j', (text) => {
  it('is only text in the page', () => {
    const page = renderAppendixHtml(hostilePack(text));
    const tags = page.replace(/<style>[^<]*<\/style>/, '').match(/<[^>]*>/g) ?? [];
    const known =
      /^<(?:!DOCTYPE html|html lang="en-GB"|\/?(?:html|head|title|body|main|h1|h2|p|ul|li|section|table|caption|thead|tbody|tr|td)|meta [^>]*|p class="marking"|th scope="col"|\/th|td class="red"|br)>$/;
    expect(tags.filter((tag) => !known.test(tag))).toEqual([]);
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });

  it('leaves the page’s style as it is', () => {
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(renderAppendixHtml(hostilePack(text))) ?? [];
    const [, plain = ''] = /<style>([\s\S]*?)<\/style>/.exec(renderAppendixHtml(packOf({}))) ?? [];
    const withoutMarking = (css: string): string => css.replace(/content: "[^"]*"/g, '');
    expect(withoutMarking(style)).toBe(withoutMarking(plain));
  });

  it('is only text in Markdown, in one cell', () => {
    const page = renderAppendixMarkdown(hostilePack(text));
    const outsideCode = page.replace(/(?<!\\)`[^`\n]*`/g, '');
    expect(outsideCode.replaceAll('<br>', '')).not.toMatch(/(?<!\\)[<`]/);
    expect(outsideCode).not.toMatch(/(?<!\\)\]\(|https?:\/\/|www\.|\w@\w/);
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    const rows = page.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.map((row) => row.match(/(?<!\\)\|/g)?.length)).toEqual([2, 2, 2, 2]);
  });
});

describe('the page', () => {
  const page = renderAppendixHtml(packOf({}));

  test.each([
    ['the language', '<html lang="en-GB">'],
    ['a title', '<title>Appendices to the panel paper</title>'],
    ['the lettering in a list', '<li>Appendix A: Assurance map</li>'],
    ['a caption with the as-at date', '<caption>Assurance map, as at 31 December 2021</caption>'],
    ['headings for their columns', '<thead><tr><th scope="col">Area</th><th scope="col">Level 1</th>'],
    ['the rating’s word and its class', '<td class="red">Red</td>'],
    ['line breaks in a cell', '<td>1: Learning<br>and development</td>'],
    ['the source', '<p>Source: plan.xlsx, sheet Map, A1:D2</p>'],
    ['fills that black text can be read on', '.red { background: #FFC7CE; }'],
    ['headings on every printed page', 'thead { display: table-header-group; }'],
    ['A4 across', '@page { size: A4 landscape;'],
    ['the marking in the margins of every printed page', '@top-center { content: "OFFICIAL";'],
    ['leave to load nothing', `content="default-src 'none'; style-src 'unsafe-inline'"`],
  ])('has %s', (_, markup) => {
    expect(page).toContain(markup);
  });

  it('has the marking at the top, over each appendix and at the bottom', () => {
    expect(page.match(/<p class="marking">OFFICIAL<\/p>/g)).toHaveLength(3);
    expect(page.trimEnd()).toMatch(/<p class="marking">OFFICIAL<\/p>\n<\/body>\n<\/html>$/);
  });

  it('lightens a fill too dark for black text', () => {
    const { ragRules } = settingsWith();
    const dark = { ...ragRules, fills: { ...ragRules.fills, red: 'C00000' } };
    const style = renderAppendixHtml(packOf({}, { ragRules: dark }));
    expect(style).not.toContain('#C00000');
    expect(style).toMatch(/\.red \{ background: #[0-9A-Fa-f]{6}; \}/);
  });

  it('takes no fill that is no colour', () => {
    const { ragRules } = settingsWith();
    const odd = { ...ragRules, fills: { ...ragRules.fills, red: 'red;} body{display:none' } };
    expect(renderAppendixHtml(packOf({}, { ragRules: odd }))).not.toContain('display:none');
  });

  it('has no fill in the accessible format: the word is all there is', () => {
    const accessible = renderAppendixHtml(packOf({}, { isAccessible: true }));
    expect(accessible).toContain('<td>Red</td>');
    expect(accessible).not.toMatch(/class="red"|\.red/);
  });

  it('says so where there is nothing to report', () => {
    expect(renderAppendixHtml(packOf({ rows: [] }))).toContain('As at 31 December 2021: nothing to report.');
  });
});

it('Markdown is a pipe table between markings', () => {
  expect(renderAppendixMarkdown(packOf({}, { notes: ['A note on all.'] }))).toBe(`**OFFICIAL**

# Appendices to the panel paper

As at 31 December 2021; panel 17 January 2022.

- Appendix A: Assurance map

A note on all.

## Appendix A: Assurance map

**OFFICIAL**

As at 31 December 2021

| Area | Level 1 | Level 2 | Level 3 |
| --- | --- | --- | --- |
| 1: Learning<br>and development | Red | Amber | Not assessed |

- 1 row read, 1 shown, 0 left out.
- Source: \`plan.xlsx\`, sheet Map, A1:D2

**OFFICIAL**
`);
});
