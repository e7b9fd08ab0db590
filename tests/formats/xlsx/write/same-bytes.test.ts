import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Pack } from '../../../../engine/appendices/pack.ts';
import { writeAppendixWorkbook } from '../../../../formats/xlsx/write/index.ts';
import { packOf, tableOf } from './packs.ts';

async function digest(pack: Pack): Promise<string> {
  return createHash('sha256')
    .update(await writeAppendixWorkbook(pack))
    .digest('hex');
}

it('the same pack gives the same bytes, whatever the clock says', async () => {
  const zone = process.env['TZ'];
  const first = await digest(packOf());
  process.env['TZ'] = 'Pacific/Kiritimati';
  const second = await digest(packOf());
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(second).toBe(first);
});

it('another pack gives others', async () => {
  expect(await digest(packOf({ tables: [tableOf({ title: 'Other actions' })] }))).not.toBe(
    await digest(packOf()),
  );
});

it('a pack is not changed by being written', async () => {
  const pack = packOf();
  const before = JSON.stringify(pack);
  await writeAppendixWorkbook(pack);
  expect(JSON.stringify(pack)).toBe(before);
});
