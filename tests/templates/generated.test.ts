import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { generatedFiles } from '../../scripts/generate.ts';
import { builtInTemplates } from '../../templates/index.ts';
import { panelpack, workFolder } from '../support/run-cli.ts';
import { planPages2022 } from '../support/trackers/plan-2022-pages.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const { put } = workFolder();

describe('generated files', () => {
  it('are what “npm run generate” makes of their sources', async () => {
    for (const [path, text] of await generatedFiles())
      expect(readFileSync(join(ROOT, path), 'utf8'), `${path} is stale: run “npm run generate”`).toBe(text);
  });
});

describe('docs/report.schema.json', () => {
  it('accepts a report as another program would check it', async () => {
    const schema = z
      .looseObject({})
      .parse(JSON.parse(readFileSync(join(ROOT, 'docs', 'report.schema.json'), 'utf8')));
    const validate = new Ajv2020({ strict: false }).compile(schema);
    const { stdout } = await panelpack('check', put('pages.xlsx', await planPages2022()), '--format', 'json');
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
  });
});

describe('the built-in templates', () => {
  it('name only trackers that exist as what feeds an appendix', () => {
    const trackers = new Set(builtInTemplates.trackers.map(({ id }) => id));
    const fed = builtInTemplates.appendices.flatMap(({ from }) => from);
    expect(fed.filter((id) => !trackers.has(id))).toEqual([]);
  });

  it('want no field twice, and need only fields that they want', () => {
    for (const { id, fields, needs } of builtInTemplates.trackers) {
      const wanted = fields.map(({ field }) => field);
      expect(new Set(wanted).size, id).toBe(wanted.length);
      expect(
        needs.flat().filter((field) => !wanted.includes(field)),
        id,
      ).toEqual([]);
    }
  });

  it('give each heading to one field, folded as it is compared', async () => {
    const { foldHeading } = await import('../../engine/values/fold.ts');
    for (const { id, fields } of builtInTemplates.trackers) {
      const headings = fields.flatMap((field) => field.headings);
      expect(
        headings.filter((heading) => foldHeading(heading) !== heading),
        id,
      ).toEqual([]);
    }
  });
});
