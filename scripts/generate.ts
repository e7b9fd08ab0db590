import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { compareText } from '../engine/values/compare-text.ts';
import type { TrackerTemplate } from '../engine/templates/tracker-template.ts';
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
const TEMPLATES = join(root, 'templates');

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
    "import type { FieldTemplate, TrackerTemplate } from '../engine/templates/tracker-template.ts';",
    ...trackerLists(readFolder('trackers', z.preprocess(withFieldsInFull, trackerTemplateSchema))),
    listOf('appendixTemplates', 'AppendixTemplate', readFolder('appendices', appendixTemplateSchema)),
    listOf('ragRules', 'RagRules', readFolder('schemes', ragRulesSchema)),
  ].join('\n');
  return format(source, { parser: 'typescript', printWidth: 110, singleQuote: true });
}

/**
 * Each field once, beside those that other trackers have of its name: they share most of their headings, and what stands
 * close together is fetched in fewer bytes.
 */
function trackerLists(trackers: readonly TrackerTemplate[]): string[] {
  const names = namesOfFields(trackers);
  let list = listOf('trackerTemplates', 'TrackerTemplate', trackers);
  for (const [field, name] of names) list = list.replaceAll(field, name);
  return [...Array.from(names, ([field, name]) => `const ${name}: FieldTemplate = ${field};`), list];
}

/** What each field is called, by how it is written: "leadOfAudits", after the first tracker that has it so. */
function namesOfFields(trackers: readonly TrackerTemplate[]): ReadonlyMap<string, string> {
  const fields = trackers.flatMap(({ id, fields: own }) => own.map((field) => ({ id, field })));
  const names = new Map<string, string>();
  for (const { id, field } of fields.sort((a, b) => compareText(a.field.field, b.field.field))) {
    const written = JSON.stringify(field);
    if (!names.has(written)) names.set(written, camelCase(`${field.field}-of-${id}`));
  }
  return names;
}

function camelCase(words: string): string {
  return words.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function listOf(name: string, type: string, values: readonly unknown[]): string {
  return `export const ${name}: readonly ${type}[] = ${JSON.stringify(values)};`;
}

function readFolder<T>(folder: string, schema: z.ZodType<T>): T[] {
  return readdirSync(join(TEMPLATES, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => schema.parse(readTemplate(join(folder, name))));
}

function readTemplate(path: string): unknown {
  return JSON.parse(readFileSync(join(TEMPLATES, path), 'utf8'));
}

const writtenTracker = z.looseObject({ fields: z.array(z.unknown()) });

/** A field that several trackers have alike is only named in them, and stands in `templates/fields`. */
function withFieldsInFull(tracker: unknown): unknown {
  const written = writtenTracker.parse(tracker);
  return { ...written, fields: written.fields.map(fieldInFull) };
}

function fieldInFull(field: unknown): unknown {
  return typeof field === 'string' ? readTemplate(join('fields', `${field}.json`)) : field;
}

if (process.argv[1]?.endsWith('generate.ts')) {
  for (const [path, text] of await generatedFiles()) writeFileSync(join(root, path), text);
  writeIcons();
}
