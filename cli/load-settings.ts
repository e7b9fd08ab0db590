import type { ColumnCorrection, Settings, Templates } from '../engine/settings.ts';
import type { AnyTemplate } from '../engine/templates/schemas.ts';
import { FIELD_IDS } from '../engine/templates/fields.ts';
import { foldText } from '../engine/values/fold.ts';
import { builtInTemplates } from '../templates/index.ts';
import { asDecisions } from './as-decisions.ts';
import { checkDecisions } from './check-decisions.ts';
import type { Config } from './config-schema.ts';
import { insideFolder, loadConfig, readJson, type LoadedConfig } from './config.ts';
import type { Host } from './host.ts';
import { readDay, readPlanYear, type FailOn, type Options } from './options.ts';
import { UsageProblem } from './usage-problem.ts';

/** The settings of a run, and what the config says of the command itself. */
export interface LoadedSettings {
  readonly settings: Settings;
  readonly failOn: FailOn;
  /** The config, templates and snapshot that were read: nothing is written over them. */
  readonly read: readonly string[];
}

/** Order: command line, then config, then default. `beside` is the first workbook, where a config is looked for. */
export async function loadSettings(
  options: Options,
  beside: string | undefined,
  host: Host,
): Promise<LoadedSettings> {
  const loaded = await loadConfig(options.config, beside);
  const config: Config = loaded?.config ?? {};
  const files = filesNamed(options, loaded);
  const templates = await loadTemplates(files.templates);
  const asAt = options.asAt ?? config.asAt ?? null;
  const settings: Settings = {
    templates,
    ragRules: rulesNamed(options.scheme ?? config.scheme ?? 'gip', templates),
    asAt: asAt === 'today' ? host.today : asAt === null ? null : readDay(asAt, 'asAt'),
    today: host.today,
    panelDate:
      options.panelDate ?? (config.panelDate === undefined ? null : readDay(config.panelDate, 'panelDate')),
    planYear: options.planYear ?? (config.planYear === undefined ? null : readPlanYear(config.planYear)),
    singleYearQuarter: config.singleYearQuarter ?? 'fy-starting',
    corrections: (config.columns ?? []).map((columns) => asCorrection(columns, templates)),
    names: byFoldedName(config.names),
    decisions: checkDecisions(asDecisions(config), host.today),
    claims: config.claims ?? [],
    previous: await loadPrevious(files.previous),
  };
  const read = [loaded?.path ?? null, files.previous, ...files.templates.map(({ file }) => file)];
  return {
    settings,
    failOn: options.failOn ?? config.failOn ?? 'error',
    read: read.filter((path) => path !== null),
  };
}

interface FilesNamed {
  readonly templates: Options['template'];
  /** The last panel's snapshot. */
  readonly previous: string | null;
}

/** Files named by the command line and by the config, whose own stand in its folder. */
function filesNamed(options: Options, loaded: LoadedConfig | null): FilesNamed {
  if (loaded === null) return { templates: options.template, previous: options.previous };
  const { config, folder } = loaded;
  const inConfig = Object.entries(config.templates ?? {}).map(([id, file]) => ({
    id,
    file: insideFolder(folder, file),
  }));
  const previous = config.previous === undefined ? null : insideFolder(folder, config.previous);
  return { templates: [...inConfig, ...options.template], previous: options.previous ?? previous };
}

function rulesNamed(id: string, { ragRules }: Templates): Settings['ragRules'] {
  const named = ragRules.find((rules) => rules.id === id);
  if (named) return named;
  const known = ragRules.map((rules) => rules.id).join(', ');
  throw new UsageProblem(
    `There are no RAG rules “${id}”: choose from ${known}, or give your own with --template.`,
  );
}

async function loadTemplates(files: FilesNamed['templates']): Promise<Templates> {
  if (files.length === 0) return builtInTemplates;
  const { anyTemplateSchema } = await import(/* webpackMode: "eager" */ '../engine/templates/schemas.ts');
  return files.reduce((templates, { id, file }) => {
    const template = readJson(file, anyTemplateSchema, 'template');
    if (template.id === id) return withTemplate(templates, template);
    throw new UsageProblem(
      `The template ${file} calls itself “${template.id}”: name it so, ${template.id}=${file}.`,
    );
  }, builtInTemplates);
}

/** A user's own template takes the place of the one with its id, else stands first among its kind. */
function withTemplate(templates: Templates, template: AnyTemplate): Templates {
  if ('layout' in template) return { ...templates, trackers: replaced(templates.trackers, template) };
  if ('kind' in template) return { ...templates, appendices: replaced(templates.appendices, template) };
  return { ...templates, ragRules: replaced(templates.ragRules, template) };
}

function replaced<T extends { readonly id: string }>(known: readonly T[], template: T): readonly T[] {
  return [template, ...known.filter(({ id }) => id !== template.id)];
}

function byFoldedName(names: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string> {
  return new Map(Object.entries(names).map(([name, use]) => [foldText(name), use]));
}

async function loadPrevious(file: string | null): Promise<Settings['previous']> {
  if (file === null) return null;
  const { snapshotSchema } = await import(/* webpackMode: "eager" */ '../engine/snapshot/snapshot-schema.ts');
  return readJson(file, snapshotSchema, 'snapshot');
}

function asCorrection(
  columns: NonNullable<Config['columns']>[number],
  { trackers }: Templates,
): ColumnCorrection {
  const letters = columns.columns ?? {};
  const known = [...trackers.map(({ id }) => id), 'none'];
  if (columns.template !== undefined && !known.includes(columns.template))
    throw new UsageProblem(
      `The config reads the sheet “${columns.sheet}” as “${columns.template}”, which is no tracker: choose from ${known.join(', ')}.`,
    );
  return {
    workbook: columns.workbook ?? null,
    sheet: columns.sheet,
    template: columns.template ?? null,
    headerRows: columns.headerRows ?? null,
    columns: new Map(
      FIELD_IDS.flatMap((field) => (letters[field] === undefined ? [] : [[field, letters[field]]])),
    ),
  };
}
