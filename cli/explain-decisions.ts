import { layTable, wrapText } from '../engine/render/columns.ts';
import { inertLine } from '../engine/render/inert.ts';
import { shorten } from '../engine/render/text-block.ts';
import { ratingWord } from '../engine/values/rating-words.ts';
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
  host.stdout.write(`${GUIDE.flatMap((line) => wrapGuide(line, width)).join('\n')}\n`);
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
    const { workbook, records, settings } = file.examination;
    sayWhatIsKept(workbook.file, file.kept, host);
    const rows = records.map(({ record, rag }) => [
      inertLine(record.key),
      `${inertLine(record.sheet)} row ${String(record.row)}`,
      shorten(record.fields.get('title')?.text ?? '', 40),
      rag ? ratingWord(rag.stated, settings.ragRules.names) : '',
    ]);
    const table = layTable(['Key', 'Where', 'Title', 'Lead’s rating'], rows, terminalWidth(host));
    host.stdout.write(`\n${inertLine(workbook.file)}\n${table.join('\n')}\n`);
  }
  return exit;
}

const GUIDE = [
  'What people have decided is kept in panelpack.config.json beside the workbook. It is honoured, listed in every report, and said when it no longer counts.',
  '',
  '  {',
  '    "acceptedQueries": [{',
  '      "rule": "action-has-a-lead", "key": "2/2.1",',
  '      "by": "Head of Governance", "on": "2026-01-05",',
  '      "reason": "The post is being filled", "reviewBy": "2026-03-31"',
  '    }],',
  '    "ratingDecisions": [{',
  '      "key": "2/2.1", "stated": "green", "agreed": "amber",',
  '      "by": "AC Professionalism", "on": "2026-01-05",',
  '      "reason": "Late, but the custody system is live"',
  '    }],',
  '    "extensions": [{',
  '      "key": "2/2.1", "deadline": "2026-03-31",',
  '      "by": "Audit Board", "on": "2025-12-10",',
  '      "reason": "The supplier is three months late"',
  '    }]',
  '  }',
  '',
  'by, on and reason are always needed. From the day after reviewBy, which may be left out, the decision no longer counts. workbook and sheet may be named, so that it holds there only.',
  '',
  'acceptedQueries: the query stays in every report, marked as accepted, and is in no total and not in the exit code. Name its rule, and its key, sheet or cell; a key is best, because rows move. What as-at-date-is-stated or no-external-links asks about the whole workbook is accepted with "about": "workbook"; that no tracker was found in a workbook, or that it cannot be read, cannot be accepted.',
  '',
  'ratingDecisions: panel and public editions print the agreed rating, the working edition both. The lead’s own rating stays as it is. Once it is no longer the one given under stated, or the date check not the one under dateCheck, the decision no longer counts.',
  '',
  'extensions: the agreed day becomes the current deadline, and the original stays. Of several decisions on one record the latest counts.',
  '',
  'A record’s key is the number of its area, a slash and its reference, like 2/2.1; without an area the reference alone; without a reference its title instead. “panelpack explain decisions FILE” lists the keys of a workbook, and check --format json gives the key of each query.',
];
