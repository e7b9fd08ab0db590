import type { Examination } from '../engine/examine.ts';
import { layTable, wrapText } from '../engine/render/columns.ts';
import { inertLine } from '../engine/render/inert.ts';
import { shorten } from '../engine/render/text-block.ts';
import { ratingWord } from '../engine/values/rating-words.ts';
import { DECISIONS_GUIDE } from './decisions-guide.ts';
import { examineFiles } from './examine-files.ts';
import { findWorkbooks } from './find-workbooks.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';
import { loadSettings } from './load-settings.ts';
import type { CommandLine } from './options.ts';
import { sayWhatIsKept } from './say-kept.ts';
import { terminalWidth } from './terminal-width.ts';

/** `panelpack explain decisions`: what to write into the config; with workbooks, the key of each record as well. */
export async function explainDecisions(command: CommandLine, host: Host): Promise<ExitCode> {
  const width = terminalWidth(host);
  host.stdout.write(`${DECISIONS_GUIDE.flatMap((line) => wrapGuide(line, width)).join('\n')}\n`);
  const names = command.about.slice(1);
  return names.length === 0 ? EXIT.fine : listKeys(names, command, host);
}

/** What is to be copied stands as it is; sentences are wrapped. */
function wrapGuide(line: string, width: number): string[] {
  return line.startsWith(' ') ? [line] : wrapText(line, width);
}

async function listKeys(names: readonly string[], command: CommandLine, host: Host): Promise<ExitCode> {
  const { options } = command;
  const paths = await findWorkbooks(names);
  const loaded = await loadSettings(options, paths[0], host);
  let exit: ExitCode = EXIT.fine;
  for await (const file of examineFiles(paths, loaded, host, options.quiet)) {
    if (!('examination' in file)) {
      host.stderr.write(`${inertLine(file.path)}: ${inertLine(file.error.message)} (${file.error.code})\n`);
      exit = EXIT.failed;
      continue;
    }
    sayWhatIsKept(file.examination.workbook.file, file.kept, host);
    host.stdout.write(keysIn(file.examination, terminalWidth(host)));
  }
  return exit;
}

/** The records of a workbook in a table, each with the key that a decision names. */
function keysIn({ workbook, records, settings }: Examination, width: number): string {
  const rows = records.map(({ record, rag }) => [
    inertLine(record.key),
    `${inertLine(record.sheet)} row ${String(record.row)}`,
    shorten(record.fields.get('title')?.text ?? '', 40),
    rag ? ratingWord(rag.stated, settings.ragRules.names) : '',
  ]);
  const table = layTable(['Key', 'Where', 'Title', 'Lead’s rating'], rows, width);
  return `\n${inertLine(workbook.file)}\n${table.join('\n')}\n`;
}
