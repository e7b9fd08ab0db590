import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGE_STYLE } from '../../../engine/render/html-style.ts';
import { htmlText } from '../../../engine/render/inert-html.ts';
import { renderReportHtml } from '../../../engine/render/report-html.ts';
import type { Report, WorkbookReport } from '../../../engine/report/report-schema.ts';
import { BROKEN, hostilePlan, reportOf, WORDS, smallPlan } from '../../support/small-report.ts';

const EXPECTED = join(import.meta.dirname, '..', '..', 'expected', 'plan-check.html');

function htmlOf(report: Report): string {
  return [...renderReportHtml(report, WORDS)].join('');
}

/** Every tag with its attributes, in order: all of a page but its words. */
function tagsOf(html: string): string[] {
  return html.replace(PAGE_STYLE, '').match(/<[^>]*>/g) ?? [];
}

describe('check --format html', () => {
  it('says the verdict, what could not be read and what must be fixed before all else', () => {
    const html = htmlOf(reportOf(smallPlan(), BROKEN));
    expect(html.replace(PAGE_STYLE, '')).toBe(readFileSync(EXPECTED, 'utf8'));
  });

  it('asks for nothing from outside: no script, no address, and a policy that forbids both', () => {
    const html = htmlOf(reportOf(smallPlan(), BROKEN));
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|https?:|\son[a-z]+=/i);
    expect([...html.matchAll(/href="([^"]*)"/g)].filter(([, target]) => !target?.startsWith('#'))).toEqual(
      [],
    );
  });

  it('has one first heading, and none that skips a level', () => {
    const levels = [...htmlOf(reportOf(smallPlan(), BROKEN)).matchAll(/<h(\d)/g)].map(([, level]) =>
      Number(level),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, place) => level - (levels[place - 1] ?? 0) > 1)).toEqual([]);
  });

  it('says every rating as a word beside its fill', () => {
    const html = htmlOf(reportOf(smallPlan()));
    const words = [...html.matchAll(/<span class="rag ([a-z-]+)">([^<]+)</g)].map(([, fill, word]) => [
      fill,
      word,
    ]);
    expect(words).toEqual([
      ['green', 'Green'],
      ['red', 'Red'],
      ['amber', 'Amber'],
      ['green', 'Green'],
      ['none', 'Not rated by lead'],
      ['amber', 'Amber, 2 controls'],
      ['not-assessed', 'Not assessed'],
    ]);
  });

  it('shows the marking at the head and the foot', () => {
    const html = htmlOf(reportOf(smallPlan({ marking: 'OFFICIAL - SENSITIVE' })));
    expect(html.match(/<p class="marking">OFFICIAL - SENSITIVE<\/p>/g)).toHaveLength(2);
  });

  it('holds every query of hundreds, open to be printed', () => {
    const plan = smallPlan();
    const queries = plan.queries.flatMap((query) =>
      Array.from({ length: 300 }, (_, row) => ({ ...query, key: null, cell: `C${String(row + 5)}` })),
    );
    const html = htmlOf(reportOf({ ...plan, queries }));
    expect(html.match(/<li><p class="where">/g)).toHaveLength(900);
    expect(html.match(/<details open>\n<summary>300 queries<\/summary>/g)).toHaveLength(3);
    expect(html).not.toContain('<details>');
  });

  it('lists a row that is rated by nobody among the ratings the dates contradict, where many are asked for at once', () => {
    const plan = smallPlan();
    const unrated: WorkbookReport['records'] = plan.records.map((record) => ({
      ...record,
      ...(record.rag && { rag: { ...record.rag, stated: 'none', dateCheck: 'red' } }),
    }));
    const [, asked] = plan.queries;
    const queries = asked ? [{ ...asked, key: null }] : [];
    expect(htmlOf(reportOf({ ...plan, records: unrated, queries }))).toContain(
      'Ratings the dates contradict (3)',
    );
  });
});

describe('text in HTML', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['" onclick="alert(1)', '&quot; onclick=&quot;alert(1)'],
    ["' & &lt;", '&#39; &amp; &amp;lt;'],
    ['a\u001b[2Jb\u202egnp.exe', 'a�[2Jb�gnp.exe'],
  ])('is only text: %j', (text, escaped) => {
    expect(htmlText(text)).toBe(escaped);
  });

  it('leaves the page’s tags as they are, whatever a workbook holds', () => {
    const mark = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '/',
      '!--',
      '-->',
      ']]>',
      '</style>',
      '<script>',
      ' a=b',
      'x',
    );
    const plain = tagsOf(htmlOf(reportOf(hostilePlan('x'))));
    fc.assert(
      fc.property(fc.string({ unit: mark }), (text) => {
        expect(tagsOf(htmlOf(reportOf(hostilePlan(`x${text}`))))).toEqual(plain);
      }),
    );
  });
});
