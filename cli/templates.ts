import { layTable } from '../engine/render/columns.ts';
import type { Templates } from '../engine/settings.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';
import { likelyMeant } from './likely-meant.ts';
import { loadSettings } from './load-settings.ts';
import type { CommandLine } from './options.ts';
import { terminalWidth } from './terminal-width.ts';
import { UsageProblem } from './usage-problem.ts';

interface Named {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** `panelpack templates`: what can be recognised and made; `show ID` prints one as the JSON a user can start from. */
export async function templates(command: CommandLine, host: Host): Promise<ExitCode> {
  const { settings } = await loadSettings(command.options, undefined, host);
  const [action = 'list', id] = command.about;
  if (action === 'list') host.stdout.write(listOf(settings.templates, terminalWidth(host)));
  else if (action === 'show')
    host.stdout.write(`${JSON.stringify(templateNamed(id, settings.templates), null, 2)}\n`);
  else throw new UsageProblem(`templates takes “list” or “show ID”, not “${action}”.`);
  return EXIT.fine;
}

const KINDS = [
  { title: 'Trackers', of: ({ trackers }: Templates): readonly Named[] => trackers },
  { title: 'Appendices', of: ({ appendices }: Templates): readonly Named[] => appendices },
  { title: 'RAG rules', of: ({ ragRules }: Templates): readonly Named[] => ragRules },
];

function listOf(known: Templates, width: number): string {
  return KINDS.map(({ title, of }) => {
    const rows = of(known).map(({ id, description }) => [id, description]);
    return `${layTable([title, ''], rows, width).join('\n')}\n`;
  }).join('\n');
}

function templateNamed(id: string | undefined, known: Templates): Named {
  if (id === undefined)
    throw new UsageProblem('Say which template to show, like “panelpack templates show actions”.');
  const all = templatesOf(known);
  const found = all.find((template) => template.id === id);
  if (found) return found;
  const meant = likelyMeant(
    id,
    all.map((template) => template.id),
  );
  throw new UsageProblem(`There is no template “${id}”.${meant} “panelpack templates list” lists them.`);
}

/** All that can be shown by its id: trackers, appendices and RAG rules. */
export function templatesOf(known: Templates): readonly Named[] {
  return KINDS.flatMap(({ of }) => of(known));
}
