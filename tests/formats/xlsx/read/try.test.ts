import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'vitest';
import { readWorkbook } from '../../../../formats/xlsx/read/index.ts';
import { inflateWithZlib } from '../../../../cli/inflate-with-zlib.ts';
test('corpus', () => {
  for (const folder of ['../shared/corpus/trackers', '../shared/corpus/tricky'])
    for (const name of readdirSync(folder)) {
      if (!/xls/.test(name)) continue;
      const t = performance.now();
      const r = readWorkbook(readFileSync(`${folder}/${name}`), name, { inflate: inflateWithZlib });
      const ms = (performance.now() - t).toFixed(0);
      console.log(name.slice(0,60), ms, r.ok ? r.workbook.sheets.map(s => s.kind[0]+s.state[0]+s.rows.length + 'r' + s.rows.reduce((a, b) => a + b.cells.length, 0) + 'c' + (s.unreadRules.length?'u'+s.unreadRules.length:'')).join(' ') : r.error.code + ': ' + r.error.message);
    }
}, 100000);
