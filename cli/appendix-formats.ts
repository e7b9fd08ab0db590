import type { Options } from './options.ts';
import { UsageProblem } from './usage-problem.ts';

const FORMATS = ['text', 'json', 'md', 'html', 'xlsx'] as const;

/** What a pack can be made as. */
export type AppendixFormat = (typeof FORMATS)[number];

/** The formats asked for, each once: a workbook where a folder is named and no format, else text. A slip is one sentence. */
export function appendixFormats({ format, out, output }: Options): readonly AppendixFormat[] {
  if (out !== null && output !== null)
    throw new UsageProblem('Give --out DIR for a pack’s files or --output FILE for one result, not both.');
  const named = (format ?? (out === null ? 'text' : 'xlsx')).split(',').map((word) => word.trim());
  const formats = [...new Set(named.map(formatNamed))];
  if (out !== null) return formats;
  if (formats.length > 1)
    throw new UsageProblem('Several formats make several files: add --out DIR, the folder to write them to.');
  if (formats.includes('xlsx'))
    throw new UsageProblem('A workbook is not printed: add --out DIR, the folder to write it to.');
  return formats;
}

function formatNamed(word: string): AppendixFormat {
  const known = FORMATS.find((format) => format === word);
  if (known) return known;
  if (word === 'docx')
    throw new UsageProblem(
      'The Word document cannot be made yet: use --format xlsx, or --format html to paste into a paper.',
    );
  throw new UsageProblem(`appendix makes ${FORMATS.join(', ')}, not “${word}”.`);
}
