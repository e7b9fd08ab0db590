import { describe, expect, it } from 'vitest';
import type { AppendixTable } from '../../../engine/appendices/table.ts';
import { copyTable } from '../../../engine/pane-words/copy-table.ts';
import { ragRulesNamed } from '../../support/settings.ts';

const GIP = ragRulesNamed('gip');

const TABLE: AppendixTable = {
  id: 'overdue',
  letter: 'B',
  title: 'Overdue actions',
  asAt: '2021-12-31',
  marking: 'OFFICIAL-SENSITIVE',
  columns: ['Ref', 'Action', 'RAG'],
  rows: [[{ text: '1.10' }, { text: 'Open the hubs\nand close one' }, { text: 'Amber', rag: 'amber' }]],
  notes: ['1 row read, 1 shown.'],
  source: 'plan.xlsx, Actions!A4:G7',
};

function withCell(text: string): AppendixTable {
  return { ...TABLE, columns: ['Action'], rows: [[{ text }]] };
}

describe('a table for the clipboard', () => {
  it('is tab-separated text with its marking, title, notes and source', () => {
    expect(copyTable(TABLE, GIP).text).toBe(
      [
        'OFFICIAL-SENSITIVE',
        'Appendix B: Overdue actions',
        'Overdue actions, as at 31 December 2021',
        'Ref\tAction\tRAG',
        "'1.10\tOpen the hubs and close one\tAmber",
        '1 row read, 1 shown.',
        'Source: plan.xlsx, Actions!A4:G7',
        '',
      ].join('\r\n'),
    );
  });

  it('is an HTML table whose ratings keep their word beside their colour', () => {
    const { html } = copyTable(TABLE, GIP);
    expect(html).toContain('<p>OFFICIAL-SENSITIVE</p>\n<p>Appendix B: Overdue actions</p>');
    expect(html).toMatch(/<td style="[^"]*;background:#FFEB9C;color:#000000">Amber<\/td>/);
    expect(html).toContain('Open the hubs<br style="mso-data-placement:same-cell">and close one</td>');
    expect(html).toContain('<p>Source: plan.xlsx, Actions!A4:G7</p>');
  });

  it.each(['=1+1', '+1+1', '-1+1', '@SUM(A1)', ' =1+1', '\u200b=1+1', '\uff1d1+1'])(
    'runs no formula from “%s”',
    (text) => {
      const { text: copied, html } = copyTable(withCell(text), GIP);
      expect(copied.split('\r\n')[4]).toMatch(/^'/);
      expect(html).toMatch(/<td style="[^"]*">&#39;/);
    },
  );

  it('guards a formula on a later line of a cell', () => {
    expect(copyTable(withCell('one\n=1+1'), GIP).html).toContain('&#39;=1+1</td>');
  });

  it('keeps a cell in its row and its column', () => {
    expect(copyTable(withCell('a\tb\r\nc "d"'), GIP).text.split('\r\n')[4]).toBe('"a b c ""d"""');
  });

  it('makes no markup of a cell’s words', () => {
    const { html } = copyTable(withCell('<img src=x onerror=a> & "b"'), GIP);
    expect(html).toContain('&lt;img src=x onerror=a&gt; &amp; &quot;b&quot;</td>');
    expect(html).not.toContain('<img');
  });

  it('says that there is nothing to report where it has no rows', () => {
    const { text, html } = copyTable({ ...TABLE, rows: [] }, GIP);
    expect(text.split('\r\n')[3]).toBe('Nothing to report.');
    expect(html).toContain('<p>Nothing to report.</p>');
    expect(html).not.toContain('<table');
  });
});
