import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { reportSchema } from '../engine/report/report-schema.ts';
import { format } from 'prettier';
import {
  appendixTemplateSchema,
  ragRulesSchema,
  trackerTemplateSchema,
} from '../engine/templates/schemas.ts';
import { DEVELOPMENT_ADDRESS, manifestFor, packageVersion } from './addin-folder.mjs';
import { writeIcons } from './icons.ts';
import { queryGuide, ruleReference } from './rule-pages.ts';

const root = join(import.meta.dirname, '..');

/** Every generated file with what it should hold now; `npm test` fails where one is stale. */
export async function generatedFiles(): Promise<Map<string, string>> {
  return new Map([
    ['templates/built-in.ts', await builtInTemplates()],
    ['docs/report.schema.json', reportJsonSchema()],
    ['docs/rules.md', await ruleReference()],
    ['docs/guide/what-each-query-means.md', await queryGuide()],
    ['manifest.xml', manifestOfThisVersion()],
  ]);
}

/** What `check --format json` promises, for whoever reads it with another tool. */
function reportJsonSchema(): string {
  const schema = {
    title: 'panelpack.report/1',
    ...z.toJSONSchema(reportSchema, { target: 'draft-2020-12' }),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The manifest numbered as package.json is; the rest of it is written by hand. */
function manifestOfThisVersion(): string {
  const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
  return manifestFor(manifest, { address: DEVELOPMENT_ADDRESS, version: packageVersion() });
}

async function builtInTemplates(): Promise<string> {
  const source = [
    '// Made by `npm run generate` from the JSON beside it.',
    "import type { AppendixTemplate } from '../engine/templates/appendix-template.ts';",
    "import type { RagRules } from '../engine/templates/rag-rules.ts';",
    "import type { TrackerTemplate } from '../engine/templates/tracker-template.ts';",
    listOf('trackerTemplates', 'TrackerTemplate', readFolder('trackers', trackerTemplateSchema)),
    listOf('appendixTemplates', 'AppendixTemplate', readFolder('appendices', appendixTemplateSchema)),
    listOf('ragRules', 'RagRules', readFolder('schemes', ragRulesSchema)),
  ].join('\n');
  return format(source, { parser: 'typescript', printWidth: 110, singleQuote: true });
}

function listOf(name: string, type: string, values: readonly unknown[]): string {
  return `export const ${name}: readonly ${type}[] = ${JSON.stringify(values)};`;
}

function readFolder<T>(folder: string, schema: z.ZodType<T>): T[] {
  const path = join(root, 'templates', folder);
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => schema.parse(JSON.parse(readFileSync(join(path, name), 'utf8'))));
}

if (process.argv[1]?.endsWith('generate.ts')) {
  for (const [path, text] of await generatedFiles()) writeFileSync(join(root, path), text);
  writeIcons();
}
