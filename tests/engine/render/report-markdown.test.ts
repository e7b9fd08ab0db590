import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownText } from '../../../engine/render/inert-markdown.ts';
import { renderReportMarkdown } from '../../../engine/render/report-markdown.ts';
import type { Report } from '../../../engine/report/report-schema.ts';
import { BROKEN, hostilePlan, reportOf, WORDS, smallPlan } from '../../support/small-report.ts';

const EXPECTED = join(import.meta.dirname, '..', '..', 'expected', 'plan-check.md');

function markdownOf(report: Report): string {
  return [...renderReportMarkdown(report, WORDS)].join('');
}

describe('check --format md', () => {
  it('says the verdict, what could not be read and what must be fixed before all else', () => {
    expect(markdownOf(reportOf(smallPlan(), BROKEN))).toBe(readFileSync(EXPECTED, 'utf8'));
  });

  it('says that there is nothing to fix', () => {
    expect(markdownOf(reportOf(smallPlan({ queries: [] })))).toContain('\n**Ready: no queries.**\n');
  });
});

describe('text in Markdown', () => {
  it.each([
    ['**bold** and _slanted_', '\\*\\*bold\\*\\* and \\_slanted\\_'],
    ['[click](here)', '\\[click\\](here)'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['one | two', 'one \\| two'],
    ['# heading\n- list', '\\# heading - list'],
    ['`code`', '\\`code\\`'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['~~struck~~ \\', '\\~\\~struck\\~\\~ \\\\'],
  ])('is never markup: %j', (text, escaped) => {
    expect(markdownText(text)).toBe(escaped);
  });

  it.each(['http://police.example', 'www.police.example', 'a.pike@police.example', '@everyone', 'see:#12'])(
    'is code, not a link or a mention: %s',
    (word) => {
      expect(markdownText(`Ask ${word} today`)).toBe(`Ask \`${word}\` today`);
    },
  );

  it('has its full stop outside the code', () => {
    expect(markdownText('Ask a.pike@police.example.')).toBe('Ask `a.pike@police.example`.');
  });

  it('cannot leave the code it is set in', () => {
    expect(markdownText('a@b`|`<b>')).toBe("`a@b'¦'<b>`");
  });

  it('shows what would act on a terminal or turn the text round', () => {
    expect(markdownText('a\u001b[2Jb \u202egnp')).toBe('a�\\[2Jb �gnp');
  });

  it('leaves the tables as they are, whatever a workbook holds', () => {
    const mark = fc.constantFrom(
      '`',
      '|',
      '\\',
      '*',
      '_',
      '[',
      ']',
      '<',
      '>',
      '#',
      '&',
      '~',
      '@',
      '://',
      '$',
      '\n',
      'www.',
      'a',
    );
    const shape = (text: string): string[] =>
      markdownOf(reportOf(hostilePlan(text)))
        .split('\n')
        .map(barsOf);
    const plain = shape('x');
    fc.assert(
      fc.property(fc.string({ unit: mark }), (text) => {
        expect(shape(`x${text}`)).toEqual(plain);
      }),
    );
  });
});

/** A line without what is code or escaped, but for its upright bars and other marks of markup. */
function barsOf(line: string): string {
  return line.replace(/\\[\\`*_[\]<>|~&#$]|`[^`]*`|[^|`*_[\]<>~&$#]/g, '');
}
