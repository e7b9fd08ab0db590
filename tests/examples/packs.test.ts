import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../examples/build.ts';
import { hasLibreOffice, hasPythonModule } from '../support/other-programs.ts';
import { panelpack, workFolder } from '../support/run-cli.ts';
import { elementsOutOfOrder } from '../support/worksheet-order.ts';

const EXAMPLES = join(import.meta.dirname, '..', '..', 'examples');
const LOAD = 'import sys, openpyxl; print(len(openpyxl.load_workbook(sys.argv[1]).sheetnames))';
const { folder } = workFolder();

/** The pack of one sample, as the command line writes it. */
async function packOf(sample: string, edition: string): Promise<string> {
  const out = join(folder, `${sample}-${edition}`);
  const words = ['--as-at', '2025-12-31', '--edition', edition, '--out', out, '--force'];
  const { code, stderr } = await panelpack('appendix', join(EXAMPLES, sample), ...words);
  expect(code, stderr).toBe(0);
  return join(out, readdirSync(out).find((name) => name.endsWith('.xlsx')) ?? 'none');
}

describe.each(Object.keys(SAMPLES))('the pack of %s', (sample) => {
  it.each(['panel', 'working'])(
    'has every worksheet of the %s edition in the schema’s order',
    async (edition) => {
      const parts = Object.entries(unzipSync(readFileSync(await packOf(sample, edition))));
      const sheets = parts.filter(([name]) => /^xl\/worksheets\/[^/]+$/.test(name));
      expect(sheets.length).toBeGreaterThan(1);
      for (const [name, bytes] of sheets) expect(elementsOutOfOrder(strFromU8(bytes)), name).toEqual([]);
    },
  );

  it.runIf(hasPythonModule('openpyxl'))('opens in openpyxl', async () => {
    const file = await packOf(sample, 'panel');
    const sheets = execFileSync('/usr/bin/python3', ['-c', LOAD, file], { encoding: 'utf8' });
    expect(Number(sheets)).toBeGreaterThan(1);
  });

  it.runIf(hasLibreOffice())('prints from LibreOffice', { timeout: 120_000 }, async () => {
    const file = await packOf(sample, 'panel');
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const words = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file];
    execFileSync('soffice', words, { stdio: 'pipe' });
    const pdf = readFileSync(join(folder, basename(file).replace('.xlsx', '.pdf')), 'latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
  });
});
