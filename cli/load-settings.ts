import type { Choices } from '../engine/kept/choices.ts';
import { settingsFrom, type Basis } from '../engine/kept/settings-from.ts';
import type { Said } from '../engine/kept/use-kept.ts';
import type { Settings, Templates } from '../engine/settings.ts';
import type { AnyTemplate } from '../engine/templates/schemas.ts';
import type { IsoDate } from '../engine/values/calendar.ts';
import { builtInTemplates } from '../templates/index.ts';
import type { Config } from './config-schema.ts';
import { insideFolder, loadConfig, readJson, type LoadedConfig } from './config.ts';
import type { Host } from './host.ts';
import type { FailOn, Options } from './options.ts';
import { UsageProblem } from './usage-problem.ts';

/** The settings of a run, and what the config says of the command itself. */
export interface LoadedSettings extends Said {
  readonly failOn: FailOn;
  /** The config, templates and snapshot that were read: nothing is written over them. */
  readonly read: readonly string[];
}

/**
 * Order: command line, then config, then default; what a workbook keeps goes before the default, for itself alone.
 * `beside` is the first workbook, where a config is looked for; undefined with none.
 */
export async function loadSettings(
  options: Options,
  beside: string | undefined,
  host: Host,
): Promise<LoadedSettings> {
  const loaded = await loadConfig(options.config, beside);
  const config: Config = loaded?.config ?? {};
  const files = filesNamed(options, loaded);
  const templates = await loadTemplates(files.templates);
  const choices = chosen(options, config, host.today);
  const settings = settingsOrThrow(choices, {
    templates,
    today: host.today,
    claims: config.claims ?? [],
    previous: await loadPrevious(files.previous),
    holder: 'The config',
  });
  const read = [loaded?.path ?? null, files.previous, ...files.templates.map(({ file }) => file)];
  return {
    settings,
    choices,
    trustsWorkbooks: options.trustWorkbook,
    failOn: options.failOn ?? config.failOn ?? 'error',
    read: read.filter((path) => path !== null),
  };
}

function chosen(options: Options, config: Config, today: IsoDate): Choices {
  const asAt = options.asAt ?? config.asAt;
  return {
    ...config,
    asAt: asAt === 'today' ? today : asAt,
    panelDate: options.panelDate ?? config.panelDate,
    planYear: options.planYear ?? config.planYear,
    scheme: options.scheme ?? config.scheme,
  };
}

function settingsOrThrow(choices: Choices, basis: Basis): Settings {
  const made = settingsFrom(choices, basis);
  if ('settings' in made) return made.settings;
  throw new UsageProblem(made.slip);
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

async function loadPrevious(file: string | null): Promise<Settings['previous']> {
  if (file === null) return null;
  const { snapshotSchema } = await import(/* webpackMode: "eager" */ '../engine/snapshot/snapshot-schema.ts');
  return readJson(file, snapshotSchema, 'snapshot');
}
