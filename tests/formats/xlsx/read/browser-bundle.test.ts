import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import webpack from 'webpack';
import { z } from 'zod';
import { planFlat2022 } from '../../../support/trackers/plan-2022-flat.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'panelpack-bundle-'));
const ENTRY = `
  import { readWorkbook } from '${join(ROOT, 'formats/xlsx/read/index.ts')}';
  import { inflateWithFflate } from '${join(ROOT, 'formats/xlsx/read/inflate-with-fflate.ts')}';
  globalThis.read = (bytes) => JSON.stringify(readWorkbook(bytes, 'plan.xlsx', { inflate: inflateWithFflate }));
`;

/** What a browser has that the reader may use; nothing of Node's. */
const BROWSER = { TextDecoder, TextEncoder, Uint8Array, DataView, ArrayBuffer, Map, Set, WeakMap };

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function bundle(): Promise<string> {
  const entry = join(folder, 'entry.ts');
  writeFileSync(entry, ENTRY);
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: 'web',
    entry,
    context: ROOT,
    output: { path: folder, filename: 'bundle.js' },
    resolve: { extensions: ['.ts', '.js'], modules: [join(ROOT, 'node_modules')] },
    resolveLoader: { modules: [join(ROOT, 'node_modules')] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'ts-loader',
          options: {
            transpileOnly: true,
            configFile: join(ROOT, 'tsconfig.json'),
            compilerOptions: { noEmit: false, allowImportingTsExtensions: false },
          },
        },
      ],
    },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
  return readFileSync(join(folder, 'bundle.js'), 'utf8');
}

const answer = z.looseObject({
  ok: z.literal(true),
  workbook: z.looseObject({ sheets: z.array(z.unknown()) }),
});

describe('the reader as a browser bundle', () => {
  let code = '';
  beforeAll(async () => {
    code = await bundle();
  });

  it('asks for nothing of Node’s', () => {
    expect(code).not.toMatch(/require\("(?:node:)?(?:fs|zlib|buffer|path)"\)/);
  });

  it('reads a tracker where there is no Node', async () => {
    const context = vm.createContext({ ...BROWSER });
    vm.runInContext(code, context);
    const read: unknown = vm.runInContext('read', context);
    if (typeof read !== 'function') throw new Error('the bundle gives no reader');
    const json: unknown = Reflect.apply(read, undefined, [await planFlat2022()]);
    const { workbook } = answer.parse(JSON.parse(z.string().parse(json)));
    expect(workbook.sheets).toHaveLength(1);
  });
});
